package org.budgetperformance.submission;

import com.google.common.annotations.Beta;

/**
 * What follows from a sheet or a submission alone, whoever asks (导出数据).
 *
 * <p>It is computed when first asked for and kept with what it follows from, see {@link
 * Sheet#derive} and {@link Submission#derive}. So it must be a pure function, its result immutable, and
 * there must be few of them: constants, or values that are equal where they derive the same.
 *
 * @param <S> a sheet or a submission
 * @param <T> the class of the result
 */
@Beta
public interface Derivation<S, T> {
  /**
   * Computes the result.
   *
   * @param source what it follows from
   */
  T from(S source);
}
