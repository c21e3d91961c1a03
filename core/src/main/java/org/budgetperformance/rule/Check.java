package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.explanation.Declaration;
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

  /**
   * Returns the message of a finding where a rule gives none of its own, where {@code {role}} stands
   * for the operands of a role and {@code {margin}} for how far the figures are off.
   */
  LocalizedText message();

  /**
   * Returns the messages of findings that weigh less than their rule, or that say more exactly what is wrong (从轻情形、具体情形的说明),
   * with some of its placeholders; none unless overridden.
   */
  default ImmutableList<LocalizedText> otherMessages() {
    return ImmutableList.of();
  }

  /**
   * Returns the roles of the operands that a finding has: the placeholders of its message.
   *
   * <p>Notes beside figures ({@code note}), figures stated once more elsewhere ({@code restated}) and
   * cells that are missing ({@code missing}) come along without being declared.
   */
  ImmutableSet<String> roles();

  /** Returns what the check compares, as a line of a catalogue (比对内容). */
  LocalizedText compares();

  /**
   * Returns what the check says that it does, against which a verifier holds its trees; empty unless it
   * is declared.
   */
  default Optional<Declaration> declaration() {
    return Optional.empty();
  }
}
