package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Indicators that may stand under another dimension than theirs (可能错列的指标): in a form, those whose points are all
 * that one dimension has more, and another less, than is printed beside it; in narrative and department form, those
 * that the two name under different dimensions.
 *
 * <p>Which dimension a row counts for is what its category says, so a sum over a dimension that is off rests on that
 * cell as well, and so does that of the other. Immutable and thread-safe.
 */
public final class MisplacedIndicators extends Judged {
  private static final LocalizedText ASKED =
      LocalizedText.of(
          "某一指标的分值恰为此多彼少之数", "one indicator's points are what is more here and less there");
  private static final long serialVersionUID = 1L;

  private final Dimension dimension;

  private MisplacedIndicators(Dimension dimension) {
    super(ASKED);
    this.dimension = dimension;
  }

  /** Returns the question whether a form has one that may belong to a dimension, or count for it wrongly. */
  static MisplacedIndicators of(Dimension dimension) {
    return new MisplacedIndicators(dimension);
  }

  /**
   * Returns the numbers of the rows of a form that may belong to a dimension, or count for it and belong to another.
   *
   * @param form a form
   * @param dimension the dimension
   */
  public static ImmutableList<Integer> rows(Sheet form, Dimension dimension) {
    Map<Dimension, Long> more = surplus(form);
    Long here = more.get(dimension);
    if (here == null || here == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> rows = ImmutableList.builder();
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      Figure<Category> category = form.at(row, Columns.CATEGORY);
      Figure<Points> points = form.at(row, Columns.POINTS);
      if (!category.isStated() || !points.isStated()) {
        continue;
      }
      Dimension own = category.get().dimension();
      boolean isAllThatIsMore = more.getOrDefault(own, 0L) == points.units();
      boolean lacksIt =
          own.equals(dimension) ? more.containsValue(-points.units()) : here == -points.units();
      if (points.units() > 0 && isAllThatIsMore && lacksIt) {
        rows.add(row);
      }
    }
    return rows.build();
  }

  /** By how much the points of the indicators of a dimension are more than is printed beside it. */
  private static Map<Dimension, Long> surplus(Sheet form) {
    Map<Dimension, Long> more = new HashMap<>();
    for (Dimension dimension : Dimension.NATIONAL) {
      Figure<Points> printed = form.at(Line.of(dimension), Columns.POINTS);
      if (printed.isStated()) {
        more.put(dimension, -printed.units());
      }
    }
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      Figure<Category> category = form.at(row, Columns.CATEGORY);
      if (category.isStated()) {
        more.computeIfPresent(
            category.get().dimension(), (at, sum) -> sum + form.at(row, Columns.POINTS).units());
      }
    }
    return more;
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.of(!rows(at.sheet(), dimension).isEmpty());
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Sheet form = at.sheet();
    for (Dimension other : Dimension.NATIONAL) {
      form.rows(Line.of(other)).forEach(row -> cells.cell(form, row, Columns.POINTS));
    }
    for (int row : form.rows(Lines.INDICATOR).asList()) {
      cells.cell(form, row, Columns.CATEGORY);
      cells.cell(form, row, Columns.POINTS);
    }
  }

  /** Returns what names the categories of those of a form that is looked at. */
  static Mention inForm(Dimension dimension) {
    return Mention.of((at, decided, to) -> name(at.sheet(), dimension, to));
  }

  /** Returns what names the categories of those of the department's form, and of those that the narrative names otherwise. */
  static Mention anywhere(Dimension dimension) {
    return Mention.of(
        (at, decided, to) -> {
          at.sheets(Documents.DEPARTMENT_FORM).forEach(form -> name(form, dimension, to));
          at.submission().indicators().list().forEach(rows -> nameTwins(rows, dimension, to));
        });
  }

  private static void name(Sheet form, Dimension dimension, Examination to) {
    rows(form, dimension).forEach(row -> name(form, row, to));
  }

  private static void nameTwins(ImmutableList<SheetRow> rows, Dimension dimension, Examination to) {
    ImmutableList<SheetRow> placed =
        rows.stream()
            .filter(row -> row.line().equals(Lines.INDICATOR) && row.category().isStated())
            .collect(ImmutableList.toImmutableList());
    Set<Dimension> dimensions =
        placed.stream().map(row -> row.category().get().dimension()).collect(Collectors.toSet());
    if (dimensions.size() > 1 && dimensions.contains(dimension)) {
      placed.forEach(row -> name(row.sheet(), row.row(), to));
    }
  }

  private static void name(Sheet sheet, int row, Examination to) {
    to.look("place", Use.BESIDE, 0, 1, sheet, row, Columns.CATEGORY);
  }
}
