package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;

/**
 * An evaluation as one self-contained page (网页报告).
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlReport implements Report {
  private final TextReport text;

  private HtmlReport(TextReport text) {
    this.text = text;
  }

  /**
   * Returns a report in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static HtmlReport in(Locale locale) {
    return new HtmlReport(TextReport.in(locale));
  }

  @Override
  public String render(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    return "<!DOCTYPE html>\n<meta charset=\"utf-8\"><title>-</title><pre>"
        + HtmlEscapers.htmlEscaper().escape(text.render(evaluation, problems))
        + "</pre>\n";
  }
}
