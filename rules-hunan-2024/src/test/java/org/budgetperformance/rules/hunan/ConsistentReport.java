package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;

/** A consistent report, edits of it, and what is found in them. In edits ¦ is a tab and ⏎ a line break. */
final class ConsistentReport {
  /** The report, in which nothing is found. */
  static final String TEXT = report();

  private ConsistentReport() {}

  private static String report() {
    try {
      return Resources.toString(
          ConsistentReport.class.getResource("consistent-report.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(String edit) {
    return edit.replace('¦', '\t').replace('⏎', '\n');
  }

  /** Returns the report with the first of each first text replaced by the second. */
  static String edited(String... edits) {
    String text = TEXT;
    for (int i = 0; i < edits.length; i += 2) {
      String old = written(edits[i]);
      int at = text.indexOf(old);
      assertTrue(at >= 0, old);
      text = text.substring(0, at) + written(edits[i + 1]) + text.substring(at + old.length());
    }
    return text;
  }

  /** Returns what is found, by severity and rule, consequences behind a &lt;. */
  static String found(String text) {
    return found(text, HunanRules.module());
  }

  /** Returns what is found in a text that is only a part of a submission. */
  static String foundInPart(String text) {
    RuleModule rules = HunanRules.module();
    Submission part = rules.reader().get().read(text).submission();
    return found(rules.evaluate(Submission.builder().from(part).isPartial(true).build()));
  }

  /** Returns what a module finds. */
  static String found(String text, RuleModule rules) {
    return found(rules.evaluate(rules.reader().get().read(text).submission()));
  }

  /** Returns what is found in a submission. */
  static String found(Submission submission) {
    return found(HunanRules.module().evaluate(submission));
  }

  private static String found(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(
            finding ->
                finding.severity()
                    + " "
                    + finding.rule().id().substring(4)
                    + finding.consequences().stream()
                        .map(other -> " < " + other.rule().id().substring(4))
                        .sorted()
                        .collect(Collectors.joining()))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
