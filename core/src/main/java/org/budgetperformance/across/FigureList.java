package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;

/**
 * The figures of one document that are not round (非整数据): amounts, counts, and quantities of targets and actual
 * values, with at least three digits that count. Immutable.
 */
final class FigureList {
  /** A copy has so many different figures at least. */
  static final int FEWEST = 5;

  private static final int DIGITS = 3;

  /** Shares lie close together: of 95.5% there are many. */
  private static final int DIGITS_OF_A_SHARE = 4;

  private static final int DECIMALS = 6;
  private static final int MOST_WHOLE_DIGITS = 12;
  private static final int SHOWN = 8;

  final Report report;
  private final SheetId sheet;
  private final Row[] rows;
  private final Column<?>[] columns;

  /** In millionths: what is finer is left out. */
  private final long[] values;

  private FigureList(Report report, SheetId sheet, Map<Place, Long> figures) {
    this.report = report;
    this.sheet = sheet;
    this.rows = new Row[figures.size()];
    this.columns = new Column<?>[figures.size()];
    this.values = new long[figures.size()];
    int i = 0;
    for (Map.Entry<Place, Long> figure : figures.entrySet()) {
      rows[i] = figure.getKey().row();
      columns[i] = figure.getKey().column();
      values[i++] = figure.getValue();
    }
  }

  /** Returns the lists of a submission, those that are too short for a copy left out. */
  static ImmutableList<FigureList> of(Report report, Submission submission) {
    ImmutableList.Builder<FigureList> lists = ImmutableList.builder();
    for (Sheet sheet : submission.sheets()) {
      Map<Place, Long> figures = new LinkedHashMap<>();
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (Column<?> column : sheet.id().type().columns()) {
          Optional<Long> number = number(column.type(), sheet.at(row, column));
          if (number.isPresent()) {
            figures.put(sheet.place(row, column), number.get());
          }
        }
      }
      if (figures.size() >= FEWEST) {
        lists.add(new FigureList(report, sheet.id(), figures));
      }
    }
    return lists.build();
  }

  private static Optional<Long> number(FigureType<?> type, Figure<?> figure) {
    if (!figure.isStated() || type.equals(FigureType.POINTS) || type.equals(FigureType.RATE)) {
      return Optional.empty();
    }
    Object value = figure.get();
    if (value instanceof Amount) {
      return notRound(((Amount) value).inWanYuan(), DIGITS);
    } else if (value instanceof BigDecimal) {
      return notRound((BigDecimal) value, DIGITS);
    }
    Optional<Quantity> quantity =
        value instanceof Target
            ? ((Target) value).quantity()
            : value instanceof Actual ? ((Actual) value).quantity() : Optional.empty();
    return quantity.flatMap(
        found ->
            notRound(
                found.value(),
                found.unit().measure() == Measure.PROPORTION ? DIGITS_OF_A_SHARE : DIGITS));
  }

  private static Optional<Long> notRound(BigDecimal number, int digits) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean kept =
        stripped.precision() >= digits
            && stripped.scale() <= DECIMALS
            && stripped.precision() - stripped.scale() <= MOST_WHOLE_DIGITS;
    return kept
        ? Optional.of(stripped.movePointRight(DECIMALS).longValueExact())
        : Optional.empty();
  }

  int size() {
    return values.length;
  }

  /** Returns the marks of the figures: kind of document, line, column and value, and an indicator's name. */
  long[] marks() {
    long[] marks = new long[values.length];
    for (int i = 0; i < marks.length; i++) {
      String name =
          rows[i].line().equals(Lines.INDICATOR)
              ? Characters.compact(rows[i].subject().orElse(""))
              : "";
      marks[i] =
          Marks.of(
              sheet.type().id()
                  + "/"
                  + rows[i].line().id()
                  + ":"
                  + name
                  + "/"
                  + columns[i].id()
                  + "="
                  + values[i]);
    }
    return marks;
  }

  /** Returns the different values that stand in another list at the same places, templates' aside. */
  List<Integer> sameAs(FigureList other, Set<Long> templates) {
    Set<Long> theirs = new HashSet<>(Longs.asList(other.marks()));
    Map<Long, Integer> same = new LinkedHashMap<>();
    long[] marks = marks();
    for (int i = 0; i < marks.length; i++) {
      if (theirs.contains(marks[i]) && !templates.contains(MarkGroups.key(marks[i]))) {
        same.putIfAbsent(values[i], i);
      }
    }
    return new ArrayList<>(same.values());
  }

  private String written(int figure) {
    BigDecimal value = BigDecimal.valueOf(values[figure], DECIMALS).stripTrailingZeros();
    return value.toPlainString();
  }

  /** Returns the cell of the first of some figures, with what the figures are. */
  ReportCell cell(List<Integer> figures) {
    int first = figures.get(0);
    String some = figures.stream().limit(SHOWN).map(this::written).collect(Collectors.joining("、"));
    return report.cell(
        Place.of(sheet, rows[first], columns[first]), figures.size() > SHOWN ? some + "…" : some);
  }
}
