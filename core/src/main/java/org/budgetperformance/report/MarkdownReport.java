package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;

/**
 * An evaluation as Markdown (Markdown 报告).
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownReport implements Report {
  private final TextReport text;

  private MarkdownReport(TextReport text) {
    this.text = text;
  }

  /**
   * Returns a report in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static MarkdownReport in(Locale locale) {
    return new MarkdownReport(TextReport.in(locale));
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    return "    " + text.render(evaluation, problems).trim().replace("\n", "\n    ") + "\n";
  }
}
