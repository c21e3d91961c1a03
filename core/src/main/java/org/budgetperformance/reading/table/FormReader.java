package org.budgetperformance.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectName;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.WordList;

/** Reads a form (自评表), of a department or of a project, from its rows. Not thread-safe. */
final class FormReader {
  /** What a program gives a project; anything else beside the label says that it has none. */
  private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[0-9A-Za-z._-]{4,40}");

  private static final WordList SCORE = WordList.of("分");

  private final Vocabulary vocabulary;
  private final SheetFiller figures;
  private final GoalsReader goals;
  private final Misplaced misplaced;

  /** How wide rows are that keep the empty cells at their end. */
  private final BitSet padded = new BitSet();

  /** The first label of each line that may stand several times. */
  private final Map<Line, String> labels = new HashMap<>();

  private MoneyUnit unit = SheetFiller.UNIT;
  private boolean begun;
  private boolean split;

  /** Whether the indicators have begun. */
  private boolean scored;

  /** The row that the form's total stands in; others add up the indicators alone. */
  @Nullable private final CellRow total;

  @Nullable private Headings funds;
  @Nullable private IndicatorReader indicators;

  /** What read the indicators above, of which the total may follow behind remarks. */
  @Nullable private IndicatorReader scorer;

  @Nullable private TaskReader tasks;
  @Nullable private FundsAcross across;

  private FormReader(
      ImmutableList<CellRow> rows, SheetId id, Vocabulary vocabulary, Account account) {
    this.vocabulary = vocabulary;
    for (CellRow row : rows) {
      if (row.isTabbed() && row.size() > 0 && row.at(row.size() - 1).isEmpty()) {
        padded.set(row.size());
      }
    }
    this.figures = new SheetFiller(id, account);
    this.goals = new GoalsReader(vocabulary, figures);
    this.misplaced = Misplaced.in(rows, vocabulary);
    this.total = total(rows);
  }

  static Sheet read(ImmutableList<CellRow> rows, Vocabulary vocabulary, Account account) {
    FormReader reader = new FormReader(rows, id(rows, vocabulary), vocabulary, account);
    for (CellRow row : rows) {
      if (!row.isEmpty()) {
        reader.readWhole(row);
      }
    }
    reader.goals.finish();
    reader.goals.finishNumbered();
    return reader.figures.build();
  }

  /** A sheet is known by its project from the start, so the name is looked for first. */
  private static SheetId id(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    if (!vocabulary.type().isOfProject()) {
      return SheetId.of(vocabulary.type());
    }
    String name = "";
    String code = "";
    for (CellRow row : rows) {
      for (Labelled labelled : Labelled.in(row, vocabulary)) {
        if (labelled.line().equals(Lines.PROJECT_NAME) && name.isEmpty()) {
          name = ProjectName.parse(labelled.words().words()).name();
        } else if (labelled.line().equals(Lines.PROJECT_CODE) && code.isEmpty()) {
          code = labelled.words().compact();
        }
      }
      if (!name.isEmpty() && Headings.of(row, vocabulary, SheetFiller.UNIT).isPresent()) {
        break;
      }
    }
    SheetId id = SheetId.of(vocabulary.type(), name);
    return !name.isEmpty() && CODE.matcher(code).matches() ? id.coded(code) : id;
  }

  private void readWhole(CellRow row) {
    if (row.doubt().isPresent()) {
      figures.account().problem(row, row.doubt().get());
    } else {
      read(row);
    }
    figures.endRow(row);
  }

  private void read(CellRow row) {
    if (readTask(row) || readAcross(row)) {
      return;
    }
    int at = row.next(0);
    Cell first = row.at(at);
    Optional<Headings> headings = Headings.of(row, vocabulary, unit);
    if (headings.isPresent()) {
      head(headings.get());
    } else if (goals.readNumbered(row)) {
      begun = true;
    } else if (Footer.read(row, vocabulary, figures)) {
      begun = true;
      indicators = null;
    } else if (indicators != null && vocabulary.isPassedOver(first.label())) {
      row.cells().forEach(cell -> cell.is(Kind.SIGNATURE));
    } else if (indicators != null) {
      readIndicator(row, at, indicators);
    } else if (row == total && scorer != null) {
      scorer.readTotal(row, vocabulary.isHeading(first.label()) ? row.next(at + 1) : at);
    } else if (Remarks.isUnit(first)) {
      unit = Remarks.unit(first, unit);
      first.is(Kind.HEADING);
    } else if (goals.read(row)) {
      begun = true;
    } else if (!readLines(row) && !readUnlabelled(row)) {
      Unplaced.account(row, begun, vocabulary);
    }
  }

