package org.budgetperformance.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Report;
import org.budgetperformance.report.ReviewWorkbook;
import org.budgetperformance.report.TextReport;

/** How a result is written. */
enum Format {
  TEXT("text", ".txt"),
  MARKDOWN("markdown", ".md"),
  HTML("html", ".html"),
  JSON("json", ".json"),
  XLSX("xlsx", ".xlsx");

  private final String word;
  private final String extension;

  Format(String word, String extension) {
    this.word = word;
    this.extension = extension;
  }

  static Format parse(String word) throws UsageException {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    throw new UsageException(
        "--format：应为text、markdown、html、json或xlsx，不是“" + word + "”",
        "--format: text, markdown, html, json or xlsx, not '" + word + "'");
  }

  /** Returns what the name of a file of this format ends with. */
  String extension() {
    return extension;
  }

  /** Returns whether the results of several departments can stand in one file. */
  boolean isJoined() {
    return this == TEXT || this == MARKDOWN || this == JSON;
  }

  /**
   * Returns the results of the departments that one input has, as the arguments want them, in UTF-8: each under its own
   * heading; of JSON a list.
   *
   * @param evaluations the evaluations, several only where formats are {@linkplain #isJoined() joined}
   * @param reads what they are of
   */
  static byte[] write(Arguments arguments, List<Evaluation> evaluations, List<ReadResult> reads) {
    if (evaluations.size() == 1) {
      return write(arguments, evaluations.get(0), reads.get(0));
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation evaluation = evaluations.get(i);
      String unit = evaluation.personalDetails().mask(evaluation.submission().unit().orElse("—"));
      String heading = (i + 1) + "/" + evaluations.size() + " " + unit;
      String text = text(arguments, evaluation, reads.get(i));
      texts.add(arguments.format() == TEXT ? "===== " + heading + " =====\n" + text : text);
    }
    String all =
        arguments.format() == JSON
            ? "[" + String.join(",\n", texts) + "]\n"
            : String.join("\n", texts);
    return all.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the bytes of a result as the arguments want it; of a text, in UTF-8. */
  static byte[] write(Arguments arguments, Evaluation evaluation, ReadResult read) {
    return arguments.format() == XLSX
        ? ReviewWorkbook.in(arguments.locale()).render(evaluation, read.problems())
        : text(arguments, evaluation, read).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Arguments arguments, Evaluation evaluation, ReadResult read) {
    if (arguments.format() == JSON) {
      return arguments.isExplained()
          ? EvaluationJson.writeExplained(evaluation, read)
          : EvaluationJson.write(evaluation, read);
    }
    return report(arguments).render(evaluation, read.problems());
  }

  private static Report report(Arguments arguments) {
    switch (arguments.format()) {
      case HTML:
        return HtmlReport.in(arguments.locale());
      case MARKDOWN:
        MarkdownReport markdown = MarkdownReport.in(arguments.locale());
        return arguments.isExplained() ? markdown.withSteps() : markdown;
      default:
        TextReport text = TextReport.in(arguments.locale());
        text = arguments.isExplained() ? text.withHints().withSteps() : text;
        text = arguments.isColored() ? text.coloured() : text;
        return arguments.width().isPresent() ? text.wrappedAt(arguments.width().getAsInt()) : text;
    }
  }
}
