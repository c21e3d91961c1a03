package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.CheckTester;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are not too long, and cells that are required if something holds. */
class CellContentsTest {
  private static Indicator.Builder indicator(String points, String score, String explanation) {
    return OneIndicator.quality("合格率", "≥95%", "96%")
        .points(points)
        .score(score)
        .explanation(explanation);
  }

  /** Evaluates a check as a rule; what is explained must verify. */
  private static Evaluation evaluate(Check check, Indicator.Builder indicator) {
    Rule rule = Rule.builder("TRY-1", "试", "try").cites(Cases.CITATION).checks(check).build();
    Submission submission = OneIndicator.in(indicator);
    Evaluation evaluation = Evaluation.run("test", submission, ImmutableList.of(rule), null);
    for (Explanation explanation : evaluation.explanations()) {
      assertEquals("", explanation.verify(submission).orElse(""));
    }
    return evaluation;
  }

  @Nested
  class ATextOfAtMostFiveCharacters {
    private final Check check =
        Checks.textAtMost(Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.EXPLANATION, 5);

    @ParameterizedTest
    @CsvSource({
      "年中追加, PASSED",
      "年中追加。, PASSED", // five with its full stop
      "年中 追 加。, PASSED", // white space is not counted
      "年中追加经费, FAILED",
      "'', NOT_APPLICABLE",
      "𠀀𠀀𠀀𠀀𠀀, PASSED", // five characters, whatever they take in memory
      "𠀀𠀀𠀀𠀀𠀀𠀀, FAILED"
    })
    void charactersAreCounted(String text, Outcome outcome) {
      evaluate(check, indicator("10", "9", text));
      assertEquals(outcome, OneIndicator.outcome(check, indicator("10", "9", text)));
    }

    @Test
    void whatCannotBeReadIsUndecided() {
      Indicator.Builder row = indicator("10", "9", "").explanation(Figure.unreadable("？？"));
      assertEquals(Outcome.UNDECIDED, OneIndicator.outcome(check, row));
    }

    @Test
    void theFindingSaysByHowMuch() {
      // 12 − 5 = 7
      Indicator.Builder row = indicator("10", "9", String.join("", Collections.nCopies(12, "字")));
      CheckTester tester = OneIndicator.ask(check, row);
      assertEquals(Margin.off(FigureType.COUNT, 70_000), tester.margin());
      assertEquals(
          "超过5字，多7字：整体支出绩效自评表·“合格率”偏差原因分析及改进措施 " + String.join("", Collections.nCopies(12, "字")),
          evaluate(check, row).findings().get(0).message(Locale.CHINESE));
    }

    @Test
    void theTreeCountsToo() {
      Explanation explanation =
          evaluate(check, indicator("10", "9", "年中追加经费")).explanations().get(0);
      assertEquals(
          String.join(
                  "\n",
                  "TRY-1 try: FAILED",
                  "indicator: deviation explanation of at most 5 characters: no  [at most]",
                  "  characters: 6",
                  "    合格率 deviation explanation: 年中追加经费  @ department form › 合格率 › deviation"
                      + " explanation",
                  "  constant: 5",
                  "excess: 1",
                  "  characters: 6 (see above)",
                  "  constant: 5")
              + "\n",
          explanation.text(Locale.ENGLISH));
    }
  }

  @Nested
  class AReasonThatIsRequiredIfPointsAreLost {
    private final Check check =
        Checks.requiredIf(
            Documents.DEPARTMENT_FORM,
            Lines.INDICATOR,
            Columns.EXPLANATION,
            not(atMost(cell(Columns.POINTS), cell(Columns.SCORE))),
            LocalizedText.of("得分低于分值", "points are lost"),
            Columns.POINTS,
            Columns.SCORE);

