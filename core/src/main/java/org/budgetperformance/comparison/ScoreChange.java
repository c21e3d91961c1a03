package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.submission.SheetId;
import org.immutables.value.Value;

/**
 * How the score of one form moved from one evaluation to another (得分变化).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ScoreChange implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Comparison#scores()}. */
  ScoreChange() {}

  /** Returns which form it is. */
  public abstract SheetId form();

  /** Returns its score before, empty if there was no such form or no scoring. */
  public abstract Optional<FormScore> before();

  /** Returns its score now, empty if there is no such form or no scoring. */
  public abstract Optional<FormScore> after();

  static ImmutableList<ScoreChange> between(Evaluation before, Evaluation after) {
    Map<SheetId, FormScore> earlier = scores(before);
    Map<SheetId, FormScore> later = scores(after);
    Set<SheetId> forms = new LinkedHashSet<>(earlier.keySet());
    forms.addAll(later.keySet());
    ImmutableList.Builder<ScoreChange> changes = ImmutableList.builder();
    for (SheetId form : forms) {
      ScoreChange change =
          ImmutableScoreChange.builder()
              .form(form)
              .before(Optional.ofNullable(earlier.get(form)))
              .after(Optional.ofNullable(later.get(form)))
              .build();
      if (change.moved()) {
        changes.add(change);
      }
    }
    return changes.build();
  }

  private static Map<SheetId, FormScore> scores(Evaluation evaluation) {
    Map<SheetId, FormScore> scores = new LinkedHashMap<>();
    evaluation
        .score()
        .ifPresent(
            all -> {
              all.department().ifPresent(score -> scores.put(score.form(), score));
              all.projects().forEach(score -> scores.put(score.form(), score));
            });
    return scores;
  }

  private boolean moved() {
    return before().isPresent() != after().isPresent()
        || !before().flatMap(FormScore::claimed).equals(after().flatMap(FormScore::claimed))
        || !before().map(FormScore::supported).equals(after().map(FormScore::supported));
  }
}
