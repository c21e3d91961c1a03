package org.budgetperformance.office;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;

/** Makes a marked copy of a workbook: its sheets, their comments and the shapes that show them, and the styles. Used once. */
final class WorkbookCopy {
  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String STYLES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONSHIPS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  /** What stands behind the drawing of comments in a sheet: the schema has an order. */
  private static final ImmutableSet<String> BEHIND_DRAWING =
      ImmutableSet.of(
          "x:legacyDrawingHF",
          "x:drawingHF",
          "x:picture",
          "x:oleObjects",
          "x:controls",
          "x:webPublishItems",
          "x:tableParts",
          "x:extLst");

  private final ZipParts parts;
  private final String main;
  private final boolean isStrict;
  private final PackageParts copy;

  WorkbookCopy(ZipParts parts, String main, boolean isStrict) {
    this.parts = parts;
    this.isStrict = isStrict;
    this.main = main;
    this.copy = new PackageParts(parts);
  }

  byte[] bytes(Map<String, Map<CellAddress, Comment>> comments) {
    Relations relations = Relations.of(parts, main);
    Optional<String> part = relations.ofType("styles").filter(parts::has);
    ShadedStyles styles = new ShadedStyles();
    part.ifPresent(name -> styles.read(parts.xml(name)));
    comments.forEach((sheet, cells) -> sheet(sheet, cells, styles));
    if (part.isPresent()) {
      copy.change(part.get(), styles::copy);
    } else {
      String name = copy.free("xl/styles", ".xml");
      copy.add(name, styles.part(isStrict), STYLES);
      copy.relate(main, relations.freeId(), Relations.type("styles", isStrict), name);
    }
    return copy.bytes();
  }

  private void sheet(String sheet, Map<CellAddress, Comment> cells, ShadedStyles styles) {
    Relations relations = Relations.of(parts, sheet);
    Optional<String> drawing = drawing(sheet, relations);
    String id = drawing.isPresent() ? "" : relations.freeId();
    styles.of(parts.xml(sheet), cells);
    copy.change(sheet, xml -> cells(xml, cells, styles, id, isStrict));
    Optional<String> existing = relations.ofType("comments").filter(parts::has);
    if (existing.isPresent()) {
      copy.change(existing.get(), xml -> new SheetComments(cells).extend(xml));
    } else {
      String part = copy.free("xl/comments", ".xml");
      copy.add(part, new SheetComments(cells).part(isStrict), COMMENTS);
      copy.relate(sheet, relations.freeId(), Relations.type("comments", isStrict), part);
    }
    if (drawing.isPresent()) {
      copy.drawing(
          drawing.get(), CommentShapes.extended(parts.bytes(drawing.get()), cells.keySet()));
    } else {
      String part = copy.free("xl/drawings/vmlDrawing", ".vml");
      copy.drawing(part, CommentShapes.drawing(cells.keySet()));
      copy.relate(sheet, id, Relations.type("vmlDrawing", isStrict), part);
    }
  }

  /** Returns the drawing that shows the comments which a sheet has. */
  private Optional<String> drawing(String sheet, Relations relations) {
    try (Xml xml = parts.xml(sheet)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("x:legacyDrawing")) {
          return relations.find(xml.attribute("id", "")).filter(parts::has);
        }
      }
    }
    return Optional.empty();
  }

  private static void cells(
      XmlCopy xml,
      Map<CellAddress, Comment> cells,
      ShadedStyles styles,
      String drawingId,
      boolean isStrict) {
    String missing = drawingId.isEmpty() ? "" : "drawing";
    SheetCursor cursor = new SheetCursor();
    while (xml.next()) {
      if (xml.isStart()) {
        cursor.start(xml.name(), xml.attribute("r", ""));
        Comment comment = xml.name().equals("x:c") ? cells.get(cursor.cell()) : null;
        if (comment != null) {
          xml.set("s", styles.shaded(xml.attribute("s", "0"), comment.colour()));
        }
      }
      boolean isBehind = xml.isStart() && xml.depth() == 2 && BEHIND_DRAWING.contains(xml.name());
      if (!missing.isEmpty() && (isBehind || (!xml.isStart() && xml.depth() == 1))) {
        xml.before(
            "<"
                + xml.prefix()
                + "legacyDrawing xmlns:r=\""
                + (isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS)
                + "\" r:id=\""
                + drawingId
                + "\"/>");
        missing = "";
      }
    }
  }
}
