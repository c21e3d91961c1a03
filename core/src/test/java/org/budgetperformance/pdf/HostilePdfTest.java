package org.budgetperformance.pdf;

import static org.budgetperformance.pdf.PdfFiles.deflated;
import static org.budgetperformance.pdf.PdfFiles.file;
import static org.budgetperformance.pdf.PdfFiles.objects;
import static org.budgetperformance.pdf.PdfFiles.stream;
import static org.budgetperformance.pdf.PdfFiles.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.budgetperformance.office.OfficeException;
import org.junit.jupiter.api.Test;

/** A hostile PDF is refused with one line, or read without cost. */
class HostilePdfTest {
  private static final String DAMAGED = "the PDF is damaged: export it anew and check that";
  private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";

  private static String repeat(String text, int count) {
    return Joiner.on("").join(Collections.nCopies(count, text));
  }

  private static void assertRefused(String words, byte[] file) {
    OfficeException refused = assertThrows(OfficeException.class, () -> PdfFile.read(file));
    assertEquals(words, refused.words().en());
    assertFalse(refused.words().zh().isEmpty());
  }

  private static byte[] page(String resources, String content, String... others) {
    String[] objects = new String[4 + others.length];
    objects[0] = CATALOG;
    objects[1] = "<</Type/Pages/MediaBox[0 0 600 800]/Kids[3 0 R]/Count 1>>";
    objects[2] = "<</Type/Page/Contents 4 0 R/Resources<<" + resources + ">>>>";
    objects[3] = content;
    System.arraycopy(others, 0, objects, 4, others.length);
    return objects("", objects);
  }

  private static byte[] zeros(int mebibytes) {
    return new byte[mebibytes << 20];
  }

  @Test
  void aStreamIsInflatedUnderALimit() {
    byte[] much = page("", stream("/Filter/FlateDecode", deflated(zeros(257))));
    assertTrue(much.length < 1 << 20);
    assertRefused("too large: more than 256 MiB when inflated", much);
  }

