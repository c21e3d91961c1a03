package org.budgetperformance.formula;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.budgetperformance.rule.Examination;

/**
 * What a finding of a check names (列示内容): cells, sums, or words, each in a role that is a placeholder of
 * the message.
 *
 * <p>Implementations are immutable, thread-safe and serialisable.
 */
public interface Mention extends Serializable {
  /** Returns its roles; notes and what comes along undeclared have none. */
  ImmutableSet<String> roles();

  /**
   * Names it at the place of a walk.
   *
   * @param walk where
   * @param decided whether everything was there to decide
   * @param to where to name it
   */
  void name(Walk walk, boolean decided, Examination to);

  /**
   * Returns what code names.
   *
   * @param naming the code
   * @param roles its roles, in their order
   */
  static Mention of(Naming naming, String... roles) {
    ImmutableSet<String> known = ImmutableSet.copyOf(roles);
    return new Mention() {
      private static final long serialVersionUID = 1L;

      @Override
      public ImmutableSet<String> roles() {
        return known;
      }

      @Override
      public void name(Walk walk, boolean decided, Examination to) {
        naming.name(walk, decided, to);
      }
    };
  }
}
