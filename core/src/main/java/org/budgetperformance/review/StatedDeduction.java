package org.budgetperformance.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.text.Characters;

/**
 * What a reason says of how much was deducted (复核理由所述扣分): points, a score, a share, or how much was done.
 *
 * <p>No pattern repeats what repeats, so that each takes time linear in the reason.
 */
final class StatedDeduction {
  private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,4})?)";
  private static final String CUT =
      "(?<!不应)(?<!不该)(?<!不予)(?<![不未无免])扣(?:减|除|去|了|掉)?(?:该项|本项)?(?:分值的?)?";
  private static final Pattern POINTS =
      Pattern.compile(CUT + NUMBER + "分|deduct(?:ed)?" + NUMBER + "points?");
  private static final Pattern SHARE =
      Pattern.compile(CUT + NUMBER + "%|deduct(?:ed)?" + NUMBER + "%");
  private static final Pattern SCORE =
      Pattern.compile("(?<![应合累共总自])(?:得|计|给|评|核定为|核为)" + NUMBER + "分(?!值)");
  private static final Pattern SCORE_SHARE = Pattern.compile("按(?:分值的?)?" + NUMBER + "%(?:计|得|给)");
  private static final Pattern NOTHING = Pattern.compile("[不未]予?作?扣分|(?:得|给|计)满分");
  private static final Pattern ALL = Pattern.compile("不予?[得计给]分|零分|全扣|扣完|全部扣除|扣除?全部");
  private static final Pattern HALF = Pattern.compile("扣除?一?半|减半|[得计]一半|折半");
  private static final Pattern DONE =
      Pattern.compile("(?<![未少没])完成(?:率|度)?(?:仅|只|为|达|了|约|到)?" + NUMBER + "%");
  private static final Pattern UNDONE = Pattern.compile("(?:[未少没]完成|缺口)(?:了|约|为)?" + NUMBER + "%");
  private static final Pattern SOMETHING = Pattern.compile("(?<![不未无免予作])扣分|(?<![不未无免])扣减");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");
  private static final BigDecimal NEAR = new BigDecimal("0.05");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final String reason;
  private final BigDecimal points;
  private final BigDecimal claimed;
  private final BigDecimal score;

  /**
   * @param points the most that can be scored
   * @param claimed the claim, or the points where there is none
   * @param score the reviewed score
   */
  StatedDeduction(String reason, BigDecimal points, BigDecimal claimed, BigDecimal score) {
    this.reason = Characters.compact(reason);
    this.points = points;
    this.claimed = claimed;
    this.score = score;
  }

  /** Returns whether the reason says otherwise than the score; false where it says nothing of it. */
  boolean isContradicted() {
    Optional<BigDecimal> cut = cut();
    Optional<BigDecimal> given = given();
    if (cut.isPresent() || given.isPresent()) {
      return !cut.map(this::isCut).orElse(true)
          || !given.map(stated -> isNear(stated, score, NEAR)).orElse(true);
    } else if (SOMETHING.matcher(reason).find()) {
      return score.compareTo(points) >= 0 && score.compareTo(claimed) >= 0;
    }
    Optional<BigDecimal> undone = undone();
    return undone
        .filter(
            share -> {
              BigDecimal stated = share.multiply(points).divide(HUNDRED);
              BigDecimal allowed = points.multiply(TENTH);
              return !isNear(stated, points.subtract(score), allowed)
                  && !isNear(stated, claimed.subtract(score), allowed);
            })
        .isPresent();
  }

  /** Returns how many points the reason takes away, several deductions together. */
  private Optional<BigDecimal> cut() {
    Optional<BigDecimal> stated = sum(POINTS);
    Optional<BigDecimal> share = sum(SHARE).map(of -> of.multiply(points).divide(HUNDRED));
    if (stated.isPresent() && share.isPresent()) {
      return Optional.empty(); // one explains the other, or they add up: it cannot be told
    } else if (stated.isPresent() || share.isPresent()) {
      return stated.isPresent() ? stated : share;
    } else if (HALF.matcher(reason).find()) {
      return Optional.of(points.multiply(HALF_OF_ONE));
    } else if (ALL.matcher(reason).find()) {
      return Optional.of(points);
    }
    return NOTHING.matcher(reason).find() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  /** Returns the score that the reason gives, if it gives one. */
  private Optional<BigDecimal> given() {
    Optional<BigDecimal> stated = only(SCORE);
    return stated.isPresent()
        ? stated
        : only(SCORE_SHARE).map(of -> of.multiply(points).divide(HUNDRED));
  }

  /** Returns how many percent were not done. */
  private Optional<BigDecimal> undone() {
    Optional<BigDecimal> undone = only(UNDONE);
    return undone.isPresent()
        ? undone
        : only(DONE).filter(done -> done.compareTo(HUNDRED) <= 0).map(HUNDRED::subtract);
  }

  private boolean isCut(BigDecimal stated) {
    return isNear(stated, points.subtract(score), NEAR)
        || isNear(stated, claimed.subtract(score), NEAR);
  }

  private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal allowed) {
    return one.subtract(other).abs().compareTo(allowed) <= 0;
  }

  private Optional<BigDecimal> sum(Pattern pattern) {
    Matcher found = pattern.matcher(reason);
    BigDecimal sum = null;
    while (found.find()) {
      sum = (sum == null ? BigDecimal.ZERO : sum).add(number(found));
    }
    return Optional.ofNullable(sum);
  }

  /** Returns the one number of a pattern; where there are several it is not known which is meant. */
  private Optional<BigDecimal> only(Pattern pattern) {
    Matcher found = pattern.matcher(reason);
    if (!found.find()) {
      return Optional.empty();
    }
    BigDecimal first = number(found);
    return found.find() ? Optional.empty() : Optional.of(first);
  }

  private static BigDecimal number(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return new BigDecimal(found.group(group));
      }
    }
    throw new AssertionError("a pattern without a number");
  }
}
