package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Locales;
import org.junit.jupiter.api.Test;

/** What the JSON of a submission looks like, and that nothing is lost in it. */
class SubmissionJsonTest {
  private static final Row CONTROL = Row.of(Lines.INDICATOR, "整体支出控制额");

  static Submission sample() {
    return Submission.builder()
        .fiscalYear(Year.of(2024))
        .division(DivisionCode.of("4312"))
        .isPartial(true)
        .addSheets(
            Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM))
                .put(
                    Lines.ANNUAL_FUNDS,
                    Columns.EXECUTED,
                    Figure.of(Amount.ofWanYuan("34"))
                        .withNotes(
                            ImmutableList.of(
                                Note.of("其中26万元纳入基本支出", Amount.ofWanYuan("26")), Note.of("含结转")))
                        .readFrom("34（其中26万元纳入基本支出，含结转）", 12))
                .put(
                    Lines.ANNUAL_FUNDS,
                    Columns.EXECUTION_RATE,
                    Figure.of(Rate.ofPercent("98.5")).readFrom("98.5%", 0))
                .put(CONTROL, Columns.CATEGORY, Figure.of(Category.ECONOMIC_COST))
                .put(CONTROL, Columns.TARGET, Figure.of(Target.parse("不高于127.73万元")))
                .put(CONTROL, Columns.ACTUAL, Figure.of(Actual.parse("127.73万元")))
                .put(CONTROL, Columns.SCORE, Figure.of(Points.of("9.87")))
                .put(CONTROL, Columns.EXPLANATION, Figure.blank())
                .build())
        .addSheets(Sheet.builder(SheetId.of(Documents.PROJECT_FORM, "道路养护经费").numbered(2)).build())
        .build();
  }

  /** 34万元 is 34,000,000 fen ± half of 0.01万元; 98.5% is 197/200 ± 50,000 hundred-millionths. */
  static final String SAMPLE =
      "{\n"
          + "  \"format\": \"submission/1\",\n"
          + "  \"fiscalYear\": 2024,\n"
          + "  \"division\": \"431200\",\n"
          + "  \"partial\": true,\n"
          + "  \"documents\": [\n"
          + "    {\n"
          + "      \"type\": \"department-form\",\n"
          + "      \"rows\": [\n"
          + "        {\n"
          + "          \"line\": \"annual-funds\",\n"
          + "          \"figures\": {\n"
          + "            \"executed\": {\"state\": \"STATED\","
          + " \"value\": {\"fen\": 34000000, \"slack\": 500000},"
          + " \"notes\": [{\"text\": \"其中26万元纳入基本支出\","
          + " \"amount\": {\"fen\": 26000000, \"slack\": 500000}}, {\"text\": \"含结转\"}],"
          + " \"original\": \"34（其中26万元纳入基本支出，含结转）\", \"line\": 12},\n"
          + "            \"execution-rate\": {\"state\": \"STATED\","
          + " \"value\": {\"numerator\": 197, \"denominator\": 200, \"slack\": 50000},"
          + " \"original\": \"98.5%\"}\n"
          + "          }\n"
          + "        },\n"
          + "        {\n"
          + "          \"line\": \"indicator\",\n"
          + "          \"subject\": \"整体支出控制额\",\n"
          + "          \"figures\": {\n"
          + "            \"category\": {\"state\": \"STATED\","
          + " \"value\": {\"id\": \"economic-cost\"}},\n"
          + "            \"target\": {\"state\": \"STATED\","
          + " \"value\": {\"text\": \"≤127.73万元\", \"original\": \"不高于127.73万元\"}},\n"
          + "            \"actual\": {\"state\": \"STATED\","
          + " \"value\": {\"text\": \"=127.73万元\", \"original\": \"127.73万元\"}},\n"
          + "            \"score\": {\"state\": \"STATED\", \"value\": {\"hundredths\": 987}},\n"
          + "            \"explanation\": {\"state\": \"BLANK\"}\n"
          + "          }\n"
          + "        }\n"
          + "      ]\n"
          + "    },\n"
          + "    {\n"
          + "      \"type\": \"project-form\",\n"
          + "      \"subject\": \"道路养护经费\",\n"
          + "      \"ordinal\": 2,\n"
          + "      \"rows\": []\n"
          + "    }\n"
          + "  ]\n"
          + "}\n";

  @Test
  void aSubmissionIsWrittenWithItsUnitsOriginalsLinesAndNotes() {
    assertEquals(SAMPLE, SubmissionJson.write(sample()));
  }

  @Test
  void theTextIsTheSameUnderEveryLocale() {
    Locales.underEach(() -> assertEquals(SAMPLE, SubmissionJson.write(sample())));
  }

  @Test
  void whatIsWrittenReadsAsAnEqualSubmission() {
    assertEquals(sample(), SubmissionJson.read(SAMPLE));
  }

  @Test
  void originalTextsAndLinesAreReadThoughTheyTakeNoPartInEquality() {
    Sheet form = SubmissionJson.read(SAMPLE).sheets().get(0);

    Figure<Amount> executed = form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED);
    assertEquals("34（其中26万元纳入基本支出，含结转）", executed.original().get());
    assertEquals(12, executed.line());
    assertEquals("98.5%", form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTION_RATE).original().get());
    assertEquals(0, form.at(Lines.ANNUAL_FUNDS, Columns.EXECUTION_RATE).line());
    assertEquals("不高于127.73万元", form.at(CONTROL, Columns.TARGET).get().original());
    assertEquals("127.73万元", form.at(CONTROL, Columns.ACTUAL).get().original());
  }

  @Test
  void theOrderOfRowsIsKept() {
    Row first = Row.of(Lines.TOTAL);
    Row second = Row.of(Lines.ANNUAL_FUNDS);
    Submission submission = of(builder().put(first, Columns.SCORE, Figure.dash()), second);

    Submission read = SubmissionJson.read(SubmissionJson.write(submission));

    assertEquals(ImmutableList.of(first, second), read.sheets().get(0).rows());
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    String json =
        "{\"documents\": [{\"rows\": [{\"figures\": {\"score\": {\"value\": {\"hundredths\":"
            + " 10000}, \"state\": \"STATED\"}}, \"line\": \"total\"}], \"type\":"
            + " \"department-form\"}], \"fiscalYear\": 2023, \"format\": \"submission/1\"}";

    Submission read = SubmissionJson.read(json);

    assertEquals(Year.of(2023), read.fiscalYear());
    assertEquals(false, read.isPartial());
    assertEquals(
        Points.of(100), read.departmentForm().get().sheet().at(Lines.TOTAL, Columns.SCORE).get());
  }

  @Test
  void aTargetMayBeGivenAsACellSaysIt() {
    String json = SAMPLE.replace("\"≤127.73万元\", \"original\": \"不高于127.73万元\"", "\"不超过127.73万元\"");
    assertNotEquals(SAMPLE, json);

    Target target = SubmissionJson.read(json).sheets().get(0).at(CONTROL, Columns.TARGET).get();

    assertEquals(Target.parse("≤127.73万元"), target);
    assertEquals("不超过127.73万元", target.original());
  }

  @Test
  void theSchemaHoldsForWhatIsWritten() {
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.SUBMISSION, SAMPLE));
  }

  private static Sheet.Builder builder() {
    return Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM));
  }

  private static Submission of(Sheet.Builder sheet, Row emptyRow) {
    Sheet built = sheet.put(emptyRow, Columns.SCORE, Figure.absent()).build();
    return Submission.builder().fiscalYear(Year.of(2024)).addSheets(built).build();
  }
}
