package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.AccountSum;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Submission;

/**
 * Texts spoilt in ways that keep their words: everything is accounted for, and nothing wrong is said since
 * something was not read. As many as the system property {@code budgetperformance.spoilt} says for each way.
 */
class SpoiltTextsTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.spoilt", 60);
  private static final long SEED = 20_261_130L;
  private static final RuleModule RULES = HunanRules.module();
  private static final SubmissionReader READER = RULES.reader().get();

  @Example
  void theAccountOfTheSampleAddsUp() {
    assertEquals(
        Optional.empty(), AccountSum.fault(SampleReport.text(), READER.read(SampleReport.text())));
  }

  @Example
  void noErrorComesOfWhatWasNotRead() {
    RandomGenerator<Submission> generator = Submissions.consistent(RULES).generator(TRIES);
    List<String> wrong = new ArrayList<>();
    Random random = new Random(SEED);
    for (TextSpoilings spoiling : TextSpoilings.values()) {
      for (int i = 0; i < TRIES; i++) {
        String generated = ReportText.of(generator.next(random).value());
        String text = i % 4 == 0 ? SampleReport.text() : generated;
        String spoilt = spoiling.spoil(text, random);
        ReadResult before = READER.read(text);
        ReadResult after = READER.read(spoilt);

        assertEquals(Optional.empty(), AccountSum.fault(spoilt, after));
        for (String error : newErrors(before.submission(), after.submission())) {
          wrong.add(spoiling + " " + i + ": " + error);
        }
      }
    }
    assertEquals("", Joiner.on('\n').join(wrong));
  }

  /** Returns the errors that only the second has, but for those of which an operand reads as another value. */
  private static ImmutableList<String> newErrors(Submission before, Submission after) {
    ImmutableList<Finding> known = errors(RULES.evaluate(before));
    return errors(RULES.evaluate(after)).stream()
        .filter(finding -> known.stream().noneMatch(old -> says(old, finding)))
        .filter(finding -> !readsOtherwise(finding, before))
        .map(finding -> finding.rule().id() + " " + finding.operands())
        .collect(toImmutableList());
  }

  /** Returns whether a finding is of the same rule as another, and its first cell one of the other's. */
  private static boolean says(Finding old, Finding finding) {
    ImmutableList<String> places = places(finding);
    return old.rule().id().equals(finding.rule().id())
        && places(old).containsAll(places.subList(0, Math.min(1, places.size())));
  }

  private static ImmutableList<String> places(Finding finding) {
    return finding.operands().stream()
        .filter(operand -> operand.place().isPresent())
        .map(operand -> operand.place().get().toString())
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> errors(Evaluation evaluation) {
    return evaluation.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(toImmutableList());
  }

  /** Returns whether a cell that a finding looks at states what it does not in the text that is whole. */
  private static boolean readsOtherwise(Finding finding, Submission before) {
    for (Operand operand : finding.operands()) {
      Figure<?> now = operand.figure();
      boolean otherwise =
          operand.place().isPresent()
              && now.isStated()
              && !now.equals(before.at(operand.place().get()));
      if (otherwise) {
        return true;
      }
    }
    return false;
  }
}
