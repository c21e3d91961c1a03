package org.budgetperformance.pdf;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.office.OfficeException;

/** Reads the pages of a file one after another. Not thread-safe. */
final class Pages {
  /** A picture that takes up more of a page may hold a form. */
  private static final double LARGE = 0.3;

  private final PdfRows rows;
  private final List<PageLayout> pages = new ArrayList<>();

  /** What stands between two pages as it did before: it is left out only where something goes on behind it. */
  private final List<Paragraph> repeated = new ArrayList<>();

  @Nullable private Paragraph paragraph;
  @Nullable private RunningTable table;

  private Pages(Limits limits) {
    this.rows = new PdfRows(limits);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is damaged or has a password
   */
  static PdfRows read(byte[] bytes) throws IOException {
    Limits limits = new Limits();
    return read(new PdfObjects(bytes, limits), limits);
  }

  static PdfRows read(PdfObjects objects, Limits limits) throws IOException {
    Pages all = new Pages(limits);
    PageReader reader = new PageReader(objects, limits);
    for (Page page : Page.all(objects.root())) {
      all.pages.add(new PageLayout(page, reader.read(page)));
    }
    if (all.pages.isEmpty()) {
      throw new IOException("no pages");
    }
    all.flow();
    all.remarks();
    return all.rows;
  }

  private void flow() {
    Furniture furniture = new Furniture(pages);
    Margins margins = new Margins(pages);
    for (PageLayout page : pages) {
      int number = 0;
      for (Block block : page.blocks()) {
        if (block instanceof PageTable) {
          add((PageTable) block);
        } else {
          number++;
          add(page.page(), number, (TextLine) block, furniture, margins);
        }
      }
    }
    end();
  }

  private void add(Page page, int number, TextLine line, Furniture furniture, Margins margins) {
    if (furniture.isRepeated(line)) {
      repeated.add(new Paragraph(page, number, line, margins));
    } else if (!furniture.isNumber(line)) {
      if (paragraph == null || !paragraph.goesOnIn(page, line)) {
        end();
        paragraph = new Paragraph(page, number, line, margins);
      } else {
        repeated.clear();
      }
    }
  }

  private void add(PageTable next) {
    if (table == null || !table.goesOnIn(next, !repeated.isEmpty())) {
      end();
      table = new RunningTable(next);
    }
    repeated.clear();
  }

  private void end() {
    if (paragraph != null) {
      paragraph.addTo(rows);
    }
    if (table != null) {
      table.addTo(rows);
    }
    repeated.forEach(line -> line.addTo(rows));
    repeated.clear();
    paragraph = null;
    table = null;
  }

  private void remarks() {
    List<Integer> scans = new ArrayList<>();
    List<Integer> recognised = new ArrayList<>();
    List<Integer> damaged = new ArrayList<>();
    int unknown = 0;
    for (PageLayout page : pages) {
      Drawing drawing = page.drawing();
      double size = page.page().width() * page.page().height();
      if (drawing.hasHiddenText()) {
        recognised.add(page.page().number());
      } else if (drawing.largestPicture() > size * LARGE) {
        scans.add(page.page().number());
      }
      if (drawing.isDamaged()) {
        damaged.add(page.page().number());
      }
      unknown += drawing.unknown();
    }
    if (pages.stream().allMatch(page -> page.drawing().glyphs().isEmpty())) {
      throw OfficeException.of(
          "PDF中没有文字（扫描件），请先识别文字再核查",
          "no text in the PDF (a scan): recognise its words first and check that");
    }
    remark(scans, "有大幅图片，其中的文字未读", "a large picture there was not read");
    remark(
        recognised,
        "的文字是扫描后识别的，数字可能有误",
        "its words were recognised from a scan: figures may be wrong");
    remark(damaged, "的内容有损坏，未全部读取", "it is damaged and was read in part");
    if (unknown > 0) {
      rows.remark(
          "有" + unknown + "个字的字体没有说明是什么字，未能读取",
          unknown + " characters could not be read, as their font does not say what they are");
    }
  }

  private void remark(List<Integer> numbers, String zh, String en) {
    if (!numbers.isEmpty()) {
      rows.remark(
          "第" + Joiner.on("、").join(numbers) + "页" + zh,
          "page " + Joiner.on(", ").join(numbers) + ": " + en);
    }
  }
}
