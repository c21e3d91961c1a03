package org.budgetperformance.office;

import static org.budgetperformance.office.OfficeFiles.excel;
import static org.budgetperformance.office.OfficeFiles.p;
import static org.budgetperformance.office.OfficeFiles.rows;
import static org.budgetperformance.office.OfficeFiles.word;
import static org.budgetperformance.office.OfficeFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.budgetperformance.module.Source;
import org.junit.jupiter.api.Test;

/** A hostile file is refused with one line, or read without cost. */
class HostileOfficeFileTest {
  private static String repeat(String text, int count) {
    return Joiner.on("").join(Collections.nCopies(count, text));
  }

  private static final String DAMAGED = "the file is damaged: open it, save it anew and check that";

  private static void assertRefused(String words, byte[] file) {
    OfficeException refused = assertThrows(OfficeException.class, () -> OfficeFile.read(file));
    assertEquals(words, refused.words().en());
    assertFalse(refused.words().zh().isEmpty());
  }

  private static byte[] document(String xml) {
    Map<String, String> parts = new LinkedHashMap<>(word(""));
    parts.put("word/document.xml", xml);
    return zip(parts);
  }

  @Test
  void whatIsNoOpenXmlIsNotRead() {
    assertFalse(OfficeFile.read("附件3".getBytes(StandardCharsets.UTF_8)).isPresent());
    assertFalse(OfficeFile.read(zip(ImmutableMap.of("a.txt", "甲"))).isPresent());
    assertFalse(OfficeFile.read(document("<p:presentation xmlns:p=\"urn:p\"/>")).isPresent());
  }

  @Test
  void aPartThatInflatesToMuchMoreThanItIsIsRefused() {
    String zeros = repeat("0", 8 << 20);
    assertRefused(
        "too large: compressed more than 200 times",
        document(
            "<w:document xmlns:w=\"" + OfficeFiles.W + "\"><!--" + zeros + "--></w:document>"));
  }

  @Test
  void whatIsNotUsedIsNotInflated() {
    Map<String, String> parts = new LinkedHashMap<>(word(p("甲")));
    parts.put("word/media/image1.png", repeat("0", 8 << 20));
    assertEquals(ImmutableList.of("paragraph 1: 甲"), rows(parts));
    ZipParts opened = ZipParts.of(zip(parts));
    assertEquals(0, opened.inflated());
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String refused = "it declares a document type or an entity: refused";
    String laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    assertRefused(refused, document(laughs + "<w:document xmlns:w=\"urn:w\">&b;</w:document>"));
    String external = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    assertRefused(refused, document(external + "<a>&a;</a>"));
    assertRefused(refused, document("<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\"><a/>"));
    String utf16 = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + external + "<a>&a;</a>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    word("").forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
    parts.put("word/document.xml", utf16.getBytes(StandardCharsets.UTF_16LE));
    assertRefused(refused, OfficeFiles.zipOf(parts));
    assertRefused(DAMAGED, zip(word(p("&b;"))));
  }

  @Test
  void whatStandsTooDeepIsRefused() {
    String deep = repeat("<w:sdt>", 500) + repeat("</w:sdt>", 500);
    assertRefused("too large: elements stand in each other more than 200 deep", zip(word(deep)));
    String tables = repeat("<w:tbl><w:tr><w:tc>", 60) + repeat("</w:tc></w:tr></w:tbl>", 60);
    assertTrue(OfficeFile.read(zip(word(tables))).isPresent());
  }

  @Test
  void brokenXmlIsDamage() {
    assertRefused(DAMAGED, document("<w:document xmlns:w=\"" + OfficeFiles.W + "\"><w:body>"));
    assertRefused(DAMAGED, document(""));
  }

