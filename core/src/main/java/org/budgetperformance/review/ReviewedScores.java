package org.budgetperformance.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/** The reviewed scores of one submission (复核得分表). Immutable and thread-safe. */
@Beta
@Value.Immutable
@ValueStyle
public abstract class ReviewedScores implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  ReviewedScores() {}

  /** Returns a builder of which nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the fingerprint of the submission that was reviewed (材料指纹), empty if it is not known. */
  public abstract Optional<String> fingerprint();

  /** Returns the reviewed scores, one a place. */
  public abstract ImmutableList<ReviewedScore> scores();

  /** Returns what of them could not be taken, such as a formula without a result, each with where it stands. */
  public abstract ImmutableList<LocalizedText> problems();

  @Value.Check
  void check() {
    Set<String> places = new HashSet<>();
    for (ReviewedScore score : scores()) {
      checkArgument(places.add(score.place()), "two reviewed scores of %s", score.place());
    }
  }

  /** Collects reviewed scores. Not thread-safe. */
  public static final class Builder extends ImmutableReviewedScores.Builder {
    Builder() {}
  }
}
