package org.budgetperformance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The styles of a workbook, and those that are like one of them but for a colour behind the cell. They are asked for while the
 * sheets are read, and copied after that. Not thread-safe.
 */
final class ShadedStyles {
  private static final ImmutableList<String> OWN_FILLS = ImmutableList.of("none", "gray125");

  private final List<Style> known = new ArrayList<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<String, Integer> shaded = new LinkedHashMap<>();
  private int knownFills;

  /** Whether there is where colours and styles can be added; a workbook whose styles have neither gets none. */
  private boolean isComplete = true;

  /** A style as it is written: its attributes, and what stands in it. */
  private static final class Style {
    private final ImmutableMap<String, String> attributes;
    private final StringBuilder content = new StringBuilder();

    Style(ImmutableMap<String, String> attributes) {
      this.attributes = attributes;
    }
  }

  void read(Xml part) {
    boolean hasFills = false;
    try (Xml xml = part) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("x:fills")) {
          hasFills = true;
          int depth = xml.depth();
          while (xml.within(depth)) {
            knownFills += xml.isStart() && xml.name().equals("x:fill") ? 1 : 0;
          }
        } else if (xml.isStart() && xml.name().equals("x:cellXfs")) {
          styles(xml);
        }
      }
    }
    isComplete = hasFills && !known.isEmpty();
  }

  private void styles(Xml xml) {
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart() && xml.name().equals("x:xf")) {
        known.add(new Style(xml.attributes()));
      } else if (xml.isStart() && !known.isEmpty()) {
        boolean isLayout = xml.name().equals("x:alignment") || xml.name().equals("x:protection");
        if (isLayout) {
          StringBuilder content = known.get(known.size() - 1).content;
          content.append('<').append("%s").append(xml.name(), 2, xml.name().length());
          attributes(content, xml.attributes());
          content.append("/>");
        }
      }
    }
  }

  /** Asks for the styles of the cells that are commented upon. */
  void of(Xml sheet, Map<CellAddress, Comment> cells) {
    SheetCursor cursor = new SheetCursor();
    try (Xml xml = sheet) {
      while (xml.next()) {
        if (xml.isStart()) {
          cursor.start(xml.name(), xml.attribute("r", ""));
          Comment comment = xml.name().equals("x:c") ? cells.get(cursor.cell()) : null;
          if (comment != null) {
            shaded(xml.attribute("s", "0"), comment.colour());
          }
        }
      }
    }
  }

  /** Returns the number of the style that is like another but for its colour. */
  String shaded(String style, String colour) {
    if (!isComplete) {
      return style;
    }
    int fill = fills.computeIfAbsent(colour, none -> fills());
    return String.valueOf(shaded.computeIfAbsent(style + "/" + fill, none -> styles()));
  }

  /** A workbook has two fills of its own before all others, which some programs leave out. */
  private int fills() {
    return Math.max(OWN_FILLS.size(), knownFills) + fills.size();
  }

  private int styles() {
    return Math.max(1, known.size()) + shaded.size();
  }

  /** Copies the styles, with those that were asked for. */
  void copy(XmlCopy xml) {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("x:fills")) {
        xml.set("count", String.valueOf(fills()));
      } else if (xml.isStart() && xml.name().equals("x:cellXfs")) {
        xml.set("count", String.valueOf(known.size() + shaded.size()));
      } else if (!xml.isStart() && xml.name().equals("x:fills")) {
        xml.before(newFills(xml.prefix()));
      } else if (!xml.isStart() && xml.name().equals("x:cellXfs")) {
        xml.before(newStyles(xml.prefix()));
      }
    }
  }

  /** Returns the styles of a workbook that has none. */
  String part(boolean isStrict) {
    return "<styleSheet xmlns=\""
        + (isStrict
            ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
            : "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
        + "\"><fonts count=\"1\"><font/></fonts><fills>"
        + newFills("")
        + "</fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs><xf/>"
        + newStyles("")
        + "</cellXfs></styleSheet>";
  }

  private String newFills(String prefix) {
    StringBuilder xml = new StringBuilder();
    for (int i = knownFills; i < OWN_FILLS.size(); i++) {
      xml.append(
          ("<%sfill><%spatternFill patternType=\"" + OWN_FILLS.get(i) + "\"/></%sfill>")
              .replace("%s", prefix));
    }
    for (String colour : fills.keySet()) {
      xml.append(
          ("<%sfill><%spatternFill patternType=\"solid\"><%sfgColor rgb=\"FF"
                  + colour
                  + "\"/>"
                  + "<%sbgColor indexed=\"64\"/></%spatternFill></%sfill>")
              .replace("%s", prefix));
    }
    return xml.toString();
  }

  private String newStyles(String prefix) {
    StringBuilder xml = new StringBuilder();
    for (String key : shaded.keySet()) {
      int slash = key.indexOf('/');
      int number = Optional.ofNullable(Ints.tryParse(key.substring(0, slash))).orElse(0);
      Style style = number < known.size() ? known.get(number) : new Style(ImmutableMap.of());
      Map<String, String> attributes = new LinkedHashMap<>(style.attributes);
      attributes.put("fillId", key.substring(slash + 1));
      attributes.put("applyFill", "1");
      xml.append('<').append(prefix).append("xf");
      attributes(xml, attributes);
      xml.append('>').append(style.content.toString().replace("%s", prefix));
      xml.append("</").append(prefix).append("xf>");
    }
    return xml.toString();
  }

  private static void attributes(StringBuilder xml, Map<String, String> attributes) {
    attributes.forEach(
        (key, value) ->
            xml.append(' ').append(key).append("=\"").append(XmlCopy.attribute(value)).append('"'));
  }
}
