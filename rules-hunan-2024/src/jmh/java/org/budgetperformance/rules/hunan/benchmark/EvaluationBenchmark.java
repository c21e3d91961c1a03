package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.submission.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole evaluation of the published report, and of the mended one (全部规则). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EvaluationBenchmark {
  private final RuleModule rules = HunanRules.module();

  @Param({"sample", "mended"})
  public String report;

  private Submission submission;

  @Setup
  public void setUp() {
    submission = Reports.named(report);
  }

  /** All rules and all findings, none of them rendered. */
  @Benchmark
  public Evaluation evaluate() {
    return rules.evaluate(submission);
  }

  /** Of a new submission of the same sheets, which may have worked out something before. */
  @Benchmark
  public Evaluation evaluateSameSheets() {
    return rules.evaluate(submission.withSheets(submission.sheets()));
  }

  /** Of sheets built anew, which have worked out nothing yet; building them is measured too. */
  @Benchmark
  public Evaluation buildAndEvaluate() {
    return rules.evaluate(Reports.rebuilt(submission));
  }

  /** Building the sheets alone. */
  @Benchmark
  public Submission build() {
    return Reports.rebuilt(submission);
  }

  /** With the operands and margins of what was found. */
  @Benchmark
  public ImmutableList<Finding> findings() {
    return rules.evaluate(submission).findings();
  }

  /** With the scores of all forms. */
  @Benchmark
  public Optional<Scores> score() {
    return rules.evaluate(submission).score();
  }
}
