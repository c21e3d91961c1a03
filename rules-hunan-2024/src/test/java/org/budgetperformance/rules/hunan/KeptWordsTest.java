package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** What the reader keeps of each document's words, blank cells among them. */
class KeptWordsTest {
  private static final Submission READ =
      HunanRules.module().reader().get().read(SampleReport.text()).submission();

  /** Base-data table, department form and the two project forms. */
  private static final ImmutableList<Sheet> TABLES = READ.sheets().subList(1, READ.sheets().size());

  private static Figure<String> words(Sheet sheet, Line line) {
    return sheet.at(line, Columns.TEXT);
  }

  @Test
  void everyTableKeepsWhoFilledItInAndWhen() {
    assertEquals(4, TABLES.size());
    for (Sheet sheet : TABLES) {
      assertEquals("张三", words(sheet, Lines.FILLED_IN_BY).get(), sheet.toString());
      assertEquals("2025年4月30日", words(sheet, Lines.FILLED_IN_ON).get(), sheet.toString());
    }
  }

  @Test
  void everyTableKeepsItsOwnTelephoneNumber() {
    assertEquals(
        ImmutableList.of("13800000181", "13800000131", "13800000181", "13800000181"),
        TABLES.stream()
            .map(sheet -> words(sheet, Lines.TELEPHONE).get())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void theNarrativeKeepsItsDateWithItsLine() {
    Figure<String> date = words(READ.narrative().get().sheet(), Lines.FILLED_IN_ON);

    assertEquals("2025年4月30日", date.get());
    assertEquals(Optional.of("2025 年 4 月 30 日"), date.original());
    assertEquals("2025 年 4 月 30 日", SampleReport.text().split("\n", -1)[date.line() - 1]);
  }

  @Test
  void aBlankDepartmentIsBlankAndNotAbsent() {
    Sheet office = READ.projectForms().get(0).sheet();
    Sheet reception = READ.projectForms().get(1).sheet();

    assertEquals("洪江区信访局", words(office, Lines.DEPARTMENT).get());
    assertEquals(FigureState.BLANK, words(reception, Lines.DEPARTMENT).state());
    assertEquals("洪江区信访局", words(reception, Lines.UNIT).get());
  }

  @Test
  void blankedCellsOfTheHeadAreBlank() {
    String text = SampleReport.text().replace("\t洪江区信访局", "\t");
    Submission blanked = HunanRules.module().reader().get().read(text).submission();

    assertEquals(
        FigureState.BLANK, words(blanked.departmentForm().get().sheet(), Lines.UNIT).state());
    for (int i = 0; i < 2; i++) {
      Sheet form = blanked.projectForms().get(i).sheet();
      assertEquals(FigureState.BLANK, words(form, Lines.UNIT).state());
      assertEquals(FigureState.BLANK, words(form, Lines.DEPARTMENT).state());
    }
  }

  @Test
  void blankSignaturesAreBlank() {
    String text =
        SampleReport.text()
            .replace("张三", "")
            .replace("1380000", "")
            .replace("2025 年 4 月 3 0 日", "年 月 日");
    Submission blanked = HunanRules.module().reader().get().read(text).submission();
    Sheet table = BaseDataTable.of(blanked).get().sheet();

    assertEquals(FigureState.BLANK, words(table, Lines.FILLED_IN_BY).state());
    assertEquals(FigureState.BLANK, words(table, Lines.FILLED_IN_ON).state());
  }

  @Test
  void goalsAndResultsAreKeptInFull() {
    for (Sheet form : TABLES.subList(1, TABLES.size())) {
      String goal = words(form, Lines.EXPECTED_GOAL).get();

      assertTrue(goal.length() > 30, goal);
      assertTrue(goal.endsWith("。"), goal);
      assertEquals(goal, words(form, Lines.ACHIEVED_RESULT).get());
    }
  }

  @Test
  void anEmptyGoalIsBlank() {
    String goal = "有效解决京外群众涉及怀化市洪江区的信访问题，维护社会稳定和谐。";
    Submission blanked =
        HunanRules.module().reader().get().read(SampleReport.text().replace(goal, "")).submission();

    for (int i = 0; i < 2; i++) {
      Sheet form = blanked.projectForms().get(i).sheet();
      assertEquals(FigureState.BLANK, words(form, Lines.EXPECTED_GOAL).state());
      assertEquals(FigureState.BLANK, words(form, Lines.ACHIEVED_RESULT).state());
    }
  }
}
