package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * A grade that is the one of its total score (评价等级与得分相符), in each narrative.
 *
 * <p>A word that the scale does not know leaves the question open.
 */
final class GradeFitsScore extends Judged {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{grade}与{score}不符，按该得分应为{fitting}", "{grade} does not fit {score}, which is {fitting}");
  private static final LocalizedText COMPARES =
      LocalizedText.of("自评报告的评价等级与综合评分", "grade and total score of the narrative");
  private static final long serialVersionUID = 1L;

  private final GradeScale scale;

  private GradeFitsScore(GradeScale scale) {
    super(COMPARES);
    this.scale = scale;
  }

  static Check under(GradeScale scale) {
    GradeFitsScore asked = new GradeFitsScore(scale);
    Cell grade = cell(Lines.GRADE, Columns.TEXT);
    Cell score = cell(Lines.TOTAL, Columns.SCORE);
    return FormulaCheck.each(Documents.NARRATIVE)
        .first(present(grade), present(score), readable(grade, score), stated(grade), stated(score))
        .names("grade", Use.OTHER, grade)
        .names("score", Use.OTHER, score)
        .names(Mention.of(asked::nameFitting, "fitting"))
        .asks(asked, MESSAGE, COMPARES);
  }

  private GradeScale.Grade fitting(Where at) {
    return scale.of(at.sheet().at(Lines.TOTAL, Columns.SCORE).get());
  }

  @Override
  protected Answer judge(Where at) {
    Optional<GradeScale.Grade> named = scale.named(at.sheet().at(Lines.GRADE, Columns.TEXT).get());
    return named.isPresent() ? Answer.of(named.get().id().equals(fitting(at).id())) : Answer.OPEN;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Sheet narrative = at.sheet();
    cells.cell(narrative, narrative.rows(Lines.GRADE).get(0), Columns.TEXT);
    cells.cell(narrative, narrative.rows(Lines.TOTAL).get(0), Columns.SCORE);
  }

  /** Each grade is a list of its words, by the score from which it is given. */
  @Override
  protected ImmutableList<Words> words() {
    return scale.grades().stream()
        .map(
            grade ->
                Words.of(
                    LocalizedText.of(
                        grade.from() + "分起为" + grade.name().zh(),
                        grade.name().en() + " from " + grade.from()),
                    grade.words()))
        .collect(ImmutableList.toImmutableList());
  }

  private void nameFitting(Where at, boolean decided, Examination to) {
    if (decided) {
      to.name("fitting", fitting(at).name());
    }
  }
}
