package org.budgetperformance.rules.hunan.benchmark.comparison;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.rules.hunan.benchmark.comparison.Contender.Input;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The 20 checks in each of the contenders, whose verdicts are equal or nothing is measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ComparisonBenchmark {
  private static final int SPOILT = 1_000;

  @Param({
    "by-hand",
    "library",
    "yavi",
    "hibernate-validator",
    "easy-rules",
    "drools",
    "drools-stateless"
  })
  public String contender;

  @Param({"consistent", "inconsistent"})
  public String input;

  private Contender checks;
  private Input figures;

  @Setup
  public void setUp() {
    checks = Contender.named(contender);
    figures = input.equals("consistent") ? Inputs.consistent() : Inputs.inconsistent();
    Contender floor = new HandWritten();
    check(floor.failed(Inputs.consistent()), new TreeSet<>());
    check(floor.failed(Inputs.inconsistent()), new TreeSet<>(List.of(3, 6, 14, 16, 19)));
    check(Inputs.consistent(), floor);
    check(Inputs.inconsistent(), floor);
    for (int seed = 0; seed < SPOILT; seed++) {
      check(Inputs.spoilt(seed), floor);
    }
  }

  private void check(Input some, Contender floor) {
    SortedSet<Integer> failed = floor.failed(some);
    check(checks.failed(some), failed);
    if (checks.passes(some) != failed.isEmpty() || checks.messages(some).size() != failed.size()) {
      throw new IllegalStateException(contender + " does not tell what failed: " + failed);
    }
  }

  private void check(SortedSet<Integer> is, SortedSet<Integer> expected) {
    if (!is.equals(expected)) {
      throw new IllegalStateException(contender + ": " + is + " failed, not " + expected);
    }
  }

  /** No message is rendered. */
  @Benchmark
  public boolean passes() {
    return checks.passes(figures);
  }

  /** A message of each check that does not hold. */
  @Benchmark
  public List<String> messages() {
    return checks.messages(figures);
  }
}
