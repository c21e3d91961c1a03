package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.check.Checks;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.scoring.Schemes;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Locales;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Messages of findings. */
class MessagesTest {
  private static Source base(Line line) {
    return Source.of(BaseData.TABLE, line, Columns.FINAL);
  }

  private static final Check TOTAL =
      Checks.identity(
          Statement.of(base(Lines.BASIC_EXPENDITURE)),
          Statement.of(base(Lines.PERSONNEL), base(Lines.OPERATING)));

  private static final Submission SUBMISSION =
      Cases.of(
          Cases.table(
              Columns.FINAL,
              Lines.BASIC_EXPENDITURE,
              "171.38",
              Lines.PERSONNEL,
              "120.34",
              Lines.OPERATING,
              "43.04"));

  private static Finding finding(String zh, String en, Check check, Submission submission) {
    CheckTester tester = CheckTester.of(check, submission);
    return Finding.builder()
        .rule(Rule.builder("T-1", "规则", "rule").checks(check).cites(Cases.CITATION).build().info())
        .template(LocalizedText.of(zh, en))
        .outcome(tester.outcome())
        .margin(tester.margin())
        .operands(tester.operands(0))
        .build();
  }

  @Test
  void placeholdersAreFilledInChinese() {
    Finding finding = finding("{whole}≠{parts}，差{margin}。", "x", TOTAL, SUBMISSION);
    assertEquals(
        "基础数据表·基本支出本年决算数 171.38万元≠人员经费本年决算数 120.34万元 + 公用经费本年决算数 43.04万元 = 163.38万元，差8.00万元。",
        finding.message(Locale.SIMPLIFIED_CHINESE));
  }

  @Test
  void placeholdersAreFilledInEnglishForEveryOtherLanguage() {
    Finding finding = finding("甲", "{whole} ≠ {parts}; off {margin}", TOTAL, SUBMISSION);
    String expected =
        "base-data table, basic expenditure final accounts 171.38万元 ≠ personnel expenditure final"
            + " accounts 120.34万元 + operating expenditure final accounts 43.04万元 = 163.38万元; off"
            + " 8.00万元";
    assertEquals(expected, finding.message(Locale.ENGLISH));
    assertEquals(expected, finding.message(Locale.FRENCH));
    Locales.underEach(() -> assertEquals(expected, finding.message(Locale.ENGLISH)));
  }

  @Test
  void aMessageWithoutPlaceholdersIsItself() {
    assertEquals("没有", finding("没有", "none", TOTAL, SUBMISSION).message(Locale.CHINESE));
  }

  @Test
  void aRoleThatNothingPlaysIsEmptyAndALoneBraceStays() {
    assertEquals(
        "[] and {", finding("甲", "[{nobody}] and {", TOTAL, SUBMISSION).message(Locale.ENGLISH));
  }

  @Test
  void statementsOfOneFigureAreListedApart() {
    Check agreement =
        Checks.agreement(
            Statement.of(base(Lines.BASIC_EXPENDITURE)), Statement.of(base(Lines.PERSONNEL)));
    Finding finding = finding("{stated}", "{stated}", agreement, SUBMISSION);
    assertEquals("基础数据表·基本支出本年决算数 171.38万元；人员经费本年决算数 120.34万元", finding.message(Locale.CHINESE));
  }

  @Test
  void aFigureOfSeveralDocumentsIsNamedWithItsDocument() {
    Check agreement =
        Checks.agreement(
            Statement.of(base(Lines.BASIC_EXPENDITURE)),
            Statement.of(Source.of(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, Columns.FINAL)));
    Submission submission =
        Cases.of2024()
            .addAllSheets(SUBMISSION.sheets())
            .narrative(
                Narrative.builder().state(Lines.BASIC_EXPENDITURE, Columns.FINAL, "163.38").build())
            .build();
    String message = finding("{stated}", "{stated}", agreement, submission).message(Locale.CHINESE);
    assertTrue(message.contains("基础数据表"), message);
    assertTrue(message.contains("自评报告"), message);
  }

  @Test
  void aTermThatIsTakenAwayHasAMinus() {
    Check less =
        Checks.identity(
            Statement.of(base(Lines.BASIC_EXPENDITURE)),
            Statement.of(Term.of(base(Lines.PERSONNEL)), Term.of(base(Lines.OPERATING)).negated()));
    String message = finding("{parts}", "{parts}", less, SUBMISSION).message(Locale.CHINESE);
    assertTrue(message.endsWith("− 公用经费本年决算数 43.04万元 = 77.30万元"), message);
  }

  @Test
  void statesOfCellsAreNamed() {
    Submission submission =
        Cases.of(
            Cases.table(
                Columns.FINAL,
                Lines.BASIC_EXPENDITURE,
                "5",
                Lines.PERSONNEL,
                "",
                Lines.OPERATING,
                "约4"));
    Finding finding = finding("{parts}", "{parts}", TOTAL, submission);
    assertTrue(finding.message(Locale.CHINESE).contains("人员经费本年决算数（空白）"));
    assertTrue(finding.message(Locale.ENGLISH).contains("(blank)"));
    String message = finding.message(Locale.CHINESE);
    assertTrue(message.contains("公用经费本年决算数约4"), message);
  }

