package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Sheet;

/**
 * What statements come to in one document (已缓存的合计), side by side in arrays, as most of them are a number
 * with its rounding and no more. Immutable and thread-safe.
 */
final class KeptSums {
  private final long[] units;
  private final long[] slacks;
  private final long[] ownSlacks;
  private final short[] facts;

  /** The few of which something may be missing, by their numbers. */
  private final Map<Integer, StatementSum> others = new HashMap<>();

  KeptSums(ImmutableList<Statement> statements, Sheet sheet) {
    int size = statements.size();
    this.units = new long[size];
    this.slacks = new long[size];
    this.ownSlacks = new long[size];
    this.facts = new short[size];
    Walk walk = Walk.deciding();
    walk.go(sheet, -1);
    StatementSum sum = new StatementSum();
    for (int i = 0; i < size; i++) {
      try {
        sum.add(statements.get(i), walk, null);
        if (sum.isSimple()) {
          units[i] = sum.sum().stated();
          slacks[i] = sum.sum().slack();
          ownSlacks[i] = sum.sum().ownSlack();
          facts[i] = sum.facts();
        } else {
          keep(i, sum);
          sum = new StatementSum();
        }
      } catch (ArithmeticException e) {
        keep(i, StatementSum.beyond(e));
        sum = new StatementSum();
      }
    }
  }

  private void keep(int number, StatementSum sum) {
    others.put(number, sum);
    facts[number] = StatementSum.NOT_SIMPLE;
  }

  /**
   * Returns what a statement comes to.
   *
   * @param into what to use for it where it is simple
   * @throws ArithmeticException if it exceeds a {@code long}
   */
  StatementSum get(int number, StatementSum into) {
    if (facts[number] == StatementSum.NOT_SIMPLE) {
      return checkNotNull(others.get(number)).orThrow();
    }
    into.set(units[number], slacks[number], ownSlacks[number], facts[number]);
    return into;
  }
}
