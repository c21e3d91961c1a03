package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Report;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Submission;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What comes after an evaluation of the sample report, and what comes before (输出与加载). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OutputBenchmark {
  private final Submission submission = Reports.named("sample");
  private final Evaluation evaluation = HunanRules.module().evaluate(submission);
  private final String json = SubmissionJson.write(submission);
  private final Report text = TextReport.in(Locale.SIMPLIFIED_CHINESE);
  private final Report markdown = MarkdownReport.in(Locale.SIMPLIFIED_CHINESE);
  private final Report html = HtmlReport.in(Locale.SIMPLIFIED_CHINESE);

  @Benchmark
  public String textReport() {
    return text.render(evaluation, ImmutableList.of());
  }

  @Benchmark
  public String markdownReport() {
    return markdown.render(evaluation, ImmutableList.of());
  }

  @Benchmark
  public String htmlReport() {
    return html.render(evaluation, ImmutableList.of());
  }

  @Benchmark
  public String writeSubmissionJson() {
    return SubmissionJson.write(submission);
  }

  @Benchmark
  public Submission readSubmissionJson() {
    return SubmissionJson.read(json);
  }

  @Benchmark
  public String writeEvaluationJson() {
    return EvaluationJson.write(evaluation);
  }

  @Benchmark
  public RuleModules loadModules() {
    return RuleModules.load();
  }
}
