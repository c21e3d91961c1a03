package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Generated submissions written as report text: reading it gives the same figures. As many as the
 * system property {@code budgetperformance.texts} says.
 */
class ReportTextTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.texts", 300);
  private static final long SEED = 20_240_430L;
  private static final SubmissionReader READER = HunanRules.module().reader().get();

  @Example
  void whatIsWrittenAsTextReadsBackTheSame() {
    RandomGenerator<Submission> generator =
        Submissions.consistent(HunanRules.module()).generator(TRIES);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      Submission submission = generator.next(random).value();
      String text = ReportText.of(submission);

      ReadResult read = READER.read(text);

      String message = "submission " + i + " from seed " + SEED;
      assertEquals(ImmutableList.of(), read.problems(), message);
      Submission said = ReportText.said(submission);
      assertEquals(said.sheets().size(), read.submission().sheets().size(), message);
      for (int k = 0; k < said.sheets().size(); k++) {
        Sheet expected = said.sheets().get(k);
        Sheet actual = read.submission().sheets().get(k);
        assertEquals(expected.id(), actual.id(), message);
        assertEquals(
            "equal", Maps.difference(expected.figures(), actual.figures()).toString(), message);
      }
      assertEquals(said, read.submission(), message);
    }
  }
}
