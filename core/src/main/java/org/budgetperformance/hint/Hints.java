package org.budgetperformance.hint;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/**
 * Hints at what may have gone wrong in what was evaluated (差错线索): never an edit.
 *
 * <p>They are searched for each time they are asked for; which part of a rule decides which application
 * is cached, so ask one object for the hints at many findings. Immutable and thread-safe.
 */
@Beta
public final class Hints {
  private final Evaluation evaluation;
  private final Parts parts;

  private Hints(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.parts = new Parts(evaluation);
  }

  /**
   * Returns the hints at an evaluation; nothing is searched for yet.
   *
   * @param evaluation the evaluation
   * @throws NullPointerException if it is null
   */
  public static Hints of(Evaluation evaluation) {
    return new Hints(checkNotNull(evaluation, "evaluation"));
  }

  /**
   * Returns what else the figures of a failed application may have been meant to be (疑似差错): see
   * {@link NearMiss}.
   *
   * @param finding one of the evaluation's findings, waived ones included
   * @return hints in the order of their kinds, none if the finding did not fail
   * @throws IllegalArgumentException if the evaluation has no such finding
   */
  public ImmutableList<NearMiss> nearMisses(Finding finding) {
    return NearMissSearch.of(evaluation, parts, finding);
  }

  /**
   * Returns which figures are most likely wrong, over all rules that look at them (疑似错误数据): see
   * {@link SuspectGroup}.
   *
   * @return the groups, the likeliest first; none if nothing failed or no change of one cell, and no
   *     exchange of two in a row, would leave fewer rules failed
   */
  public ImmutableList<SuspectGroup> suspects() {
    return SuspectSearch.of(evaluation, parts);
  }

  /**
   * Returns what the findings may have in common (主要原因), those with most errors first: see {@link Cause}.
   *
   * @return the causes, each finding of at most one and each error of exactly one; none if there is no error
   */
  public ImmutableList<Cause> causes() {
    return CauseSearch.of(evaluation, this, parts);
  }

  /**
   * Returns which published readings give a score outside its supported range exactly (自评得分的来源), document by
   * document, those of a score from the least likely coincidence on: see {@link ScoreOrigin}.
   */
  public ImmutableList<ScoreOrigin> origins() {
    return OriginSearch.of(evaluation);
  }

  /**
   * Returns which numbers the rules allow in a cell as the others stand (可填范围), for one that is still to be filled in
   * and for one that is: see {@link AllowedRange}.
   *
   * @param place a cell of one of the submission's documents, not a note
   * @return the range; empty if no rule of severity ERROR limits it, or it holds no number
   * @throws IllegalArgumentException if no document has the place's id, or it is the place of a note
   */
  public Optional<AllowedRange> allowed(Place place) {
    return AllowedSearch.of(evaluation, place);
  }

  /**
   * Returns the evaluation of the submission with the first mending of each cause (合并试算), so that it shows what
   * they come to together.
   *
   * @param causes causes of this evaluation
   */
  public Evaluation mended(Iterable<Cause> causes) {
    Submission changed = evaluation.submission();
    Set<Place> done = new HashSet<>();
    for (Cause cause : causes) {
      for (Mending mending : Iterables.limit(cause.mendings(), 1)) {
        for (Map.Entry<Place, Figure<?>> change : mending.changes().entrySet()) {
          changed =
              done.add(change.getKey())
                  ? changed.with(change.getKey(), change.getValue())
                  : changed;
        }
      }
    }
    return MendingSearch.evaluate(evaluation, changed);
  }
}
