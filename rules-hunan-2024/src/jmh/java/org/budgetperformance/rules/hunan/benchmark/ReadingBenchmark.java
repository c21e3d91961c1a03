package org.budgetperformance.rules.hunan.benchmark;

import java.util.concurrent.TimeUnit;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rules.hunan.HunanRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading the text of a report (报告读取); {@link Results} divides its bytes of UTF-8 by the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {
  private final SubmissionReader reader = HunanRules.module().reader().orElseThrow();

  @Param({"sample", "1 MiB", "3 MiB"})
  public String text;

  private String report;

  static String text(String name) {
    return name.equals("sample")
        ? SampleReport.text()
        : Reports.longText(Integer.parseInt(name.substring(0, 1)) << 20);
  }

  @Setup
  public void setUp() {
    report = text(text);
  }

  @Benchmark
  public ReadResult read() {
    return reader.read(report);
  }
}
