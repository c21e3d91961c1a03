package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The labels of a dictionary by the part that they play in a narrative. */
final class SentenceVocabulary {
  /** Lines that hold a score or a grade and no amount. */
  private static final ImmutableSet<Line> SCORED =
      ImmutableSet.of(Lines.TOTAL, Lines.GRADE, Lines.EXECUTION);

  /** What an indicator's sentence states under a label of its own. */
  private static final ImmutableSet<Column<?>> OF_INDICATORS =
      ImmutableSet.of(
          Columns.TARGET, Columns.ACTUAL, Columns.POINTS, Columns.SCORE, Columns.EXPLANATION);

  /** What is stated of the unit behind a label and is no amount. */
  private static final ImmutableSet<Column<?>> OF_FACTS =
      ImmutableSet.of(Columns.EXECUTION_RATE, Columns.AUTHORISED_POSTS, Columns.STAFF_IN_POST);

  final Year year;
  final SentenceWords lists;
  final LabelIndex<Line> amountLines;
  final LabelIndex<Column<?>> amountColumns;
  final LabelIndex<Column<?>> indicatorColumns;
  final LabelIndex<Column<?>> factColumns;
  final LabelIndex<Column<?>> measures;
  final LabelIndex<Line> totals;
  final LabelIndex<Line> grades;
  final LabelIndex<Group> groups;

  SentenceVocabulary(Labels labels, Year year) {
    this.year = year;
    this.lists = new SentenceWords(labels);
    Map<String, Line> lines = labels.lines(Documents.NARRATIVE);
    Map<String, Column<?>> columns = labels.columns(Documents.NARRATIVE);
    this.amountLines = index(lines, year, line -> !SCORED.contains(line));
    this.measures = index(columns, year, ImmutableSet.of(Columns.TARGET, Columns.ACTUAL)::contains);
    this.totals = index(lines, year, Lines.TOTAL::equals);
    this.grades = index(lines, year, Lines.GRADE::equals);
    this.amountColumns = index(columns, year, column -> column.type().equals(FigureType.AMOUNT));
    this.factColumns = index(columns, year, OF_FACTS::contains);
    this.indicatorColumns = index(columns, year, OF_INDICATORS::contains);
    this.groups = index(groups(labels, lines), year, group -> true);
  }

  /** Returns the labels of a year whose meaning is as wanted. */
  private static <V> LabelIndex<V> index(Map<String, V> labels, Year year, Predicate<V> wanted) {
    Map<String, V> meanings = new LinkedHashMap<>();
    labels.forEach(
        (label, meaning) -> {
          if (wanted.test(meaning)) {
            meanings.put(LabelIndex.inYear(label, year), meaning);
          }
        });
    return LabelIndex.of(meanings);
  }

  private static Map<String, Group> groups(Labels labels, Map<String, Line> lines) {
    Map<String, Group> groups = new HashMap<>();
    lines.forEach(
        (label, line) -> {
          if (line.equals(Lines.EXECUTION)) {
            groups.put(label, Group.of(line));
          }
        });
    labels.categories().forEach((label, value) -> groups.put(label, of(value)));
    labels
        .dimensions()
        .forEach((label, value) -> groups.merge(label, of(value), SentenceVocabulary::both));
    return groups;
  }

  private static Group of(Category category) {
    return Group.of(category);
  }

  private static Group of(Dimension dimension) {
    return Group.of(dimension);
  }

  /** A label of a dimension and of its only category states the dimension's figures. */
  private static Group both(Group category, Group dimension) {
    return dimension.with(category);
  }

  /** Returns a column that is known to hold counts as one. */
  @SuppressWarnings("unchecked") // only columns of the type COUNT are asked for
  static Column<BigDecimal> counts(Column<?> column) {
    return (Column<BigDecimal>) column;
  }

  /** Returns a column that is known to hold amounts as one. */
  @SuppressWarnings("unchecked") // only columns of the type AMOUNT are among the amount columns
  static Column<Amount> amounts(Column<?> column) {
    return (Column<Amount>) column;
  }
}
