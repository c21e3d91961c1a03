package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Locales;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the JSON of an evaluation says. */
class EvaluationJsonTest {
  private static final ImmutableList<Column<?>> FINAL = ImmutableList.of(Columns.FINAL);
  private static final Rule PARTS =
      rule("A", Lines.BASIC_EXPENDITURE, Lines.PERSONNEL, Lines.OPERATING);
  private static final Rule UNKNOWN =
      rule(
          "B",
          Lines.PROJECT_EXPENDITURE,
          BaseDataLines.BUSINESS_PROJECTS,
          BaseDataLines.EARMARKED_FUNDS);

  private static Rule rule(String id, Line whole, Line... parts) {
    return Rule.builder(id, "合计", "total")
        .message("{whole}与{parts}之和不符，相差{margin}", "{whole} is not {parts}, off by {margin}")
        .cites(
            Citation.builder()
                .issuer("某省财政厅")
                .documentNumber("某财绩〔2025〕1号")
                .title("某通知")
                .article("第三条")
                .status(CitationStatus.CITED)
                .build())
        .checks(Checks.total(BaseData.TABLE, FINAL, whole, parts))
        .build();
  }

  /** 6 + 3 are 9 and not 10; of the project expenditure nothing can be read. */
  private static Submission submission() {
    return submission("10.00", "6.00", "3.00");
  }

  private static Submission submission(String whole, String personnel, String operating) {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .addSheets(
                BaseDataTable.builder()
                    .line(Lines.BASIC_EXPENDITURE, "", "", whole)
                    .line(Lines.PERSONNEL, "", "", personnel)
                    .line(Lines.OPERATING, "", "", operating)
                    .line(Lines.PROJECT_EXPENDITURE, "", "", "几万")
                    .line(BaseDataLines.BUSINESS_PROJECTS, "", "", "1")
                    .line(BaseDataLines.EARMARKED_FUNDS, "", "", "1")
                    .build()
                    .sheet())
            .build();
    return submission.with(
        Place.of(SheetId.of(BaseData.TABLE), Row.of(Lines.PERSONNEL), Columns.FINAL),
        Cells.read(Columns.FINAL.type(), personnel).readFrom(personnel, 31));
  }

  private static Evaluation evaluate(EvaluationTerms terms) {
    return Evaluation.run("test 1", submission(), ImmutableList.of(PARTS, UNKNOWN), null, terms);
  }

  private static final String FINDING =
      "    {\n"
          + "      \"rule\": \"A\",\n"
          + "      \"title\": {\"zh\": \"合计\", \"en\": \"total\"},\n"
          + "      \"fault\": {\"zh\": \"合计\", \"en\": \"total\"},\n"
          + "      \"severity\": \"ERROR\",\n"
          + "      \"outcome\": \"FAILED\",\n"
          + "      \"message\": {\"zh\": \"基础数据表·基本支出本年决算数 10.00万元与人员经费本年决算数 6.00万元"
          + " + 公用经费本年决算数 3.00万元 = 9.00万元之和不符，相差1.00万元\","
          + " \"en\": \"base-data table, basic expenditure final accounts 10.00万元 is not"
          + " personnel expenditure final accounts 6.00万元"
          + " + operating expenditure final accounts 3.00万元 = 9.00万元, off by 1.00万元\"},\n"
          + "      \"margin\": {\"kind\": \"OFF\", \"type\": \"amount\","
          + " \"units\": 1000000, \"text\": \"1.00万元\"},\n"
          + "      \"primaryPlace\": \"base-data/basic-expenditure/final\",\n"
          + "      \"places\": [\"base-data/basic-expenditure/final\","
          + " \"base-data/personnel/final\", \"base-data/operating/final\"],\n"
          + "      \"operands\": [\n"
          + operand("whole", "basic-expenditure", "", "基本支出", "basic expenditure", "10")
          + ",\n"
          + operand("parts", "personnel", ", \"line\": 31", "人员经费", "personnel expenditure", "6")
          + ",\n"
          + operand("parts", "operating", "", "公用经费", "operating expenditure", "3")
          + "\n      ]\n"
          + "    }";

