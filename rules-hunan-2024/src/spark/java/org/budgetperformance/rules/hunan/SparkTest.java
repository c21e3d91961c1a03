package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where one machine is not enough: evaluation as an Apache Spark job, here in local mode. */
class SparkTest {
  private static final int COUNT = 10_000;

  /** Generated ones that may contain anything, beside consistent ones. */
  private static final int ANY = 5;

  private static SparkSession session;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .appName("self-evaluations")
            .config("spark.ui.enabled", false)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  @Test
  void aJobFindsWhatIsFoundOneAfterTheOther() {
    List<Submission> submissions = generated();

    List<String> sequential =
        submissions.stream()
            .map(submission -> HunanRules.module().evaluate(submission))
            .map(SparkTest::summary)
            .collect(Collectors.toList());

    assertEquals(sequential, distributed(submissions));
    assertEquals(COUNT, sequential.size());
    assertTrue(sequential.stream().distinct().count() > COUNT / 100, "they are all the same");
  }

  @Test
  void evaluationsComeBackWhole() {
    Submission sample = SampleReport.submission();
    Evaluation here = HunanRules.module().evaluate(sample);

    Evaluation there = evaluations(List.of(sample)).get(0);

    assertEquals(here.findings(), there.findings());
    assertEquals(here.score(), there.score());
  }

  private static List<Evaluation> evaluations(List<Submission> submissions) {
    // guide
    RuleModule rules = HunanRules.module();
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .parallelize(submissions)
        .map(submission -> rules.evaluate(submission))
        .collect();
    // end
  }

  private static List<String> distributed(List<Submission> submissions) {
    RuleModule rules = HunanRules.module();
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .parallelize(submissions)
        .map(submission -> summary(rules.evaluate(submission)))
        .collect();
  }

  /** Tells every application's outcome, and what was found where. */
  private static String summary(Evaluation evaluation) {
    StringBuilder all = new StringBuilder();
    evaluation.applications().forEach(application -> all.append(application.outcome().ordinal()));
    evaluation
        .findings()
        .forEach(finding -> all.append(finding.rule().id()).append(finding.places()));
    return all.toString();
  }

  private static List<Submission> generated() {
    List<Submission> all = new ArrayList<>();
    Random random = new Random(2024);
    JqwikSession.run(
        () -> {
          RandomGenerator<Submission> consistent =
              Submissions.consistent(HunanRules.module()).generator(1_000);
          RandomGenerator<Submission> any = Submissions.any(HunanRules.module()).generator(1_000);
          for (int i = 0; i < COUNT; i++) {
            all.add((i % ANY == 0 ? any : consistent).next(random).value());
          }
        });
    return all;
  }
}
