package org.budgetperformance.rules.hunan;

import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.SubmissionSet;
import org.budgetperformance.fixtures.generate.DepartmentReports;

/** Compares so many generated reports in a process of its own, and prints findings and comparisons. */
final class ReportsAcross {
  static final long SEED = 20_241_130L;

  private ReportsAcross() {}

  public static void main(String[] args) {
    DepartmentReports reports = DepartmentReports.of(HunanRules.module(), SEED);
    SubmissionSet set = SubmissionSet.create();
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      set.add(reports.unit(i), reports.report(i));
    }
    AcrossEvaluation evaluation = set.evaluate();
    System.out.println(evaluation.findings().size() + " " + evaluation.comparisons());
  }
}
