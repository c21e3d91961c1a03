package org.budgetperformance.formula;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Examination;

/** What a finding names only where a condition is met (视条件列示). */
final class MetMention implements Mention {
  private static final long serialVersionUID = 1L;

  private final Condition condition;
  private final Mention mention;

  MetMention(Condition condition, Mention mention) {
    this.condition = condition;
    this.mention = mention;
  }

  @Override
  public ImmutableSet<String> roles() {
    return mention.roles();
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    if (isMet(walk)) {
      mention.name(walk, decided, to);
    }
  }

  /** Numbers that exceed a {@code long} meet no condition: who decides may not have asked for them. */
  private boolean isMet(Walk walk) {
    try {
      return condition.isMet(walk);
    } catch (ArithmeticException e) {
      return false;
    }
  }
}
