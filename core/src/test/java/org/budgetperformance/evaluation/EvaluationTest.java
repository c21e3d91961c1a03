package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.budgetperformance.evaluation.TestChecks.Counting;
import org.budgetperformance.evaluation.TestChecks.Fixed;
import org.budgetperformance.evaluation.TestChecks.Forgetful;
import org.budgetperformance.evaluation.TestChecks.Scores;
import org.budgetperformance.evaluation.TestChecks.Throwing;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running rules and what comes of it. */
class EvaluationTest {
  private static Submission scores(String... scores) {
    SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
    for (int i = 0; i < scores.length; i++) {
      form.indicator(Indicator.builder().name("指标" + i).points("1").score(scores[i]).build());
    }
    return Submission.builder().fiscalYear(Year.of(2024)).form(form.build()).build();
  }

  private static final Submission THREE = scores("1", "2", "3");

  private static Evaluation run(Submission submission, Rule... rules) {
    return Evaluation.run("test 1", submission, ImmutableList.copyOf(rules), null);
  }

  private static ImmutableList<String> outcomes(Evaluation evaluation) {
    return evaluation.applications().stream()
        .map(Application::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> findings(Evaluation evaluation) {
    return evaluation.findings().stream()
        .map(f -> f.severity() + " " + f.rule().id() + " " + f.places())
        .collect(ImmutableList.toImmutableList());
  }

  private static String place(int indicator) {
    return "[department-form/indicator:指标" + indicator + "/score]";
  }

  @Test
  void everyApplicationOfEveryRuleHasOneOutcome() {
    Counting first = new Counting();
    Counting second = new Counting();
    Evaluation evaluation =
        run(THREE, TestChecks.rule("A", first, second), TestChecks.rule("B", first));
    assertEquals(6 + 3, first.applications.get() + second.applications.get());
    assertEquals(9, evaluation.applications().size());
    assertEquals(9, evaluation.counts().values().stream().mapToInt(Integer::intValue).sum());
    assertEquals(
        ImmutableList.of(
            "A PASSED",
            "A FAILED",
            "A FAILED",
            "A PASSED",
            "A FAILED",
            "A FAILED",
            "B PASSED",
            "B FAILED",
            "B FAILED"),
        outcomes(evaluation));
  }

  @Test
  void manyApplicationsAreAllKept() {
    String[] many = new String[500];
    for (int i = 0; i < many.length; i++) {
      many[i] = i % 3 == 0 ? "2" : "1";
    }
    Counting counting = new Counting();
    Evaluation evaluation = run(scores(many), TestChecks.rule("A", counting));
    assertEquals(500, counting.applications.get());
    assertEquals(500, evaluation.applications().size());
    assertEquals(167, evaluation.counts().get(Outcome.FAILED));
    assertEquals(333, evaluation.counts().get(Outcome.PASSED));
    assertEquals(167, evaluation.findings().size());
  }

  @Test
  void everyOutcomeIsCountedAlsoThoseThatDidNotOccur() {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule(
                "A",
                new Fixed(
                    Outcome.PASSED, Outcome.UNDECIDED, Outcome.PASSED, Outcome.NOT_APPLICABLE)));
    assertEquals(
        ImmutableMap.of(
            Outcome.PASSED, 2,
            Outcome.FAILED, 0,
            Outcome.NOT_APPLICABLE, 1,
            Outcome.UNDECIDED, 1,
            Outcome.WAIVED, 0,
            Outcome.ERRORED, 0),
        evaluation.counts());
  }

  @Test
  void aRuleWithoutApplicationsIsNotApplicableOnce() {
    Evaluation evaluation = run(scores(), TestChecks.rule("A", new Scores(), new Scores()));
    assertEquals(ImmutableList.of("A NOT_APPLICABLE"), outcomes(evaluation));
    assertTrue(evaluation.applications().get(0).explain().operands().isEmpty());
  }

  @Test
  void withoutRulesThereIsNothing() {
    Evaluation evaluation = run(THREE);
    assertTrue(evaluation.applications().isEmpty());
    assertTrue(evaluation.findings().isEmpty());
    assertFalse(evaluation.hasErrors());
    assertFalse(evaluation.score().isPresent());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRuleThatThrowsIsErroredWithItsCauseAndTheOthersRun(boolean inside) {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule("A", new Throwing(new IllegalStateException("broken"), inside)),
            TestChecks.rule("B", new Scores()));
    assertEquals(
        ImmutableList.of("A ERRORED", "B PASSED", "B FAILED", "B FAILED"), outcomes(evaluation));
    Finding finding = evaluation.applications().get(0).explain();
    assertEquals(Outcome.ERRORED, finding.outcome());
    assertTrue(finding.cause().get().contains("IllegalStateException"), finding.cause().get());
    assertEquals(
        "the rule itself failed and came to no result: a fault of the program",
        finding.message(Locale.ENGLISH));
    assertEquals("规则自身出错，未得出结论，属程序问题", finding.message(Locale.CHINESE));
    assertEquals(3, evaluation.findings().size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatARuleDecidedBeforeItThrewStands(boolean inside) {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule(
                "A",
                new Scores(),
                new Throwing(new IllegalStateException("broken"), inside, Outcome.PASSED),
                new Scores()),
            TestChecks.rule("B", new Fixed(Outcome.PASSED)));
    assertEquals(
        ImmutableList.of("A PASSED", "A FAILED", "A FAILED", "A PASSED", "A ERRORED", "B PASSED"),
        outcomes(evaluation));
    assertEquals(place(1), evaluation.applications().get(1).explain().places().toString());
    assertTrue(evaluation.applications().get(4).explain().cause().isPresent());
  }

  @Test
  void everyKindOfThrowableOfARuleIsItsOwn() {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule("A", new Throwing(new AssertionError("assert"), true)),
            TestChecks.rule("B", new Throwing(new NoClassDefFoundError("Missing"), true)),
            TestChecks.rule("C", new Throwing(new StackOverflowError(), true)),
            TestChecks.rule("D", new Throwing(new NullPointerException(), true)),
            TestChecks.rule("E", new Fixed(Outcome.PASSED)));
    assertEquals(
        ImmutableList.of("A ERRORED", "B ERRORED", "C ERRORED", "D ERRORED", "E PASSED"),
        outcomes(evaluation));
  }

  @Test
  void aRuleThatForgetsToEndAnApplicationIsErroredAndNotTheNext() {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule("A", new Forgetful()),
            TestChecks.rule("B", new Fixed(Outcome.PASSED)));
    assertEquals(ImmutableList.of("A ERRORED", "B PASSED"), outcomes(evaluation));
  }