    @ParameterizedTest
    @CsvSource({
      "10, 9, 年中追加, PASSED",
      "10, 9, '', FAILED",
      "10, 9, 无, FAILED",
      "10, 9, ——, FAILED",
      "10, 10, '', NOT_APPLICABLE",
      "10, 10, 年中追加, NOT_APPLICABLE",
      "10, '', '', UNDECIDED", // the score may be 10
      "10, '', 年中追加, PASSED", // whatever the score is
      "10, XX, '', UNDECIDED"
    })
    void outcome(String points, String score, String explanation, Outcome outcome) {
      evaluate(check, indicator(points, score, explanation));
      assertEquals(outcome, OneIndicator.outcome(check, indicator(points, score, explanation)));
    }

    @Test
    void theFindingNamesWhatIsComparedToo() {
      assertEquals(
          "得分低于分值的，应填写偏差原因分析及改进措施：整体支出绩效自评表·“合格率”偏差原因分析及改进措施（空白），分值 10，得分 9",
          evaluate(check, indicator("10", "9", "")).findings().get(0).message(Locale.CHINESE));
    }
  }

  /** Whether a row is called a rate. */
  private enum OwnQuestion implements RowQuestion {
    IS_RATE;

    @Override
    public Outcome ask(SheetRow row) {
      return row.name().endsWith("率") ? Outcome.PASSED : Outcome.FAILED;
    }

    @Override
    public ImmutableList<Column<?>> columns() {
      return ImmutableList.of(Columns.TARGET);
    }

    @Override
    public LocalizedText message() {
      return LocalizedText.of("不是比率：{target}", "no rate: {target}");
    }

    @Override
    public LocalizedText compares() {
      return LocalizedText.of("指标为比率", "it is a rate");
    }
  }

  @Nested
  class AQuestionOfOnesOwn {
    @Test
    void isAskedOfEachRow() {
      Check check = Checks.eachRow(Documents.DEPARTMENT_FORM, Lines.INDICATOR, OwnQuestion.IS_RATE);
      CheckTester tester =
          OneIndicator.ask(
              check,
              OneIndicator.quality("合格率", "≥95%", "96%"),
              OneIndicator.quality("次数", "3次", "3次"));
      assertEquals(ImmutableList.of(Outcome.PASSED, Outcome.FAILED), tester.outcomes());
      assertEquals(
          ImmutableList.of("target department-form/indicator:次数/target"), tester.looked(1));
      evaluate(check, OneIndicator.quality("次数", "3次", "3次"));
    }

    @Test
    void isAskedOfAllRowsTogether() {
      Check check = Checks.allRows(Documents.DEPARTMENT_FORM, Lines.INDICATOR, OwnQuestion.IS_RATE);
      CheckTester tester =
          OneIndicator.ask(
              check,
              OneIndicator.quality("次数", "3次", "3次"),
              OneIndicator.quality("合格率", "≥95%", "96%"),
              OneIndicator.quality("人数", "5人", "5人"));
      assertEquals(Outcome.FAILED, tester.outcome());
      assertEquals(
          ImmutableList.of(
              "target department-form/indicator:次数/target",
              "target department-form/indicator:人数/target"),
          tester.looked());
      evaluate(check, OneIndicator.quality("次数", "3次", "3次"));
    }

    @Test
    void saysWhenAnotherCellIsRequired() {
      Check check =
          Checks.requiredIf(
              Documents.DEPARTMENT_FORM, Lines.INDICATOR, Columns.SCORE, OwnQuestion.IS_RATE);
      assertEquals(Outcome.FAILED, OneIndicator.outcome(check, indicator("10", "", "")));
      assertEquals(Outcome.FAILED, OneIndicator.outcome(check, indicator("10", "无", "")));
      assertEquals(Outcome.PASSED, OneIndicator.outcome(check, indicator("10", "0", "")));
      assertEquals(Outcome.UNDECIDED, OneIndicator.outcome(check, indicator("10", "XX", "")));
      assertEquals(
          Outcome.NOT_APPLICABLE,
          OneIndicator.outcome(check, OneIndicator.quality("次数", "3次", "3次").score("")));
      assertEquals(
          "指标为比率的，应填写得分：整体支出绩效自评表·“合格率”得分（空白），年度指标值 ≥95%",
          evaluate(check, indicator("10", "", "")).findings().get(0).message(Locale.CHINESE));
    }
  }
}
