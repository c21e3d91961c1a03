package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.ReviewLimits;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A province that has the national rules and a scoring of its own: 80 points of indicators and 10 of the execution. */
class OwnScoringTest {
  private static final ScoringScheme SCORING = Schemes.free(80, ImmutableMap.of());
  private static final ReviewLimits LIMITS = ReviewLimits.seenElsewhere();

  private static RuleModule.Builder module() {
    return RuleModule.builder("own-2024")
        .version("1.0.0")
        .jurisdiction("510000", "某省", "a province")
        .fiscalYears(2024, 2024);
  }

  @ParameterizedTest
  @CsvSource({"80, ''", "90, STD-S01"})
  void judgesByItsOwnScoring(String points, String found) {
    RuleModule own = module().basedOn(NationalRules.module(SCORING, LIMITS)).build();
    SelfEvaluationForm form =
        SelfEvaluationForm.ofProject("道路养护经费")
            .funds(Lines.ANNUAL_FUNDS, "25", "25", "25")
            .execution(Lines.ANNUAL_FUNDS, "10", "100%", "10")
            .indicator(
                Indicator.builder()
                    .category(Category.QUANTITY)
                    .name("养护里程")
                    .target("≥12公里")
                    .actual("12公里")
                    .points(points)
                    .score(points)
                    .build())
            .build();
    assertEquals(
        found,
        own.evaluate(form).findings().stream()
            .map(finding -> finding.rule().id())
            .collect(Collectors.joining()));
    assertEquals(SCORING, own.scoring().get());
  }

  @Test
  void doesNotTakeRulesThatJudgeByAnother() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> module().basedOn(NationalRules.module()).scoring(SCORING).build());
    assertTrue(
        refused.getMessage().contains("NationalRules.module(scoring, limits)"),
        refused.getMessage());
  }

  @Test
  void mayPutRulesOfItsOwnInTheirPlace() {
    RuleModule own =
        module()
            .basedOn(NationalRules.module(Schemes.open().build(), LIMITS))
            .scoring(SCORING)
            .replaceAll(StandardRules.scored(SCORING, LIMITS))
            .remove("STD-F08", "no dimension has points of its own")
            .build();
    assertEquals(SCORING, own.scoring().get());
  }

  /**
   * So a layer that sets any one of them has to say what becomes of the rules that go by it. Two are for rules of
   * the base-data table, which the nation has not.
   */
  @Test
  void eachParameterIsOneThatARuleGoesBy() {
    RuleModule all = NationalRules.module(Schemes.open().build(), LIMITS);
    Set<String> named = new HashSet<>();
    all.rules().forEach(rule -> named.addAll(rule.info().parameters()));
    assertEquals(
        ImmutableSet.of("control-ratio", "public-expense-growth"),
        Sets.difference(all.parameters().keySet(), named));
  }

  @ParameterizedTest
  @CsvSource({"STD-S04", "STD-N08", "STD-N09"})
  void aScaleOfItsOwnIsOneThatEveryRuleOnWordsGoesBy(String rule) {
    assertTrue(
        NationalRules.module().rules().stream()
            .filter(each -> each.info().id().equals(rule))
            .anyMatch(each -> each.info().parameters().contains("grade-scale")));
  }
}
