package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Thrown where terms are strict and rules may not hold for the submission (不在适用范围); nothing was
 * judged.
 */
public final class ValidityException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<ValidityNotice> notices;

  ValidityException(String module, ImmutableList<ValidityNotice> notices) {
    super(
        notices.stream()
            .map(notice -> notice.message().en())
            .collect(Collectors.joining("; ", module + ": ", "")));
    this.notices = notices;
  }

  /** Returns for what causes the rules may not hold, at least one. */
  public ImmutableList<ValidityNotice> notices() {
    return notices;
  }
}
