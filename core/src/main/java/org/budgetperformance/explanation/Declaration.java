package org.budgetperformance.explanation;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.submission.Submission;

/**
 * What a check says that it does (检查声明), as far as trees can be held against it.
 *
 * <p>A verifier asks it, and neither runs the check nor looks at an outcome. Implementations are immutable
 * and thread-safe.
 */
@Beta
public interface Declaration extends Serializable {
  /**
   * Returns the tree that the declaration leads to.
   *
   * @param submission the submission
   * @param application which application, from 0
   * @param basis what the rule rests on, which stands beside its parameters
   * @return the root of the tree; empty if the submission has no such application
   * @throws RuntimeException if there is no such tree, since a step cannot be done
   */
  Optional<Step> tree(Submission submission, int application, String basis);

  /**
   * Returns the tree that the declaration leads to for how far off the figures are, if it measures them.
   *
   * @param submission the submission
   * @param application which application, from 0
   * @param basis what the rule rests on
   * @throws RuntimeException if there is no such tree, since a step cannot be done
   */
  Optional<Step> gap(Submission submission, int application, String basis);
}
