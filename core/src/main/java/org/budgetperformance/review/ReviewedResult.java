package org.budgetperformance.review;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/** What came of checking reviewed scores (复核得分核查结果). Immutable and thread-safe. */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ReviewedResult implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Made by {@link ReviewedCheck}. */
  ReviewedResult() {}

  /** Returns how many scores were reviewed. */
  public abstract int reviewed();

  /** Returns what is wrong, the most severe first. */
  public abstract ImmutableList<ReviewedFinding> findings();

  /** Returns the places of scores that were not reviewed, in the order of the forms. */
  public abstract ImmutableList<Place> notReviewed();

  /** Returns what of the reviewed scores could not be taken. */
  public abstract ImmutableList<LocalizedText> problems();
}
