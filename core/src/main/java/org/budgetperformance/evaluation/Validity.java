package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.ValidityNotice.Kind;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * For whom and when rules hold (适用范围), and what of it is not confirmed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Validity implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Validity() {}

  /** Returns a builder of which division, its name and the years are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the division whose submissions are judged, with all divisions below it. */
  public abstract DivisionCode division();

  /** Returns the name of the division. */
  public abstract LocalizedText divisionName();

  /** Returns the fiscal years for which the rules hold. */
  public abstract FiscalYears fiscalYears();

  /** Returns the parameters of the rules by their names. */
  public abstract ImmutableMap<String, Parameter<?>> parameters();

  /** Returns why parameters are used beyond what they were confirmed for, if any are. */
  public abstract Optional<LocalizedText> unconfirmedBecause();

  /**
   * Returns for what causes the rules may not hold for a submission, one notice a cause.
   *
   * <p>A submission that names no division is the caller's to assign. That parameters are not confirmed
   * for a year outside those of the rules follows from the year, so they are asked for the nearest year
   * of the rules.
   *
   * @param submission the submission
   */
  public ImmutableList<ValidityNotice> notices(Submission submission) {
    return notices(submission.division(), submission.fiscalYear());
  }

  /**
   * Returns the same for the submissions of a division and a year.
   *
   * @param division the division, empty if it is not known
   * @param year the fiscal year
   */
  public ImmutableList<ValidityNotice> notices(Optional<DivisionCode> division, Year year) {
    ImmutableList.Builder<ValidityNotice> notices = ImmutableList.builder();
    if (!fiscalYears().contains(year)) {
      notices.add(otherYear(year));
    }
    if (division().equals(DivisionCode.NATION)) {
      notices.add(national(division));
    } else {
      division
          .filter(code -> !code.isWithin(division()))
          .ifPresent(code -> notices.add(otherDivision(code)));
    }
    Year nearest = nearest(year);
    ImmutableMap<String, Parameter<?>> unconfirmed = unconfirmed(nearest);
    if (!unconfirmed.isEmpty()) {
      String zh = UnconfirmedWords.zh(unconfirmed, nearest, unconfirmedBecause());
      String en = UnconfirmedWords.en(unconfirmed, nearest, unconfirmedBecause());
      notices.add(ValidityNotice.of(Kind.PARAMETERS, zh, en, unconfirmed.keySet()));
    }
    return notices.build();
  }

  /**
   * Returns the parameters that were not seen to hold in a year, by their names (未确认的参数).
   *
   * @param year the fiscal year
   */
  public ImmutableMap<String, Parameter<?>> unconfirmed(Year year) {
    ImmutableMap.Builder<String, Parameter<?>> unconfirmed = ImmutableMap.builder();
    parameters()
        .forEach(
            (name, parameter) -> {
              if (!parameter.confirmed().filter(last -> !last.isBefore(year)).isPresent()) {
                unconfirmed.put(name, parameter);
              }
            });
    return unconfirmed.build();
  }

  private Year nearest(Year year) {
    Year first = fiscalYears().first();
    Year last = fiscalYears().last();
    return year.isBefore(first) ? first : year.isAfter(last) ? last : year;
  }

  private ValidityNotice otherYear(Year year) {
    String zh = "材料为" + year + "年度，规则适用于" + fiscalYears() + "年度，结论请按" + year + "年度的规定核对";
    String en =
        "the submission is of "
            + year
            + ", the rules are for "
            + fiscalYears()
            + ": check what they say against what holds for "
            + year;
    return ValidityNotice.of(Kind.YEAR, zh, en);
  }

  /** What holds anywhere is less than what holds somewhere, even where it is all that is known. */
  private static ValidityNotice national(Optional<DivisionCode> division) {
    String zh = "没有按" + division.map(code -> "行政区划" + code).orElse("任何地区") + "的规定核查，只按全国通用的表式和常见做法";
    String en =
        "judged by the national forms and usual practice alone, not by the rules of "
            + division.map(code -> "division " + code).orElse("any division");
    return ValidityNotice.of(Kind.NATIONAL, zh, en);
  }

  private ValidityNotice otherDivision(DivisionCode code) {
    String zh =
        "材料的行政区划为" + code + "，规则适用于" + divisionName().zh() + "（" + division() + "），结论请按当地的规定核对";
    String en =
        "the submission is of division "
            + code
            + ", the rules are for "
            + divisionName().en()
            + " ("
            + division()
            + "): check what they say against what holds there";
    return ValidityNotice.of(Kind.DIVISION, zh, en);
  }

  /** Collects for whom and when rules hold. Not thread-safe. */
  public static final class Builder extends ImmutableValidity.Builder {
    Builder() {}
  }
}
