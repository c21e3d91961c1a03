package org.budgetperformance.office;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shapes in which a workbook shows comments, in the old markup of shapes. Drawings that are there may be XML that
 * no parser takes, so that they are gone on with as text.
 */
final class CommentShapes {
  private static final Pattern SHAPE = Pattern.compile("_x0000_s([0-9]{1,9})");
  private static final String END = "</xml>";
  private static final int FIRST = 1024;

  private CommentShapes() {}

  /** Returns a drawing of the comments upon some cells. */
  static String drawing(Iterable<CellAddress> cells) {
    return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>"
        + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
        + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
        + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
        + shapes(cells, FIRST)
        + END;
  }

  /**
   * Returns a drawing with shapes for more cells.
   *
   * @throws OfficeException if it has no end
   */
  static String extended(byte[] drawing, Iterable<CellAddress> cells) {
    String text = new String(drawing, StandardCharsets.UTF_8);
    int end = text.lastIndexOf(END);
    if (end < 0) {
      throw OfficeException.damaged();
    }
    int last = FIRST;
    Matcher shape = SHAPE.matcher(text);
    while (shape.find()) {
      last = Math.max(last, Integer.parseInt(shape.group(1)));
    }
    return text.substring(0, end) + shapes(cells, last) + text.substring(end);
  }

  private static String shapes(Iterable<CellAddress> cells, int last) {
    StringBuilder shapes = new StringBuilder();
    int id = last;
    for (CellAddress cell : cells) {
      shapes.append("<v:shape id=\"_x0000_s").append(++id).append("\" type=\"#_x0000_t202\"");
      shapes.append(" style=\"position:absolute;width:260pt;height:110pt;visibility:hidden\"");
      shapes.append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
      shapes.append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>");
      shapes.append("<v:path o:connecttype=\"none\"/><v:textbox/>");
      shapes.append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>");
      shapes.append("<x:Anchor>").append(cell.column()).append(",15,").append(cell.row() - 1);
      shapes.append(",2,").append(cell.column() + 5).append(",15,").append(cell.row() + 6);
      shapes.append(",4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").append(cell.row() - 1);
      shapes.append("</x:Row><x:Column>").append(cell.column() - 1);
      shapes.append("</x:Column></x:ClientData></v:shape>");
    }
    return shapes.toString();
  }
}
