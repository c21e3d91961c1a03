package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * JSON of generated submissions and of their evaluations, half of them consistent and half anything
 * that can be constructed: as many as the system property {@code budgetperformance.json} says, from
 * the seed {@code budgetperformance.seed}. Of two in ten the evaluation is also written explained.
 */
class GeneratedJsonTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final int TRIES = Integer.getInteger("budgetperformance.json", 200);
  private static final long SEED = Long.getLong("budgetperformance.seed", 4_312L);

  @Example
  void whatIsWrittenReadsAsEqualAndKeepsTheSchemas() {
    Random random = new Random(SEED);
    RandomGenerator<Submission> consistent = Submissions.consistent(RULES).generator(TRIES);
    RandomGenerator<Submission> any = Submissions.any(RULES).generator(TRIES);
    for (int i = 0; i < TRIES; i++) {
      Submission submission = (i % 2 == 0 ? consistent : any).next(random).value();
      String message = "submission " + i + " from seed " + SEED;

      String json = SubmissionJson.write(submission);
      Submission read = SubmissionJson.read(json);

      assertEquals(submission, read, message);
      assertSources(submission, read, message);
      assertEquals(json, SubmissionJson.write(read), message);
      assertEquals("[]", JsonSchemas.errorsOfSubmission(json), message);
      String evaluation = EvaluationJson.write(RULES.evaluate(submission));
      assertEquals("[]", JsonSchemas.errorsOfEvaluation(evaluation), message);
      if (i % 10 < 2) {
        String explained =
            EvaluationJson.writeExplained(RULES.evaluate(submission), ImmutableList.of());
        assertEquals("[]", JsonSchemas.errorsOfEvaluation(explained), message);
      }
    }
  }

  /** Order, original texts and lines take no part in equality. */
  private static void assertSources(Submission written, Submission read, String message) {
    for (int i = 0; i < written.sheets().size(); i++) {
      Sheet sheet = written.sheets().get(i);
      Sheet other = read.sheets().get(i);
      assertEquals(sheet.rows(), other.rows(), message);
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (Column<?> column : sheet.id().type().columns()) {
          Figure<?> figure = sheet.at(row, column);
          assertEquals(figure.original(), other.at(row, column).original(), message);
          assertEquals(figure.line(), other.at(row, column).line(), message);
        }
      }
    }
  }
}
