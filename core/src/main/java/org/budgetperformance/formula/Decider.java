package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Decides declared checks of a submission one after the other (逐项判定), on one walk and with the sums that its
 * documents keep; nothing is allocated for an application. Not thread-safe.
 */
public final class Decider implements Applications.Visitor {
  private final Walk walk = Walk.deciding();
  private final Submission submission;
  private final Examination.Listener listener;
  @Nullable private FormulaCheck check;

  /**
   * Returns one.
   *
   * @param kept what sums documents keep
   * @param submission the submission
   * @param listener hears the outcomes
   */
  public Decider(KeptStatements kept, Submission submission, Examination.Listener listener) {
    this.submission = submission;
    this.listener = listener;
    walk.keep(kept);
    walk.go(submission);
  }

  /** Decides every application of a check. */
  public void decide(FormulaCheck newCheck, KeptStatements.Places places) {
    begin(newCheck, places);
    newCheck.applications().each(submission, walk, this);
  }

  /** Decides the applications of one document. */
  public void decide(FormulaCheck newCheck, KeptStatements.Places places, Sheet sheet) {
    begin(newCheck, places);
    newCheck.applications().each(sheet, walk, this);
  }

  /** Decides the applications of some rows of a document. */
  public void decide(
      FormulaCheck newCheck, KeptStatements.Places places, Sheet sheet, ImmutableIntArray rows) {
    begin(newCheck, places);
    newCheck.applications().each(sheet, rows, walk, this);
  }

  private void begin(FormulaCheck newCheck, KeptStatements.Places places) {
    check = newCheck;
    walk.find(places);
  }

  @Override
  public void visit(Walk here) {
    listener.ended(checkNotNull(check, "no check").decide(here));
  }
}
