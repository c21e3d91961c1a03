package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts spoilt in ways that keep their words: everything is accounted for, and nothing wrong is said since
 * something was not read. As many as the system property {@code budgetperformance.spoilt} says for each way.
 */
class SpoiltTextsTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.spoilt", 60);
  private static final long SEED = 20_261_130L;
  private static final RuleModule RULES = HunanRules.module();
  private static final SubmissionReader READER = RULES.reader().get();

  @Test
  void theAccountOfTheSampleAddsUp() {
    assertAddsUp(SampleReport.text(), READER.read(SampleReport.text()));
  }

  @ParameterizedTest
  @EnumSource
  void noErrorComesOfWhatWasNotRead(TextSpoilings spoiling) {
    RandomGenerator<Submission> generator = Submissions.consistent(RULES).generator(TRIES);
    Random random = new Random(SEED + spoiling.ordinal());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      String text =
          i % 4 == 0 ? SampleReport.text() : ReportText.of(generator.next(random).value());
      String spoilt = spoiling.spoil(text, random);
      ReadResult before = READER.read(text);
      ReadResult after = READER.read(spoilt);

      assertAddsUp(spoilt, after);
      for (String error : newErrors(before.submission(), after.submission())) {
        wrong.add(i + ": " + error);
      }
    }
    assertEquals(ImmutableList.of(), wrong);
  }

  /** Returns the errors that only the second has, but for those of which an operand reads as another value. */
  private static ImmutableList<String> newErrors(Submission before, Submission after) {
    Set<String> known =
        errors(RULES.evaluate(before)).stream()
            .map(SpoiltTextsTest::key)
            .collect(ImmutableSet.toImmutableSet());
    return errors(RULES.evaluate(after)).stream()
        .filter(finding -> !known.contains(key(finding)))
        .filter(finding -> !readsOtherwise(finding, before))
        .map(finding -> finding.rule().id() + " " + finding.operands())
        .collect(toImmutableList());
  }

  private static ImmutableList<Finding> errors(Evaluation evaluation) {
    return evaluation.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(toImmutableList());
  }

  private static String key(Finding finding) {
    return finding.rule().id()
        + finding.operands().stream()
            .map(operand -> operand.place().map(Place::toString).orElse(""))
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

  /** What stands in each line stands in its entries, once and in their order. */
  private static void assertAddsUp(String text, ReadResult read) {
    Map<Integer, StringBuilder> entries = new HashMap<>();
    for (ReadText entry : read.account()) {
      entries
          .computeIfAbsent(entry.line(), line -> new StringBuilder())
          .append(Characters.compact(entry.text()));
    }
    List<String> lines = Splitter.on('\n').splitToList(text);
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder accounted = entries.get(i + 1);
      assertEquals(
          Characters.compact(lines.get(i)),
          accounted == null ? "" : accounted.toString(),
          "line " + (i + 1));
    }
  }
}
