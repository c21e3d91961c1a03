package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import javax.annotation.Nullable;
import org.budgetperformance.rule.Examination;

/** Declared checks that are explained one after the other, on one walk (一次说明). Not thread-safe. */
final class FormulaRun implements Applications.Visitor {
  private final Walk walk = Walk.deciding();
  private final Examination examination;
  @Nullable private FormulaCheck check;

  private FormulaRun(Examination examination) {
    this.examination = examination;
  }

  /** Returns the run of an examination, about to run a check. */
  static FormulaRun of(Examination examination, FormulaCheck check) {
    FormulaRun run = (FormulaRun) examination.attachment();
    if (run == null) {
      run = new FormulaRun(examination);
      examination.attach(run);
    }
    run.check = check;
    return run;
  }

  Walk walk() {
    return walk;
  }

  @Override
  public void visit(Walk here) {
    if (examination.isWanted()) {
      checkNotNull(check, "no check").explain(here, examination);
    } else {
      examination.skip();
    }
  }
}
