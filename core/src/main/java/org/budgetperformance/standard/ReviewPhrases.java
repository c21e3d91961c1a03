package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.immutables.value.Value;

/**
 * Phrases that rules look for in what departments write, each in its spellings (用语及其写法), of which
 * the first names it.
 *
 * <p>They are what a province's reports say, so a module gives them; a rule on a phrase that has no
 * spelling is left out. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReviewPhrases implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final ReviewPhrases NONE = builder().build();

  /** Use {@link #builder}. */
  ReviewPhrases() {}

  /** Returns no phrases. */
  public static ReviewPhrases none() {
    return NONE;
  }

  /** Returns a builder of which nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns how a note says that its amount is counted in the basic expenditure (纳入基本支出). */
  public abstract ImmutableList<String> countedAsBasic();

  /** Returns how a note or a reason says that money was added during the year (年中追加). */
  public abstract ImmutableList<String> addedInTheYear();

  /** Returns how a reason says that staff was added (人员增加). */
  public abstract ImmutableList<String> moreStaff();

  /** Returns how a reason says that money was not paid (资金未到位). */
  public abstract ImmutableList<String> notPaid();

  /** Collects phrases. Not thread-safe. */
  public static final class Builder extends ImmutableReviewPhrases.Builder {
    Builder() {}
  }
}
