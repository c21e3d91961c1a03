package org.budgetperformance.office;

import static org.budgetperformance.office.OfficeFiles.excel;
import static org.budgetperformance.office.OfficeFiles.p;
import static org.budgetperformance.office.OfficeFiles.table;
import static org.budgetperformance.office.OfficeFiles.tc;
import static org.budgetperformance.office.OfficeFiles.tr;
import static org.budgetperformance.office.OfficeFiles.word;
import static org.budgetperformance.office.OfficeFiles.zip;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.submission.SourcePlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies with comments, element by element; whole reports are marked where there are rules. */
class MarkedCopyTest {
  private static String part(byte[] file, String name) {
    return new String(ZipParts.of(file).bytes(name), StandardCharsets.UTF_8);
  }

  private static String all(byte[] file) {
    ZipParts parts = ZipParts.of(file);
    return parts.names().stream().map(name -> part(file, name)).collect(Collectors.joining());
  }

  private static byte[] marked(byte[] file, Mark... marks) {
    return MarkedCopy.of(file, Optional.empty(), ImmutableList.copyOf(marks)).get();
  }

  private static SourcePlaces places(byte[] file) {
    return OfficeFile.read(file).get().places();
  }

  @Test
  void aCellAndAParagraphGetACommentAndAShadeInTheOrderOfTheSchema() {
    byte[] file =
        zip(
            word(
                table(
                        tr(
                            tc(
                                "<w:tcW w:w=\"9\"/><w:shd w:fill=\"00FF00\"/><w:vAlign"
                                    + " w:val=\"top\"/>",
                                p("甲")),
                            tc("", "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr></w:p>")))
                    + "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>乙"
                    + " &amp; 丙</w:t></w:r></w:p><w:p><w:r><w:t>丁</w:t></w:r></w:p>"));
    SourcePlaces places = places(file);
    byte[] copy =
        marked(
            file,
            Mark.of(places.line(1), 1, 0xFFC7CE, "一"),
            Mark.of(places.line(1), 2, 0xFFEB9C, "二"),
            Mark.of(places.line(2), 1, 0xDDEBF7, "三\n<四>"),
            Mark.of(places.line(2), 1, 0xFFC7CE, "五"),
            Mark.of(places.line(2), 1, 0xFFC7CE, "五"),
            Mark.of(places.line(3), 0, 0xFFC7CE, "六"));
    String text = part(copy, "word/document.xml");
    String comments = part(copy, "word/comments.xml");

    assertTrue(
        text.replaceAll(" xmlns:w=\"[^\"]*\"", "")
            .contains(
                "<w:tcPr><w:tcW w:w=\"9\"/><w:shd w:val=\"clear\" w:color=\"auto\""
                    + " w:fill=\"FFC7CE\"/><w:vAlign w:val=\"top\"/></w:tcPr>"),
        text);
    assertTrue(
        text.replaceAll(" xmlns:w=\"[^\"]*\"", "")
            .contains(
                "<w:pStyle w:val=\"a\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DDEBF7\"/>"
                    + "<w:jc w:val=\"left\"/></w:pPr><w:commentRangeStart w:id="),
        text);
    assertTrue(comments.contains("&lt;四&gt;"), comments);
    assertEquals(4, comments.split("<w:comment ", -1).length - 1);
    assertEquals(2, comments.split("五", -1).length, "what is said twice is said once");
    assertEquals(OfficeFile.read(file).get().toString(), OfficeFile.read(copy).get().toString());
    assertArrayEquals(
        copy,
        marked(
            file,
            Mark.of(places.line(1), 1, 0xFFC7CE, "一"),
            Mark.of(places.line(1), 2, 0xFFEB9C, "二"),
            Mark.of(places.line(2), 1, 0xDDEBF7, "三\n<四>"),
            Mark.of(places.line(2), 1, 0xFFC7CE, "五"),
            Mark.of(places.line(3), 0, 0xFFC7CE, "六")));
  }

  @Test
  void marksUponOtherFilesArePassedOver() {
    byte[] file = zip(word(p("甲")));
    byte[] copy =
        MarkedCopy.of(
                file,
                Optional.of("a.docx"),
                ImmutableList.of(
                    Mark.of(places(file).line(1).in("a.docx"), 0, 1, "一"),
                    Mark.of(places(file).line(1).in("b.docx"), 0, 1, "二")))
            .get();

    assertTrue(part(copy, "word/comments.xml").contains("一"));
    assertEquals(1, part(copy, "word/comments.xml").split("<w:comment ", -1).length - 1);
  }

