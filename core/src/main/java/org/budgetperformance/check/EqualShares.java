package org.budgetperformance.check;

import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether points of indicators are off their whole only by equal shares that had to be rounded (等分取整): 6.67
 * three times are 20. Each share may be off by half a hundredth.
 */
final class EqualShares extends Judged {
  private static final int TENTH = 10;
  private static final LocalizedText ASKED =
      LocalizedText.of("等分取整后相符", "equal shares that were rounded make the whole");
  private static final LocalizedText SCHEME = LocalizedText.of("评分办法规定", "set by the scheme");
  private static final long serialVersionUID = 1L;

  /** Null for all indicators and the execution rate. */
  @Nullable private final Dimension dimension;

  private final long scheme;

  private EqualShares(@Nullable Dimension dimension, Points scheme) {
    super(ASKED);
    this.dimension = dimension;
    this.scheme = scheme.hundredths();
  }

  /** Returns the question for the indicators of a dimension. */
  static EqualShares of(Dimension dimension, Points scheme) {
    return new EqualShares(dimension, scheme);
  }

  /** Returns the question for the whole form. */
  static EqualShares ofTotal(Points scheme) {
    return new EqualShares(null, scheme);
  }

  private Line whole() {
    return dimension == null ? Lines.TOTAL : Line.of(dimension);
  }

  @Override
  protected Answer judge(Where at) {
    Sheet sheet = at.sheet();
    long sum = dimension == null ? sheet.at(Lines.ANNUAL_FUNDS, Columns.POINTS).units() : 0;
    int shares = 0;
    Map<Long, Integer> alike = new HashMap<>();
    for (int row : sheet.rows(Lines.INDICATOR).asList()) {
      if (isOfDimension(sheet, row)) {
        long points = sheet.at(row, Columns.POINTS).units();
        sum += points;
        if (points % TENTH != 0) {
          int times = alike.merge(points, 1, Integer::sum);
          shares += times == 1 ? 0 : times == 2 ? 2 : 1;
        }
      }
    }
    long slack = shares / 2;
    Figure<Points> stated = sheet.at(whole(), Columns.POINTS);
    long printed = stated.isStated() ? stated.units() : scheme;
    return Answer.of(
        slack > 0 && Math.abs(sum - printed) <= slack && Math.abs(scheme - printed) <= slack);
  }

  private boolean isOfDimension(Sheet sheet, int row) {
    Figure<Category> category = sheet.at(row, Columns.CATEGORY);
    return dimension == null
        || (category.isStated() && category.get().dimension().equals(dimension));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Sheet sheet = at.sheet();
    for (int row : sheet.rows(Lines.INDICATOR).asList()) {
      if (isOfDimension(sheet, row)) {
        cells.cell(sheet, row, Columns.POINTS);
      }
    }
    for (int row : sheet.rows(whole()).asList()) {
      cells.cell(sheet, row, Columns.POINTS);
    }
    cells.fact(SCHEME, Points.ofHundredths(scheme).toString());
  }
}
