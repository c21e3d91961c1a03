package org.budgetperformance.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A part of the terms that had no effect (未起作用的豁免或口径), so that nobody believes it had.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TermsProblem implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#termsProblems()}. */
  TermsProblem() {}

  /** Why a part of the terms had no effect, from what nearly had one to what could not have any. */
  public enum Kind {
    /** What is found at the place is off by more than the bound of a waiver, or of other figures (超出豁免范围). */
    OUTGROWN,
    /** No application of the rule failed at the place of a waiver, or a policy was for nothing (未用到). */
    UNUSED,
    /** The first day is after the date of the evaluation (尚未生效). */
    NOT_YET,
    /** The last day is before the date of the evaluation (已过期). */
    EXPIRED,
    /** It is for another fiscal year (其他年度). */
    OTHER_YEAR,
    /** It is for another unit (其他单位). */
    OTHER_UNIT,
    /** The module has no rule with the id (规则不存在). */
    UNKNOWN_RULE;
  }

  static TermsProblem ofRule(Policy policy, String ruleId) {
    return ImmutableTermsProblem.builder()
        .kind(Kind.UNKNOWN_RULE)
        .ruleId(ruleId)
        .message(
            LocalizedText.of(
                "核查口径 " + policy.id() + " 所列规则 " + ruleId + " 在规则模块中不存在",
                "policy " + policy.id() + " lists " + ruleId + ", a rule that the module lacks"))
        .build();
  }

  /** Returns why a policy does not hold: its days, its unit, or that it is for none of what was judged. */
  static TermsProblem of(Kind kind, Policy policy, Optional<LocalDate> date) {
    LocalizedText why = why(kind, policy.unit(), policy.firstDay(), policy.lastDay(), date);
    return ImmutableTermsProblem.builder()
        .kind(kind)
        .message(
            LocalizedText.of(
                "核查口径 " + policy.id() + " " + why.zh(), "policy " + policy.id() + " " + why.en()))
        .build();
  }

  /**
   * Returns why a waiver has no effect, for who holds waivers against what the rules of a module do not find.
   *
   * @param kind why
   * @param waiver the waiver
   * @param date the date of the evaluation, if one was given
   */
  public static TermsProblem of(Kind kind, Waiver waiver, Optional<LocalDate> date) {
    return of(kind, waiver, why(kind, waiver, date));
  }

  /** Returns that a finding has outgrown a waiver. */
  static TermsProblem outgrown(Waiver waiver, Finding finding) {
    LocalizedText why =
        waiver
            .bound()
            .filter(most -> finding.margin().isOff())
            .map(
                most ->
                    LocalizedText.of(
                        "偏差上限为 "
                            + words(most, true)
                            + "，现偏差 "
                            + words(finding.margin(), true)
                            + "，不再适用",
                        "allows "
                            + words(most, false)
                            + ", now it is "
                            + words(finding.margin(), false)))
            .orElseGet(() -> why(Kind.OUTGROWN, waiver, Optional.empty()));
    return of(Kind.OUTGROWN, waiver, why);
  }

  private static String words(Margin margin, boolean chinese) {
    return margin.words(chinese ? Locale.CHINESE : Locale.ENGLISH);
  }

  private static TermsProblem of(Kind kind, Waiver waiver, LocalizedText why) {
    String rule = waiver.ruleId();
    return ImmutableTermsProblem.builder()
        .kind(kind)
        .ruleId(rule)
        .waiver(waiver)
        .message(
            LocalizedText.of(
                "对 " + rule + " 的豁免（" + waiver.place() + "）" + why.zh(),
                "the waiver of " + rule + " (" + waiver.place() + ") " + why.en()))
        .build();
  }

  private static LocalizedText why(Kind kind, Waiver waiver, Optional<LocalDate> date) {
    switch (kind) {
      case UNKNOWN_RULE:
        return LocalizedText.of("所指规则在规则模块中不存在", "means a rule that the module lacks");
      case OUTGROWN:
        return LocalizedText.of("批准后数据已变动，不再适用", "is for other figures than stand there now");
      case UNUSED:
        return LocalizedText.of("未对应任何不通过的核查结论", "matches nothing that failed");
      case OTHER_YEAR:
        String year = waiver.fiscalYear().map(Year::toString).orElse("");
        return LocalizedText.of("只适用于" + year + "年度", "is for " + year + " alone");
      default:
        return why(kind, waiver.unit(), waiver.firstDay(), Optional.of(waiver.lastDay()), date);
    }
  }

  private static LocalizedText why(
      Kind kind,
      Optional<String> unit,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<LocalDate> date) {
    String day = date.map(LocalDate::toString).orElse("—");
    switch (kind) {
      case OTHER_UNIT:
        return LocalizedText.of(
            "只适用于" + unit.orElse("其他单位"), "is for " + unit.orElse("another unit") + " alone");
      case NOT_YET:
        return LocalizedText.of(
            "自 " + first.map(LocalDate::toString).orElse("—") + " 起有效，核查日期为 " + day + "，尚未生效",
            "begins on "
                + first.map(LocalDate::toString).orElse("—")
                + ", after the evaluation of "
                + day);
      case EXPIRED:
        return LocalizedText.of(
            "有效期至 " + last.map(LocalDate::toString).orElse("—") + "，核查日期为 " + day + "，已过期",
            "ended on "
                + last.map(LocalDate::toString).orElse("—")
                + ", before the evaluation of "
                + day);
      default:
        return LocalizedText.of("不适用于所核查的材料", "is for nothing that was judged");
    }
  }

  /** Returns why it had no effect. */
  public abstract Kind kind();

  /** Returns the id of the rule that is meant, empty if it is a policy as a whole. */
  public abstract Optional<String> ruleId();

  /** Returns the waiver, empty if it is a policy. */
  public abstract Optional<Waiver> waiver();

  /** Returns what to tell a person. */
  public abstract LocalizedText message();
}
