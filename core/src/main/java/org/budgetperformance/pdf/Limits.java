package org.budgetperformance.pdf;

import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.office.OfficeFile;

/** Counts what is made of a file while it is read, and stops where that is too much. Not thread-safe. */
final class Limits {
  /** Nobody draws more on a page, and crossing lines cost their product. */
  static final int MOST_LINES = 20_000;

  private static final int MOST_CROSSINGS = 1 << 22;
  private static final int MOST_GLYPHS = 200_000;

  private long inflated;
  private long operators;
  private long delivered;

  void inflate(long bytes) {
    inflated += bytes;
    if (inflated > OfficeFile.MOST_INFLATED) {
      throw exceeded("解压后超过256 MiB", "more than 256 MiB when inflated");
    }
  }

  void operator() {
    if (++operators > PdfFile.MOST_OPERATORS) {
      throw exceeded("绘图操作过多", "more than " + PdfFile.MOST_OPERATORS + " operators");
    }
  }

  /** Counts what is handed to a reader; a cell counts as a character. */
  void deliver(long characters) {
    delivered += characters;
    if (delivered > SubmissionReader.MAX_BYTES) {
      throw exceeded("文字过多", "too much text");
    }
  }

  static void pages(int pages) {
    if (pages > PdfFile.MOST_PAGES) {
      throw exceeded("页数过多", "more than " + PdfFile.MOST_PAGES + " pages");
    }
  }

  static void objects(long objects) {
    if (objects > PdfFile.MOST_OBJECTS) {
      throw exceeded("对象过多", "more than " + PdfFile.MOST_OBJECTS + " objects");
    }
  }

  static void glyphs(int glyphs) {
    if (glyphs > MOST_GLYPHS) {
      throw exceeded("一页的文字过多", "more than " + MOST_GLYPHS + " characters on a page");
    }
  }

  static void lines(int lines) {
    if (lines > MOST_LINES) {
      throw exceeded("一页的线条过多", "more than " + MOST_LINES + " lines on a page");
    }
  }

  static void crossings(long crossings) {
    if (crossings > MOST_CROSSINGS) {
      throw exceeded("一页的线条过多", "too many crossing lines on a page");
    }
  }

  /** Returns how many bytes were inflated. */
  long inflated() {
    return inflated;
  }

  static OfficeException exceeded(String zh, String en) {
    return OfficeException.of("内容过多：" + zh, "too large: " + en);
  }
}
