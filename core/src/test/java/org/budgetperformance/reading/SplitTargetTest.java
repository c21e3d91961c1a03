package org.budgetperformance.reading;

import static org.budgetperformance.reading.MadeUpLabels.lines;
import static org.budgetperformance.reading.MadeUpLabels.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.stream.Stream;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;

/** A form that parts a target into comparator, number and unit. */
class SplitTargetTest {
  private static final String TITLE = "2030年项目打分表";

  private static final LabelReader READER =
      LabelReader.of(
          LabelDictionary.builder()
              .document(Documents.PROJECT_FORM, "项目打分表")
              .words(Documents.PROJECT_FORM, Lines.PROJECT_NAME, "名目")
              .column(Documents.PROJECT_FORM, Columns.CATEGORY, "小类")
              .line(Documents.PROJECT_FORM, Lines.INDICATOR, "指标")
              .comparators(Documents.PROJECT_FORM, "比法")
              .column(Documents.PROJECT_FORM, Columns.TARGET, "要求")
              .units(Documents.PROJECT_FORM, "计量")
              .column(Documents.PROJECT_FORM, Columns.ACTUAL, "结果")
              .column(Documents.PROJECT_FORM, Columns.POINTS, "满分")
              .column(Documents.PROJECT_FORM, Columns.SCORE, "得分")
              .heading(Documents.PROJECT_FORM, "大类")
              .dimension(Dimension.OUTPUT, "产物")
              .category(Category.QUANTITY, "多少")
              .build(),
          Year.of(2030),
          Year.of(2030));

  private static ReadResult read(String... rows) {
    return READER.read(
        TITLE + "\n名目\t修路\n大类\t小类\t指标\t比法\t要求\t计量\t结果\t满分\t得分\n" + lines(rows) + "\n");
  }

  private static Sheet sheet(String... rows) {
    ReadResult read = read(rows);
    assertEquals(ImmutableList.of(), problems(read));
    return read.submission().sheets().get(0);
  }

  private static Target target(String row) {
    Sheet sheet = sheet("产物\t多少\t" + row);
    return sheet.at(Row.of(Lines.INDICATOR, "里程"), Columns.TARGET).get();
  }

  private static Actual actual(String row) {
    Sheet sheet = sheet("产物\t多少\t" + row);
    return sheet.at(Row.of(Lines.INDICATOR, "里程"), Columns.ACTUAL).get();
  }

  @Test
  void thePartsReadAsWhatIsWrittenTogether() {
    assertEquals(Target.parse("≥95%"), target("里程\t≥\t95\t%\t96\t10\t10"));
    assertEquals(Target.parse("≤127.73万元"), target("里程\t≤\t127.73\t万元\t120\t10\t10"));
    assertEquals(Target.parse("不少于3座"), target("里程\t不少于\t3\t座\t3\t10\t10"));
    assertEquals(Target.parse("=3次"), target("里程\t=\t3\t次\t3\t10\t10"));
  }

  @Test
  void theTextOfATargetIsThatOfItsParts() {
    Sheet sheet = sheet("产物\t多少\t里程\t≥\t95\t%\t96\t10\t10");
    Row row = Row.of(Lines.INDICATOR, "里程");

    assertEquals("≥95%", sheet.at(row, Columns.TARGET).original().get());
    assertEquals(5, sheet.at(row, Columns.TARGET).column());
    assertEquals("96%", sheet.at(row, Columns.ACTUAL).original().get());
    assertEquals(7, sheet.at(row, Columns.ACTUAL).column());
  }

  @Test
  void aResultThatEndsWithItsNumberHasTheUnitOfTheRow() {
    assertEquals(Actual.parse("96%"), actual("里程\t≥\t95\t%\t96\t10\t10"));
    assertEquals(Actual.parse("96%"), actual("里程\t≥\t95\t%\t96%\t10\t10"));
    assertEquals(Actual.parse("未完成"), actual("里程\t≥\t95\t%\t未完成\t10\t10"));
  }

  @Test
  void aTargetKeepsTheComparatorAndTheUnitThatItNames() {
    assertEquals(Target.parse("≥95%"), target("里程\t≥\t≥95%\t%\t96\t10\t10"));
    assertEquals(Target.parse("≥9500元"), target("里程\t≥\t9500元\t万元\t1\t10\t10"));
  }

  @Test
  void wordsAreComparedWithNothing() {
    assertEquals(Target.parse("明显改善"), target("里程\t定性\t明显改善\t无\t明显改善\t10\t10"));
    assertEquals(Target.parse("3座"), target("里程\t—\t3\t座\t3\t10\t10"));
    assertEquals(Target.parse("3"), target("里程\t\t3\t\t3\t10\t10"));
  }

  @Test
  void anEmptyTargetStaysEmptyBesideItsParts() {
    Sheet sheet = sheet("产物\t多少\t里程\t≥\t\t%\t\t10\t10");
    Row row = Row.of(Lines.INDICATOR, "里程");

    assertEquals(FigureState.BLANK, sheet.at(row, Columns.TARGET).state());
    assertEquals(FigureState.BLANK, sheet.at(row, Columns.ACTUAL).state());
  }

  @Test
  void oneCellALineReadsTheSame() {
    String listed =
        lines(
            TITLE, "名目", "修路", "大类", "小类", "指标", "比法", "要求", "计量", "结果", "满分", "得分", "产物", "多少",
            "里程", "≥", "95", "m2", "96", "10", "10", "座数", "≥", "3", "座", "3", "5", "5");
    ReadResult read = READER.read(listed);

    assertEquals(ImmutableList.of(), problems(read));
    assertEquals(
        ImmutableList.of(Target.parse("≥95m2"), Target.parse("≥3座")),
        Stream.of("里程", "座数")
            .map(
                name ->
                    read.submission()
                        .sheets()
                        .get(0)
                        .at(Row.of(Lines.INDICATOR, name), Columns.TARGET)
                        .get())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void aTableThatIsNoneOfIndicatorsHeadsThemInVain() {
    ReadResult read = READER.read(TITLE + "\n名目\t修路\n比法\t满分\t计量\n名目\t≥\t3\t%\n");

    assertEquals(1, read.submission().sheets().size());
  }
}
