package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;

/** A consistent report, edits of it, and what is found in them. In edits ¦ is a tab and ⏎ a line break. */
final class ConsistentReport {
  /** The report, in which nothing is found. */
  static final String TEXT = report();

  private ConsistentReport() {}

  private static String report() {
    try {
      return Resources.toString(
          ConsistentReport.class.getResource("consistent-report.txt"), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Returns the report with the first of each first text replaced by the second. */
  static String edited(String... edits) {
    String text = TEXT;
    for (int i = 0; i < edits.length; i += 2) {
      String old = edits[i].replace('¦', '\t').replace('⏎', '\n');
      int at = text.indexOf(old);
      assertTrue(at >= 0, old);
      String other = edits[i + 1].replace('¦', '\t').replace('⏎', '\n');
      text = text.substring(0, at) + other + text.substring(at + old.length());
    }
    return text;
  }

  /** Returns what is found, by severity and rule, consequences behind a &lt;. */
  static String found(String text) {
    RuleModule rules = HunanRules.module();
    Evaluation evaluation = rules.evaluate(rules.reader().get().read(text).submission());
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
