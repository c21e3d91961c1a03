package org.budgetperformance.office;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What a copy would carry onward under our name, and is therefore not made of (不予复制的内容): programs, what is fetched from elsewhere when
 * the file is opened, signatures that a change makes wrong, and protection against writing.
 */
final class CarriedContent {
  private static final ImmutableMap<String, String> RELATIONS =
      ImmutableMap.<String, String>builder()
          .put("vbaProject", "宏")
          .put("oleObject", "OLE对象")
          .put("control", "ActiveX控件")
          .put("ddeLink", "DDE链接")
          .put("origin", "数字签名")
          .build();

  private static final ImmutableMap<String, String> ELEMENTS =
      ImmutableMap.<String, String>builder()
          .put("w:documentProtection", "编辑保护")
          .put("w:writeProtection", "写保护")
          .put("x:fileSharing", "写保护")
          .put("x:workbookProtection", "工作簿保护")
          .put("x:sheetProtection", "工作表保护")
          .build();

  private static final ImmutableMap<String, String> ENGLISH =
      ImmutableMap.<String, String>builder()
          .put("宏", "macros")
          .put("OLE对象", "an OLE object")
          .put("ActiveX控件", "an ActiveX control")
          .put("DDE链接", "a DDE link")
          .put("数字签名", "a digital signature")
          .put("编辑保护", "protection against editing")
          .put("写保护", "protection against writing")
          .put("工作簿保护", "protection of the workbook")
          .put("工作表保护", "protection of a sheet")
          .put("外部链接", "a link to something outside of it")
          .put("引用外部内容的域", "a field that fetches something from elsewhere")
          .build();

  private CarriedContent() {}

  /**
   * Looks through a file.
   *
   * @throws OfficeException if it holds such a thing, naming the part
   */
  static void check(ZipParts parts) {
    for (String part : parts.names()) {
      String name = Ascii.toLowerCase(part);
      if (name.endsWith(".rels")) {
        relations(parts, part);
      } else if (name.startsWith("_xmlsignatures/")) {
        throw refused("数字签名", part);
      } else if (name.endsWith("/settings.xml")
          || name.endsWith("/workbook.xml")
          || name.contains("/worksheets/sheet")
          || (name.startsWith("word/") && name.endsWith(".xml"))) {
        elements(parts, part);
      }
    }
  }

  private static void relations(ZipParts parts, String part) {
    try (Xml xml = parts.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart() || !xml.name().equals("p:Relationship")) {
          continue;
        }
        String type = xml.attribute("Type", "");
        String last = type.substring(type.lastIndexOf('/') + 1);
        if (RELATIONS.containsKey(last)) {
          throw refused(RELATIONS.getOrDefault(last, ""), part);
        } else if (xml.attribute("TargetMode", "").equals("External")
            && !last.equals("hyperlink")) {
          throw refused("外部链接", part);
        }
      }
    }
  }

  private static void elements(ZipParts parts, String part) {
    try (Xml xml = parts.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        for (Map.Entry<String, String> kind : ELEMENTS.entrySet()) {
          if (xml.name().equals(kind.getKey()) && isOn(xml)) {
            throw refused(kind.getValue(), part);
          }
        }
        if ((xml.name().equals("w:instrText") && fetches(xml.text()))
            || (xml.name().equals("w:fldSimple") && fetches(xml.attribute("instr", "")))) {
          throw refused("引用外部内容的域", part);
        }
      }
    }
  }

  /** What is there and switched off protects nothing. */
  private static boolean isOn(Xml xml) {
    return xml.isOn("enforcement") && xml.isOn("sheet");
  }

  private static boolean fetches(String instruction) {
    String code = Ascii.toUpperCase(instruction.trim());
    return code.startsWith("DDE") || code.startsWith("INCLUDE");
  }

  private static OfficeException refused(String what, String part) {
    return new OfficeException(
        "不能制作批注件：" + part + "含有" + what,
        "no marked copy is made of it: " + part + " has " + ENGLISH.getOrDefault(what, what));
  }
}
