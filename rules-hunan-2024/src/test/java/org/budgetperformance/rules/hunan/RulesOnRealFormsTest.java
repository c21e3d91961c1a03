package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on what offices really file: rounded, cut off, stricter than needed, or a form alone. */
class RulesOnRealFormsTest {
  private static Submission.Builder partial() {
    return Submission.builder().fiscalYear(Year.of(2024)).isPartial(true);
  }

  private static Evaluation evaluate(SelfEvaluationForm.Builder form) {
    return HunanRules.module().evaluate(partial().form(form.build()).build());
  }

  /** The findings of some rules: each by the end of its id and its severity. */
  private static String found(Evaluation evaluation, String... ids) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> Stream.of(ids).anyMatch(id -> finding.rule().id().equals("STD-" + id)))
        .map(finding -> finding.rule().id().substring(4) + " " + finding.severity())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The outcomes of a rule where it applies. */
  private static String outcomes(Evaluation evaluation, String id) {
    return evaluation.applications().stream()
        .filter(application -> application.rule().id().equals("STD-" + id))
        .map(Application::outcome)
        .map(Enum::name)
        .filter(name -> !name.equals("NOT_APPLICABLE"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String message(Evaluation evaluation, String id) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.rule().id().equals("STD-" + id))
        .map(finding -> finding.message(Locale.CHINESE))
        .collect(Collectors.joining("\n"));
  }

  @Nested
  class BasicBudget {
    private Evaluation split(String funds, String basic, String projects, String... forms) {
      Submission.Builder submission =
          partial()
              .form(
                  SelfEvaluationForm.ofDepartment()
                      .funds(Lines.ANNUAL_FUNDS, funds, funds, funds)
                      .split(Lines.BASIC_EXPENDITURE, basic)
                      .split(Lines.PROJECT_EXPENDITURE, projects)
                      .build());
      for (String form : forms) {
        submission.form(
            SelfEvaluationForm.ofProject("项目" + form)
                .funds(Lines.ANNUAL_FUNDS, form, form, form)
                .build());
      }
      return HunanRules.module().evaluate(submission.build());
    }

    @ParameterizedTest
    @CsvSource({
      "100, 40, 60, PASSED",
      "161.73, 127.73, 34, PASSED",
      "80, 80, 0, PASSED",
      "100, 45, 60, FAILED", // 100 − 60 = 40
      "100, 40, '', UNDECIDED",
      "100, 100, '', PASSED", // nothing else is stated
      "100, 120, '', FAILED" // the projects are not below 0
    })
    void isWhatTheSplitsOwnProjectsLeaveOfTheFunds(
        String funds, String basic, String projects, String outcome) {
      assertEquals(outcome, outcomes(split(funds, basic, projects), "D05"));
    }

    @Test
    void isSoBesideProjectFormsToo() {
      assertEquals("PASSED", outcomes(split("100", "40", "60", "35", "25"), "D05"));
      // A form is missing: 100 − 35 is not 40, but the split's own 60 leave it.
      assertEquals("PASSED", outcomes(split("100", "40", "60", "35"), "D05"));
      assertEquals("PASSED", outcomes(split("100", "40", "", "35", "25"), "D05"));
    }
  }

  @Nested
  class ScoresBelowTheRatio {
    private Evaluation indicator(
        String target, String actual, String points, String score, String reason) {
      return evaluate(
          SelfEvaluationForm.ofDepartment()
              .indicator(
                  Indicator.builder()
                      .category(Category.QUANTITY)
                      .name("培训人次")
                      .target(target)
                      .actual(actual)
                      .points(points)
                      .score(score)
                      .explanation(reason)
                      .build()));
    }

    @ParameterizedTest
    @CsvSource({
      "≥5640人, 4020人, 2, 1.4, ''", // 2 × 4020 ÷ 5640 = 1.4255…, cut off
      "≥5640人, 4020人, 2, 1.42, ''",
      "≥5640人, 4020人, 2, 1.43, ''", // rounded
      "≥5640人, 4020人, 2, 1.3, S04 NOTICE",
      "≥5640人, 4020人, 2, 1, S04 NOTICE", // nobody takes it for 1.4
      "≥5640人, 4020人, 2, 1.40, S04 NOTICE", // written to the hundredth, it would be 1.42
      "≥100人, 90人, 10, 8, S04 NOTICE", // 9
      "≥100人, 90人, 10, 9, ''",
      "≥12人, 11人, 15, 13.7, ''", // 13.75
      "≥12人, 11人, 15, 13.8, S04 NOTICE", // rounded to the tenth
      "≥12人, 11人, 15, 14, S04 NOTICE", // rounded to the point
      "≥12人, 11人, 15, 15, S04 ERROR",
      "≥90%, 89%, 10, 9.9, S04 NOTICE", // 9.888…
      "≥90%, 89%, 10, 10, S04 ERROR", // full points for what misses its target
      "≥100人, 90人, 10, 9.1, S04 ERROR",
      "≥100人, 90人, 10, 10.5, S04 ERROR",
      "≥5640人, 4020人, 2, 2, S04 ERROR"
    })
    void areStricterThanNeededAtMost(
        String target, String actual, String points, String score, String found) {
      assertEquals(found, found(indicator(target, actual, points, score, "因故未完成"), "S04"));
    }

    @Test
    void thatAreOnlyCutOffAreSupported() {
      FormScore form =
          indicator("≥5640人", "4020人", "2", "1.4", "因故未完成").score().get().department().get();
      assertEquals("1.43", form.indicators().get(0).supported().toString());
      assertEquals(ScoreVerdict.SUPPORTED, form.indicators().get(0).verdict());
      assertEquals(
          ScoreVerdict.BELOW,
          indicator("≥100人", "90人", "10", "8", "因故未完成")
              .score()
              .get()
              .department()
              .get()
              .indicators()
              .get(0)
              .verdict());
    }

    @Test
    void areSaidToBeBelow() {
      assertEquals(
          "整体支出绩效自评表·“培训人次”得分 8低于可支持得分区间 9，少1分（年度指标值 ≥100人；实际完成值 90人；分值 10）；从严评分的可不改",
          message(indicator("≥100人", "90人", "10", "8", "因故未完成"), "S04"));
    }

    @ParameterizedTest
    @CsvSource({
      "≥100人, 100人, 10, 8, '', S05 WARNING",
      "≥100人, 120人, 20, 15.5, '', S05 WARNING",
      "≥100人, 100人, 10, 8, 资料归档不及时, ''",
      "≥100人, 90人, 10, 8, '', 'S04 NOTICE, S05 WARNING'"
    })
    void ofAMetTargetAreForTheReasonAlone(
        String target, String actual, String points, String score, String reason, String found) {
      assertEquals(found, found(indicator(target, actual, points, score, reason), "S04", "S05"));
    }

    @Test
    void ofANarrativeAreNoErrorsEither() {
      assertEquals("", found(narrated("1.4"), "N08"));
      assertEquals("N08 NOTICE", found(narrated("1.2"), "N08"));
      assertEquals("N08 ERROR", found(narrated("2"), "N08"));
    }

    private Evaluation narrated(String score) {
      Narrative narrative =
          Narrative.builder()
              .indicator(
                  Indicator.builder()
                      .category(Category.QUANTITY)
                      .name("培训人次")
                      .target("≥5640人")
                      .actual("4020人")
                      .points("2")
                      .score(score)
                      .build())
              .build();
      return HunanRules.module().evaluate(partial().narrative(narrative).build());
    }
  }

  @Nested
  class Execution {
    private Evaluation executed(String annual, String executed, String rate, String score) {
      return evaluate(
          SelfEvaluationForm.ofDepartment()
              .funds(Lines.ANNUAL_FUNDS, annual, annual, executed)
              .execution(Lines.ANNUAL_FUNDS, "10", rate, score));
    }

    @ParameterizedTest
    @CsvSource({
      "1400, 1390, 99.2%, F03 NOTICE", // 99.2857…%, cut off
      "1400, 1390, 99.28%, F03 NOTICE",
      "1400, 1390, 99%, ''",
      "1400, 1390, 99.3%, ''",
      "1400, 1390, 99.29%, ''",
      "1400, 1390, 99.1%, F03 ERROR", // more than a unit off
      "1400, 1390, 99.4%, F03 ERROR", // nothing cuts upwards
      "150, 148, 98%, F03 NOTICE", // 98.666…%
      "150, 150, 99.8%, F03 ERROR"
    })
    void ratesThatWereCutOffAreNoErrors(String annual, String executed, String rate, String found) {
      assertEquals(found, found(executed(annual, executed, rate, ""), "F03"));
    }

    @ParameterizedTest
    @CsvSource({
      "150, 150, 1, F03 NOTICE",
      "150, 150, 1.00, F03 NOTICE",
      "150, 148, 0.986, F03 NOTICE", // 98.666…%, cut off
      "150, 148, 0.987, F03 NOTICE",
      "150, 135, 0.9, F03 NOTICE",
      "150, 150, 0.986, F03 ERROR",
      "150, 120, 0.9, F03 ERROR",
      "150, 120, 1, F03 ERROR",
      "150, 150, 1%, F03 ERROR", // who writes the sign means it
      "150, 1.5, 1, ''", // it is 1%
      "150, 1.48, 0.99, ''" // 0.9866…%
    })
    void ratesThatWereNotMultipliedAreDoubted(
        String annual, String executed, String rate, String found) {
      assertEquals(found, found(executed(annual, executed, rate, ""), "F03"));
    }

    @Test
    void aMessageSaysWhatStandsThereAndWhatItShouldBe() {
      assertEquals(
          "整体支出绩效自评表·年度资金总额执行率 99.2%似为截取，未四舍五入：" + "全年执行数 1390万元÷全年预算数 1400万元，应为 99.29%",
          before(message(executed("1400", "1390", "99.2%", ""), "F03"), "，相差"));
      assertEquals(
          "整体支出绩效自评表·年度资金总额执行率 1%可能未乘以100：" + "全年执行数 150万元÷全年预算数 150万元，按小数计为 100%；应为 100%",
          message(executed("150", "150", "1", ""), "F03"));
      assertEquals(
          "整体支出绩效自评表·年度资金总额执行率 0.986%与全年执行数 150万元÷全年预算数 150万元不符，" + "按小数计为 98.6%；应为 100%",
          before(message(executed("150", "150", "0.986", ""), "F03"), "，相差"));
      assertEquals(
          "整体支出绩效自评表·年度资金总额执行率 99.6%与全年执行数 98.6万元÷全年预算数 100万元不符，应为 98.6%",
          before(message(executed("100", "98.6", "99.6%", ""), "F03"), "，相差"));
      assertEquals(
          "整体支出绩效自评表·年度资金总额执行率 100%无从计算：全年执行数 5万元÷全年预算数 0万元，除数应大于0",
          message(executed("0", "5", "100%", ""), "F03"));
    }

    private String before(String message, String end) {
      assertTrue(message.contains(end), message);
      return message.substring(0, message.indexOf(end));
    }

    @ParameterizedTest
    @CsvSource({
      "1000, 994, 99.4%, 10, S03 NOTICE", // 9.94: half a point is the most that rounding explains
      "1000, 960, 96%, 10, S03 NOTICE",
      "1000, 950, 95%, 10, S03 NOTICE",
      "1000, 949, 94.9%, 10, S03 ERROR",
      "3000, 2900, 96.67%, 9.7, S03 NOTICE", // 9.67
      "3000, 2900, 96.67%, 9.67, ''",
      "3000, 2900, 96.67%, 9.6, ''", // 9.666…, cut off
      "3000, 2900, 96.67%, 9.5, S03 NOTICE", // stricter
      "1000, 994, 99.4%, 9.9, ''",
      "1000, 1000, 100%, 9, S03 NOTICE",
      "1000, 1000, 100%, 10, ''",
      "1000, 1000, 100%, 10.1, S03 ERROR"
    })
    void scoresOfItAreErrorsOnlyAboveEveryReading(
        String annual, String executed, String rate, String score, String found) {
      assertEquals(found, found(executed(annual, executed, rate, score), "S03"));
    }

    @Test
    void theRowBeneathIsShownWithItsOwnAmounts() {
      Evaluation evaluation =
          evaluate(
              SelfEvaluationForm.ofProject("展览经费")
                  .funds(Lines.CURRENT_APPROPRIATION, "30", "30", "15")
                  .execution(Lines.CURRENT_APPROPRIATION, "10", "50%", "10"));
      assertEquals(
          "项目支出绩效自评表「展览经费」·当年财政拨款得分 10超出可支持得分区间 5，相差5分（全年执行数 15万元；全年预算数 30万元；执行率 50%）",
          message(evaluation, "S03"));
    }
  }

  @Nested
  class Adjustments {
    @Test
    void areNotAskedOfAFormWithoutTheirColumn() {
      SelfEvaluationForm.Builder form =
          SelfEvaluationForm.ofProject("展览经费").funds(Lines.ANNUAL_FUNDS, "20", "31", "31");
      assertEquals("", outcomes(evaluate(form), "F07"));
      form.supplementary(Lines.ANNUAL_FUNDS, "");
      assertEquals("UNDECIDED", outcomes(evaluate(form), "F07"));
      form.supplementary(Lines.ANNUAL_FUNDS, "11");
      assertEquals("PASSED", outcomes(evaluate(form), "F07"));
      form.supplementary(Lines.ANNUAL_FUNDS, "9");
      assertEquals("F07 ERROR", found(evaluate(form), "F07"));
    }
  }

  @Nested
  class SupportedRanges {
    private FormScore scored(String... points) {
      SelfEvaluationForm.Builder form = SelfEvaluationForm.ofDepartment();
      for (int i = 0; i < points.length; i++) {
        form.indicator(
            Indicator.builder()
                .category(Category.QUANTITY)
                .name("指标" + i)
                .target("≥10次")
                .points(points[i])
                .score("5")
                .build());
      }
      return evaluate(form).score().get().department().get();
    }

    @ParameterizedTest
    @CsvSource({"90, 80", "'', ''", "'', 40", "150, 20", "XX, XX", "100, 100"})
    void neverExceedTheTotal(String first, String second) {
      FormScore score = scored(first, second, first);
      Stream.concat(
              Stream.of(score, score.execution()),
              Stream.concat(score.dimensions().stream(), score.indicators().stream()))
          .map(JudgedScore.class::cast)
          .forEach(
              each -> {
                PointsRange range = each.supported();
                assertTrue(range.max().compareTo(Points.of(100)) <= 0, each.toString());
                assertTrue(range.min().compareTo(Points.ZERO) >= 0, each.toString());
              });
      assertEquals("0–100", score.supported().toString());
    }

    @Test
    void belowTheTotalAreAsTheirPartsAre() {
      // 30 + 20 that nobody answered, and at most 10 for the execution.
      assertEquals("0–60", scored("30", "20").supported().toString());
    }
  }

  @Test
  void somethingOfNothingHasNoRatio() {
    Evaluation evaluation =
        HunanRules.module()
            .evaluate(
                partial()
                    .addSheets(BaseDataTable.builder().staffing("0", "5", "").build().sheet())
                    .build());
    Optional<Finding> finding =
        evaluation.findingsOneByOne().stream()
            .filter(f -> f.rule().id().equals("STD-B09"))
            .findFirst();
    assertEquals(
        "基础数据表·财政供养人员实际在职人数 5，而编制数 0，控制率无从计算，限额 100%", finding.get().message(Locale.CHINESE));
    assertEquals(Severity.WARNING, finding.get().severity());
  }
}
