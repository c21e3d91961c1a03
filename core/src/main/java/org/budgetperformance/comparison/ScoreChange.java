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
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.submission.SheetId;
import org.immutables.value.Value;

/**
 * How the score of one document moved from one evaluation to another (得分变化).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ScoreChange implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link Comparison#scores()}. */
  ScoreChange() {}

  /** Returns which document it is, as the later evaluation calls it if it has it. */
  public abstract SheetId form();

  /** Returns its score before, empty if there was no such document or no scoring. */
  public abstract Optional<FormScore> before();

  /** Returns its score now, empty if there is no such document or no scoring. */
  public abstract Optional<FormScore> after();

  static ImmutableList<ScoreChange> between(
      Evaluation before, Evaluation after, Correspondence places) {
    Map<SheetId, FormScore> earlier = new LinkedHashMap<>();
    for (FormScore score : scores(before)) {
      SheetId now = places.sheets().get(score.form());
      if (now != null) {
        earlier.put(now, score);
      } else {
        earlier.putIfAbsent(score.form(), score);
      }
    }
    Map<SheetId, FormScore> later = new LinkedHashMap<>();
    scores(after).forEach(score -> later.put(score.form(), score));
    Set<SheetId> forms = new LinkedHashSet<>(later.keySet());
    forms.addAll(earlier.keySet());
    ImmutableList.Builder<ScoreChange> changes = ImmutableList.builder();
    for (SheetId form : forms) {
      ScoreChange change =
          ImmutableScoreChange.builder()
              .form(form)
              .before(Optional.ofNullable(earlier.get(form)))
              .after(Optional.ofNullable(later.get(form)))
              .build();
      if (change.isOther()) {
        changes.add(change);
      }
    }
    return changes.build();
  }

  private static ImmutableList<FormScore> scores(Evaluation evaluation) {
    return evaluation.score().map(Scores::forms).orElse(ImmutableList.of());
  }

  private boolean isOther() {
    return before().isPresent() != after().isPresent()
        || !before().flatMap(FormScore::claimed).equals(after().flatMap(FormScore::claimed))
        || !before().map(FormScore::supported).equals(after().map(FormScore::supported));
  }
}
