package org.budgetperformance.scoring;

import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Derivation;

/**
 * What follows from something under a scoring scheme; under equal schemes the same does (评分办法下的推算).
 *
 * <p>Immutable and thread-safe.
 */
abstract class UnderScheme<S, T> implements Derivation<S, T>, Serializable {
  private static final long serialVersionUID = 1L;

  final ScoringScheme scheme;
  private final Class<T> result;

  UnderScheme(ScoringScheme scheme, Class<T> result) {
    this.scheme = scheme;
    this.result = result;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof UnderScheme
        && result.equals(((UnderScheme<?, ?>) other).result)
        && scheme.equals(((UnderScheme<?, ?>) other).scheme);
  }

  @Override
  public final int hashCode() {
    return scheme.hashCode();
  }
}
