package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.ProjectName;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;

/** Reads a base-data table (基础数据表) from its rows. Not thread-safe. */
final class BaseDataReader {
  private final Vocabulary vocabulary;
  private final SheetFiller figures;
  private MoneyUnit unit = SheetFiller.UNIT;
  private boolean begun;
  // The headings of expenditure hold for every line below them, those of a block only within it.
  @Nullable private Headings expenditure;
  @Nullable private Headings block;
  @Nullable private Line blockLine;
  @Nullable private Line projects;
  private boolean hasProjects;
  private final ProjectParts parts = new ProjectParts();

  private BaseDataReader(Vocabulary vocabulary, Account account) {
    this.vocabulary = vocabulary;
    this.figures = new SheetFiller(SheetId.of(vocabulary.type()), account);
  }

  static Sheet read(ImmutableList<CellRow> rows, Vocabulary vocabulary, Account account) {
    BaseDataReader reader = new BaseDataReader(vocabulary, account);
    for (CellRow row : rows) {
      if (row.doubt().isPresent()) {
        reader.figures.account().problem(row, row.doubt().get());
      } else if (!row.isEmpty()) {
        reader.read(row);
      }
      reader.figures.endRow(row);
    }
    return reader.figures.build();
  }

  private void read(CellRow row) {
    int at = row.next(0);
    Cell first = row.at(at);
    Optional<Headings> headings = Headings.of(row, vocabulary, unit);
    Optional<Line> line = vocabulary.line(first.label());
    if (headings.isPresent()) {
      head(headings.get());
    } else if (Remarks.isUnit(first)) {
      unit = Remarks.unit(first, unit);
      first.is(Kind.HEADING);
    } else if (Footer.read(row, vocabulary, figures)) {
      begun = true;
    } else if (line.isPresent()) {
      readLine(row, at, line.get());
    } else if (block != null && blockLine != null && first.isFigure()) {
      put(Row.of(blockLine), block, row, at == 0 ? -1 : 0);
    } else if (projects != null && isProject(first)) {
      readProject(row, at, projects);
    } else {
      Unplaced.account(row, begun, vocabulary);
      projects = null;
    }
  }

  private void head(Headings headings) {
    begun = true;
    Optional<Line> line = vocabulary.line(headings.label().label());
    projects = null;
    if (line.isPresent()) {
      block = headings;
      blockLine = line.get();
    } else {
      expenditure = headings;
      block = null;
    }
    headings.account(vocabulary, figures.account());
  }

  private void readLine(CellRow row, int at, Line line) {
    begun = true;
    row.at(at).is(Kind.HEADING);
    projects = vocabulary.projectsOf(line).orElse(null);
    hasProjects = false;
    parts.end();
    if (vocabulary.isText(line, TextPlace.BESIDE)) {
      figures.put(Row.of(line), Columns.TEXT, Words.after(row, at), unit);
    } else if (block != null && line.equals(blockLine)) {
      put(Row.of(line), block, row, at);
    } else if (expenditure != null) {
      put(Row.of(line), expenditure, row, at);
    } else {
      Unplaced.account(row, true, vocabulary);
    }
  }

  /** Returns whether a label below a kind of projects is one of them and no other part's. */
  private boolean isProject(Cell label) {
    return !label.isFigure()
        && !Label.isChapter(label.compact())
        && !vocabulary.isHeading(label.label());
  }

  private void readProject(CellRow row, int at, Line line) {
    Cell label = row.at(at);
    boolean figuresFollow = row.next(at + 1) < row.size();
    if (!figuresFollow && Unplaced.isTemplate(label)) {
      if (expenditure != null && hasProjects && ProjectName.isRest(label.compact())) {
        readRest(label, line, expenditure);
      } else {
        label.is(Kind.TEMPLATE);
      }
      return;
    }
    ProjectName project = ProjectName.parse(Label.withoutNumber(label.compact()));
    if (expenditure == null || project.name().isEmpty()) {
      Unplaced.account(row, true, vocabulary);
      return;
    }
    ImmutableList<Cell> cells =
        Placing.place(expenditure, row, at, Misplaced.withoutPoints()).orElse(ImmutableList.of());
    Optional<Line> part = vocabulary.projectsOf(line);
    if (part.isPresent() && parts.takes(label, expenditure, cells)) {
      label.is(Kind.READ);
      put(figures.next(part.get(), ProjectParts.name(label)), expenditure, row, at);
      return;
    }
    parts.project(expenditure, cells);
    hasProjects = true;
    Row place = figures.next(line, project.name());
    label.is(Kind.READ);
    if (project.amount().isPresent()) {
      Figure<Amount> named = Figure.of(project.amount().get());
      figures.put(
          place,
          Columns.NAMED_AMOUNT,
          named.readFrom(label.text().trim(), label.line(), label.column()),
          label);
    }
    put(place, expenditure, row, at);
  }

  /** A row of …… below projects says that there are more: its amounts are open. */
  private void readRest(Cell label, Line line, Headings headings) {
    Row place = figures.next(line, label.compact());
    for (Column<?> column : headings.columns()) {
      figures.put(place, column, label.with(""), MoneyUnit.WAN_YUAN);
    }
    label.is(Kind.READ);
  }

  private void put(Row row, Headings headings, CellRow cells, int label) {
    Optional<ImmutableList<Cell>> placed =
        Placing.place(headings, cells, label, Misplaced.withoutPoints());
    if (placed.isPresent()) {
      figures.put(row, headings, placed.get());
    } else {
      figures.putUnreadable(row, headings, cells, vocabulary);
    }
  }
}