  private static String operand(
      String role, String line, String source, String zh, String en, String wanYuan) {
    return "        {\"role\": \""
        + role
        + "\", \"group\": 0, \"sign\": 1, \"place\": \"base-data/"
        + line
        + "/final\", \"state\": \"STATED\""
        + source
        + ", \"label\": {\"zh\": \""
        + zh
        + "本年决算数\", \"en\": \""
        + en
        + " final accounts\"}, \"value\": {\"zh\": \""
        + wanYuan
        + ".00万元\", \"en\": \""
        + wanYuan
        + ".00万元\"}}";
  }

  @Test
  void aFindingHasItsRuleMessageMarginAndOperands() {
    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()));

    assertContains(json, "  \"findings\": [\n" + FINDING + "\n  ],\n");
  }

  @Test
  void whatIsOnlyWrittenToDifferentPlacesIsANotice() {
    String json =
        EvaluationJson.write(
            Evaluation.run(
                "test 1", submission("10", "6", "3"), ImmutableList.of(PARTS, UNKNOWN), null));

    assertContains(
        json,
        "      \"severity\": \"NOTICE\",\n"
            + "      \"outcome\": \"FAILED\",\n"
            + "      \"message\": {\"zh\": \"取位不一致：基础数据表·基本支出本年决算数 10万元与人员经费本年决算数 6万元 + 公用经费本年决算数"
            + " 3万元 = 9.00万元之和不符，相差1.00万元；各数按末位四舍五入后可相符\", \"en\": \"written to different places:"
            + " base-data table, basic expenditure final accounts 10万元 is not personnel expenditure"
            + " final accounts 6万元 + operating expenditure final accounts 3万元 = 9.00万元, off by"
            + " 1.00万元; rounded at their own last places they may agree\"},\n"
            + "      \"margin\": {\"kind\": \"PLACES\", \"type\": \"amount\", \"units\": 1000000,"
            + " \"text\": \"1.00万元\"},\n");
    assertSchema(json);
  }

  @Test
  void whatFollowsFromAFindingStandsInIt() {
    Rule again = rule("C", Lines.BASIC_EXPENDITURE, Lines.PERSONNEL, Lines.OPERATING);
    String json =
        EvaluationJson.write(
            Evaluation.run("test 1", submission(), ImmutableList.of(PARTS, again), null));

    String end = "\n    }";
    assertContains(
        json,
        "  \"findings\": [\n"
            + FINDING.substring(0, FINDING.length() - end.length())
            + ",\n      \"consequences\": [\n    "
            + FINDING.replace("\"A\"", "\"C\"").replace("\n", "\n    ")
            + "\n      ]"
            + end
            + "\n  ],\n");
    assertSchema(json);
  }

  @Test
  void theHeadSaysWhatWasEvaluatedAndTheCounts() {
    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()));

    assertTrue(
        json.startsWith(
            "{\n"
                + "  \"format\": \"evaluation/1\",\n"
                + "  \"module\": \"test 1\",\n"
                + "  \"fiscalYear\": 2024,\n"
                + "  \"partial\": false,\n"
                + "  \"documents\": [\n"
                + "    {\"id\": \"base-data\","
                + " \"label\": {\"zh\": \"基础数据表\", \"en\": \"base-data table\"}}\n"
                + "  ],\n"
                + "  \"validity\": [],\n"
                + "  \"counts\": {\"PASSED\": 0, \"FAILED\": 1, \"NOT_APPLICABLE\": 0,"
                + " \"UNDECIDED\": 1, \"WAIVED\": 0, \"ERRORED\": 0},\n"),
        json);
  }

  @Test
  void everyRuleHasItsBasisAndTheOutcomeOfEachApplication() {
    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()));

    assertContains(
        json,
        "    {\n"
            + "      \"id\": \"B\",\n"
            + "      \"title\": {\"zh\": \"合计\", \"en\": \"total\"},\n"
            + "      \"fault\": {\"zh\": \"合计\", \"en\": \"total\"},\n"
            + "      \"severity\": \"ERROR\",\n"
            + "      \"citations\": [\n"
            + "        {\"issuer\": \"某省财政厅\", \"documentNumber\": \"某财绩〔2025〕1号\","
            + " \"title\": \"某通知\", \"article\": \"第三条\", \"status\": \"CITED\"}\n"
            + "      ],\n"
            + "      \"outcomes\": [\"UNDECIDED\"]\n"
            + "    }\n");
  }

  @Test
  void withoutAPublishedScoringNoScoreIsWritten() {
    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()));

    assertContains(json, "\"ERRORED\": 0},\n  \"findings\": [\n");
  }

  @Test
  void whatCouldNotBeReadIsSaid() {
    ReadingProblem problem = ReadingProblem.of(7, "？", LocalizedText.of("无法识别", "not read"));

    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()), ImmutableList.of(problem));

    assertContains(
        json,
        "  \"notRead\": [\n"
            + "    {\"line\": 7, \"text\": \"？\","
            + " \"reason\": {\"zh\": \"无法识别\", \"en\": \"not read\"}}\n"
            + "  ],\n");
    assertSchema(json);
  }

  @Test
  void waiversAndPolicyAreSaidWithWhatTheyDid() {
    Waiver.Builder waiver =
        Waiver.builder()
            .ruleId("A")
            .place("base-data/operating/final")
            .authority("某市财政局")
            .reason("口径不同");
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .date(LocalDate.of(2025, 5, 1))
            .policy(
                Policy.builder("huaihua-2025")
                    .division("4312")
                    .fiscalYears(2024, 2025)
                    .regrade("A", Severity.WARNING)
                    .switchOff("B", "不适用于本市")
                    .build())
            .addWaivers(waiver.lastDay(LocalDate.of(2025, 12, 31)).build())
            .addWaivers(waiver.lastDay(LocalDate.of(2024, 12, 31)).build())
            .build();

    String json = EvaluationJson.write(evaluate(terms));

    assertContains(
        json,
        "  \"date\": \"2025-05-01\",\n"
            + "  \"policy\": {\n"
            + "    \"id\": \"huaihua-2025\",\n"
            + "    \"division\": \"431200\",\n"
            + "    \"firstYear\": 2024,\n"
            + "    \"lastYear\": 2025,\n"
            + "    \"regraded\": {\n"
            + "      \"A\": \"WARNING\"\n"
            + "    }\n"
            + "  },\n");
    assertContains(json, "  \"findings\": [],\n");
    assertContains(
        json,
        "      \"waivers\": [\n"
            + "        {\"rule\": \"A\", \"place\": \"base-data/operating/final\","
            + " \"authority\": \"某市财政局\", \"reason\": \"口径不同\","
            + " \"lastDay\": \"2025-12-31\"}\n"
            + "      ]\n");
    assertContains(
        json,
        "    {\"rule\": \"B\", \"title\": {\"zh\": \"合计\", \"en\": \"total\"},"
            + " \"reason\": \"不适用于本市\"}\n");
    assertContains(json, "    {\"kind\": \"EXPIRED\", \"rule\": \"A\", \"message\": {\"zh\": ");
    assertSchema(json);
  }

  @Test
  void theTextIsTheSameUnderEveryLocale() {
    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()));

    Locales.underEach(
        () -> assertEquals(json, EvaluationJson.write(evaluate(EvaluationTerms.none()))));
  }

  @Test
  void theSchemaForbidsWhatIsNotWritten() {
    String json = EvaluationJson.write(evaluate(EvaluationTerms.none()));

    assertSchema(json);
    for (String piece :
        ImmutableList.of(
            "  \"fiscalYear\": 2024,\n", "\"kind\": \"OFF\", ", "\"outcome\": \"FAILED\",")) {
      assertEquals(1, json.split(piece, -1).length - 1, piece);
      assertEquals(
          false,
          JsonSchemas.errors(JsonSchemas.EVALUATION, json.replace(piece, "")).isEmpty(),
          piece);
    }
  }

  private static void assertSchema(String json) {
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.EVALUATION, json));
  }

  private static void assertContains(String json, String piece) {
    assertTrue(json.contains(piece), () -> piece + "\nis not in\n" + json);
  }
}
