package org.budgetperformance.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.budgetperformance.office.Mark;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.submission.SourcePlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedPdfTest {
  private static final byte[] FILE =
      PdfFiles.file(
          new Drawn()
              .text(50, 90, "附件3")
              .grid(Drawn.at(50, 150, 250), 700, 740)
              .line(50, 720, 250, 720)
              .text(55, 714, "甲")
              .text(55, 734, "一二三四五六七八九")
              .text(155, 734, "5"),
          new Drawn()
              .grid(Drawn.at(50, 150, 250), 50, 70, 90)
              .text(55, 64, "十一")
              .text(55, 84, "乙"));
  private static final SourcePlaces PLACES = PdfFile.read(FILE).get().places();

  private static byte[] marked(byte[] file, Mark... marks) {
    return PdfFile.marked(file, Optional.empty(), Arrays.asList(marks)).get();
  }

  /** Each comment as page, rectangle in the points of the file, colour, author and text. */
  private static ImmutableList<String> comments(byte[] file) throws IOException {
    ImmutableList.Builder<String> comments = ImmutableList.builder();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
          PDAnnotationMarkup comment = (PDAnnotationMarkup) annotation;
          assertEquals("核查", comment.getTitlePopup());
          assertEquals(null, comment.getModifiedDate());
          comments.add(
              page
                  + 1
                  + " "
                  + comment.getRectangle()
                  + " "
                  + Math.round(comment.getColor().getComponents()[1] * 255)
                  + " "
                  + comment.getContents());
        }
      }
    }
    return comments.build();
  }

  @Test
  void commentsStandOverTheirCellsAndLines() throws Exception {
    byte[] copy =
        marked(
            FILE,
            Mark.of(PLACES.line(1), 1, 0xFFC7CE, "一"),
            Mark.of(PLACES.line(2), 2, 0xFFEB9C, "二"),
            Mark.of(PLACES.line(2), 2, 0xDDEBF7, "三\n四"),
            Mark.of(PLACES.line(2), 2, 0xDDEBF7, "二"));
    assertEquals(
        ImmutableList.of(
            "1 [50.0,708.5,75.0,718.5] 199 一", "1 [150.0,80.0,250.0,100.0] 235 二\n三\n四"),
        comments(copy));
  }

  /** The row is on two pages: so is the comment upon its cell. */
  @Test
  void aCellThatGoesOnOnTheNextPageIsMarkedThereToo() throws Exception {
    assertEquals(
        ImmutableList.of("1 [50.0,60.0,150.0,80.0] 199 一", "2 [50.0,730.0,150.0,750.0] 199 一"),
        comments(marked(FILE, Mark.of(PLACES.line(3), 1, 0xFFC7CE, "一"))));
  }

  @Test
  void theCopyBeginsWithTheFileAndIsTheSameEachTimeAndReadsAlike() {
    Mark mark = Mark.of(PLACES.line(2), 0, 0xFFC7CE, "一");
    byte[] copy = marked(FILE, mark);

    assertArrayEquals(FILE, Arrays.copyOf(copy, FILE.length));
    assertArrayEquals(copy, marked(FILE, mark));
    assertEquals(PdfFiles.rows(FILE), PdfFiles.rows(copy));
  }

  @Test
  void aCopyThatIsMarkedAgainKeepsItsComments() throws Exception {
    byte[] once = marked(FILE, Mark.of(PLACES.line(1), 1, 0xFFC7CE, "一"));
    byte[] twice = marked(once, Mark.of(PLACES.line(1), 1, 0xFFC7CE, "二"));
    assertEquals(2, comments(twice).size());
  }

  @Test
  void marksUponOtherFilesArePassedOverAndOnesWithoutAPlaceStandAtTheBeginning() throws Exception {
    Mark other = Mark.of(PLACES.line(1).in("b.pdf"), 0, 0xFFC7CE, "一");
    Mark own = Mark.of(SourcePlace.line(99).in("a.pdf"), 0, 0xFFC7CE, "二");
    byte[] copy = PdfFile.marked(FILE, Optional.of("a.pdf"), ImmutableList.of(other, own)).get();
    assertEquals(ImmutableList.of("1 [50.0,708.5,75.0,718.5] 199 二"), comments(copy));
    byte[] text = "甲".getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), PdfFile.marked(text, Optional.empty(), ImmutableList.of()));
  }

  /** What is drawn from 50 to 150 across and from 250 to 270 down stands elsewhere in the file. */
  @ParameterizedTest
  @CsvSource({
    "90, 0 1 -1 0 800 0, '[250.0,50.0,270.0,150.0]'",
    "180, -1 0 0 -1 600 800, '[450.0,250.0,550.0,270.0]'",
    "270, 0 -1 1 0 0 600, '[530.0,450.0,550.0,550.0]'",
  })
  void aTurnedPageIsMarkedWhereItIsShown(int turn, String drawn, String rectangle)
      throws Exception {
    Drawn page =
        new Drawn()
            .raw(drawn + " cm")
            .grid(Drawn.at(50, 150, 250), 250, 270, 290)
            .text(60, 264, "甲");
    String size = turn == 180 ? "" : "/MediaBox[0 0 800 600]";
    byte[] file =
        new String(PdfFiles.file(page), StandardCharsets.ISO_8859_1)
            .replace("/Type/Page/Parent", "/Type/Page" + size + "/Rotate " + turn + "/Parent")
            .getBytes(StandardCharsets.ISO_8859_1);
    SourcePlaces places = PdfFile.read(file).get().places();
    byte[] copy = marked(file, Mark.of(places.line(1), 1, 0xFFC7CE, "一"));
    assertEquals(ImmutableList.of("1 " + rectangle + " 199 一"), comments(copy));
  }

  @ParameterizedTest
  @CsvSource({
    "/OpenAction<</S/JavaScript/JS(x)>>, a script or an action of its own",
    "/OpenAction<</S/GoTo/Next[<</S/Launch>>]>>, a script or an action of its own",
    "/AA<</WC<</S/GoTo>>>>, a script or an action of its own",
    "/Names<</JavaScript<<>>>>, a script or an action of its own",
    "/Names<</EmbeddedFiles<<>>>>, an attached file",
    "/AcroForm<</SigFlags 3>>, a digital signature",
    "/AcroForm<</XFA[]>>, a form that is a program",
    "/Perms<<>>, a digital signature",
  })
  void whatACopyWouldCarryOnwardIsRefused(String entry, String reason) {
    assertRefused("/Type/Catalog", "/Type/Catalog" + entry, reason);
  }

  @ParameterizedTest
  @CsvSource({
    "/Subtype/FileAttachment, an attached file",
    "/Subtype/Link/A<</S/Launch>>, a script or an action of its own",
    "/Subtype/Widget/FT/Sig/V<<>>, a digital signature",
  })
  void soIsWhatStandsOnAPage(String comment, String reason) {
    assertRefused("/Type/Page/", "/Type/Page/Annots[<<" + comment + ">>]/", reason);
  }

  private static void assertRefused(String before, String after, String reason) {
    byte[] file =
        new String(FILE, StandardCharsets.ISO_8859_1)
            .replace(before, after)
            .getBytes(StandardCharsets.ISO_8859_1);
    OfficeException refused = assertThrows(OfficeException.class, () -> marked(file));
    assertEquals("no marked copy is made of it: the PDF has " + reason, refused.words().en());
  }

  @Test
  void linksAndPagesToBeginWithStay() throws Exception {
    byte[] file =
        new String(FILE, StandardCharsets.ISO_8859_1)
            .replace("/Type/Catalog", "/Type/Catalog/OpenAction[4 0 R/Fit]")
            .getBytes(StandardCharsets.ISO_8859_1);
    Mark mark = Mark.of(PLACES.line(1), 1, 0xFFC7CE, "一");
    assertEquals(1, comments(marked(file, mark)).size());
  }
}
