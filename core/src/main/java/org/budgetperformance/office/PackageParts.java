package org.budgetperformance.office;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.zip.Zip;

/**
 * A copy of a file in which some parts are changed and some are new; all others are the same byte for byte. Used once.
 */
final class PackageParts {
  private static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES = "[Content_Types].xml";

  private final ZipParts parts;
  private final Map<String, Edit> changed = new LinkedHashMap<>();
  private final Map<String, String> added = new LinkedHashMap<>();
  private final Map<String, String> relations = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private boolean hasDrawings;

  /** Copies a part with changes. */
  interface Edit {
    void copy(XmlCopy xml);
  }

  PackageParts(ZipParts parts) {
    this.parts = parts;
  }

  /** Has a part of the file changed. */
  void change(String part, Edit edit) {
    changed.put(parts.name(part), edit);
  }

  /** Has something written before the end of the root of a part of the file. */
  void append(String part, String xml) {
    change(part, copy -> toEnd(copy, xml));
  }

  private static void toEnd(XmlCopy copy, String xml) {
    while (copy.next()) {
      if (!copy.isStart() && copy.depth() == 1) {
        copy.before(xml);
      }
    }
  }

  /** Adds a part with XML. */
  void add(String part, String xml, String contentType) {
    added.put(part, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    types
        .append("<Override xmlns=\"" + CONTENT_TYPES + "\" PartName=\"/")
        .append(part)
        .append("\" ContentType=\"");
    types.append(contentType).append("\"/>");
  }

  /** Adds a drawing of shapes beside the cells of a sheet, or changes one; it may be XML that no parser takes. */
  void drawing(String part, String text) {
    hasDrawings = true;
    added.put(parts.name(part), text);
  }

  /** Has a part refer to another. */
  void relate(String part, String id, String type, String target) {
    relations.merge(
        Relations.part(part),
        "<Relationship xmlns=\""
            + RELATIONSHIPS
            + "\" Id=\""
            + id
            + "\" Type=\""
            + type
            + "\" Target=\"/"
            + target
            + "\"/>",
        String::concat);
  }

  /** Returns a name that no part has. */
  String free(String before, String after) {
    String name = before + after;
    for (int number = 1; parts.has(name) || added.containsKey(name); number++) {
      name = before + number + after;
    }
    return name;
  }

  /** Returns the bytes of the copy. */
  byte[] bytes() {
    relations.forEach(this::relations);
    change(TYPES, this::types);
    Zip zip = new Zip();
    for (String name : parts.names()) {
      Edit edit = changed.get(name);
      if (edit != null) {
        write(zip, name, edit);
      } else if (!added.containsKey(name)) {
        parts.copy(name, zip);
      }
    }
    added.forEach(zip::add);
    return zip.bytes();
  }

  private void write(Zip zip, String name, Edit edit) {
    try (OutputStream out = zip.entry(name);
        XmlCopy copy = new XmlCopy(parts.open(name), out)) {
      edit.copy(copy);
    } catch (IOException e) {
      throw new AssertionError("nothing is written outside of memory", e);
    }
  }

  private void relations(String part, String xml) {
    if (parts.has(part)) {
      change(part, copy -> toEnd(copy, xml));
    } else {
      added.put(
          part,
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
              + "<Relationships xmlns=\""
              + RELATIONSHIPS
              + "\">"
              + xml
              + "</Relationships>");
    }
  }

  private void types(XmlCopy copy) {
    boolean known = !hasDrawings;
    while (copy.next()) {
      if (copy.isStart()) {
        known |= Ascii.equalsIgnoreCase(copy.attribute("Extension", ""), "vml");
      } else if (copy.depth() == 1) {
        copy.before(types.toString());
        if (!known) {
          copy.before(
              "<Default xmlns=\""
                  + CONTENT_TYPES
                  + "\" Extension=\"vml\""
                  + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        }
      }
    }
  }
}
