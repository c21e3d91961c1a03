package org.budgetperformance.rules.hunan.benchmark;

import java.util.concurrent.TimeUnit;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Evaluations of one kind of size after another, each of sheets built anew (规模). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScaleBenchmark {
  /** What there is of it, and how many. */
  @Param({
    "indicators 10",
    "indicators 100",
    "indicators 1000",
    "indicators 10000",
    "forms 1",
    "forms 10",
    "forms 100",
    "forms 300",
    "forms 1000",
    "rules 10",
    "rules 100",
    "rules 300",
    "rules 1000"
  })
  public String size;

  private RuleModule rules;
  private Submission submission;

  @Setup
  public void setUp() {
    String kind = size.substring(0, size.indexOf(' '));
    int count = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
    rules = Sizes.rules(kind, count);
    submission = Sizes.submission(kind, count);
  }

  @Benchmark
  public Evaluation evaluate() {
    return rules.evaluate(Reports.rebuilt(submission));
  }
}
