package org.budgetperformance.review;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/** What is wrong with reviewed scores (复核得分问题). Immutable and thread-safe. */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ReviewedFinding implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Made by {@link ReviewedCheck}. */
  ReviewedFinding() {}

  static ReviewedFinding of(
      RuleInfo rule, Severity severity, Iterable<Place> places, String zh, String en) {
    return ImmutableReviewedFinding.builder()
        .rule(rule)
        .severity(severity)
        .places(places)
        .message(LocalizedText.of(zh, en))
        .build();
  }

  /** Returns the rule. */
  public abstract RuleInfo rule();

  /** Returns how severe it is; a score below what is supported weighs less than one above. */
  public abstract Severity severity();

  /** Returns the places of the scores that it is about, at least one. */
  public abstract ImmutableList<Place> places();

  /** Returns what is wrong, in one sentence. */
  public abstract LocalizedText message();
}
