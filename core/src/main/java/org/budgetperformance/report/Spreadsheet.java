package org.budgetperformance.report;

import com.google.common.base.Ascii;
import com.google.common.xml.XmlEscapers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.budgetperformance.text.PersonalDetails;
import org.budgetperformance.zip.Zip;

/**
 * A workbook of cells that are nothing but text (.xlsx): its first rows stay in sight and filter those below. What would
 * act is written out, what says who a person is hidden. Not thread-safe.
 */
final class Spreadsheet {
  /** How a row looks. */
  enum Look {
    PLAIN(0, ""),
    HEAD(1, "D9D9D9"),
    ERROR(2, "F8CBAD"),
    WARNING(3, "FFE699"),
    NOTICE(4, "DDEBF7");

    /** Its number among the styles, in this order. */
    private final int style;

    private final String colour;

    Look(int style, String colour) {
      this.style = style;
      this.colour = colour;
    }
  }

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\']");
  private static final int LONGEST_NAME = 31;
  private static final String STYLES = styles();

  private final PersonalDetails details;
  private final Map<String, Tab> tabs = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  Spreadsheet(PersonalDetails details) {
    this.details = details;
  }

  /** A sheet, filled from top to bottom. */
  final class Tab {
    private final StringBuilder columns = new StringBuilder("<cols>");
    private final StringBuilder rows = new StringBuilder("<sheetData>");
    private int width;
    private int row;

    /**
     * Adds the row of headings.
     *
     * @param widths of the columns, in characters
     */
    Tab head(int[] widths, String... headings) {
      width = headings.length;
      for (int i = 0; i < widths.length; i++) {
        columns.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
        columns.append("\" width=\"").append(widths[i]).append("\" customWidth=\"1\"/>");
      }
      return row(Look.HEAD, headings);
    }

    Tab row(Look look, String... cells) {
      rows.append("<row r=\"").append(++row).append("\">");
      for (int i = 0; i < cells.length; i++) {
        rows.append("<c r=\"").append((char) ('A' + i)).append(row).append("\" s=\"");
        rows.append(look.style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        rows.append(text(cells[i])).append("</t></is></c>");
        look = look == Look.HEAD ? look : Look.PLAIN; // the first tells
      }
      rows.append("</row>");
      return this;
    }

    private String xml() {
      String last = "A1:" + (char) ('A' + Math.max(0, width - 1)) + Math.max(1, row);
      return "<worksheet xmlns=\""
          + MAIN
          + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
          + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
          + columns
          + "</cols>"
          + rows
          + "</sheetData><autoFilter ref=\""
          + last
          + "\"/></worksheet>";
    }
  }

  private String text(String words) {
    String shown = Shown.brief(Shown.of(words, details), Csv.LONGEST);
    return XmlEscapers.xmlAttributeEscaper().escape(CODED.matcher(shown).replaceAll("_x005F_"));
  }

  /** Adds a sheet; its name is made one that is allowed and that no other has. */
  Tab tab(String name) {
    String plain = FORBIDDEN.matcher(Shown.of(name, details)).replaceAll("_").trim();
    String cut = cut(plain.isEmpty() ? "_" : plain, LONGEST_NAME);
    for (int i = 2; !names.add(Ascii.toLowerCase(cut)); i++) {
      String end = "~" + i;
      cut = cut(plain, LONGEST_NAME - end.length()) + end;
    }
    Tab tab = new Tab();
    tabs.put(cut, tab);
    return tab;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** Returns the file; of equal contents the same bytes. */
  byte[] bytes() {
    Zip zip = new Zip();
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    StringBuilder sheets = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    int number = 0;
    for (String name : tabs.keySet()) {
      String part = "worksheets/sheet" + ++number + ".xml";
      type(types, "xl/" + part, "worksheet");
      relation(relations, number, "worksheet", part);
      sheets.append("<sheet name=\"").append(XmlEscapers.xmlAttributeEscaper().escape(name));
      sheets.append("\" sheetId=\"").append(number).append("\" r:id=\"r").append(number);
      sheets.append("\"/>");
    }
    type(types, "xl/workbook.xml", "sheet.main");
    type(types, "xl/styles.xml", "styles");
    relation(relations, number + 1, "styles", "styles.xml");
    StringBuilder root = new StringBuilder();
    relation(root, 1, "officeDocument", "xl/workbook.xml");
    zip.add("[Content_Types].xml", types + "</Types>");
    zip.add("_rels/.rels", relations(root));
    zip.add(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + DOCUMENT
            + "\"><sheets>"
            + sheets
            + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels", relations(relations));
    zip.add("xl/styles.xml", STYLES);
    number = 0;
    for (Tab tab : tabs.values()) {
      zip.add("xl/worksheets/sheet" + ++number + ".xml", tab.xml());
    }
    return zip.bytes();
  }

  private static void type(StringBuilder types, String part, String type) {
    types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"").append(TYPE);
    types.append(type).append("+xml\"/>");
  }

  private static void relation(StringBuilder relations, int id, String type, String target) {
    relations.append("<Relationship Id=\"r").append(id).append("\" Type=\"").append(DOCUMENT);
    relations.append('/').append(type).append("\" Target=\"").append(target).append("\"/>");
  }

  private static String relations(StringBuilder relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String styles() {
    StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"").append(MAIN).append("\">");
    xml.append(
        "<fonts><font/><font><b/></font></fonts><fills><fill><patternFill"
            + " patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>"); // the first two are given
    for (Look look : Look.values()) {
      if (look != Look.PLAIN) {
        xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF");
        xml.append(look.colour).append("\"/></patternFill></fill>");
      }
    }
    xml.append("</fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>");
    for (Look look : Look.values()) {
      int fill = look == Look.PLAIN ? 0 : look.style + 1;
      xml.append("<xf numFmtId=\"49\" fontId=\"").append(look == Look.HEAD ? 1 : 0);
      xml.append("\" fillId=\"")
          .append(fill)
          .append("\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"");
      xml.append(" applyFont=\"1\" applyAlignment=\"1\" applyNumberFormat=\"1\">");
      xml.append("<alignment vertical=\"top\" wrapText=\"1\"/></xf>");
    }
    return xml.append("</cellXfs></styleSheet>").toString();
  }
}
