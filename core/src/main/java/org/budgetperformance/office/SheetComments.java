package org.budgetperformance.office;

import java.util.HashMap;
import java.util.Map;

/** The comments of a sheet as a part (批注). A cell has but one: what is there is gone on with. Used once. */
final class SheetComments {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private final Map<CellAddress, Comment> cells;

  SheetComments(Map<CellAddress, Comment> cells) {
    this.cells = cells;
  }

  /** Returns a part of these alone. */
  String part(boolean isStrict) {
    StringBuilder xml = new StringBuilder("<comments xmlns=\"");
    xml.append(isStrict ? STRICT : TRANSITIONAL).append("\"><authors><author>");
    xml.append(Mark.AUTHOR).append("</author></authors><commentList>");
    cells.forEach((cell, comment) -> xml.append(comment("", cell, 0, comment)));
    return xml.append("</commentList></comments>").toString();
  }

  private static String comment(String prefix, CellAddress cell, int author, Comment comment) {
    return "<"
        + prefix
        + "comment ref=\""
        + cell
        + "\" authorId=\""
        + author
        + "\"><"
        + prefix
        + "text>"
        + run(prefix, "", comment)
        + "</"
        + prefix
        + "text></"
        + prefix
        + "comment>";
  }

  private static String run(String prefix, String before, Comment comment) {
    return "<"
        + prefix
        + "r><"
        + prefix
        + "t xml:space=\"preserve\">"
        + before
        + XmlCopy.escaped(String.join("\n", comment.lines()))
        + "</"
        + prefix
        + "t></"
        + prefix
        + "r>";
  }

  /** Copies a part that is there, with these. */
  void extend(XmlCopy xml) {
    Map<CellAddress, Comment> rest = new HashMap<>(cells);
    Comment known = null;
    int authors = 0;
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("x:author")) {
        authors++;
      } else if (xml.isStart() && xml.name().equals("x:comment")) {
        String cell = xml.attribute("ref", "");
        known = rest.remove(CellAddress.of(MergedCells.row(cell), MergedCells.column(cell)));
      } else if (!xml.isStart() && xml.name().equals("x:authors")) {
        xml.before("<" + xml.prefix() + "author>" + Mark.AUTHOR + "</" + xml.prefix() + "author>");
      } else if (!xml.isStart() && xml.name().equals("x:text") && known != null) {
        xml.before(run(xml.prefix(), "\n" + Mark.AUTHOR + "：\n", known));
        known = null;
      } else if (!xml.isStart() && xml.name().equals("x:commentList")) {
        for (Map.Entry<CellAddress, Comment> one : cells.entrySet()) {
          if (rest.containsKey(one.getKey())) {
            xml.before(comment(xml.prefix(), one.getKey(), authors, one.getValue()));
          }
        }
      }
    }
  }
}
