package org.budgetperformance.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Products;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.SheetCheck;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A score rate of the indicators that is not far above the execution rate (指标得分率与预算执行率的偏离): score
 * rate = scores ÷ points of the indicators that have points, execution rate = executed ÷ annual
 * budget, at most 100%.
 *
 * <p>It has one application for each form. A score that was left blank lies between 0 and its points,
 * and rounding of amounts goes for whoever submits. Immutable and thread-safe.
 */
final class ScoreRateWithinExecution implements SheetCheck {
  private static final LocalizedText SCORE_RATE = LocalizedText.of("指标得分率", "score rate");
  private static final LocalizedText EXECUTION_RATE = LocalizedText.of("执行率", "execution rate");

  private static final LocalizedText LIMIT =
      LocalizedText.of("允许超过执行率的比例", "allowed share above the execution rate");

  /** Units of a rate in a hundredth of a percent. */
  private static final long UNITS_PER_HUNDREDTH = Rate.UNITS_PER_ONE / 10_000;

  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Column<Amount> budget;
  private final Rate limit;

  /**
   * @param document the type of form
   * @param budget by which the executed amount is divided
   * @param limit by which share of it the execution rate may be exceeded, inclusive
   */
  ScoreRateWithinExecution(DocumentType document, Column<Amount> budget, Rate limit) {
    this.document = document;
    this.budget = budget;
    this.limit = limit;
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "指标得分率超过执行率" + limit + "以上（相对）：{rates}；{executed}，{annual}；{scores}；{points}",
        "the score rate is more than "
            + limit
            + " (relative) above the execution rate: {rates};"
            + " {executed}, {annual}; {scores}; {points}");
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("rates", "executed", "annual", "scores", "points");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        document.label().zh() + "各指标得分之和 ÷ 分值之和，与全年执行数 ÷ " + budget.label().zh(),
        document.label().en()
            + ": scores ÷ points of the indicators, against executed ÷ "
            + budget.label().en());
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    examination.start();
    if (examination.isReasoning()) {
      ScoreRateSteps steps = new ScoreRateSteps(sheet, budget, compares());
      examination.because(
          steps.verdict(
              examination.parameter(LIMIT, StepValue.of(Fraction.of(limit), FigureType.RATE))));
    }
    examination.end(compare(sheet, examination));
  }

  private Outcome compare(Sheet form, Examination examination) {
    ImmutableIntArray funds = form.rows(Lines.ANNUAL_FUNDS);
    if (funds.isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<Amount> executed =
        examination.look("executed", 0, 1, form, funds.get(0), Columns.EXECUTED);
    Figure<Amount> annual = examination.look("annual", 0, 1, form, funds.get(0), budget);
    if (isUnreadable(executed) || isUnreadable(annual)) {
      return Outcome.UNDECIDED;
    }
    boolean undefined = !annual.isStated() || annual.units() <= 0 || !executed.isStated();
    return undefined ? Outcome.NOT_APPLICABLE : compare(form, executed, annual, examination);
  }

  private Outcome compare(
      Sheet form, Figure<Amount> executed, Figure<Amount> annual, Examination examination) {
    ImmutableIntArray rows = form.rows(Lines.INDICATOR);
    long points = 0;
    long scores = 0;
    long blank = 0;
    boolean undecided = false;
    for (int i = 0; i < rows.length(); i++) {
      Figure<Points> most = form.at(rows.get(i), Columns.POINTS);
      Figure<Points> score = form.at(rows.get(i), Columns.SCORE);
      boolean unreadable = isUnreadable(most) || isUnreadable(score);
      if (unreadable || most.units() > 0) {
        examination.look("scores", 0, 1, form, rows.get(i), Columns.SCORE);
        examination.look("points", 0, 1, form, rows.get(i), Columns.POINTS);
      }
      undecided |= unreadable;
      if (most.units() > 0) {
        points = Math.addExact(points, most.units());
        scores = Math.addExact(scores, score.units());
        blank = Math.addExact(blank, score.isStated() ? 0 : most.units());
      }
    }
    if (undecided) {
      return Outcome.UNDECIDED;
    } else if (points == 0 || blank == points) {
      return Outcome.NOT_APPLICABLE; // nothing was scored
    }
    long spent = Math.addExact(executed.units(), executed.slack());
    long budget = Math.subtractExact(annual.units(), annual.slack());
    if (spent >= budget) {
      spent = 1;
      budget = 1;
    }
    if (examination.isExplaining()) {
      use(SCORE_RATE, 0, Fraction.of(scores, points), examination);
      use(EXECUTION_RATE, 1, executionRate(executed, annual), examination);
    }
    if (exceeds(scores, points, spent, budget)) {
      return Outcome.FAILED;
    }
    boolean open = blank > 0 && exceeds(Math.addExact(scores, blank), points, spent, budget);
    return open ? Outcome.UNDECIDED : Outcome.PASSED;
  }

  private static Fraction executionRate(Figure<Amount> executed, Figure<Amount> annual) {
    return executed.units() >= annual.units()
        ? Fraction.ONE
        : Fraction.of(executed.units(), annual.units());
  }

  /** Shows a rate with two decimals; it is compared exactly. */
  private static void use(LocalizedText name, int group, Fraction rate, Examination examination) {
    BigInteger hundredths = rate.round(4, RoundingMode.HALF_UP).unscaledValue();
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE / UNITS_PER_HUNDREDTH);
    long units = hundredths.min(most).max(most.negate()).longValue() * UNITS_PER_HUNDREDTH;
    examination.use("rates", group, 1, name, FigureType.RATE, units, units);
  }

  /** Returns whether scores ÷ points exceeds spent ÷ budget × (1 + limit). */
  private boolean exceeds(long scores, long points, long spent, long budget) {
    long allowed = Math.addExact(limit.numerator(), limit.denominator());
    return Products.compare(scores, budget, limit.denominator(), points, spent, allowed) > 0;
  }

  private static boolean isUnreadable(Figure<?> figure) {
    return figure.state() == FigureState.UNREADABLE;
  }

  @Override
  public String toString() {
    return "score rate of " + document + " within the execution rate";
  }
}