  @Test
  void aBraceInACellIsNoPlaceholder() {
    Submission submission =
        Cases.of(
            Cases.table(Columns.FINAL, Lines.BASIC_EXPENDITURE, "{margin}", Lines.PERSONNEL, "4"));
    String message = finding("{whole}", "{whole}", TOTAL, submission).message(Locale.CHINESE);
    assertTrue(message.contains("{margin}"), message);
  }

  @Test
  void whatARuleThrewIsNotSaidInTheWordsOfAProgram() {
    assertEquals("规则自身出错，未得出结论，属程序问题", threw("java.lang.IllegalStateException: broken"));
    assertEquals(
        "数额超出可计算的范围，未得出结论，请核对金额是否误填", threw("java.lang.ArithmeticException: long overflow"));
  }

  private static String threw(String cause) {
    return Finding.builder()
        .from(finding("甲", "x", TOTAL, SUBMISSION))
        .outcome(Outcome.ERRORED)
        .cause(cause)
        .build()
        .message(Locale.CHINESE);
  }

  @Test
  void whatCannotBeMeasuredIsSaidInWords() {
    Finding finding =
        Finding.builder()
            .from(
                finding("{whole}与{parts}相差{margin}", "{whole} {parts} {margin}", TOTAL, SUBMISSION))
            .margin(Margin.none())
            .build();
    assertTrue(finding.message(Locale.CHINESE).endsWith("相差无从计量的数额"));
    assertTrue(finding.message(Locale.ENGLISH).endsWith("more than can be measured"));
  }

  @Test
  void placesOfAFindingAreSortedAndEachIsNamedOnce() {
    Finding finding = finding("甲", "x", TOTAL, SUBMISSION);
    Finding doubled = Finding.builder().from(finding).addAllOperands(finding.operands()).build();
    assertEquals(3, doubled.places().size());
    assertEquals(ImmutableList.sortedCopyOf(doubled.places()), doubled.places());
  }

  @Test
  void aFindingSurvivesSerialisation() {
    Finding finding = finding("{whole}", "{whole}", TOTAL, SUBMISSION);
    Finding copy = Copies.of(finding);
    assertEquals(finding.operands(), copy.operands());
    assertEquals(finding.message(Locale.CHINESE), copy.message(Locale.CHINESE));
    assertEquals(finding.margin(), copy.margin());
  }

  /** The messages that checks bring along, by the roles that they may use. */
  @Test
  void everyDeclaredCheckFillsItsOwnMessageInBothLanguages() {
    Statement one = Statement.of(base(Lines.PERSONNEL));
    ImmutableList<Check> checks =
        ImmutableList.of(
            TOTAL,
            Checks.atMostOfEach(BaseData.TABLE, one, one),
            Checks.agreement(one, one),
            Checks.oneOf(ImmutableList.of(one), ImmutableList.of(one)),
            Checks.ratio(
                BaseData.TABLE,
                BaseDataLines.STAFFING,
                BaseDataColumns.STAFF_IN_POST,
                BaseDataColumns.AUTHORISED_POSTS,
                BaseDataColumns.STAFF_RATIO),
            Checks.scoreBounds(Documents.DEPARTMENT_FORM, Lines.INDICATOR),
            Checks.documentsPresent(Documents.NARRATIVE),
            Checks.projectForms(BaseData.TABLE, BaseDataColumns.PREVIOUS_FINAL, Columns.FINAL),
            Checks.projectAgreement(
                base(BaseDataLines.BUSINESS_PROJECT), base(BaseDataLines.BUSINESS_PROJECT)),
            Checks.supportedScores(
                Documents.DEPARTMENT_FORM, Lines.INDICATOR, Schemes.open().build()),
            Checks.indicatorAgreement(Columns.TARGET),
            Checks.pointsSplit(Dimension.NATIONAL, Category.NATIONAL));
    for (Check check : checks) {
      assertFalse(check.message().zh().isEmpty(), check.toString());
      assertEquals(
          placeholders(check.message().zh()), placeholders(check.message().en()), check.toString());
    }
  }

  private static ImmutableMap<String, Integer> placeholders(String template) {
    ImmutableMap.Builder<String, Integer> found = ImmutableMap.builder();
    for (String role :
        ImmutableList.of(
            "whole",
            "parts",
            "margin",
            "stated",
            "reading",
            "rate",
            "numerator",
            "denominator",
            "score",
            "points",
            "document",
            "project",
            "lack",
            "supported",
            "basis",
            "narrative",
            "form")) {
      int times = template.split("\\{" + role + "\\}", -1).length - 1;
      found.put(role, times);
    }
    return found.buildOrThrow();
  }

  @Test
  void aMarginPrintsWithItsUnit() {
    assertEquals("0.87", Margin.off(FigureType.POINTS, 87).toString());
    assertEquals("26.00万元", Margin.off(FigureType.AMOUNT, 26_000_000L).toString());
  }
}
