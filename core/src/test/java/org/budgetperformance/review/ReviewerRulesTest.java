package org.budgetperformance.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reviewers ask beside contradictions, of submissions that are built cell by cell. */
class ReviewerRulesTest {
  private static final ImmutableList<Rule> RULES =
      ImmutableList.<Rule>builder()
          .addAll(ReviewerRules.all(Schemes.limits(), BaseData.EXPENDITURE))
          .addAll(BaseData.rules(Schemes.limits()))
          .build();

  private static String found(Submission submission, String... ids) {
    ImmutableList<String> wanted = ImmutableList.copyOf(ids);
    return Evaluation.run("test", submission, RULES, null).findings().stream()
        .filter(finding -> wanted.contains(finding.rule().id()))
        .map(finding -> finding.severity() + " " + finding.margin().kind())
        .collect(Collectors.joining(", "));
  }

  /**
   * Basic 120 of 100 + 20; projects 45.1 of 48.14 in the one form, 93.685%, and of 50.02 opened, 90.16%; 三公 1.23 of 1.51,
   * 81.46%; other funds 27 of 30.
   */
  private static Submission rate(Line line, String rate) {
    return Cases.of2024()
        .narrative(
            Narrative.builder()
                .state(Lines.BASIC_EXPENDITURE, Columns.OPENING, "100.00")
                .state(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY, "20.00")
                .state(Lines.BASIC_EXPENDITURE, Columns.FINAL, "120.00")
                .state(Lines.PROJECT_EXPENDITURE, Columns.OPENING, "50.02")
                .state(Lines.PROJECT_EXPENDITURE, Columns.FINAL, "45.1")
                .state(line, Columns.EXECUTION_RATE, rate)
                .build())
        .addSheets(
            BaseDataTable.builder()
                .line(Lines.THREE_PUBLIC_EXPENSES, "1.61", "1.51", "1.23")
                .build()
                .sheet())
        .form(
            SelfEvaluationForm.ofDepartment()
                .funds(Lines.ANNUAL_FUNDS, "150.02", "168.14", "165.1")
                .funds(Lines.OTHER_FUNDS, "30.00", "30.00", "27.00")
                .build())
        .form(
            SelfEvaluationForm.ofProject("展览经费")
                .funds(Lines.ANNUAL_FUNDS, "50.02", "48.14", "45.1")
                .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "basic-expenditure, 100%, ''",
    "basic-expenditure, 120%, NOTICE NONE", // of what was opened
    "basic-expenditure, 95%, ERROR NONE",
    "project-expenditure, 93.7%, ''",
    "project-expenditure, 93.6%, NOTICE PLACES", // cut off
    "project-expenditure, 90.2%, NOTICE NONE", // of what was opened
    "project-expenditure, 94.75%, ERROR NONE",
    "three-public-expenses, 81.46%, ''",
    "three-public-expenses, 85%, ERROR NONE",
    "other-funds, 90%, ''",
    "other-funds, 95%, ERROR NONE",
    "personnel, 95%, ''", // nobody knows its budget
  })
  void aRateOfAPartIsThatOfItsAmounts(String line, String rate, String expected) {
    assertEquals(expected, found(rate(line(line), rate), "STD-N15"));
  }

  private static Line line(String id) {
    return ImmutableList.of(
            Lines.BASIC_EXPENDITURE,
            Lines.PROJECT_EXPENDITURE,
            Lines.THREE_PUBLIC_EXPENSES,
            Lines.OTHER_FUNDS,
            Lines.PERSONNEL)
        .stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .get();
  }

  private static Submission row(
      Category category, String target, String actual, String score, String reason) {
    return Cases.of(
        SelfEvaluationForm.ofDepartment()
            .indicator(
                Indicator.builder()
                    .category(category)
                    .name("培训")
                    .target(target)
                    .actual(actual)
                    .points("10")
                    .score(score)
                    .explanation(reason)
                    .build())
            .build());
  }

  /** 8 of 10 is 80%, 8 points of 10, 2 lost; a tenth of the points is 1. */
  @ParameterizedTest
  @CsvSource({
    "8, 8, 扣2分, ''",
    "8, 8, 扣4分, NOTICE NONE",
    "8, 8, '场地扣1分，人员扣1分', ''",
    "8, 8, '共扣2分，其中场地扣1分，人员扣1分', ''",
    "8, 8, 扣40%, NOTICE NONE",
    "8, 8, 得8分, ''",
    "8, 8, 得5分, NOTICE NONE",
    "8, 8, 仅完成80%, ''",
    "8, 8, 未完成50%, NOTICE NONE",
    "8, 8, 学员评95分, ''",
    "10, 10, 场地维修推迟, NOTICE NONE",
    "10, 10, 完成情况良好, ''",
    "9.5, 10, '', ''",
  })
  void aReasonGoesWithItsScore(String actual, String score, String reason, String expected) {
    String given = reason == null ? "" : reason;
    assertEquals(
        expected, found(row(Category.QUANTITY, "10期", actual + "期", score, given), "STD-P05"));
  }

  /** 8 of at most 10, and 8 of 9 to 10, are better than asked: a reason says why. */
  @ParameterizedTest
  @CsvSource({
    "≤10万元, 8万元, ''",
    "9-10万元, 8万元, ''",
    "≤10万元, 10万元, NOTICE NONE",
    "9-10万元, 9.5万元, NOTICE NONE",
  })
  void aReasonMayStandBesideABetterResult(String target, String actual, String expected) {
    assertEquals(
        expected, found(row(Category.ECONOMIC_COST, target, actual, "10", "采购价格下跌"), "STD-P05"));
  }

  @ParameterizedTest
  @CsvSource({"≥20万元, NOTICE NONE", "≥20期, ''", "20元/人, ''"})
  void moneyIsNoQuantity(String target, String expected) {
    assertEquals(expected, found(row(Category.QUANTITY, target, target, "10", ""), "STD-T15"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0.8, WARNING NONE",
    "1.2, 0.8, ''",
    "'', '', ''",
    "'', 0, ''",
    "——, 0.8, WARNING NONE"
  })
  void aTotalIsStatedAboveItsParts(String total, String part, String expected) {
    BaseDataTable.Builder table =
        BaseDataTable.builder()
            .line(Lines.THREE_PUBLIC_EXPENSES, "", "", total)
            .line(Lines.RECEPTIONS, "", "", part);
    assertEquals(
        expected, found(Cases.of2024().addSheets(table.build().sheet()).build(), "STD-B13"));
  }
}
