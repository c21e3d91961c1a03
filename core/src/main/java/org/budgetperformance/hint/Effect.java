package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Outcome;

/** What a change does to applications (改动的影响); the best effect sorts first. Immutable. */
final class Effect implements Comparable<Effect> {
  static final Effect NONE = new Effect(0, 0, 0);

  private static final Comparator<Effect> ORDER =
      Comparator.<Effect>comparingInt(effect -> effect.broken - effect.mended)
          .thenComparingInt(effect -> effect.broken)
          .thenComparingInt(effect -> -effect.passed);

  private final int mended;
  private final int broken;
  private final int passed;

  private Effect(int mended, int broken, int passed) {
    this.mended = mended;
    this.broken = broken;
    this.passed = passed;
  }

  /** Returns what a change did to the applications of one rule, which may have become more or fewer. */
  static Effect between(ImmutableList<Outcome> before, ImmutableList<Outcome> after) {
    int passed = count(after, Outcome.PASSED) - count(before, Outcome.PASSED);
    if (before.size() != after.size()) {
      int failed = count(after, Outcome.FAILED) + count(after, Outcome.ERRORED);
      int known = count(before, Outcome.FAILED) + count(before, Outcome.ERRORED);
      return new Effect(Math.max(0, known - failed), Math.max(0, failed - known), passed);
    }
    int mended = 0;
    int broken = 0;
    for (int i = 0; i < before.size(); i++) {
      boolean failed = after.get(i) == Outcome.FAILED || after.get(i) == Outcome.ERRORED;
      if (before.get(i) == Outcome.FAILED) {
        mended += failed ? 0 : 1;
      } else if (before.get(i) != Outcome.WAIVED && before.get(i) != Outcome.ERRORED) {
        broken += failed ? 1 : 0; // what is waived or threw before is no worse for it
      }
    }
    return new Effect(mended, broken, passed);
  }

  private static int count(ImmutableList<Outcome> outcomes, Outcome wanted) {
    int count = 0;
    for (Outcome outcome : outcomes) {
      count += outcome == wanted ? 1 : 0;
    }
    return count;
  }

  Effect plus(Effect other) {
    return new Effect(mended + other.mended, broken + other.broken, passed + other.passed);
  }

  /** Returns how many fail no more. */
  int mended() {
    return mended;
  }

  /** Returns how many newly fail. */
  int broken() {
    return broken;
  }

  boolean helps() {
    return mended > broken;
  }

  @Override
  public int compareTo(Effect other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Effect && compareTo((Effect) other) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (broken - mended) + broken) + passed;
  }
}
