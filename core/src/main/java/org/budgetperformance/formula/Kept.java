package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Submission;

/**
 * Subjects that are found once and kept with their submission (缓存的核查对象); the same code finds the same,
 * whichever check asks.
 */
final class Kept implements Applications.Subjects, Derivation<Submission, ImmutableList<?>> {
  private static final long serialVersionUID = 1L;

  private final Applications.Subjects subjects;

  Kept(Applications.Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public ImmutableList<?> of(Submission submission) {
    return submission.derive(this);
  }

  @Override
  public ImmutableList<?> from(Submission submission) {
    return subjects.of(submission);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Kept && subjects.equals(((Kept) other).subjects);
  }

  @Override
  public int hashCode() {
    return subjects.hashCode();
  }
}
