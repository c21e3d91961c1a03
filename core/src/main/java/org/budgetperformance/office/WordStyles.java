package org.budgetperformance.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/** What the styles of a document say of numbers and of hidden text, and which style is based on which. */
final class WordStyles {
  /** No style is based on so many others; a circle ends. */
  private static final int MOST_BASES = 20;

  private final Map<String, Style> styles = new HashMap<>();

  private static final class Style {
    @Nullable private String base;
    @Nullable private String number;
    @Nullable private Integer level;
    @Nullable private Boolean hidden;
  }

  /** Reads the part with the styles. */
  void read(Xml part) {
    Style style = new Style();
    try (Xml xml = part) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "w:style":
            style = new Style();
            styles.put(xml.attribute("styleId", ""), style);
            break;
          case "w:basedOn":
            style.base = xml.attribute("val");
            break;
          case "w:numId":
            style.number = xml.attribute("val");
            break;
          case "w:ilvl":
            style.level = xml.number("val", 0, Numbering.LEVELS - 1, 0);
            break;
          case "w:vanish":
            style.hidden = xml.isOn("val");
            break;
          default:
            break;
        }
      }
    }
  }

  private <T> Optional<T> find(String id, Function<Style, T> what) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < MOST_BASES; i++) {
      T found = what.apply(style);
      if (found != null) {
        return Optional.of(found);
      }
      style = style.base == null ? null : styles.get(style.base);
    }
    return Optional.empty();
  }

  /** Returns the list by which a style numbers paragraphs. */
  Optional<String> number(String style) {
    return find(style, found -> found.number);
  }

  /** Returns the level of the list at which a style numbers paragraphs. */
  Optional<Integer> level(String style) {
    return find(style, found -> found.level);
  }

  /** Returns whether the properties of a run, which begin here, hide its text. */
  boolean isHidden(Xml xml) {
    Optional<Boolean> own = Optional.empty();
    Optional<Boolean> ofStyle = Optional.empty();
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:vanish":
            own = Optional.of(xml.isOn("val"));
            break;
          case "w:rStyle":
            ofStyle = find(xml.attribute("val", ""), style -> style.hidden);
            break;
          case "w:rPrChange":
            xml.skip();
            break;
          default:
            break;
        }
      }
    }
    return own.orElse(ofStyle.orElse(false));
  }
}
