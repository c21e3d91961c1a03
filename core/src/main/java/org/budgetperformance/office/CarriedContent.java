package org.budgetperformance.office;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import org.budgetperformance.text.LocalizedText;

/**
 * What a copy would carry onward under our name, and is therefore not made of (不予复制的内容): programs, what is fetched from elsewhere when
 * the file is opened, signatures that a change makes wrong, and protection against writing.
 */
final class CarriedContent {
  private static final LocalizedText SIGNATURE = LocalizedText.of("数字签名", "a digital signature");
  private static final LocalizedText OUTSIDE =
      LocalizedText.of("外部链接", "a link to something outside of it");
  private static final LocalizedText FETCHING =
      LocalizedText.of("引用外部内容的域", "a field that fetches something from elsewhere");
  private static final LocalizedText WRITE_PROTECTION =
      LocalizedText.of("写保护", "protection against writing");

  private static final LocalizedText DDE = LocalizedText.of("DDE链接", "a DDE link");
  private static final LocalizedText OLE = LocalizedText.of("OLE对象", "an OLE object");

  /** By the last word of the type of a relation. */
  private static final ImmutableMap<String, LocalizedText> RELATIONS =
      ImmutableMap.of(
          "vbaProject", LocalizedText.of("宏", "macros"),
          "attachedTemplate", OUTSIDE,
          "oleObject", OLE,
          "control", LocalizedText.of("ActiveX控件", "an ActiveX control"),
          "origin", SIGNATURE);

  private static final ImmutableMap<String, LocalizedText> ELEMENTS =
      ImmutableMap.<String, LocalizedText>builder()
          .put("w:documentProtection", LocalizedText.of("编辑保护", "protection against editing"))
          .put("w:writeProtection", WRITE_PROTECTION)
          .put("x:fileSharing", WRITE_PROTECTION)
          .put("x:workbookProtection", LocalizedText.of("工作簿保护", "protection of the workbook"))
          .put("x:sheetProtection", LocalizedText.of("工作表保护", "protection of a sheet"))
          .put("x:ddeLink", DDE)
          .put("x:oleObject", OLE)
          .build();

  /** Which attributes switch a protection on; without any of them it protects nothing. */
  private static final ImmutableListMultimap<String, String> SWITCHES =
      ImmutableListMultimap.<String, String>builder()
          .put("w:documentProtection", "enforcement")
          .putAll("x:workbookProtection", "lockStructure", "lockWindows", "lockRevision")
          .put("x:sheetProtection", "sheet")
          .build();

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private CarriedContent() {}

  /**
   * Looks through a file: all relations, and all XML beside its main part, whatever the parts are called.
   *
   * @param main the name of the main part
   * @throws OfficeException if it holds such a thing, naming the part
   */
  static void check(ZipParts parts, String main) {
    String folder = Ascii.toLowerCase(main.substring(0, main.lastIndexOf('/') + 1));
    for (String part : parts.names()) {
      String name = Ascii.toLowerCase(part);
      if (name.endsWith(".rels")) {
        relations(parts, part);
      } else if (name.startsWith("_xmlsignatures/")) {
        throw refused(SIGNATURE, part);
      } else if (name.startsWith(folder) && name.endsWith(".xml")) {
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
        LocalizedText carried = RELATIONS.get(last);
        if (carried != null) {
          throw refused(carried, part);
        } else if (Ascii.equalsIgnoreCase(xml.attribute("TargetMode", ""), "External")
            && !last.equals("hyperlink")) {
          throw refused(OUTSIDE, part);
        }
      }
    }
  }

  private static void elements(ZipParts parts, String part) {
    StringBuilder instruction = new StringBuilder(); // a field may spread it over several runs
    try (Xml xml = parts.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        LocalizedText carried = ELEMENTS.get(xml.name());
        if (carried != null && isOn(xml)) {
          throw refused(carried, part);
        } else if (xml.name().equals("w:fldChar")) {
          instruction.setLength(0);
        } else if (xml.name().equals("w:instrText")) {
          checkField(instruction.append(xml.text()).toString(), part);
        } else if (xml.name().equals("w:fldSimple")) {
          checkField(xml.attribute("instr", ""), part);
        } else if (xml.name().equals("x:f") && isDde(xml.text())) {
          throw refused(DDE, part);
        }
      }
    }
  }

  private static boolean isOn(Xml xml) {
    ImmutableList<String> switches = SWITCHES.get(xml.name());
    return switches.isEmpty()
        || switches.stream().anyMatch(name -> xml.attribute(name) != null && xml.isOn(name));
  }

  /** A formula that asks another program writes that before a bar. */
  private static boolean isDde(String formula) {
    String code = QUOTED.matcher(formula).replaceAll("");
    int bar = code.indexOf('|');
    return bar > 0 && code.indexOf('!', bar) > 0;
  }

  private static void checkField(String instruction, String part) {
    String code = Ascii.toUpperCase(instruction.trim());
    if (code.startsWith("DDE") || code.startsWith("INCLUDE")) {
      throw refused(FETCHING, part);
    }
  }

  private static OfficeException refused(LocalizedText what, String part) {
    return new OfficeException(
        "不能制作批注件：" + part + "含有" + what.zh(),
        "no marked copy is made of it: " + part + " has " + what.en());
  }
}
