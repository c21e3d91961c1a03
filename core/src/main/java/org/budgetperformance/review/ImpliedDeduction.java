package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * Whether the points that were lost are about those that the reason implies (偏差原因所示扣分): 扣2分, or a share that was
 * done (仅完成60%) or was not (未完成40%). A reason that says no such thing, or two of them, implies nothing.
 */
final class ImpliedDeduction implements RowQuestion {
  private static final WordList DEDUCTED = WordList.of("扣 扣分 扣除 扣减 减 共扣 酌情扣 自扣");
  private static final WordList DONE =
      WordList.of("仅完成 只完成 完成 完成率 完成率为 完成率仅 完成率仅为 完成了 完成比例 完成比例为 仅达到 只达到");
  private static final WordList UNDONE = WordList.of("未完成 没有完成 尚未完成 未完成率 未完成率为 未完成比例 未完成比例为");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final long serialVersionUID = 1L;

  private final Rate limit;

  /**
   * @param limit which share of the points both may be apart, inclusive
   */
  ImpliedDeduction(Rate limit) {
    this.limit = limit;
  }

  @Override
  public Outcome ask(SheetRow row) {
    if (!row.explanation().isStated()
        || !row.points().isStated()
        || !row.score().isStated()
        || IndicatorCells.isWithoutPoints(row)) {
      return Outcome.NOT_APPLICABLE;
    }
    BigDecimal points = BigDecimal.valueOf(row.points().units());
    Optional<BigDecimal> implied = implied(row, points);
    if (!implied.isPresent()) {
      return Outcome.NOT_APPLICABLE;
    }
    BigDecimal lost = BigDecimal.valueOf(row.points().units() - row.score().units());
    BigDecimal apart =
        implied.get().subtract(lost).abs().multiply(BigDecimal.valueOf(Rate.UNITS_PER_ONE));
    return IndicatorCells.outcome(
        apart.compareTo(points.multiply(BigDecimal.valueOf(limit.units()))) > 0, false);
  }

  /** Returns how many hundredths of a point the one figure of the reason implies, if there is one. */
  private static Optional<BigDecimal> implied(SheetRow row, BigDecimal points) {
    String text = row.explanation().compact();
    BigDecimal found = null;
    for (int at = 0; at < text.length(); at++) {
      int end = numberEnd(text, at);
      boolean begins = end > at && numberEnd(text, at - 1) <= at - 1;
      BigDecimal implied = begins ? implied(text, at, end, row, points) : null;
      if (implied != null && found != null) {
        return Optional.empty();
      }
      found = implied == null ? found : implied;
    }
    return Optional.ofNullable(found);
  }

  @Nullable
  private static BigDecimal implied(
      String text, int start, int end, SheetRow row, BigDecimal points) {
    if (end - start > 8) {
      return null; // no score and no share has so many digits
    }
    BigDecimal number = new BigDecimal(text.substring(start, end));
    if (text.startsWith("分", end) && DEDUCTED.before(text, start) != null) {
      return number.multiply(HUNDRED);
    } else if (!text.startsWith("%", end)) {
      return null;
    } else if (UNDONE.before(text, start) != null) {
      return points.multiply(number).divide(HUNDRED);
    } else if (DONE.before(text, start) == null) {
      return null;
    }
    BigDecimal whole = whole(row);
    return number.compareTo(whole) >= 0
        ? BigDecimal.ZERO
        : points.subtract(points.multiply(number).divide(whole, 10, RoundingMode.HALF_UP));
  }

  /** Returns what a share of the row is of: its target in percent, else all. */
  private static BigDecimal whole(SheetRow row) {
    Optional<Quantity> target =
        row.target().isStated() ? row.target().get().quantity() : Optional.empty();
    return target
        .filter(quantity -> quantity.unit().measure() == Measure.PROPORTION)
        .filter(quantity -> quantity.unit().label().equals("%"))
        .map(Quantity::value)
        .filter(value -> value.signum() > 0)
        .orElse(HUNDRED);
  }

  /** Returns the end of the number that begins at an index, the index itself if none does. */
  private static int numberEnd(String text, int start) {
    int end = start;
    int points = 0;
    while (end >= 0 && end < text.length() && (isDigit(text, end) || text.charAt(end) == '.')) {
      points += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    boolean number = end > start && start >= 0 && isDigit(text, start) && points < 2;
    return number ? (isDigit(text, end - 1) ? end : end - 1) : start;
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.EXPLANATION, Columns.TARGET, Columns.POINTS, Columns.SCORE);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "偏差原因所示的扣分与实际扣分相差超过分值的" + limit + "：{explanation}；{points}，{score}；{target}",
        "the reason implies another deduction than was made, by more than "
            + limit
            + " of the points: {explanation}; {points}, {score}; {target}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "偏差原因写明的扣分或完成比例，与分值减得分",
        "a deduction or share that a reason states, against points less score");
  }

  @Override
  public ImmutableList<Words> words() {
    return ImmutableList.of(
        Words.of("表示扣分的词", "words of a deduction", DEDUCTED),
        Words.of("表示完成比例的词", "words of what was done", DONE),
        Words.of("表示未完成比例的词", "words of what was not", UNDONE));
  }

  @Override
  public String toString() {
    return "implied deduction within " + limit;
  }
}
