package org.budgetperformance.rules.hunan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.report.HtmlReport;

/** The sample report as it is read from its text, evaluated and drawn. */
final class SamplePage {
  static final Path FOLDER = Paths.get("target", "report-page");

  private static final ReadResult READ =
      HunanRules.module().reader().get().read(SampleReport.text());
  static final Evaluation EVALUATION = HunanRules.module().evaluate(READ.submission());

  private SamplePage() {}

  static String in(Locale locale) {
    return HtmlReport.in(locale).render(EVALUATION, READ.problems());
  }

  /** Writes a page under target/ and returns its file. */
  static Path write(String name, String page) {
    return write(name, page.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(String name, byte[] bytes) {
    try {
      Files.createDirectories(FOLDER);
      return Files.write(FOLDER.resolve(name), bytes).toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
