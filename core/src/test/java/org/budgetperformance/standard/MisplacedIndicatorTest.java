package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One indicator under another dimension than its own is one finding, which names its category. */
class MisplacedIndicatorTest {
  private static final ScoringScheme SCHEME = Schemes.open().build();
  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(StandardRules.formScoring(SCHEME))
          .add(StandardRules.formContents(SCHEME).get(0))
          .addAll(NarrativeRules.all(SCHEME))
          .build();

  private static Indicator indicator(Category category, String name, String points) {
    return Indicator.builder()
        .category(category)
        .name(name)
        .target("≥10个")
        .actual("10个")
        .points(points)
        .score(points)
        .build();
  }

  /** 成本 20, 产出 15 + 15 + 10, 效益 20, 满意度 10 as printed; two of them in the category and with the points given. */
  private static String found(Category cost, Category reach, String reachPoints) {
    SelfEvaluationForm form =
        SelfEvaluationForm.ofDepartment()
            .funds(Lines.ANNUAL_FUNDS, "150", "170", "170")
            .execution(Lines.ANNUAL_FUNDS, "10", "100", "10")
            .dimension(Dimension.COST, "20")
            .dimension(Dimension.OUTPUT, "40")
            .dimension(Dimension.BENEFIT, "20")
            .dimension(Dimension.SATISFACTION, "10")
            .indicator(indicator(cost, "控制额", "20"))
            .indicator(indicator(Category.QUANTITY, "场次", "15"))
            .indicator(indicator(Category.QUALITY, "合格率", "15"))
            .indicator(indicator(Category.TIMELINESS, "及时率", "10"))
            .indicator(indicator(reach, "受益人次", reachPoints))
            .indicator(indicator(Category.BENEFICIARY_SATISFACTION, "满意度", "10"))
            .build();
    Narrative narrative =
        Narrative.builder()
            .state(Line.of(Dimension.COST), Columns.SCORE, "20")
            .state(Line.of(Dimension.OUTPUT), Columns.SCORE, "40")
            .state(Line.of(Dimension.BENEFIT), Columns.SCORE, "20")
            .build();
    Submission submission = Submission.builder().from(Cases.of(form)).narrative(narrative).build();
    return Evaluation.run("test", submission, RULES, SCHEME).findings().stream()
        .map(MisplacedIndicatorTest::words)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String words(Finding finding) {
    String categories =
        finding.places().stream()
            .filter(place -> place.column().equals(Columns.CATEGORY))
            .map(place -> place.row().label(Locale.CHINESE))
            .collect(Collectors.joining("、"));
    return finding.rule().id() + (categories.isEmpty() ? "" : "[" + categories + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "economic-cost, social-benefit, 20, ''",
    // 产出 40 + 20 = 60 of 40 printed, 效益 none of 20; the narrative's 40 and 20 likewise.
    "economic-cost, quantity, 20, STD-S01[受益人次]",
    // 产出 60 of 40, 成本 none of 20: either row of 20 is not in 产出, so that which is there is meant.
    "quantity, social-benefit, 20, STD-S01[控制额]",
    // 效益 10 of 20 and nothing else: fewer points are no other place.
    "economic-cost, social-benefit, 10, STD-N03 STD-S01"
  })
  void isOneFinding(String cost, String reach, String reachPoints, String found) {
    assertEquals(found, found(category(cost), category(reach), reachPoints));
  }

  private static Category category(String id) {
    return Category.NATIONAL.stream()
        .filter(category -> category.id().equals(id))
        .findFirst()
        .orElseThrow(AssertionError::new);
  }
}
