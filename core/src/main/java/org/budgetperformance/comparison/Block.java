package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;

/** A document or a row of one (一份材料或其中一行), with what it is known by. Each is equal to itself alone. */
final class Block {
  private final Sheet sheet;
  private final ImmutableList<Row> rows;
  private final Optional<String> code;
  private final String name;

  private Block(Sheet sheet, ImmutableList<Row> rows, Optional<String> code, String name) {
    this.sheet = sheet;
    this.rows = rows;
    this.code = code;
    this.name = name;
  }

  static Block of(Sheet sheet) {
    String type = sheet.id().type().toString();
    return new Block(
        sheet,
        sheet.rows(),
        sheet.id().code().map(code -> type + "::" + code),
        type + ":" + sheet.id().subject().orElse(""));
  }

  static Block of(Sheet sheet, Row row) {
    String line = row.line().toString();
    return new Block(
        sheet,
        ImmutableList.of(row),
        row.code().map(code -> line + "::" + code),
        line + ":" + row.subject().orElse(""));
  }

  Sheet sheet() {
    return sheet;
  }

  Row row() {
    return rows.get(0);
  }

  /** Returns the code with what it is a code of, if there is one. */
  Optional<String> code() {
    return code;
  }

  /** Returns the name with what it is a name of. */
  String name() {
    return name;
  }

  /** Returns the ids of one's own that its cells have. */
  ImmutableList<String> ownIds() {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (Row row : rows) {
      for (Column<?> column : sheet.id().type().columns()) {
        sheet.at(row, column).ownId().ifPresent(ids::add);
      }
    }
    return ids.build();
  }

  /** Returns how many cells of another are filled as this one's; of rows, whatever they are called. */
  int common(Block other) {
    int common = 0;
    for (Row row : rows) {
      Row same = rows.size() == 1 && other.rows.size() == 1 ? other.row() : row;
      for (Column<?> column : sheet.id().type().columns()) {
        Figure<?> figure = sheet.at(row, column);
        boolean isThere = figure.state() != FigureState.ABSENT;
        common += isThere && figure.equals(other.sheet.at(same, column)) ? 1 : 0;
      }
    }
    return common;
  }
}
