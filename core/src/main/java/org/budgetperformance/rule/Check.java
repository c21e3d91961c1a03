package org.budgetperformance.rule;

import java.io.Serializable;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * What a rule looks at and decides (检查).
 *
 * <p>A check is a pure function of the submission: it keeps no state, sees no other rule's outcome,
 * and starts the same applications in the same order whenever it is run on the same submission.
 * Implementations are immutable, thread-safe and serialisable.
 */
public interface Check extends Serializable {
  /**
   * Decides every application of this check.
   *
   * @param submission the submission to look at
   * @param examination where to tell each application's operands and outcome
   */
  void examine(Submission submission, Examination examination);

  /** Returns the message of a finding where a rule gives none of its own; see {@link RuleInfo}. */
  LocalizedText message();
}
