package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.scoring.GradeScale.Grade;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Asks whether a target is empty words where indicators score by grades: a grade (优) is then measured, and not empty. */
final class EmptyWording implements RowQuestion {
  private static final RowQuestion ANYWHERE = TargetQuestion.EMPTY_WORDING;
  private static final LocalizedText GRADES = LocalizedText.of("计分的等级", "grades that score");
  private static final long serialVersionUID = 1L;

  private final ImmutableSet<String> grades;

  private EmptyWording(ImmutableSet<String> grades) {
    this.grades = grades;
  }

  /** Returns what is asked under a scheme. */
  static RowQuestion under(ScoringScheme scheme) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Grade grade : scheme.gradeScale().value().grades()) {
      words.addAll(grade.words());
    }
    return scheme.gradeShares().isPresent() ? new EmptyWording(words.build()) : ANYWHERE;
  }

  @Override
  public Outcome ask(SheetRow row) {
    Outcome anywhere = ANYWHERE.ask(row);
    return anywhere == Outcome.FAILED && grades.contains(row.target().get().words())
        ? Outcome.PASSED
        : anywhere;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ANYWHERE.columns();
  }

  @Override
  public LocalizedText message() {
    return ANYWHERE.message();
  }

  @Override
  public LocalizedText compares() {
    return ANYWHERE.compares();
  }

  @Override
  public void cells(SheetRow row, Judged.Cells cells) {
    ANYWHERE.cells(row, cells);
  }

  @Override
  public boolean isOfRow() {
    return ANYWHERE.isOfRow();
  }

  @Override
  public ImmutableList<Words> words() {
    return ImmutableList.<Words>builder()
        .addAll(ANYWHERE.words())
        .add(Words.of(GRADES, grades.asList()))
        .build();
  }
}
