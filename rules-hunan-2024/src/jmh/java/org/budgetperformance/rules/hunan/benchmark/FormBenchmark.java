package org.budgetperformance.rules.hunan.benchmark;

import java.util.concurrent.TimeUnit;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One form alone, as while a clerk fills it in (逐格填报). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FormBenchmark {
  private final RuleModule rules = HunanRules.module();
  private final SelfEvaluationForm form = MendedReport.submission().departmentForm().orElseThrow();
  private final Sheet sheet = form.sheet();
  private final Place cell = sheet.place(sheet.rows(Lines.INDICATOR).get(5), Columns.SCORE);
  private final Figure<Points> figure = Figure.of(Points.of("9.5"));

  /** The department's form of the mended report. */
  @Benchmark
  public Evaluation form() {
    return rules.evaluate(form);
  }

  /** The same form with the score of one indicator changed. */
  @Benchmark
  public Evaluation changedIndicator() {
    return rules.evaluate(SelfEvaluationForm.of(sheet.with(cell, figure)));
  }

  /** The change alone. */
  @Benchmark
  public Sheet change() {
    return sheet.with(cell, figure);
  }
}