  private boolean readTask(CellRow row) {
    if (tasks != null && tasks.read(row)) {
      return true;
    }
    tasks = TaskReader.of(row, vocabulary, figures, unit).orElse(null);
    return tasks != null && begin();
  }

  private boolean readAcross(CellRow row) {
    if (across != null && across.read(row, figures)) {
      across = null;
      return true;
    }
    across = FundsAcross.of(row, vocabulary, unit).orElse(null);
    return across != null && begin();
  }

  /** A part of the table has begun, so that the goals have ended. */
  private boolean begin() {
    begun = true;
    goals.finish();
    return true;
  }

  /** A table of funds whose one row has no label states the funds of the whole year. */
  private boolean readUnlabelled(CellRow row) {
    Headings above = funds;
    if (above == null || split || figures.has(Lines.ANNUAL_FUNDS)) {
      return false;
    }
    int label = vocabulary.isHeading(row.at(row.next(0)).label()) ? row.next(0) : -1;
    for (int i = row.next(label + 1); i < row.size(); i = row.next(i + 1)) {
      if (!row.at(i).isFigure()) {
        return false;
      }
    }
    above.passOver(row, vocabulary);
    Optional<ImmutableList<Cell>> placed = Placing.place(above, row, label, misplaced);
    placed.ifPresent(
        cells -> {
          figures.put(Row.of(Lines.ANNUAL_FUNDS), above, cells);
          putPrintedPoints(above);
        });
    return placed.isPresent();
  }

  /** The points of the execution are printed in the label of the block, where no column has them. */
  private void putPrintedPoints(Headings above) {
    Optional<String> points = Label.points(above.label().compact());
    if (points.isPresent() && !above.columns().contains(Columns.POINTS)) {
      Cell cell = above.label().with(points.get());
      figures.put(Row.of(Lines.ANNUAL_FUNDS), Columns.POINTS, cell, unit);
    }
  }

  private boolean isTotal(Cell label) {
    return vocabulary.line(label.label()).equals(Optional.of(Lines.TOTAL));
  }

  /** Returns whether a row is labelled a total; of several one called 总分 goes before one called 合计. */
  private boolean isTotal(CellRow row) {
    int first = row.next(0);
    if (first >= row.size()) {
      return false;
    }
    int second = row.next(first + 1);
    return isTotal(row.at(first))
        || (second < row.size()
            && vocabulary.isHeading(row.at(first).label())
            && isTotal(row.at(second)));
  }

  @Nullable
  private CellRow total(ImmutableList<CellRow> rows) {
    CellRow last = null;
    CellRow best = null;
    for (CellRow row : rows) {
      if (!row.isEmpty() && isTotal(row)) {
        last = row;
        best = row.text().contains(Lines.TOTAL.label().zh()) ? row : best;
      }
    }
    return best == null ? last : best;
  }

  private void head(Headings headings) {
    begun = true;
    split = false;
    goals.finish();
    if (headings.name() >= 0) {
      scored = true;
      indicators =
          new IndicatorReader(
              headings, padded.get(headings.width()), vocabulary, misplaced, figures, unit);
      scorer = indicators;
    } else {
      funds = headings;
    }
    headings.account(vocabulary, figures.account());
  }

  private void readIndicator(CellRow row, int at, IndicatorReader reader) {
    int label = vocabulary.isHeading(row.at(at).label()) ? row.next(at + 1) : at;
    if (row.next(at + 1) == row.size() && StatementRows.isTotal(row.at(at), vocabulary)) {
      String text = row.at(at).compact();
      Cell score = row.at(at).with(text.substring(text.indexOf(':') + 1));
      figures.put(Row.of(Lines.TOTAL), Columns.SCORE, score, unit);
    } else if (isTotal(row.at(label))) {
      row.at(at).is(Kind.HEADING);
      if (row == total || total == null) {
        reader.readTotal(row, label);
        indicators = null;
        scorer = null;
      } else {
        reader.readSubtotal(row, label);
      }
    } else if (!ExecutionRow.read(row, reader.isScoreFirst(), vocabulary, figures, unit)) {
      reader.read(row);
    }
  }

