package org.budgetperformance.rules.hunan.benchmark;

import java.util.concurrent.TimeUnit;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.FigureType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading one cell as it is written (单元格读取). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CellBenchmark {
  /** What stands in the cell, each as it stands in the sample report. */
  @Param({
    "target ≥95%",
    "target ≤127.73万元",
    "target 效果明显",
    "target 2024年12月31日之前完成",
    "actual =100%",
    "actual 161.73万元",
    "actual 效果明显",
    "amount 163.38",
    "amount 34（其中26万元纳入基本支出）",
    "points 9.87",
    "rate 100"
  })
  public String cell;

  private String kind;
  private String text;

  @Setup
  public void setUp() {
    kind = cell.substring(0, cell.indexOf(' '));
    text = cell.substring(cell.indexOf(' ') + 1);
  }

  @Benchmark
  public Object read() {
    switch (kind) {
      case "target":
        return Target.parse(text);
      case "actual":
        return Actual.parse(text);
      case "amount":
        return Cells.read(FigureType.AMOUNT, text);
      case "points":
        return Cells.read(FigureType.POINTS, text);
      default:
        return Cells.read(FigureType.RATE, text);
    }
  }
}
