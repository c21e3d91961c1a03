package org.budgetperformance.check;

import java.util.Arrays;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;

/** Outcomes that a check told once, to be told again (已记录的结论). Not thread-safe. */
final class HeardOutcomes implements Examination.Listener {
  private static final Outcome[] VALUES = Outcome.values();

  private final Examination examination = Examination.deciding(this);
  private byte[] codes;
  private int size;
  private boolean complete = true;

  /**
   * @param likely how many there are likely to be
   */
  HeardOutcomes(int likely) {
    this.codes = new byte[likely];
  }

  /** Returns the examination that is to be told. */
  Examination examination() {
    return examination;
  }

  @Override
  @SuppressWarnings(
      "EnumOrdinal") // the codes are those of VALUES and leave this object as outcomes
  public void ended(Outcome outcome) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size + size / 2 + 8);
    }
    codes[size++] = (byte) outcome.ordinal();
  }

  /** Says that some are missing. */
  void breakOff() {
    complete = false;
  }

  /** Returns whether none is missing. */
  boolean isComplete() {
    return complete;
  }

  /** Tells all outcomes again, unless some are missing. */
  boolean tell(Examination again) {
    for (int i = 0; complete && i < size; i++) {
      again.decided(VALUES[codes[i]]);
    }
    return complete;
  }
}
