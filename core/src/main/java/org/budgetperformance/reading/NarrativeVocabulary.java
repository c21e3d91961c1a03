package org.budgetperformance.reading;

import com.google.common.collect.ImmutableSet;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The labels of a dictionary by the part that they play in a narrative. */
final class NarrativeVocabulary {
  /** Lines that hold a score or a grade and no amount. */
  private static final ImmutableSet<Line> SCORED =
      ImmutableSet.of(Lines.TOTAL, Lines.GRADE, Lines.EXECUTION);

  /** What an indicator's sentence states under a label of its own. */
  private static final ImmutableSet<Column<?>> OF_INDICATORS =
      ImmutableSet.of(
          Columns.TARGET, Columns.ACTUAL, Columns.POINTS, Columns.SCORE, Columns.EXPLANATION);

  final Year year;
  final NarrativeLabels<Line> amountLines;
  final NarrativeLabels<Column<?>> amountColumns;
  final NarrativeLabels<Column<?>> indicatorColumns;
  final NarrativeLabels<Line> totals;
  final NarrativeLabels<Line> grades;
  final NarrativeLabels<NarrativeGroup> groups;

  NarrativeVocabulary(LabelDictionary dictionary, Year year) {
    this.year = year;
    Map<String, Line> lines = dictionary.lines(Documents.NARRATIVE);
    Map<String, Column<?>> columns = dictionary.columns(Documents.NARRATIVE);
    this.amountLines = NarrativeLabels.of(lines, year, line -> !SCORED.contains(line));
    this.totals = NarrativeLabels.of(lines, year, Lines.TOTAL::equals);
    this.grades = NarrativeLabels.of(lines, year, Lines.GRADE::equals);
    this.amountColumns =
        NarrativeLabels.of(columns, year, column -> column.type().equals(FigureType.AMOUNT));
    this.indicatorColumns = NarrativeLabels.of(columns, year, OF_INDICATORS::contains);
    this.groups = NarrativeLabels.of(groups(dictionary, lines), year, group -> true);
  }

  private static Map<String, NarrativeGroup> groups(
      LabelDictionary dictionary, Map<String, Line> lines) {
    Map<String, NarrativeGroup> groups = new HashMap<>();
    lines.forEach(
        (label, line) -> {
          if (line.equals(Lines.EXECUTION)) {
            groups.put(label, NarrativeGroup.of(line));
          }
        });
    dictionary.categories().forEach((label, value) -> groups.put(label, of(value)));
    dictionary
        .dimensions()
        .forEach((label, value) -> groups.merge(label, of(value), NarrativeVocabulary::both));
    return groups;
  }

  private static NarrativeGroup of(Category category) {
    return NarrativeGroup.of(category);
  }

  private static NarrativeGroup of(Dimension dimension) {
    return NarrativeGroup.of(dimension);
  }

  /** A label of a dimension and of its only category states the dimension's figures. */
  private static NarrativeGroup both(NarrativeGroup category, NarrativeGroup dimension) {
    return dimension.with(category);
  }

  /** Returns a column that is known to hold amounts as one. */
  @SuppressWarnings("unchecked") // only columns of the type AMOUNT are among the amount columns
  static Column<Amount> amounts(Column<?> column) {
    return (Column<Amount>) column;
  }
}