  @Test
  void theCellsOfASheetGetStylesOfTheirOwn() {
    byte[] file =
        zip(
            excel(
                "<sheetData><row r=\"2\"><c r=\"B2\" s=\"1\"><v>12.5</v></c>"
                    + "<c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>"
                    + "<tableParts count=\"0\"/>",
                "styles",
                "<styleSheet xmlns=\""
                    + OfficeFiles.X
                    + "\"><fills count=\"2\"><fill/><fill/></fills><cellXfs count=\"2\"><xf"
                    + " numFmtId=\"0\"/><xf numFmtId=\"2\" fillId=\"0\"><alignment"
                    + " wrapText=\"1\"/></xf></cellXfs></styleSheet>"));
    SourcePlaces places = places(file);
    byte[] copy =
        marked(
            file,
            Mark.of(places.line(2), 1, 0xFFC7CE, "一"),
            Mark.of(places.line(2), 2, 0xFFEB9C, "二"));
    String all = all(copy);

    assertTrue(all.contains("<c r=\"B2\" s=\"2\"><v>12.5</v></c>"), all);
    assertTrue(
        all.contains(
            "<xf numFmtId=\"2\" fillId=\"2\" applyFill=\"1\"><alignment wrapText=\"1\"/></xf>"),
        all);
    assertTrue(all.contains("<fills count=\"4\">") && all.contains("<cellXfs count=\"4\">"), all);
    assertTrue(all.contains("<comment ref=\"B2\"") && all.contains("<comment ref=\"C2\""), all);
    assertTrue(all.contains("<x:Row>1</x:Row><x:Column>2</x:Column>"), all);
    assertTrue(all.indexOf("<legacyDrawing") < all.indexOf("<tableParts"), all);
    assertEquals(OfficeFile.read(file).get().toString(), OfficeFile.read(copy).get().toString());
  }

  @Test
  void aWorkbookWithoutStylesGetsSome() {
    byte[] file =
        zip(excel("<sheetData><row><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>"));
    byte[] copy = marked(file, Mark.of(places(file).line(2), 1, 0xFFC7CE, "一"));

    assertTrue(part(copy, "xl/styles.xml").contains("rgb=\"FFFFC7CE\""));
    assertEquals(OfficeFile.read(file).get().toString(), OfficeFile.read(copy).get().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "<w:documentProtection w:enforcement='1'/>, protection against editing",
    "<w:p><w:r><w:instrText> DDEAUTO x </w:instrText></w:r></w:p>, a field that fetches something",
    "<w:p><w:fldSimple w:instr=' INCLUDEPICTURE x '/></w:p>, a field that fetches something",
    "<w:p><w:r><w:fldChar/><w:instrText> INC</w:instrText></w:r><w:r><w:instrText>LUDETEXT"
        + " x</w:instrText></w:r></w:p>, a field that fetches something",
  })
  void whatACopyWouldCarryOnwardIsRefused(String body, String reason) {
    OfficeException thrown =
        assertThrows(OfficeException.class, () -> marked(zip(word(p("甲") + body))));

    assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
  }

  /** Office programs write the elements of protection where nothing is protected. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<sheetProtection/>", "<sheetProtection sheet='0'/>", "<workbookProtection/>"})
  void aWorkbookOfWhichNothingIsLockedIsMarked(String element) {
    byte[] file =
        zip(
            excel(
                "<sheetData><row><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>"
                    + element));

    assertTrue(all(marked(file)).contains("rotection"));
  }

  @ParameterizedTest
  @CsvSource({
    "<sheetData/><sheetProtection sheet='1'/>, protection of a sheet",
    "<sheetData><row><c><f>cmd|'/c x'!A0</f></c></row></sheetData>, a DDE link",
  })
  void aLockedSheetAndAFormulaThatAsksAProgramAreRefused(String sheet, String reason) {
    OfficeException thrown = assertThrows(OfficeException.class, () -> marked(zip(excel(sheet))));

    assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
  }

  /** A bar in words asks nobody. */
  @Test
  void aFormulaWithABarInWordsIsMarked() {
    byte[] file =
        zip(excel("<sheetData><row><c><f>IF(A2=\"x|y\",表!B1,0)</f><v>1</v></c></row></sheetData>"));

    assertTrue(all(marked(file)).contains("x|y"));
  }

  @Test
  void theStrictFormGetsStrictComments() {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    byte[] file = zip(OfficeFiles.wordIn(strict, p("甲")));
    byte[] copy = marked(file, Mark.of(places(file).line(1), 0, 0xFFC7CE, "一"));

    assertTrue(part(copy, "word/comments.xml").contains(strict));
    assertFalse(part(copy, "word/document.xml").contains(OfficeFiles.W));
    assertTrue(
        part(copy, "word/_rels/document.xml.rels")
            .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
  }

  @Test
  void whatIsSwitchedOffIsNoProtection() {
    byte[] copy = marked(zip(word(p("甲") + "<w:documentProtection w:enforcement='0'/>")));

    assertTrue(part(copy, "word/document.xml").contains("enforcement=\"0\""));
  }
}
