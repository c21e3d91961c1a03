package org.budgetperformance.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/** The numbers that Word puts before paragraphs by itself (自动编号), counted as paragraphs come. Used by one document. */
final class Numbering {
  static final int LEVELS = 9;

  /** No number is larger; what a hostile file starts from is cut. */
  private static final int MOST = 1_000_000;

  private static final int LONGEST = 100;

  private final WordStyles styles;
  private final Map<String, Level[]> lists = new HashMap<>();
  private final Map<String, String> listOfNumber = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, Integer> levelOfStyle = new HashMap<>();

  /** By list what was counted last at each level; null if nothing was yet. */
  private final Map<String, Integer[]> counts = new HashMap<>();

  /** A list that begins anew does so where its number is used first. */
  private final Set<String> begun = new HashSet<>();

  private static final class Level {
    private String format = "decimal";
    private String text = "";
    private int start = 1;
    private boolean legal;
    private boolean spaced = true;
  }

  Numbering(WordStyles styles) {
    this.styles = styles;
  }

  /** Reads the part with the lists. */
  void read(Xml part) {
    String list = "";
    String number = "";
    int at = 0;
    Level level = new Level();
    try (Xml xml = part) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "w:abstractNum":
            list = xml.attribute("abstractNumId", "");
            lists.put(list, new Level[LEVELS]);
            number = "";
            break;
          case "w:num":
            number = xml.attribute("numId", "");
            break;
          case "w:abstractNumId":
            listOfNumber.put(number, xml.attribute("val", ""));
            break;
          case "w:lvlOverride":
            at = xml.number("ilvl", 0, LEVELS - 1, 0);
            break;
          case "w:startOverride":
            restarts
                .computeIfAbsent(number, id -> new HashMap<>())
                .put(at, xml.number("val", 0, MOST, 1));
            break;
          case "w:lvl":
            at = xml.number("ilvl", 0, LEVELS - 1, 0);
            level = new Level();
            if (number.isEmpty() && lists.containsKey(list)) {
              lists.get(list)[at] = level;
            }
            break;
          case "w:start":
            level.start = xml.number("val", 0, MOST, 1);
            break;
          case "w:numFmt":
            level.format = xml.attribute("val", level.format);
            break;
          case "w:lvlText":
            level.text = xml.attribute("val", "");
            break;
          case "w:isLgl":
            level.legal = xml.isOn("val");
            break;
          case "w:suff":
            level.spaced = !xml.attribute("val", "").equals("nothing");
            break;
          case "w:pStyle":
            levelOfStyle.put(xml.attribute("val", ""), at);
            break;
          default:
            break;
        }
      }
    }
  }

  /**
   * Returns what stands before the next paragraph, nothing if it is not numbered.
   *
   * @param style its style
   * @param own the list that its own properties name, null if they name none
   * @param ownLevel the level that its own properties name, -1 if they name none
   */
  String next(String style, @Nullable String own, int ownLevel) {
    String number = own == null ? styles.number(style).orElse("") : own;
    String list = listOfNumber.get(number);
    Level[] levels = list == null ? null : lists.get(list);
    int at =
        ownLevel >= 0 ? ownLevel : styles.level(style).orElse(levelOfStyle.getOrDefault(style, 0));
    if (levels == null || levels[at] == null) {
      return "";
    }
    Integer[] count = counts.computeIfAbsent(list, id -> new Integer[LEVELS]);
    if (begun.add(number)) {
      restarts
          .getOrDefault(number, new HashMap<>())
          .forEach((level, start) -> count[level] = start - 1);
    }
    count[at] = count[at] == null ? levels[at].start : Math.min(MOST, count[at] + 1);
    Arrays.fill(count, at + 1, LEVELS, null);
    return text(levels, at, count);
  }

  private static String text(Level[] levels, int at, Integer[] count) {
    Level level = levels[at];
    if (level.format.equals("bullet") || level.format.equals("none")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < level.text.length() && text.length() < LONGEST; i++) {
      char c = level.text.charAt(i);
      int named = i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
      if (c == '%' && named >= 0 && named < LEVELS && levels[named] != null) {
        String format = level.legal ? "decimal" : levels[named].format;
        text.append(Numerals.of(format, count[named] == null ? levels[named].start : count[named]));
        i++;
      } else {
        text.append(c);
      }
    }
    boolean digit = text.length() > 0 && level.spaced && text.charAt(text.length() - 1) < 0x80;
    return digit ? text.append(' ').toString() : text.toString();
  }
}