  @Test
  void aChainOfFiltersIsInflatedUnderTheLimitToo() {
    StringBuilder runs = new StringBuilder();
    for (int i = 0; i < 3 << 20; i++) {
      runs.append((char) 129).append('0'); // 128 times
    }
    byte[] once = runs.toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] much = page("", stream("/Filter[/FlateDecode/RunLengthDecode]", deflated(once)));
    assertTrue(much.length < 1 << 20);
    assertRefused("too large: more than 256 MiB when inflated", much);
  }

  /** A form of a mebibyte that is drawn ten thousand times. */
  @Test
  void whatIsDrawnManyTimesCountsEachTime() {
    String form = stream("/Subtype/Form/Filter/FlateDecode", deflated(zeros(1)));
    byte[] file = page("/XObject<</A 5 0 R>>", stream("", repeat("/A Do ", 10_000)), form);
    assertRefused("too large: more than 256 MiB when inflated", file);
  }

  /** The parser itself needs these, before anybody looks at a page. */
  @Test
  void streamsOfObjectsAndOfWhereTheyAreAreInflatedUnderTheLimit() {
    String zeros = deflated(zeros(257));
    String table =
        "%PDF-1.7\n1 0 obj\n"
            + stream("/Type/XRef/W[1 1 1]/Size 9/Root 2 0 R/Filter/FlateDecode", zeros)
            + "\nendobj\nstartxref\n9\n%%EOF\n";
    assertRefused(
        "too large: more than 256 MiB when inflated", table.getBytes(StandardCharsets.ISO_8859_1));
    String objects =
        "%PDF-1.7\n1 0 obj\n"
            + stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", zeros)
            + "\nendobj\n2 0 obj\n<</Length 1>>\nendobj\n";
    assertRefused(
        "too large: more than 256 MiB when inflated",
        objects.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void whatIsNotUsedIsNotInflated() {
    byte[] file =
        page(
            "/XObject<</P 5 0 R>>/Font<</F 6 0 R>>",
            stream("", "/P Do BT /F 10 Tf 50 700 Td <7532> Tj ET"),
            stream("/Subtype/Image/Filter/FlateDecode", deflated(zeros(300))),
            PdfFiles.FONT);
    assertEquals(ImmutableList.of("甲"), texts(file));
  }

  /** A row of what is predicted would be allocated before there is anything in it. */
  @Test
  void parametersOfFiltersAllocateNothing() {
    for (String parameters :
        ImmutableList.of("/Columns 2147483647", "/Colors 2147483647", "/Columns -1")) {
      byte[] file =
          page(
              "",
              stream(
                  "/Filter/FlateDecode/DecodeParms<</Predictor 12" + parameters + ">>",
                  deflated(zeros(1))));
      assertRefused("no text in the PDF (a scan): recognise its words first and check that", file);
    }
  }

  /** Each node holds the next, the last one the page; and one that holds itself. */
  @Test
  void aTreeOfPagesMayBeAsDeepAsItIsLong() {
    int depth = 20_000;
    String[] objects = new String[depth + 4];
    objects[0] = CATALOG;
    for (int i = 1; i <= depth; i++) {
      objects[i] = "<</Type/Pages/Kids[2 0 R " + (i + 2) + " 0 R]>>";
    }
    objects[depth + 1] =
        "<</Type/Page/Resources<</Font<</F "
            + (depth + 4)
            + " 0 R>>>>/Contents "
            + (depth + 3)
            + " 0 R>>";
    objects[depth + 2] = stream("", "BT /F 10 Tf 50 700 Td <7532> Tj ET");
    objects[depth + 3] = PdfFiles.FONT;
    assertEquals(ImmutableList.of("甲"), texts(objects("", objects)));
  }

  @Test
  void pagesAndObjectsAreCounted() {
    Drawn[] pages = new Drawn[PdfFile.MOST_PAGES + 1];
    Arrays.fill(pages, new Drawn());
    assertRefused("too large: more than 2000 pages", file(pages));
    String many = "%PDF-1.7\n" + repeat("1 0 obj\n", PdfFile.MOST_OBJECTS + 1);
    assertRefused(
        "too large: more than 500000 objects", many.getBytes(StandardCharsets.ISO_8859_1));
    // Entries without a width are as many as the file says.
    String table =
        "%PDF-1.7\n1 0 obj\n"
            + stream("/Type/XRef/W[0 0 0]/Index[0 2000000000]/Size 9/Root 2 0 R", "x")
            + "\nendobj\nstartxref\n9\n%%EOF\n";
    assertRefused(
        "too large: more than 500000 objects", table.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void tablesOfObjectsThatReferToEachOtherEnd() {
    String file = new String(file(new Drawn().text(50, 90, "甲")), StandardCharsets.ISO_8859_1);
    int table = file.indexOf("xref\n0");
    String loop = file.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + table);
    assertEquals(ImmutableList.of("甲"), texts(loop.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Each of them has no length, so that its end is looked for up to that of the file. */
  @Test
  void aFileIsNotReadWithoutEnd() throws Exception {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    file.append("1 0 obj\n").append(CATALOG).append("\nendobj\n2 0 obj\n<</Type/Pages/Kids[");
    int count = 20_000;
    for (int i = 3; i < count; i++) {
      file.append(i).append(" 0 R ");
    }
    file.append("]>>\nendobj\n");
    for (int i = 3; i < count; i++) {
      file.append(i).append(" 0 obj\n<</Length 9>>stream\n");
    }
    file.append("trailer<</Root 1 0 R>>");
    byte[] bytes = file.toString().getBytes(StandardCharsets.ISO_8859_1);
    CountedRead read = new CountedRead(bytes);
    OfficeException refused =
        assertThrows(
            OfficeException.class,
            () -> {
              while (true) {
                read.seek(0);
                read.read(new byte[bytes.length], 0, bytes.length);
              }
            });
    assertEquals("too large: its parts refer to each other without end", refused.words().en());
    assertTrue(read.count() <= (16L << 20) + 65L * bytes.length, read.count() + " bytes");
    assertThrows(OfficeException.class, () -> PdfFile.read(bytes));
  }

  @Test
  void linesOfAPageAreCountedAndCrossEachOtherForWhatTheyAre() {
    Drawn many = new Drawn();
    for (int i = 0; i < 3_000; i++) {
      many.line(0, i * 10, 100_000, i * 10).line(i * 10, 0, i * 10, 100_000);
    }
    assertRefused("too large: too many crossing lines on a page", file(many));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i <= 20_001; i++) {
      lines.append("0 ").append(i).append(" m 9 ").append(i).append(" l S\n");
    }
    assertRefused(
        "too large: more than 20000 lines on a page", page("", stream("", lines.toString())));
  }

  @Test
  void charactersOfAPageAreCounted() {
    String shown = "(" + repeat("1", 200_002) + ") Tj";
    assertRefused(
        "too large: more than 200000 characters on a page",
        page(
            "/Font<</F<</Subtype/Type1/BaseFont/Helvetica>>>>",
            stream("", "BT /F 1 Tf " + shown + " ET")));
  }

  /** A range of all codes there are is one range. */
  @Test
  void aMapOfCodesCostsWhatItIsLong() {
    String map = "1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange";
    assertEquals(
        ImmutableList.of("B"),
        texts(
            page(
                "/Font<</F<</Subtype/Type1/ToUnicode 5 0 R>>>>",
                stream("", "BT /F 10 Tf 50 700 Td <01> Tj ET"),
                stream("", map))));
  }

  @Test
  void aScanAndAPasswordAreNamedWithWhatToDo() {
    assertRefused(
        "no text in the PDF (a scan): recognise its words first and check that",
        page("", stream("", "q 600 0 0 800 0 0 cm BI /W 1 ID x\nEI Q")));
    String locked =
        "<</Filter/Standard/V 1/R 2/P -4/O<" + repeat("00", 32) + ">/U<" + repeat("01", 32) + ">>>";
    assertRefused(
        "the PDF has a password: save it without and check that",
        objects("/ID[<00><00>]/Encrypt 3 0 R", CATALOG, "<</Type/Pages/Kids[]>>", locked));
    String certificate =
        "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2/Length 128/Recipients[<00>]>>";
    assertThrows(
        OfficeException.class,
        () ->
            PdfFile.read(
                objects("/ID[<00><00>]/Encrypt 3 0 R", CATALOG, "<</Kids[]>>", certificate)));
  }

  @Test
  void whatIsRunWhenTheFileIsOpenedIsNotRun() {
    String file =
        new String(file(new Drawn().text(50, 90, "甲")), StandardCharsets.ISO_8859_1)
            .replace(
                "/Type/Catalog",
                "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.launchURL('http://localhost:1'))>>");
    assertEquals(ImmutableList.of("甲"), texts(file.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Half a file is read as far as it goes, or is damage; nothing else comes of it. */
  @Test
  void aFileThatWasCutOffIsReadInPartOrRefused() {
    byte[] file =
        file(new Drawn().text(50, 90, "甲"), new Drawn().text(50, 90, "乙").text(50, 110, "丙"));
    int read = 0;
    for (int length = 5; length < file.length; length += 7) {
      try {
        read += PdfFile.read(Arrays.copyOf(file, length)).get().size() > 0 ? 1 : 0;
      } catch (OfficeException e) {
        assertFalse(e.words().en().isEmpty());
      }
    }
    assertTrue(read > 0);
    assertRefused(DAMAGED, "%PDF-1.7\nnothing".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(DAMAGED, objects("", "<</Type/Catalog>>"));
  }

  @Test
  void whatStandsInItselfEnds() {
    String deep = repeat("[", 100_000);
    assertRefused(
        "no text in the PDF (a scan): recognise its words first and check that",
        page("", stream("", deep)));
    byte[] file =
        page(
            "/XObject<</A 5 0 R>>/Font<</F 6 0 R>>",
            stream("", "/A Do"),
            stream("/Subtype/Form", "/A Do BT /F 10 Tf 50 700 Td <7532> Tj ET"),
            PdfFiles.FONT);
    assertEquals(ImmutableList.of("甲"), texts(file));
  }

  @Test
  void aPageThatIsDamagedIsReadInPart() {
    byte[] file =
        page(
            "/Font<</F 5 0 R>>",
            stream("", "BT /F 10 Tf 50 700 Td <7532> Tj ET BI /W 1 BI /W 1 ID"),
            PdfFiles.FONT);
    assertEquals(ImmutableList.of("甲"), texts(file));
    assertEquals(
        "page 1: it is damaged and was read in part",
        PdfFile.read(file).get().remarks().get(0).en());
  }
}
