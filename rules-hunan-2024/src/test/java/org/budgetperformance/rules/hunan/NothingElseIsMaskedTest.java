package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;

/**
 * No amount, count, date, code or document number is taken for a personal detail: in the fixtures, and in
 * as many generated texts as the system property {@code budgetperformance.masks} says.
 */
class NothingElseIsMaskedTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int TEXTS = Integer.getInteger("budgetperformance.masks", 60);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_312L);

  @Example
  void ofTheFixturesOnlyContactLinesAreMasked() {
    for (String text : new String[] {SampleReport.text(), MendedReport.text()}) {
      int masked = 0;
      for (String line : Splitter.on('\n').split(text)) {
        String shown = PersonalDetails.known().mask(line);
        if (line.startsWith("填表人")) {
          masked++;
          assertEquals(
              line.replace("张三", "张*").replaceAll("(138)\\d{4}(\\d{4})", "$1****$2"), shown);
        } else {
          assertEquals(line, shown);
        }
      }
      assertFalse(masked == 0);
    }
  }

  @Example
  void ofGeneratedTextsAndTheirReportsNothingIsMasked() {
    Random random = new Random(SEED);
    RandomGenerator<Submission> consistent = Submissions.consistent(RULES).generator(TEXTS);
    for (int i = 0; i < TEXTS; i++) {
      String text = ReportText.of(consistent.next(random).value());
      for (String line : Splitter.on('\n').split(text)) {
        if (!line.contains("填表人") && !line.contains("联系电话")) {
          assertEquals(line, PersonalDetails.known().mask(line), "text " + i + " of " + SEED);
        }
      }
      ReadResult read = RULES.reader().get().read(text);
      Evaluation evaluation = RULES.evaluate(read.submission());
      for (String line :
          Splitter.on('\n')
              .split(
                  TextReport.in(Locale.CHINESE).withSteps().render(evaluation, read.problems()))) {
        assertFalse(line.contains("*") && !line.contains("联系电话"), line);
      }
    }
  }
}
