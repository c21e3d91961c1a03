package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One cause for which rules may not hold for a submission (适用性提示).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ValidityNotice implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Evaluation#validity()}. */
  ValidityNotice() {}

  /** What the rules may not hold for. */
  public enum Kind {
    /** The submission is of a year for which the rules do not hold (年度不在适用范围). */
    YEAR,
    /** The submission is of a division for which they do not hold (行政区划不在适用范围). */
    DIVISION,
    /** No rules of its division are known, so only those of the nation hold for it (没有当地规则). */
    NATIONAL,
    /** Nobody said of which division it is, so one was assumed (未指明地区). */
    ASSUMED,
    /** The submission is still being filled in, so that nothing is said of what it lacks (填报中). */
    STAGE,
    /** Parameters are not confirmed for the year (参数未确认). */
    PARAMETERS;
  }

  /**
   * Returns a notice of the caller's own, for {@link EvaluationTerms#notices}.
   *
   * @param kind what the rules may not hold for
   * @param zh what to tell a person, in Chinese
   * @param en the same in English
   * @throws IllegalArgumentException if one of the texts is blank
   */
  public static ValidityNotice of(Kind kind, String zh, String en) {
    return of(kind, zh, en, ImmutableList.of());
  }

  /** Returns the notice of an evaluation at another stage than {@link org.budgetperformance.submission.Stage#FILED}. */
  static ValidityNotice ofStage() {
    return of(
        Kind.STAGE,
        "材料尚在填报，待填的内容不作要求",
        "the submission is still being filled in: nothing is said of what it lacks");
  }

  static ValidityNotice of(Kind kind, String zh, String en, Iterable<String> parameters) {
    return ImmutableValidityNotice.builder()
        .kind(kind)
        .message(LocalizedText.of(zh, en))
        .parameters(parameters)
        .build();
  }

  /** Returns what the rules may not hold for. */
  public abstract Kind kind();

  /** Returns what to tell a person. */
  public abstract LocalizedText message();

  /** Returns the names of the parameters that are not confirmed, empty for the other kinds. */
  public abstract ImmutableList<String> parameters();
}
