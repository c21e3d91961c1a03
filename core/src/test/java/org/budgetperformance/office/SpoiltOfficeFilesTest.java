package org.budgetperformance.office;

import static org.budgetperformance.office.OfficeFiles.excel;
import static org.budgetperformance.office.OfficeFiles.p;
import static org.budgetperformance.office.OfficeFiles.word;
import static org.budgetperformance.office.OfficeFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files of Word and Excel that were spoilt by chance are read or refused, and nothing else. */
class SpoiltOfficeFilesTest {
  private static final String TABLE =
      "<w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:tc>"
          + p("甲")
          + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>"
          + p("5")
          + "</w:tc></w:tr></w:tbl>";
  private static final String SHEET =
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"C1\""
          + " s=\"1\"><v>161.73</v></c></row><row r=\"12\"><c><v>7</v></c></row></sheetData>"
          + "<mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>";

  @Test
  void zips() {
    SpoiltBytes.hand(20_241_130, OfficeFile::read, zip(word(p("甲") + TABLE)), zip(excel(SHEET)));
  }

  /** The zip is whole, what stands in it is not. */
  @Test
  void xml() {
    Map<String, String> parts = word(p("甲") + TABLE);
    SpoiltBytes.hand(
        20_241_130,
        xml -> OfficeFile.read(with(parts, "word/document.xml", xml)),
        parts.get("word/document.xml").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void grids() {
    Map<String, String> parts = excel(SHEET);
    String sheet =
        parts.keySet().stream()
            .filter(name -> parts.get(name).contains("sheetData"))
            .findFirst()
            .get();
    SpoiltBytes.hand(
        20_241_130,
        xml -> OfficeFile.read(with(parts, sheet, xml)),
        parts.get(sheet).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] with(Map<String, String> parts, String name, byte[] xml) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    parts.forEach((part, text) -> all.put(part, text.getBytes(StandardCharsets.UTF_8)));
    all.put(name, xml);
    return OfficeFiles.zipOf(all);
  }
}
