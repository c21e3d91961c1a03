package org.budgetperformance.office;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.budgetperformance.submission.SourcePlace;

/**
 * Reads the rows of a sheet. Columns in which nothing stands are left out, so that how far to the right something
 * stands costs nothing; a sheet whose title is on its tab alone begins with that. Used once.
 */
final class SheetRows {
  static final int MOST_ROWS = 1 << 20;
  static final int MOST_COLUMNS = 1 << 14;

  /** A tab that is not called Sheet1 or 附件3 may have the title. */
  private static final Pattern TITLE = Pattern.compile(".*(表|报告).*");

  private static final int LONGEST_TITLE = 60;

  private final String name;
  private final String part;
  private final CellText texts;
  private final Rows target;
  private final List<SheetRow> rows = new ArrayList<>();
  private final MergedCells merged = new MergedCells();
  private final RangeSet<Integer> hidden = TreeRangeSet.create();
  private int number;
  private int delivered;

  /** The filled cells of a row. */
  private static final class SheetRow {
    private final int number;
    private final List<Integer> columns = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    SheetRow(int number) {
      this.number = number;
    }

    /** Returns what stands in it by the indexes of its columns. */
    Map<Integer, String> byIndex(Map<Integer, Integer> index) {
      Map<Integer, String> byIndex = new TreeMap<>();
      for (int i = 0; i < columns.size(); i++) {
        if (!texts.get(i).isEmpty()) {
          byIndex.put(index.getOrDefault(columns.get(i), 0), texts.get(i));
        }
      }
      return byIndex;
    }
  }

  SheetRows(String name, String part, CellText texts, Rows target) {
    this.name = name;
    this.part = part;
    this.texts = texts;
    this.target = target;
  }

  /** Reads a sheet, at whose beginning the cursor is. */
  void read(Xml xml) {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "x:col":
          if (xml.attribute("hidden") != null && xml.isOn("hidden")) {
            int first = xml.number("min", 1, MOST_COLUMNS, 1);
            hidden.add(Range.closed(first, Math.max(first, xml.number("max", 1, MOST_COLUMNS, 1))));
          }
          break;
        case "x:row":
          row(xml);
          break;
        case "x:mergeCell":
          merged.add(xml.attribute("ref", ""));
          break;
        default:
          break;
      }
    }
    deliver();
  }

  private void row(Xml xml) {
    number = xml.number("r", 1, MOST_ROWS, Math.min(MOST_ROWS, number + 1));
    boolean left = xml.attribute("hidden") != null && xml.isOn("hidden");
    SheetRow row = new SheetRow(number);
    int column = 0;
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (xml.isStart() && xml.name().equals("x:c")) {
        String reference = xml.attribute("r", "");
        column = reference.isEmpty() ? column + 1 : MergedCells.column(reference);
        column = Math.max(1, Math.min(MOST_COLUMNS, column));
        String text = texts.read(xml, column);
        if (!text.isEmpty()) {
          add(row, column, text, left);
        }
      }
    }
    if (!row.columns.isEmpty()) {
      rows.add(row);
    }
  }

  private void add(SheetRow row, int column, String text, boolean rowLeft) {
    if (rowLeft) {
      target.remark(
          "隐藏的行未读（工作表“" + name + "”）", "hidden rows were left out (sheet '" + name + "')");
    } else if (hidden.contains(column)) {
      target.remark(
          "隐藏的列未读（工作表“" + name + "”）", "hidden columns were left out (sheet '" + name + "')");
    } else {
      row.columns.add(column);
      row.texts.add(text);
      delivered += 1 + text.length();
      Xml.checkLength(delivered);
    }
  }

  private void deliver() {
    MergedCells.Sweep sweep = merged.sweep();
    TreeSet<Integer> used = new TreeSet<>();
    for (SheetRow row : rows) {
      sweep.to(row.number);
      for (int i = 0; i < row.columns.size(); i++) {
        if (sweep.isCovered(row.columns.get(i))) {
          row.texts.set(i, ""); // what stood there before the cells were merged
        } else {
          used.add(row.columns.get(i));
        }
      }
    }
    if (used.isEmpty()) {
      return;
    }
    ImmutableIntArray columns = ImmutableIntArray.copyOf(used);
    Map<Integer, Integer> index = new HashMap<>();
    for (int i = 0; i < columns.length(); i++) {
      index.put(columns.get(i), i);
    }
    SideBySide forms = new SideBySide(columns.length());
    rows.forEach(row -> forms.add(row.byIndex(index)));
    ImmutableList<Integer> starts = forms.starts();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : columns.length();
      ImmutableIntArray own = columns.subArray(starts.get(i), end);
      int first = i == 0 ? 1 : own.get(0);
      target.add(
          SourcePlace.sheetRow(name, 1, ImmutableIntArray.of(first)),
          ImmutableList.of(i == 0 ? title() : ""),
          Anchor.inSheet(part, 1, first));
      for (SheetRow row : rows) {
        deliver(row, own, index, starts.get(i));
      }
    }
  }

  /** Delivers what a row has in some columns, those of one form. */
  private void deliver(
      SheetRow row, ImmutableIntArray columns, Map<Integer, Integer> index, int start) {
    String[] cells = new String[columns.length()];
    Arrays.fill(cells, "");
    int last = -1;
    for (int i = 0; i < row.columns.size(); i++) {
      String text = row.texts.get(i);
      if (!text.isEmpty()) {
        int at = index.getOrDefault(row.columns.get(i), -1) - start;
        if (at >= 0 && at < cells.length) {
          cells[at] = text;
          last = Math.max(last, at);
        }
      }
    }
    if (last >= 0) {
      ImmutableIntArray own = last == 0 ? ImmutableIntArray.of(columns.get(0)) : columns;
      target.add(
          SourcePlace.sheetRow(name, row.number, own),
          Arrays.asList(cells).subList(0, last + 1),
          Anchor.inSheet(part, row.number, own.toArray()));
    }
  }

  /** Returns the name of the sheet if it is the only title, else nothing: a line that parts it from the one before. */
  private String title() {
    if (!TITLE.matcher(name).matches()) {
      return "";
    }
    for (SheetRow row : rows) {
      long filled = row.texts.stream().filter(text -> !text.isEmpty()).count();
      String only = row.texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
      if (filled > 1) {
        return name;
      } else if (only.length() <= LONGEST_TITLE
          && TITLE.matcher(only.replace("\n", "")).matches()) {
        return "";
      }
    }
    return name;
  }
}
