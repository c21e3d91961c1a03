package org.budgetperformance.rules.hunan.benchmark;

import java.time.Year;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.submission.DivisionCode;

/** Loads the modules, evaluates the sample report once and lists what was found. */
public final class FirstEvaluation {
  private FirstEvaluation() {}

  /** Takes nothing. */
  public static void main(String[] args) {
    int found =
        RuleModules.load()
            .find(DivisionCode.of("431281"), Year.of(2024))
            .evaluate(SampleReport.submission())
            .findings()
            .size();
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
  }

  /** What a JVM takes that does nothing. */
  public static final class Nothing {
    private Nothing() {}

    /** Takes nothing. */
    public static void main(String[] args) {}
  }
}