  /** UTF-16 is read whether it is marked or not, and what a declaration says of it does not count. */
  @Test
  void theEncodingIsWhatTheBytesSay() {
    String xml = word(p("甲")).get("word/document.xml");
    for (String file :
        ImmutableList.of(
            xml, "<?xml version=\"1.0\" encoding=\"GB18030\"?>" + xml, "\ufeff" + xml)) {
      for (Charset charset :
          ImmutableList.of(
              StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        word("").forEach((name, other) -> parts.put(name, other.getBytes(StandardCharsets.UTF_8)));
        parts.put("word/document.xml", file.getBytes(charset));
        Source source = OfficeFile.read(OfficeFiles.zipOf(parts)).get();
        assertEquals(ImmutableList.of("甲"), source.cells(0), file + charset);
      }
    }
  }

  /** A whole sheet is merged, a value stands in its last cell, styles and spans are beyond counting. */
  @Test
  void farCellsAndLargeMergesCostNothing() {
    assertEquals(
        ImmutableList.of("附件3!A1: ", "附件3!A1: 甲", "附件3!1048576:1048576: |乙"),
        rows(
            excel(
                "<sheetData><row r=\"1\"><c r=\"A1\""
                    + " t=\"inlineStr\"><is><t>甲</t></is></c></row><row r=\"99999999999\"/><row"
                    + " r=\"2147483647\"><c r=\"ZZZZZZZZZZ2147483647\" s=\"2147483647\""
                    + " t=\"inlineStr\"><is><t>乙</t></is></c></row></sheetData><mergeCells><mergeCell"
                    + " ref=\"A2:XFD1048575\"/><mergeCell ref=\"B1\"/><mergeCell"
                    + " ref=\":\"/></mergeCells>")));
    assertEquals(
        ImmutableList.of("table 1, row 1: 甲|乙"),
        rows(
            word(
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr><w:tc><w:tcPr>"
                    + "<w:gridSpan w:val=\"2147483647\"/></w:tcPr>"
                    + p("甲")
                    + "</w:tc><w:tc>"
                    + p("乙")
                    + "</w:tc></w:tr></w:tbl>")));
  }

  /** 4,000 rows whose only cell stands in a column of its own would be 8 million cells. */
  @Test
  void cellsAreCountedAsTheyAreDelivered() {
    StringBuilder diagonal = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 4_000; i++) {
      StringBuilder column = new StringBuilder();
      for (int rest = i; rest > 0; rest = (rest - 1) / 26) {
        column.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      diagonal.append("<row r=\"").append(i).append("\"><c r=\"").append(column).append(i);
      diagonal.append("\"><v>1</v></c></row>");
    }
    assertRefused(
        "too large: too much text", zip(excel(diagonal.append("</sheetData>").toString())));

    StringBuilder shared = new StringBuilder("<sheetData><row>");
    for (int i = 0; i < 5_000; i++) {
      shared.append("<c t=\"s\"><v>0</v></c>");
    }
    assertRefused(
        "too large: too much text",
        zip(
            excel(
                shared.append("</row></sheetData>").toString(),
                "sharedStrings",
                "<si><t>" + repeat("长", 1_000) + "</t></si>")));
  }

  @Test
  void aDirectoryThatLiesIsRefused() {
    byte[] good = zip(word(p("甲")));
    ByteBuffer sizes = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int central = central(sizes);
    sizes.putInt(central + 24, sizes.getInt(central + 24) - 1); // the size of the first part
    assertRefused(DAMAGED, sizes.array());

    ByteBuffer method = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    method.putShort(central(method) + 10, (short) 12);
    assertRefused(DAMAGED, method.array());

    ByteBuffer locked = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    locked.putShort(central(locked) + 8, (short) 1);
    assertRefused("it has a password: save it without and check that", locked.array());

    ByteBuffer offset = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    offset.putInt(central(offset) + 42, 1);
    assertRefused(DAMAGED, offset.array());

    byte[] name = good.clone();
    name[30] = 'x'; // the first letter of the first part, in its own header
    assertRefused(DAMAGED, name);
  }

  private static int central(ByteBuffer file) {
    return file.getInt(file.capacity() - 22 + 16);
  }

  @Test
  void anyBytesAreReadOrRefused() {
    Random random = new Random(2026);
    byte[] docx = zip(word(p("甲"), "styles", "<w:style/>"));
    byte[] xlsx = zip(excel("<sheetData><row><c><v>1</v></c></row></sheetData>"));
    for (int i = 0; i < 4_000; i++) {
      byte[] file = (i % 2 == 0 ? docx : xlsx).clone();
      for (int changes = 0; changes < 1 + i % 3; changes++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt();
      }
      try {
        OfficeFile.read(file);
      } catch (OfficeException e) {
        assertFalse(e.words().en().isEmpty());
      }
    }
  }
}
