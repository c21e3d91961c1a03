package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Year;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Every kind of figure survives, and so does what a province adds. */
class FigureJsonTest {
  private static final LocalizedText NAME = LocalizedText.of("名称", "name");

  @Test
  void amountsKeepTheirFenAndTheirSlack() {
    assertSurvives(FigureType.AMOUNT, Figure.of(Amount.ofYuan("-0.01")));
    assertSurvives(FigureType.AMOUNT, Figure.of(Amount.ofWanYuan("7.2")));
    assertSurvives(FigureType.AMOUNT, Figure.of(Amount.ofFen(Long.MIN_VALUE)));
    assertSurvives(FigureType.AMOUNT, Figure.of(Amount.ofFen(Long.MAX_VALUE, 5_000)));
  }

  @Test
  void pointsKeepTheirHundredths() {
    assertSurvives(FigureType.POINTS, Figure.of(Points.of("98.87")));
    assertSurvives(FigureType.POINTS, Figure.of(Points.ofHundredths(Long.MIN_VALUE)));
  }

  @Test
  void ratesKeepTheirFractionAndTheirSlack() {
    assertSurvives(FigureType.RATE, Figure.of(Rate.of(2, 3)));
    assertSurvives(FigureType.RATE, Figure.of(Rate.of(-1, 8)));
    assertSurvives(FigureType.RATE, Figure.of(Rate.ofPercent("100.00")));
    assertSurvives(FigureType.RATE, Figure.of(Rate.ofUnits(Long.MAX_VALUE, Long.MAX_VALUE)));
  }

  @Test
  void countsAndAreasKeepTheirLastPlace() {
    assertSurvives(FigureType.COUNT, Figure.count(8));
    assertSurvives(FigureType.AREA, Figure.of(FigureType.AREA, new BigDecimal("120.50")));
    assertSurvives(FigureType.COUNT, Figure.of(FigureType.COUNT, new BigDecimal("1E+3")));
  }

  @Test
  void targetsKeepWhatTheySayAndWhatTheyWereReadFrom() {
    Target withUnitColumn = Target.parse("95", "%");
    Figure<Target> read = survivor(FigureType.TARGET, Figure.of(withUnitColumn));

    assertEquals(withUnitColumn, read.get());
    assertEquals("95", read.get().original());
    assertSurvives(FigureType.TARGET, Figure.of(Target.parse("看不懂的指标#￥%")));
    assertSurvives(FigureType.TARGET, Figure.of(Target.notApplicable()));
    assertSurvives(FigureType.TARGET, Figure.of(Target.parse("12月底前").inYear(Year.of(2024))));
  }

  @Test
  void actualsKeepWhatTheySayAndWhatTheyWereReadFrom() {
    Actual withUnitColumn = Actual.parse("12", "次");
    Figure<Actual> read = survivor(FigureType.ACTUAL, Figure.of(withUnitColumn));

    assertEquals(withUnitColumn, read.get());
    assertEquals("12", read.get().original());
    assertSurvives(FigureType.ACTUAL, Figure.of(Actual.parse("达成年度指标（其中3次补做）")));
  }

  @Test
  void wordsKeepEveryCharacter() {
    assertSurvives(FigureType.TEXT, Figure.of("\"引号\"\\\t\n\u0000\u2028\u202e😀"));
    assertSurvives(FigureType.TEXT, Figure.of(""));
  }

  @Test
  void everyStateIsKept() {
    assertSurvives(FigureType.AMOUNT, Figure.blank());
    assertSurvives(FigureType.AMOUNT, Figure.<Amount>dash().readFrom("——", 3, 2));
    assertSurvives(FigureType.AMOUNT, Figure.<Amount>none().readFrom("无", 4));
    assertSurvives(FigureType.AMOUNT, Figure.unreadable("3..4"));
    assertSurvives(FigureType.AMOUNT, Figure.<Amount>unreadable("").readFrom("", 5));
    assertSurvives(
        FigureType.AMOUNT, Figure.<Amount>blank().withNotes(ImmutableList.of(Note.of("见附件"))));
  }

  @Test
  void aProvincesCategoryKeepsItsNamesAndItsDimension() {
    Dimension dimension = Dimension.of("管理", LocalizedText.of("管理指标", "management"));
    Category category = Category.of("过程", dimension, LocalizedText.of("过程指标", "process"));

    Category read = survivor(FigureType.CATEGORY, Figure.of(category)).get();

    assertEquals("过程指标", read.label().zh());
    assertEquals("管理", read.dimension().id());
    assertEquals("management", read.dimension().label().en());
  }

  @Test
  void aNationalCategoryUnderAnotherNameKeepsThatName() {
    Category category =
        Category.of("ecological-cost", Dimension.COST, LocalizedText.of("生态成本指标", "eco cost"));

    Category read = survivor(FigureType.CATEGORY, Figure.of(category)).get();

    assertEquals("生态成本指标", read.label().zh());
    assertEquals(Dimension.COST.label(), read.dimension().label());
  }

  @Test
  void aProvincesLineKeepsItsNamesAndThatItIsOfProjects() {
    Line line = Line.ofProjects("training", "培训项目", "training");
    Sheet sheet =
        Sheet.builder(SheetId.of(Documents.DEPARTMENT_FORM))
            .put(Row.of(line, "甲/乙~丙", 2), Columns.TEXT, Figure.of("有"))
            .build();

    Row read = read(sheet).rows().get(0);

    assertEquals(Row.of(line, "甲/乙~丙", 2), read);
    assertEquals("培训项目", read.line().label().zh());
    assertEquals(true, read.line().isOfProjects());
  }

  @Test
  void aNationalDocumentUnderAnotherNameKeepsThatName() {
    DocumentType annex = BaseData.TABLE.called(LocalizedText.of("附件2", "annex 2"));

    DocumentType read = read(Sheet.builder(SheetId.of(annex)).build()).id().type();

    assertEquals("附件2", read.label().zh());
    assertEquals(BaseData.TABLE.columns(), read.columns());
  }

  private static <T> void assertSurvives(FigureType<T> type, Figure<T> figure) {
    Figure<T> read = survivor(type, figure);

    assertEquals(figure, read);
    assertEquals(figure.original(), read.original());
    assertEquals(figure.line(), read.line());
    assertEquals(figure.column(), read.column());
    assertEquals(figure.units(), read.units());
    assertEquals(figure.slack(), read.slack());
  }

  /** Returns what is read of a figure in a document that no province has. */
  private static <T> Figure<T> survivor(FigureType<T> type, Figure<T> figure) {
    Column<T> column = Column.of("of-its-own", type, "栏", "column");
    DocumentType document = DocumentType.of("annex-9", NAME, ImmutableList.of(column));
    Sheet sheet = Sheet.builder(SheetId.of(document)).put(Lines.TOTAL, column, figure).build();
    return read(sheet).at(Lines.TOTAL, column);
  }

  private static Sheet read(Sheet sheet) {
    Submission submission = Submission.builder().fiscalYear(Year.of(2024)).addSheets(sheet).build();
    String json = SubmissionJson.write(submission);
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.SUBMISSION, json));
    Submission read = SubmissionJson.read(json);
    assertEquals(submission, read);
    return read.sheets().get(0);
  }
}
