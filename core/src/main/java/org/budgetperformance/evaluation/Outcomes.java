package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;

/** One byte for each application of each rule, rule by rule. */
final class Outcomes implements Serializable {
  private static final Outcome[] VALUES = Outcome.values();
  private static final long serialVersionUID = 1L;

  private final byte[] codes;
  private final int[] firstOfRule;

  private Outcomes(byte[] codes, int[] firstOfRule) {
    this.codes = codes;
    this.firstOfRule = firstOfRule;
  }

  int size() {
    return codes.length;
  }

  Outcome outcome(int application) {
    return VALUES[codes[application]];
  }

  /** Returns the number of the rule that an application belongs to. */
  int rule(int application) {
    int found = Arrays.binarySearch(firstOfRule, application);
    return found >= 0 ? found : -found - 2;
  }

  int numberWithinRule(int application) {
    return application - firstOfRule[rule(application)];
  }

  /** Returns the number of a rule's first application. */
  int first(int rule) {
    return firstOfRule[rule];
  }

  /** Returns the number after that of a rule's last application. */
  int end(int rule) {
    return rule + 1 < firstOfRule.length ? firstOfRule[rule + 1] : codes.length;
  }

  /** Returns the outcomes of a rule's applications in their order. */
  ImmutableList<Outcome> ofRule(int rule) {
    int end = end(rule);
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    for (int i = firstOfRule[rule]; i < end; i++) {
      outcomes.add(outcome(i));
    }
    return outcomes.build();
  }

  /** Returns how many applications came to each outcome. */
  ImmutableMap<Outcome, Integer> counts() {
    int[] counts = new int[VALUES.length];
    for (byte code : codes) {
      counts[code]++;
    }
    Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
    for (int i = 0; i < VALUES.length; i++) {
      byOutcome.put(VALUES[i], counts[i]);
    }
    return ImmutableMap.copyOf(byOutcome);
  }

  /** Collects outcomes; every rule has at least one application. */
  static final class Builder implements Examination.Listener {
    private final int[] firstOfRule;
    private byte[] codes;
    private int size;
    private int rules;

    /**
     * @param atLeast how many applications there are likely to be
     */
    Builder(int ruleCount, int atLeast) {
      this.firstOfRule = new int[ruleCount];
      this.codes = new byte[atLeast];
    }

    void beginRule() {
      firstOfRule[rules++] = size;
    }

    boolean ruleIsEmpty() {
      return firstOfRule[rules - 1] == size;
    }

    int size() {
      return size;
    }

    @Override
    public void ended(Outcome outcome) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size + size / 2 + 8);
      }
      codes[size++] = code(outcome);
    }

    Outcome outcome(int application) {
      return VALUES[codes[application]];
    }

    void waive(int application) {
      codes[application] = code(Outcome.WAIVED);
    }

    @SuppressWarnings(
        "EnumOrdinal") // the codes are those of VALUES and leave no process that differs
    private static byte code(Outcome outcome) {
      return (byte) outcome.ordinal();
    }

    Outcomes build() {
      return new Outcomes(size == codes.length ? codes : Arrays.copyOf(codes, size), firstOfRule);
    }
  }
}
