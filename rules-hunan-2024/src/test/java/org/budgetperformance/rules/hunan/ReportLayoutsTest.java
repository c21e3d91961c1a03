package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.AccountSum;
import org.budgetperformance.fixtures.generate.ReportLayout;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Reports whose tables come in other layouts: of each layout at least 95% of the cells read the same, none reads as
 * something else, all else is told, and no error comes of it. As many as the system property
 * {@code budgetperformance.spoilt} says for each layout.
 */
class ReportLayoutsTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.spoilt", 60);
  private static final long SEED = 20_261_201L;
  private static final int LEAST_PERCENT = 95;
  private static final RuleModule RULES = HunanRules.module();
  private static final SubmissionReader READER = RULES.reader().get();

  @Example
  void aReportReadsTheSameInEachLayout() {
    RandomGenerator<Submission> generator = Submissions.consistent(RULES).generator(TRIES);
    List<String> wrong = new ArrayList<>();
    for (ReportLayout layout : ReportLayout.values()) {
      Random random = new Random(SEED);
      int cells = 0;
      int read = 0;
      for (int i = 0; i < TRIES; i++) {
        String report =
            i == 0 ? SampleReport.text() : ReportText.of(generator.next(random).value());
        // Where a space alone parts cells an empty one is lost; a dash is not.
        String text = layout == ReportLayout.SPACES ? ReportLayout.withDashes(report) : report;
        String laidOut = layout.of(text);
        Submission before = READER.read(text).submission();
        ReadResult result = READER.read(laidOut);
        Submission after = result.submission();

        assertEquals(Optional.empty(), AccountSum.fault(laidOut, result));
        for (Sheet sheet : before.sheets()) {
          for (Map.Entry<Place, Figure<?>> cell : sheet.figures().entrySet()) {
            Figure<?> now = after.at(cell.getKey());
            boolean stated = cell.getValue().isStated();
            boolean same = isSame(cell.getValue(), now);
            cells += stated ? 1 : 0;
            read += stated && same ? 1 : 0;
            if (now.isStated() && !same) {
              wrong.add(layout + " " + i + ": " + cell.getKey() + " reads " + now);
            }
          }
        }
        newErrors(before, after).forEach(error -> wrong.add(layout + " " + error));
      }
      if (read * 100L < cells * (long) LEAST_PERCENT) {
        wrong.add(layout + ": " + read + " of " + cells + " cells");
      }
    }
    assertEquals("", Joiner.on('\n').join(wrong));
  }

  /** Returns whether two figures say the same; a layout may not keep the spaces within words. */
  private static boolean isSame(Figure<?> before, Figure<?> now) {
    return now.equals(before) || words(now).equals(words(before));
  }

  private static String words(Figure<?> figure) {
    return figure.state() + figure.toString().replaceAll("\\s", "");
  }

  /** Returns the errors of rules that the text in its usual layout does not have. */
  private static List<String> newErrors(Submission before, Submission after) {
    List<String> known = errors(before);
    List<String> errors = errors(after);
    errors.removeAll(known);
    return errors;
  }

  private static List<String> errors(Submission submission) {
    List<String> errors = new ArrayList<>();
    for (Finding finding : RULES.evaluate(submission).findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.rule().id() + " " + places(finding));
      }
    }
    return errors;
  }

  private static List<String> places(Finding finding) {
    List<String> places = new ArrayList<>();
    for (Operand operand : finding.operands()) {
      operand.place().ifPresent(place -> places.add(place.toString()));
    }
    return places;
  }
}
