package org.budgetperformance.hint;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;

/** A change that was tried, and what became of each application (试改的结果). Immutable. */
final class Trial {
  private final ImmutableMap<Place, Figure<?>> changes;
  private final BitSet mended;
  private final BitSet broken;
  private final int passed;

  /**
   * @param mended the applications that fail no more, by their numbers
   * @param broken those that newly fail and are no mere notices
   * @param passed how many more pass
   */
  Trial(ImmutableMap<Place, Figure<?>> changes, BitSet mended, BitSet broken, int passed) {
    this.changes = changes;
    this.mended = mended;
    this.broken = broken;
    this.passed = passed;
  }

  ImmutableMap<Place, Figure<?>> changes() {
    return changes;
  }

  int cells() {
    return changes.size();
  }

  int passed() {
    return passed;
  }

  boolean breaksNothing() {
    return broken.isEmpty();
  }

  boolean mends(int application) {
    return mended.get(application);
  }

  /** Returns whether all of some applications fail no more. */
  boolean mendsAll(BitSet applications) {
    BitSet left = (BitSet) applications.clone();
    left.andNot(mended);
    return left.isEmpty();
  }

  /** Returns how many of some applications fail no more. */
  int mends(BitSet applications) {
    BitSet both = (BitSet) applications.clone();
    both.and(mended);
    return both.cardinality();
  }

  /** Returns whether another change would add something: an error that this one leaves, or what it breaks. */
  boolean leavesSomethingTo(Trial other, BitSet errors, BitSet lookedAt) {
    BitSet left = (BitSet) errors.clone();
    left.andNot(mended);
    return left.intersects(other.mended) || broken.intersects(lookedAt);
  }

  /** Returns whether no rule tells the two apart. */
  boolean isAlike(Trial other) {
    return cells() == other.cells()
        && passed == other.passed
        && mended.equals(other.mended)
        && broken.equals(other.broken);
  }

  @Override
  public String toString() {
    return changes + " mends " + mended + ", breaks " + broken;
  }
}
