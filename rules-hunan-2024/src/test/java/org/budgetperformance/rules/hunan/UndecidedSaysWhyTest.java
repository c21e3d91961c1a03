package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.submission.Submission;

/**
 * What is undecided says which cells leave it so and why, and no message has the name of a constant: of the
 * sample and of generated submissions, half of them anything that can be constructed, as many as the system
 * property {@code budgetperformance.messages} says. The rules are Hunan's and all standard ones.
 */
class UndecidedSaysWhyTest {
  private static final int TRIES = Integer.getInteger("budgetperformance.messages", 60);
  private static final ImmutableList<String> CONSTANTS =
      ImmutableList.of("NONE", "EXACT", "ROUNDING", "UNREADABLE", "ABSENT", "overflow", "null");

  private final List<String> wrong = new ArrayList<>();
  private int undecided;
  private int failed;

  @Example
  void ofTheSampleAndOfGeneratedSubmissions() {
    hold(SampleReport.submission());
    Random random = new Random(4_316L);
    RandomGenerator<Submission> consistent =
        Submissions.consistent(HunanRules.module()).generator(1000);
    RandomGenerator<Submission> any = Submissions.any(HunanRules.module()).generator(1000);
    for (int i = 0; i < TRIES; i++) {
      hold((i % 2 == 0 ? any : consistent).next(random).value());
    }
    System.out.println(undecided + " undecided, " + failed + " failed, of " + TRIES);
    assertEquals("", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))));
    assertTrue(undecided > 100 && failed > 100, undecided + " and " + failed);
  }

  private void hold(Submission submission) {
    Evaluation evaluation =
        Evaluation.run("all", submission, ExplanationsTest.RULES, HunanParameters.SCHEME);
    for (Finding finding : evaluation.undecided()) {
      undecided++;
      if (finding.openCells().isEmpty()) {
        wrong.add(finding.rule().id() + " says not why: " + finding.operands());
      }
      read(finding);
    }
    for (Finding finding : evaluation.findingsOneByOne()) {
      failed++;
      Margin.Kind kind = finding.margin().kind();
      if (kind == Margin.Kind.EXACT || kind == Margin.Kind.ROUNDING) {
        wrong.add(finding.rule().id() + " failed and is off by " + kind);
      }
      read(finding);
    }
  }

  private void read(Finding finding) {
    for (Locale locale : ImmutableList.of(Locale.CHINESE, Locale.ENGLISH)) {
      String message = finding.message(locale);
      for (String constant : CONSTANTS) {
        if (message.contains(constant)) {
          wrong.add(finding.rule().id() + ": " + message);
        }
      }
    }
  }
}