  /** Reads a row of labelled figures or words, and returns whether there was one. */
  private boolean readLines(CellRow row) {
    boolean any = false;
    for (Cell cell : row.cells()) {
      if (vocabulary.isSplit(cell.label())) {
        cell.is(Kind.HEADING);
        split = true;
        any = true;
      } else if (vocabulary.isHeading(cell.label())) {
        cell.is(Kind.HEADING);
      }
    }
    for (Labelled labelled : Labelled.in(row, vocabulary)) {
      any = true;
      readLine(row, labelled);
    }
    begun |= any;
    return any;
  }

  /** Returns the row of a line; where it may stand again, under another label, that label is its subject. */
  private Row place(Line line, Cell label) {
    if (!vocabulary.isRepeated(line)) {
      return Row.of(line);
    }
    boolean whole = vocabulary.line(label.label()).isPresent(); // as 其中：省级 is
    Label own = whole ? label.label() : label.beforeColon().orElse(label.label());
    String text = own.barest();
    return text.equals(labels.computeIfAbsent(line, first -> text))
        ? Row.of(line)
        : Row.of(line, text);
  }

  /** A line with one amount at most is of the split below its heading, or where no other part has the line. */
  private boolean isOfSplit(Line line, int cells) {
    return cells <= 1
        && (split || (has(DocumentPart.Kind.HALF, line) && !has(DocumentPart.Kind.GRID, line)));
  }

  private boolean has(DocumentPart.Kind kind, Line line) {
    return vocabulary.type().parts().stream()
        .anyMatch(part -> part.kind() == kind && part.has(line));
  }

  /** What adds up rows above any indicator is the sum of the funds. */
  private Line lineOf(Labelled labelled) {
    boolean sum = labelled.line().equals(Lines.TOTAL) && funds != null && !scored;
    return sum ? Lines.ANNUAL_FUNDS : labelled.line();
  }

  /** Returns whether the total score stands above all else: 自评总分（分） 97.5. */
  private boolean isScoreAbove(CellRow row, Labelled labelled) {
    return lineOf(labelled).equals(Lines.TOTAL)
        && !scored
        && labelled.count() == 1
        && SCORE.areIn(row.at(labelled.index()).compact());
  }

  /** Returns whether all that stands beside a label is an amount with its unit, which needs no heading. */
  private static boolean isAmount(Labelled labelled) {
    String words = labelled.words().compact();
    return labelled.count() == 1
        && Stream.of(MoneyUnit.values()).anyMatch(unit -> words.endsWith(unit.label()))
        && Cells.read(FigureType.AMOUNT, words).isStated();
  }

  private void readLine(CellRow row, Labelled labelled) {
    Line line = lineOf(labelled);
    Row place = place(line, row.at(labelled.index()));
    if (!labelled.isInline()) {
      row.at(labelled.index()).is(Kind.HEADING);
    }
    if (vocabulary.isText(line, TextPlace.BESIDE)) {
      figures.put(place, Columns.TEXT, labelled.words(), unit);
    } else if (vocabulary.isText(line, TextPlace.ANYWHERE)) {
      labelled
          .words()
          .is(Kind.SIGNATURE); // whom to ask about a project, not who filled the form in
    } else if (isScoreAbove(row, labelled)) {
      figures.put(place, Columns.SCORE, labelled.words(), unit);
    } else if (funds == null && !split && !isAmount(labelled)) {
      Unplaced.account(row, true, vocabulary);
    } else if (funds == null || labelled.isInline() || isOfSplit(line, labelled.count())) {
      MoneyUnit in = funds == null ? unit : funds.unit(Columns.AMOUNT);
      figures.put(place, Columns.AMOUNT, labelled.words(), in);
    } else {
      funds.passOver(row, vocabulary);
      Optional<ImmutableList<Cell>> placed = Placing.place(funds, row, labelled.index(), misplaced);
      if (placed.isPresent()) {
        figures.put(place, funds, placed.get());
        if (line.equals(Lines.ANNUAL_FUNDS)) {
          putPrintedPoints(funds);
        }
      } else {
        figures.putUnreadable(place, funds, row, vocabulary);
      }
    }
  }
}
