package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.Mark;
import org.budgetperformance.office.MarkedCopy;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.report.ReviewComments;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.submission.SourcePlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A marked copy says at each cell what is wrong with it, and changes nothing else. */
class MarkedCopyTest {
  private static final SubmissionReader READER = HunanRules.module().reader().get();
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static Evaluation evaluation(byte[] file) {
    return HunanRules.module().evaluate(read(file).submission());
  }

  private static ReadResult read(byte[] file) {
    return READER.read(OfficeFile.read(file).get());
  }

  private static byte[] marked(byte[] file) {
    ImmutableList<Mark> marks =
        ReviewComments.in(Locale.SIMPLIFIED_CHINESE).marks(evaluation(file), read(file).problems());
    return MarkedCopy.of(file, Optional.empty(), marks).get();
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), ByteStreams.toByteArray(zip));
      }
    }
    return parts;
  }

  private static Document xml(byte[] part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
  }

  private static ImmutableList<Element> elements(Document xml, String namespace, String name) {
    NodeList nodes = xml.getElementsByTagNameNS(namespace, name);
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements.build();
  }

  /** Which rules speak at which cell or paragraph of the file, by what stands there. */
  private static ImmutableSet<String> expected(byte[] file) {
    ReadResult read = read(file);
    TreeSet<String> expected = new TreeSet<>();
    SourcePlaces sources = read.submission().sources();
    for (Finding finding : evaluation(file).findings()) {
      ImmutableList<String> places =
          finding.operands().stream()
              .map(Operand::figure)
              .filter(figure -> figure.line() > 0)
              .map(figure -> sources.line(figure.line()).at(figure.column()).zh())
              .collect(ImmutableList.toImmutableList());
      // What stands nowhere in the file is written at its beginning.
      for (String place :
          places.isEmpty() ? ImmutableList.of(sources.line(1).at(0).zh()) : places) {
        expected.add(finding.rule().id() + " " + place);
      }
    }
    return ImmutableSortedSet.copyOf(expected);
  }

  @Test
  void aCopyReadsBackToTheSameFindings() {
    for (byte[] file :
        ImmutableList.of(
            WordFile.ofText(SampleReport.text()).bytes(),
            ExcelFile.ofText(SampleReport.text()).bytes())) {
      byte[] copy = marked(file);

      assertEquals(read(file).submission(), read(copy).submission());
      assertEquals(evaluation(file).findings().toString(), evaluation(copy).findings().toString());
      assertArrayEquals(copy, marked(file));
    }
  }

  @Test
  void theCommentsOfAWorkbookStandAtTheCellsOfTheirFindings() throws Exception {
    byte[] file = ExcelFile.ofText(SampleReport.text()).bytes();
    Document comments = xml(parts(marked(file)).get("xl/comments.xml"));
    TreeSet<String> found = new TreeSet<>();
    for (Element comment : elements(comments, X, "comment")) {
      for (String line : comment.getTextContent().split("\n", -1)) {
        if (line.matches("(STD|HN)-[A-Z][0-9]+ .*")) {
          String rule = line.substring(0, line.indexOf(' '));
          found.add(rule + " Sheet1!" + comment.getAttribute("ref"));
        }
      }
    }

    assertEquals(expected(file), found);
    assertTrue(found.contains("STD-D14 Sheet1!F160"), found.toString());
  }

  @Test
  void theCommentsOfADocumentStandAtTheCellsOfTheirFindings() throws Exception {
    byte[] file = WordFile.ofText(SampleReport.text()).bytes();
    Map<String, byte[]> parts = parts(marked(file));
    Map<String, String> texts = new LinkedHashMap<>();
    for (Element comment : elements(xml(parts.get("word/comments.xml")), W, "comment")) {
      assertEquals("核查", comment.getAttributeNS(W, "author"));
      assertFalse(comment.hasAttributeNS(W, "date"));
      for (Element line : children(comment)) {
        texts.merge(comment.getAttributeNS(W, "id"), line.getTextContent() + "\n", String::concat);
      }
    }
    Document text = xml(parts.get("word/document.xml"));
    TreeSet<String> found = new TreeSet<>();
    for (Element start : elements(text, W, "commentRangeStart")) {
      String place = placeOf(start);
      for (String line : texts.remove(start.getAttributeNS(W, "id")).split("\n", -1)) {
        if (line.matches("(STD|HN)-[A-Z][0-9]+ .*")) {
          found.add(line.substring(0, line.indexOf(' ')) + " " + place);
        }
      }
    }

    assertEquals(ImmutableSet.of(), texts.keySet());
    assertEquals(expected(file), found);
    assertEquals(
        elements(text, W, "commentRangeStart").size(),
        elements(text, W, "commentReference").size());
  }

  /** Counts by hand what a person would count: tables, rows and cells, or paragraphs outside of tables. */
  private static String placeOf(Element start) {
    Element paragraph = (Element) start.getParentNode();
    if (paragraph.getParentNode().getLocalName().equals("tc")) {
      Element cell = (Element) paragraph.getParentNode();
      Element row = (Element) cell.getParentNode();
      Element table = (Element) row.getParentNode();
      return "表" + number(table) + "第" + number(row) + "行第" + number(cell) + "格";
    }
    return "第" + number(paragraph) + "段";
  }

  private static int number(Element element) {
    int number = 0;
    for (Node node = element; node != null; node = node.getPreviousSibling()) {
      number += node.getNodeName().equals(element.getNodeName()) ? 1 : 0;
    }
    return number;
  }

  private static ImmutableList<Element> children(Element parent) {
    ImmutableList.Builder<Element> children = ImmutableList.builder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element) {
        children.add((Element) node);
      }
    }
    return children.build();
  }

  @Test
  void nothingElseIsChanged() throws Exception {
    Map<String, byte[]> word =
        parts(
            WordFile.ofText(SampleReport.text())
                .parts()
                .put("docProps/app.xml", "<Properties>  as it was </Properties>")
                .bytes());
    Map<String, byte[]> copy =
        parts(
            marked(
                WordFile.ofText(SampleReport.text())
                    .parts()
                    .put("docProps/app.xml", "<Properties>  as it was </Properties>")
                    .bytes()));
    Map<String, byte[]> sheet = parts(marked(ExcelFile.ofText(SampleReport.text()).bytes()));

    assertArrayEquals(word.get("docProps/app.xml"), copy.get("docProps/app.xml"));
    assertArrayEquals(word.get("_rels/.rels"), copy.get("_rels/.rels"));
    assertEquals(
        ImmutableSet.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "word/document.xml",
            "word/comments.xml",
            "word/_rels/document.xml.rels"),
        copy.keySet());
    assertArrayEquals(
        parts(ExcelFile.ofText(SampleReport.text()).bytes()).get("xl/workbook.xml"),
        sheet.get("xl/workbook.xml"));
  }

  @Test
  void noPersonIsNamedInAComment() throws Exception {
    Map<String, byte[]> word = parts(marked(WordFile.ofText(SampleReport.text()).bytes()));
    Map<String, byte[]> excel = parts(marked(ExcelFile.ofText(SampleReport.text()).bytes()));
    for (byte[] comments :
        ImmutableList.of(word.get("word/comments.xml"), excel.get("xl/comments.xml"))) {
      String text = new String(comments, StandardCharsets.UTF_8);
      assertTrue(text.contains("STD-D13"));
      assertFalse(text.contains("13800000181"));
      assertFalse(text.contains("张三"));
    }
  }

  /** What stands there stays: another comment, a colour of a cell and what comes before and behind it. */
  @Test
  void commentsThatAreThereStayAndPropertiesKeepTheirOrder() throws Exception {
    byte[] file =
        WordFile.create()
            .xml(
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol"
                    + " w:w=\"900\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"900\"/><w:shd"
                    + " w:val=\"clear\" w:fill=\"00FF00\"/><w:vAlign"
                    + " w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:jc"
                    + " w:val=\"left\"/></w:pPr><w:commentRangeStart"
                    + " w:id=\"7\"/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd"
                    + " w:id=\"7\"/><w:r><w:commentReference"
                    + " w:id=\"7\"/></w:r></w:p></w:tc><w:tc><w:tcPr><w:vAlign"
                    + " w:val=\"center\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>")
            .xml(
                "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:spacing"
                    + " w:line=\"1\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>")
            .parts()
            .part(
                "word/comments.xml",
                "wordprocessingml.comments+xml",
                "<w:comments xmlns:w=\""
                    + W
                    + "\"><w:comment w:id=\"7\" w:author=\"某处\"><w:p><w:r>"
                    + "<w:t>旧</w:t></w:r></w:p></w:comment></w:comments>")
            .relations("word/document.xml", "comments", "comments.xml")
            .bytes();
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    Source source = OfficeFile.read(file).get();
    marks.add(Mark.of(source.places().line(1), 1, 0xFFC7CE, "一"));
    marks.add(Mark.of(source.places().line(1), 2, 0xFFEB9C, "二"));
    marks.add(Mark.of(source.places().line(2), 1, 0xDDEBF7, "三\n四 <&>"));
    Map<String, byte[]> parts = parts(MarkedCopy.of(file, Optional.empty(), marks.build()).get());
    Document text = xml(parts.get("word/document.xml"));

    assertEquals("[tcW, shd, vAlign]", names(elements(text, W, "tcPr").get(0)));
    assertEquals("FFC7CE", elements(text, W, "shd").get(0).getAttributeNS(W, "fill"));
    assertEquals("[pStyle, shd, spacing]", names(elements(text, W, "pPr").get(1)));
    ImmutableList<Element> comments = elements(xml(parts.get("word/comments.xml")), W, "comment");
    assertEquals(
        ImmutableList.of("7 旧", "1 三四 <&>", "2 一", "3 二"),
        comments.stream()
            .map(comment -> comment.getAttributeNS(W, "id") + " " + comment.getTextContent())
            .collect(ImmutableList.toImmutableList()));
    assertEquals(4, elements(text, W, "commentRangeStart").size());
  }

  private static String names(Element parent) {
    return children(parent).stream()
        .map(Element::getLocalName)
        .collect(ImmutableList.toImmutableList())
        .toString();
  }

  @Test
  void aCellOfAWorkbookThatHasACommentKeepsIt() throws Exception {
    byte[] file =
        ExcelFile.create()
            .sheetXml(
                "表",
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c><c"
                    + " r=\"B1\""
                    + " t=\"inlineStr\"><is><t>乙</t></is></c></row></sheetData><pageMargins"
                    + " left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\""
                    + " footer=\"1\"/><legacyDrawing"
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " r:id=\"rId2\"/>")
            .parts()
            .part(
                "xl/comments1.xml",
                "spreadsheetml.comments+xml",
                "<comments xmlns=\""
                    + X
                    + "\"><authors><author>某处</author></authors><commentList><comment ref=\"A1\""
                    + " authorId=\"0\"><text><t>旧</t></text></comment></commentList></comments>")
            .put(
                "xl/drawings/vmlDrawing1.vml",
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape"
                    + " id=\"_x0000_s1030\"><br></v:shape></xml>")
            .relations(
                "xl/worksheets/sheet1.xml",
                "comments",
                "../comments1.xml",
                "vmlDrawing",
                "../drawings/vmlDrawing1.vml")
            .bytes();
    SourcePlace row = OfficeFile.read(file).get().places().line(2);
    Map<String, byte[]> parts =
        parts(
            MarkedCopy.of(
                    file,
                    Optional.empty(),
                    ImmutableList.of(
                        Mark.of(row, 1, 0xFFC7CE, "一"), Mark.of(row, 2, 0xFFC7CE, "二")))
                .get());
    ImmutableList<Element> comments = elements(xml(parts.get("xl/comments1.xml")), X, "comment");
    String drawing = new String(parts.get("xl/drawings/vmlDrawing1.vml"), StandardCharsets.UTF_8);

    assertEquals(2, comments.size());
    assertEquals("旧\n核查：\n一", comments.get(0).getTextContent());
    assertEquals("B1", comments.get(1).getAttribute("ref"));
    assertEquals("1", comments.get(1).getAttribute("authorId"));
    assertTrue(drawing.contains("_x0000_s1030") && drawing.contains("_x0000_s1031"), drawing);
    assertEquals(
        1, elements(xml(parts.get("xl/worksheets/sheet1.xml")), X, "legacyDrawing").size());
  }

  @ParameterizedTest
  @CsvSource({
    "vbaProject, vbaProject.bin, macros",
    "attachedTemplate, http://example.org/t.dotx, outside",
    "oleObject, embeddings/oleObject1.bin, OLE",
  })
  void whatACopyWouldCarryOnwardIsRefused(String type, String target, String reason) {
    boolean isOutside = target.startsWith("http");
    byte[] file =
        WordFile.create()
            .paragraph("甲")
            .parts()
            .put(
                "word/_rels/document.xml.rels",
                "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\" Type=\""
                    + RELATION
                    + type
                    + "\" Target=\""
                    + target
                    + "\""
                    + (isOutside ? " TargetMode=\"External\"" : "")
                    + "/></Relationships>")
            .bytes();

    OfficeException thrown =
        assertThrows(
            OfficeException.class, () -> MarkedCopy.of(file, Optional.empty(), ImmutableList.of()));
    assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("word/_rels/document.xml.rels"), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "<w:p><w:r><w:instrText> DDEAUTO c:\\\\x </w:instrText></w:r></w:p>",
    "<w:p><w:fldSimple w:instr=' INCLUDETEXT \"a.docx\" '/></w:p>",
  })
  void aFieldThatFetchesSomethingIsRefused(String body) {
    byte[] file = WordFile.create().xml(body).bytes();

    assertThrows(
        OfficeException.class, () -> MarkedCopy.of(file, Optional.empty(), ImmutableList.of()));
  }

  @Test
  void whatIsNoOfficeFileHasNoCopy() {
    assertEquals(
        Optional.empty(),
        MarkedCopy.of("甲".getBytes(StandardCharsets.UTF_8), Optional.empty(), ImmutableList.of()));
  }
}
