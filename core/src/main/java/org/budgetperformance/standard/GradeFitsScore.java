package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A grade that is the one of its total score (评价等级与得分相符), in each narrative.
 *
 * <p>A word that the scale does not know leaves the question open. Immutable and thread-safe.
 */
final class GradeFitsScore implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{grade}与{score}不符，按该得分应为{fitting}", "{grade} does not fit {score}, which is {fitting}");
  private static final long serialVersionUID = 1L;

  private final GradeScale scale;

  GradeFitsScore(GradeScale scale) {
    this.scale = scale;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("grade", "score", "fitting");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("自评报告的评价等级与综合评分", "grade and total score of the narrative");
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    ImmutableList<Sheet> narratives = submission.sheets(Documents.NARRATIVE);
    for (int i = 0; i < narratives.size(); i++) {
      examination.start();
      examination.end(compare(narratives.get(i), examination));
    }
  }

  private Outcome compare(Sheet narrative, Examination examination) {
    if (narrative.rows(Lines.GRADE).isEmpty() || narrative.rows(Lines.TOTAL).isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    Figure<String> word =
        examination.look(
            "grade", 0, 1, narrative, narrative.rows(Lines.GRADE).get(0), Columns.TEXT);
    Figure<Points> score =
        examination.look(
            "score", 0, 1, narrative, narrative.rows(Lines.TOTAL).get(0), Columns.SCORE);
    if (word.state() == FigureState.UNREADABLE || score.state() == FigureState.UNREADABLE) {
      return Outcome.UNDECIDED;
    } else if (!word.isStated() || !score.isStated()) {
      return Outcome.NOT_APPLICABLE;
    }
    GradeScale.Grade fitting = scale.of(score.get());
    examination.name("fitting", fitting.name());
    Optional<GradeScale.Grade> named = scale.named(word.get());
    if (!named.isPresent()) {
      return Outcome.UNDECIDED;
    }
    return named.get().id().equals(fitting.id()) ? Outcome.PASSED : Outcome.FAILED;
  }

  @Override
  public String toString() {
    return "the narrative's grade is that of its total score";
  }
}
