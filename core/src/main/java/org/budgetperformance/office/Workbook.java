package org.budgetperformance.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a workbook of Excel: its visible sheets, one after another. Used once. */
final class Workbook {
  private final ZipParts parts;
  private final String main;
  private final Rows rows = new Rows();

  Workbook(ZipParts parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  Rows read() {
    Relations relations = Relations.of(parts, main);
    SharedStrings strings = new SharedStrings();
    relations.ofType("sharedStrings").filter(parts::has).ifPresent(p -> strings.read(parts.xml(p)));
    CellFormats formats = new CellFormats();
    relations.ofType("styles").filter(parts::has).ifPresent(part -> formats.read(parts.xml(part)));
    List<String[]> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (Xml xml = parts.xml(main)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("x:workbookPr")) {
          from1904 = xml.attribute("date1904") != null && xml.isOn("date1904");
        } else if (xml.isStart() && xml.name().equals("x:sheet")) {
          String name = xml.attribute("name", "");
          if (!xml.attribute("state", "visible").equals("visible")) {
            rows.remark("隐藏的工作表“" + name + "”未读", "the hidden sheet '" + name + "' was left out");
          } else if (!name.isEmpty()) {
            sheets.add(new String[] {name, xml.attribute("id", "")});
          }
        }
      }
    }
    for (String[] sheet : sheets) {
      Optional<String> part = relations.find(sheet[1]).filter(parts::has);
      if (part.isPresent()) {
        CellText texts = new CellText(strings, formats, from1904, rows);
        try (Xml xml = parts.xml(part.get())) {
          new SheetRows(sheet[0], part.get(), texts, rows).read(xml);
        }
      }
    }
    return rows;
  }
}
