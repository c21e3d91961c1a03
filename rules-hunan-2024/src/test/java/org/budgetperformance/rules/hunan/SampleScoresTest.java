package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Every score of the sample report beside what is supported, worked out by hand. */
class SampleScoresTest {
  private final Scores scores =
      HunanRules.module().evaluate(SampleReport.submission()).score().get();

  private static String judged(JudgedScore score) {
    return score.claimed().map(Object::toString).orElse("–")
        + " of "
        + score.points().map(Object::toString).orElse("?")
        + ": "
        + score.supported()
        + " "
        + score.verdict();
  }

  private static Map<String, String> dimensions(FormScore form) {
    Map<String, String> judged = new LinkedHashMap<>();
    form.dimensions().forEach(score -> judged.put(score.dimension().id(), judged(score)));
    judged.put("execution", judged(form.execution()));
    return judged;
  }

  @Test
  void theNarrativeClaimsMoreThanItsOwnFiguresSupport() {
    FormScore narrative = scores.narrative().get();
    assertEquals(
        ImmutableMap.of(
            "cost", "18 of 20: 0.00–15.64 ABOVE", // 20 × 127.73 ÷ 163.38 = 15.636
            "output", "40 of 40: 10–40 OPEN", // 0–15, 0–15 for a count answered by 100%, and 10
            "benefit", "20 of 20: 0–20 OPEN", // 14 and 6 in words without a result
            "satisfaction", "10 of 10: 10 SUPPORTED", // 95% of ≥90%
            "execution", "– of 10: 0–10 NOT_STATED"),
        dimensions(narrative));
    // 0 + 10 + 0 + 10 + 0 = 20 and 15.64 + 40 + 20 + 10 + 10 = 95.64.
    assertEquals("98.87 of 100: 20.00–95.64 ABOVE", judged(narrative));
    assertEquals("EXCELLENT", narrative.claimedGrade().get().id());
    assertEquals("EXCELLENT", narrative.highestGrade().id());
    assertEquals("POOR", narrative.lowestGrade().id());
  }

  @Test
  void theIndicatorsOfTheNarrativeHaveTheirOwnOrTheirCategorysPoints() {
    assertEquals(
        ImmutableMap.builder()
            .put("整体支出控制额", "20 of 20: 0.00–15.64 ABOVE")
            .put("开展中心组学习", "– of 15: 0–15 NOT_STATED")
            .put("组织全体党员集中学习", "– of 15: 0–15 NOT_STATED")
            .put("完成及时率", "10 of 10: 10 SUPPORTED")
            .put("工作效率及积极性得到有效提高", "– of ?: 0–14 NOT_STATED") // shares 14 with the next
            .put("单位正常运转有效保障", "– of ?: 0–14 NOT_STATED")
            .put("建立更加高效、灵活、科学的行政管理体制", "6 of 6: 0–6 OPEN")
            .put("群众满意度", "10 of 10: 10 SUPPORTED")
            .build(),
        scores.narrative().get().indicators().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    score -> score.place().row().subject().get(), SampleScoresTest::judged)));
  }

  @Test
  void theDepartmentsFormClaimsMoreThanItsCostSupports() {
    FormScore department = scores.department().get();
    assertEquals(
        ImmutableMap.of(
            "cost", "20 of 20: 0.00–15.80 ABOVE", // 20 × 127.73 ÷ 161.73 = 15.795
            "output", "40 of 40: 40 SUPPORTED",
            "benefit", "20 of 20: 16–20 SUPPORTED", // 4 × 4–5
            "satisfaction", "10 of 10: 10 SUPPORTED",
            "execution", "10 of 10: 10 SUPPORTED"),
        dimensions(department));
    assertEquals("100 of 100: 76.00–95.80 ABOVE", judged(department));
    assertEquals("FAIR", department.lowestGrade().id());
    assertEquals("EXCELLENT", department.highestGrade().id());
  }

  @Test
  void theProjectsFormsAreSupported() {
    for (FormScore project : scores.projects()) {
      assertEquals("100 of 100: 93–100 SUPPORTED", judged(project), project.form().toString());
    }
  }

  @Test
  void theWholeIsJudgedByTheDepartmentsForm() {
    assertEquals("100 of 100: 76.00–95.80 ABOVE", judged(scores.overall().get()));
    assertEquals("FAIR", scores.overall().get().lowestGrade().id());
  }

  @Test
  void theMendedReportIsSupported() {
    Scores mended = HunanRules.module().evaluate(MendedReport.submission()).score().get();
    assertEquals(ScoreVerdict.SUPPORTED, mended.overall().get().verdict());
    // 0–16.39 + 40 + 16–20 + 10, and 0–10 for the execution, of which a narrative has no figures.
    assertEquals("95.59 of 100: 66.00–96.39 OPEN", judged(mended.narrative().get()));
  }

  private static ImmutableSet<String> reviewed(Submission submission) {
    return Evaluation.run(
            "review",
            submission,
            StandardRules.scoreReview(HunanParameters.SCHEME, HunanParameters.LIMITS),
            HunanParameters.SCHEME)
        .findingsOneByOne()
        .stream()
        .map(
            finding ->
                finding.rule().id()
                    + " "
                    + finding.margin()
                    + " "
                    + ImmutableSortedSet.copyOf(finding.places()))
        .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSet::copyOf));
  }

  @Test
  void aReviewerAsksThisOfTheSampleReport() {
    String form = "department-form/indicator:整体支出控制额/";
    String narrative = "narrative/indicator:整体支出控制额/";
    assertEquals(
        ImmutableSet.of(
            // 161.73 of ≤127.73 scored 20 without a word.
            "STD-S05 NONE "
                + "["
                + form
                + "actual, "
                + form
                + "explanation, "
                + form
                + "points, "
                + form
                + "score, "
                + form
                + "target]",
            // 18 and 20 of at most 15.64: 20 − 15.64 = 4.36.
            "STD-N08 4.36 [narrative/category-economic-cost/points, narrative/dimension-cost/score,"
                + " "
                + narrative
                + "actual, "
                + narrative
                + "actual#1, "
                + narrative
                + "score, "
                + narrative
                + "target]",
            "STD-N10 NONE [narrative/indicator:单位正常运转有效保障/score,"
                + " narrative/indicator:工作效率及积极性得到有效提高/score,"
                + " narrative/indicator:开展中心组学习/score,"
                + " narrative/indicator:组织全体党员集中学习/score]"),
        reviewed(SampleReport.submission()));
  }

  @Test
  void aReviewerAsksNothingOfTheMendedReport() {
    assertEquals(ImmutableSet.of(), reviewed(MendedReport.submission()));
  }

  @Test
  void noLimitIsCalledConfirmedThatWasSeenElsewhereOnly() {
    for (Parameter<?> parameter : HunanParameters.LIMITS.parameters().values()) {
      assertEquals(CitationStatus.PRACTICE, parameter.citation().status());
      assertEquals(
          parameter.citation().equals(HunanCitations.FORMS), parameter.confirmed().isPresent());
    }
  }
}
