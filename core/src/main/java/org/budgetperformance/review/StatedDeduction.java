package org.budgetperformance.review;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.WordList;

/**
 * What a reason, a department's or a reviewer's, says of how much was deducted (理由所述扣分): points, a score, a share, or how
 * much was done.
 *
 * <p>No pattern repeats what repeats, so that each takes time linear in the reason. Immutable.
 */
final class StatedDeduction {
  /** What the patterns go by. */
  static final WordList WORDS = WordList.of("扣 减 得 计 给 评 核定为 完成 达到 未完成 少完成 缺口");

  private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,4})?)";
  private static final String CUT =
      "(?<!不应)(?<!不该)(?<!不予)(?<![不未无免])扣(?:减|除|去|了|掉|分)?(?:该项|本项)?(?:分值的?)?";
  private static final Pattern POINTS =
      Pattern.compile(CUT + NUMBER + "分|(?<!扣)减" + NUMBER + "分|deduct(?:ed)?" + NUMBER + "points?");
  private static final Pattern SHARE =
      Pattern.compile(CUT + NUMBER + "%|deduct(?:ed)?" + NUMBER + "%");
  private static final Pattern SCORE =
      Pattern.compile("(?<![应合累共总自])(?:得|计|给|评|核定为|核为)" + NUMBER + "分(?!值)");
  private static final Pattern SCORE_SHARE = Pattern.compile("按(?:分值的?)?" + NUMBER + "%(?:计|得|给)");
  private static final Pattern NOTHING = Pattern.compile("[不未]予?作?扣分|(?:得|给|计)满分");
  private static final Pattern ALL = Pattern.compile("(?<!部分)不予?[得计给]分|零分|全扣|扣完|全部扣除|扣除?全部");
  private static final Pattern HALF = Pattern.compile("扣除?一?半|减半|[得计]一半|折半");
  private static final Pattern DONE =
      Pattern.compile(
          "(?<![未少没])(?<!没有)完成(?:率|度|比例)?(?:仅为|仅|只|为|达到|达|了|约|到)?"
              + NUMBER
              + "%|[仅只]达到?"
              + NUMBER
              + "%");
  private static final Pattern UNDONE =
      Pattern.compile("(?:[未少没]完成|没有完成|缺口)(?:率|比例)?(?:了|约|为)?" + NUMBER + "%");
  private static final Pattern SOMETHING = Pattern.compile("(?<![不未无免予作])扣分|(?<![不未无免])扣减");

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");
  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final int SCALE = 10;

  private final String reason;
  private final BigDecimal points;
  private final BigDecimal whole;

  private StatedDeduction(String reason, BigDecimal points, BigDecimal whole) {
    this.reason = reason;
    this.points = points;
    this.whole = whole;
  }

  /** Returns whether a reason has a number, without which {@link #lost} has none; most have none. */
  static boolean hasNumber(String reason) {
    return DIGIT.matchesAnyOf(reason);
  }

  /**
   * Reads a reason.
   *
   * @param reason without white space
   * @param row whose reason it is; its target in percent is what a share that was done is of
   */
  static StatedDeduction of(String reason, BigDecimal points, Optional<SheetRow> row) {
    BigDecimal whole =
        row.map(SheetRow::target)
            .filter(target -> target.isStated())
            .flatMap(target -> target.get().quantity())
            .filter(quantity -> quantity.unit().measure() == Measure.PROPORTION)
            .filter(quantity -> quantity.unit().label().equals("%"))
            .map(Quantity::value)
            .filter(value -> value.signum() > 0)
            .orElse(HUNDRED);
    return new StatedDeduction(reason, points, whole);
  }

  /**
   * Returns how many points the numbers of the reason take away; several where it may be either, none where no number says
   * so. What is said in points is taken before what was done.
   */
  ImmutableList<BigDecimal> lost() {
    ImmutableList<BigDecimal> cut = cut();
    if (!cut.isEmpty()) {
      return cut;
    }
    Optional<BigDecimal> left = given().map(points::subtract);
    Optional<BigDecimal> lost = left.isPresent() ? left : undone().map(points::multiply);
    return lost.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  /**
   * Returns whether the reason says otherwise than a reviewed score; false where it says nothing of it.
   *
   * @param claimed the claim, or the points where there is none
   * @param score the reviewed score
   */
  boolean contradicts(BigDecimal claimed, BigDecimal score) {
    ImmutableList<BigDecimal> numbers = cut();
    ImmutableList<BigDecimal> cut = numbers.isEmpty() && !bothWays() ? cutInWords() : numbers;
    Optional<BigDecimal> given = given();
    if (!cut.isEmpty() || given.isPresent()) {
      boolean isCut =
          cut.isEmpty() || cut.stream().anyMatch(stated -> isLost(stated, claimed, score, NEAR));
      return !isCut || !given.map(stated -> isNear(stated, score, NEAR)).orElse(true);
    } else if (SOMETHING.matcher(reason).find()) {
      return score.compareTo(points) >= 0 && score.compareTo(claimed) >= 0;
    }
    return undone()
        .map(points::multiply)
        .filter(stated -> !isLost(stated, claimed, score, points.multiply(TENTH)))
        .isPresent();
  }

  private boolean isLost(
      BigDecimal stated, BigDecimal claimed, BigDecimal score, BigDecimal allowed) {
    return isNear(stated, points.subtract(score), allowed)
        || isNear(stated, claimed.subtract(score), allowed);
  }

  private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal allowed) {
    return one.subtract(other).abs().compareTo(allowed) <= 0;
  }

  /** Returns whether points and a share are taken away: one explains the other, or they add up; it cannot be told. */
  private boolean bothWays() {
    return POINTS.matcher(reason).find() && SHARE.matcher(reason).find();
  }

  /** Returns how many points are taken away: all numbers together, or the largest, of which others may be parts. */
  private ImmutableList<BigDecimal> cut() {
    List<BigDecimal> stated = numbers(POINTS);
    if (stated.isEmpty()) {
      numbers(SHARE).forEach(share -> stated.add(ofPoints(share)));
    } else if (bothWays()) {
      return ImmutableList.of();
    }
    return stated.size() < 2
        ? ImmutableList.copyOf(stated)
        : ImmutableList.of(
            stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add), Collections.max(stated));
  }

  private ImmutableList<BigDecimal> cutInWords() {
    if (HALF.matcher(reason).find()) {
      return ImmutableList.of(points.multiply(HALF_OF_ONE));
    } else if (ALL.matcher(reason).find()) {
      return ImmutableList.of(points);
    }
    return NOTHING.matcher(reason).find() ? ImmutableList.of(BigDecimal.ZERO) : ImmutableList.of();
  }

  /** Returns the score that the reason gives, if it gives one; more than there are points is another one's. */
  private Optional<BigDecimal> given() {
    Optional<BigDecimal> stated = only(SCORE).filter(score -> score.compareTo(points) <= 0);
    return stated.isPresent() ? stated : only(SCORE_SHARE).map(this::ofPoints);
  }

  /** Returns which share was not done. */
  private Optional<BigDecimal> undone() {
    Optional<BigDecimal> undone = only(UNDONE).map(share -> share.divide(HUNDRED));
    return undone.isPresent()
        ? undone
        : only(DONE)
            .map(done -> BigDecimal.ONE.subtract(done.divide(whole, SCALE, RoundingMode.HALF_UP)))
            .map(BigDecimal.ZERO::max);
  }

  private BigDecimal ofPoints(BigDecimal share) {
    return share.multiply(points).divide(HUNDRED);
  }

  /** Returns the one number of a pattern; where there are several it is not known which is meant. */
  private Optional<BigDecimal> only(Pattern pattern) {
    List<BigDecimal> numbers = numbers(pattern);
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  private List<BigDecimal> numbers(Pattern pattern) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher found = pattern.matcher(reason);
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          numbers.add(new BigDecimal(found.group(group)));
        }
      }
    }
    return numbers;
  }
}