  @Test
  void onlyAFailureOfSeverityErrorIsAnError() {
    assertTrue(run(THREE, TestChecks.rule("A", new Scores())).hasErrors());
    assertFalse(run(THREE, TestChecks.rule("A", Severity.WARNING, new Scores())).hasErrors());
    assertFalse(
        run(THREE, TestChecks.rule("A", new Throwing(new NullPointerException(), true)))
            .hasErrors());
    assertFalse(run(scores("1"), TestChecks.rule("A", new Scores())).hasErrors());
  }

  @Test
  void findingsAreOrderedBySeverityThenByPlace() {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule("A", Severity.NOTICE, new Scores()),
            TestChecks.rule("B", Severity.ERROR, new Scores()),
            TestChecks.rule("C", Severity.WARNING, new Scores()));
    assertEquals(
        ImmutableList.of(
            "ERROR B " + place(1),
            "ERROR B " + place(2),
            "WARNING C " + place(1),
            "WARNING C " + place(2),
            "NOTICE A " + place(1),
            "NOTICE A " + place(2)),
        findings(evaluation));
  }

  @Test
  void whatIsUndecidedIsNoFinding() {
    Evaluation evaluation =
        run(THREE, TestChecks.rule("A", new Fixed(Outcome.UNDECIDED, Outcome.PASSED)));
    assertTrue(evaluation.findings().isEmpty());
    assertEquals(1, evaluation.undecided().size());
    assertEquals(Outcome.UNDECIDED, evaluation.undecided().get(0).outcome());
  }

  @Test
  void theOrderOfRulesDoesNotChangeTheFindings() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rules.add(TestChecks.rule("R-A" + i, Severity.NOTICE, new Scores()));
      rules.add(TestChecks.rule("R-B" + i, Severity.ERROR, new Scores()));
      rules.add(TestChecks.rule("R-C" + i, Severity.WARNING, new Scores()));
    }
    rules.add(TestChecks.rule("R-T", new Throwing(new NullPointerException(), true)));
    rules.add(TestChecks.rule("R-F", new Forgetful()));
    ImmutableList<String> expected = findings(run(THREE, rules.toArray(new Rule[0])));
    assertEquals(12 * 2 + 2, expected.size());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(rules, new Random(seed));
      assertEquals(expected, findings(run(THREE, rules.toArray(new Rule[0]))));
    }
  }

  @Test
  void anApplicationThatPassedCanBeExplainedToo() {
    Finding finding =
        run(THREE, TestChecks.rule("A", new Scores())).applications().get(0).explain();
    assertEquals(Outcome.PASSED, finding.outcome());
    assertEquals(place(0), finding.places().toString());
    assertEquals("得分整体支出绩效自评表·“指标0”得分 1", finding.message(Locale.CHINESE));
  }

  @Test
  void anEvaluationSurvivesSerialisation() {
    Evaluation evaluation =
        run(
            THREE,
            TestChecks.rule("A", new Scores()),
            TestChecks.rule("B", new Throwing(new IllegalStateException("broken"), true)));
    Evaluation copy = Copies.of(evaluation);
    assertEquals(outcomes(evaluation), outcomes(copy));
    assertEquals(findings(evaluation), findings(copy));
    assertEquals(evaluation.submission(), copy.submission());
    assertEquals(evaluation.module(), copy.module());
  }

  @Test
  void eightThreadsComeToTheSame() throws Exception {
    Rule[] rules = {
      TestChecks.rule("A", new Scores()),
      TestChecks.rule("B", Severity.NOTICE, new Scores(), new Fixed(Outcome.UNDECIDED))
    };
    String[] many = new String[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = Integer.toString(i % 4);
    }
    Submission submission = scores(many);
    Evaluation shared = run(submission, rules);
    ImmutableList<String> outcomes = outcomes(shared);
    ImmutableList<String> findings = findings(shared);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        futures.add(
            threads.submit(
                () -> {
                  for (int round = 0; round < 5; round++) {
                    assertEquals(outcomes, outcomes(run(submission, rules)));
                    assertEquals(findings, findings(shared));
                  }
                }));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
