package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.scoring.GradeScale.Grade;

/**
 * Which share of its points an indicator takes whose result is a grade (按等级计分): 优 all, 良 80% and so on.
 *
 * <p>Immutable and thread-safe.
 */
public final class GradeShares implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableMap<String, Integer> shares;

  private GradeShares(ImmutableMap<String, Integer> shares) {
    this.shares = shares;
  }

  /**
   * Returns shares.
   *
   * @param shares the share in percent of the points by the {@linkplain Grade#id id} of each grade of the scale
   * @throws IllegalArgumentException if there is none, or a share is not within 0 and 100
   */
  public static GradeShares of(Map<String, Integer> shares) {
    checkArgument(!shares.isEmpty(), "no share");
    shares
        .values()
        .forEach(share -> checkArgument(0 <= share && share <= 100, "a share of %s%%", share));
    return new GradeShares(ImmutableMap.copyOf(shares));
  }

  /**
   * Returns the share of a grade in percent.
   *
   * @param grade the grade
   * @throws IllegalArgumentException if it has none, which a scheme refuses
   */
  public int percent(Grade grade) {
    Integer share = shares.get(grade.id());
    checkArgument(share != null, "no share of %s", grade);
    return share;
  }

  /** Returns the ids of the grades. */
  ImmutableSet<String> grades() {
    return shares.keySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GradeShares && shares.equals(((GradeShares) other).shares);
  }

  @Override
  public int hashCode() {
    return shares.hashCode();
  }

  @Override
  public String toString() {
    return "shares " + shares;
  }
}
