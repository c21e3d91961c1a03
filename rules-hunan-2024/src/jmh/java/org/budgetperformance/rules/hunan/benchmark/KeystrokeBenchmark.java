package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Stage;
import org.budgetperformance.submission.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A cell left with new content while the report is filled in (填报中改一格): one stated cell after another is blanked and filled
 * in again, by turns, and all is judged as a draft each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class KeystrokeBenchmark {
  private static final EvaluationTerms DRAFT =
      EvaluationTerms.builder().stage(Stage.CELLS_TO_COME).build();

  private final RuleModule rules = HunanRules.module();

  @Param({"sample", "mended"})
  public String report;

  private ImmutableList<Map.Entry<Place, Figure<?>>> cells;
  private Submission filed;
  private Submission typed;
  private int next;

  @Setup
  public void setUp() {
    filed = Reports.named(report);
    typed = filed;
    List<Map.Entry<Place, Figure<?>>> stated =
        typed.sheets().stream()
            .flatMap(sheet -> sheet.figures().entrySet().stream())
            .filter(cell -> cell.getValue().isStated())
            .toList();
    cells = ImmutableList.copyOf(stated);
  }

  private Submission type() {
    Map.Entry<Place, Figure<?>> cell = cells.get(next / 2);
    typed = typed.with(cell.getKey(), next % 2 == 0 ? Figure.blank() : cell.getValue());
    next = (next + 1) % (2 * cells.size());
    return typed;
  }

  /** The new content, and the outcome of every application. */
  @Benchmark
  public Evaluation keystroke() {
    return rules.evaluate(type(), DRAFT);
  }

  /** With what is found, as it is shown to who types. */
  @Benchmark
  public ImmutableList<Finding> keystrokeWithFindings() {
    return rules.evaluate(type(), DRAFT).findings();
  }

  /** For comparison: the same draft of sheets built anew, as where nothing is kept from one keystroke to the next. */
  @Benchmark
  public Evaluation wholeDraftBuiltAnew() {
    return rules.evaluate(Reports.rebuilt(type()), DRAFT);
  }

  /** For comparison: the whole report as it is filed, built anew. */
  @Benchmark
  public Evaluation wholeReportBuiltAnew() {
    return rules.evaluate(Reports.rebuilt(filed));
  }
}
