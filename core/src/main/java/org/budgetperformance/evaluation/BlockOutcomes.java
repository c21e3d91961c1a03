package org.budgetperformance.evaluation;

import java.util.Arrays;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;

/** Outcomes that a check told block by block, kept until its turn (分块结论). Not thread-safe. */
final class BlockOutcomes implements Examination.Listener {
  private static final Outcome[] VALUES = Outcome.values();

  private byte[] codes = new byte[Blocks.ROWS];
  private int size;
  private boolean complete = true;

  @Override
  @SuppressWarnings(
      "EnumOrdinal") // the codes are those of VALUES and leave this object as outcomes
  public void ended(Outcome outcome) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = (byte) outcome.ordinal();
  }

  /** Says that some are missing: the check threw, and will throw the same when it is asked alone. */
  void breakOff() {
    complete = false;
  }

  boolean isComplete() {
    return complete;
  }

  /** Tells all outcomes again, unless some are missing. */
  boolean tell(Examination.Listener listener) {
    for (int i = 0; complete && i < size; i++) {
      listener.ended(VALUES[codes[i]]);
    }
    return complete;
  }
}
