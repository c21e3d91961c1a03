package org.budgetperformance.submission;

import javax.annotation.Nullable;

/**
 * Results of derivations, kept as a chain (导出数据).
 *
 * <p>Its fields are final, so a thread that sees it sees all of it; of two threads that add one at
 * the same time one is forgotten, and computed again.
 */
final class Derived {
  private static final int LONGEST = 100;

  private final Derivation<?, ?> derivation;
  private final Object result;
  @Nullable private final Derived others;
  private final int length;

  private Derived(Derivation<?, ?> derivation, Object result, @Nullable Derived others) {
    this.derivation = derivation;
    this.result = result;
    // Who brings ever new derivations, as by reading a module again and again, begins a new chain.
    this.others = others == null || others.length < LONGEST ? others : null;
    this.length = this.others == null ? 1 : this.others.length + 1;
  }

  /** Returns the result of a derivation in a chain, or null if it is not there. */
  @Nullable
  static Object find(@Nullable Derived chain, Derivation<?, ?> derivation) {
    for (Derived link = chain; link != null; link = link.others) {
      if (link.derivation == derivation) {
        return link.result;
      }
    }
    return null;
  }

  /** Returns a chain with one more derivation, which another that is equal may have computed. */
  static <S, T> Derived with(@Nullable Derived chain, Derivation<S, T> derivation, S source) {
    for (Derived link = chain; link != null; link = link.others) {
      if (link.derivation.equals(derivation)) {
        return new Derived(derivation, link.result, chain);
      }
    }
    return new Derived(derivation, derivation.from(source), chain);
  }

  Object result() {
    return result;
  }
}
