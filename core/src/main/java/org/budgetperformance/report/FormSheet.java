package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/**
 * A document as it is drawn (待绘制的材料): its rows, and after them those that it lacks although a finding
 * speaks of them.
 */
final class FormSheet {
  private final int number;
  private final Sheet sheet;
  private final Map<Row, Integer> rows = new LinkedHashMap<>();
  private final Map<Column<?>, Integer> columns = new LinkedHashMap<>();
  private final Set<Place> marked = new LinkedHashSet<>();

  private FormSheet(int number, Sheet sheet, Iterable<Place> cells) {
    this.number = number;
    this.sheet = sheet;
    sheet.rows().forEach(row -> rows.putIfAbsent(row, rows.size()));
    sheet.id().type().columns().forEach(column -> columns.putIfAbsent(column, columns.size()));
    for (Place cell : cells) {
      if (cell.sheet().equals(sheet.id())) {
        rows.putIfAbsent(cell.row(), rows.size());
        columns.putIfAbsent(cell.column(), columns.size());
        marked.add(cell);
      }
    }
  }

  /** Returns the documents of a submission, and those that are not there but spoken of. */
  static ImmutableList<FormSheet> all(Submission submission, Marks marks) {
    Map<SheetId, Sheet> sheets = new LinkedHashMap<>();
    submission.sheets().forEach(sheet -> sheets.put(sheet.id(), sheet));
    for (Place cell : marks.cells()) {
      sheets.computeIfAbsent(cell.sheet(), id -> Sheet.builder(id).build());
    }
    List<FormSheet> all = new ArrayList<>();
    sheets.values().forEach(sheet -> all.add(new FormSheet(all.size() + 1, sheet, marks.cells())));
    return ImmutableList.copyOf(all);
  }

  /** Returns which of the documents it is, from 1. */
  int number() {
    return number;
  }

  SheetId id() {
    return sheet.id();
  }

  /** Returns the id of its element on the page. */
  String anchor() {
    return "s" + number;
  }

  ImmutableSet<Row> rows() {
    return ImmutableSet.copyOf(rows.keySet());
  }

  ImmutableSet<Column<?>> columns() {
    return ImmutableSet.copyOf(columns.keySet());
  }

  Figure<?> at(Row row, Column<?> column) {
    return sheet.at(row, column);
  }

  Place place(Row row, Column<?> column) {
    return Place.of(sheet.id(), row, column);
  }

  /** Returns whether something stands in a cell, or is said of it. */
  boolean uses(Row row, Column<?> column) {
    return at(row, column).state() != FigureState.ABSENT || marked.contains(place(row, column));
  }

  /** Returns the id of the element of a place, which need not be on the page. */
  String anchor(Place place) {
    String cell =
        anchor()
            + "-r"
            + rows.getOrDefault(place.row(), -1)
            + "-c"
            + columns.getOrDefault(place.column(), -1);
    return place.note().isPresent() ? cell + "-n" + place.note().getAsInt() : cell;
  }
}
