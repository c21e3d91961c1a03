package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.narrative.NarrativeReader;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Narrative;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;

/** A narrative of 2030, read with labels that no province prints. */
final class NarrativeSubject {
  /** Where sentences on budget and accounts stand. */
  static final String BUDGET = "二、一般公共预算支出情况\n";

  /** Where sentences on goals stand. */
  static final String GOALS = "一、绩效目标设定情况\n";

  /** Where sentences on scores stand. */
  static final String SCORES = "三、年度绩效目标完成情况\n";

  private static final NarrativeReader NARRATIVES = new NarrativeReader(labels().labels());

  private final Sheet sheet;
  private final ImmutableList<ReadingProblem> problems;

  private NarrativeSubject(Sheet sheet, ImmutableList<ReadingProblem> problems) {
    this.sheet = sheet;
    this.problems = problems;
  }

  static NarrativeSubject read(String text) {
    Account account = new Account();
    Sheet sheet =
        NARRATIVES.read(
            SheetId.of(Documents.NARRATIVE),
            null,
            null,
            TextLine.split(text),
            Year.of(2030),
            account);
    return new NarrativeSubject(sheet, account.problems());
  }

  /** Returns the sheet of a text of which everything can be read. */
  static Sheet readAll(String text) {
    NarrativeSubject read = read(text);
    if (!read.problems.isEmpty()) {
      throw new AssertionError(read.problems);
    }
    return read.sheet();
  }

  static Narrative.Builder narrative() {
    return Narrative.builder();
  }

  static Sheet nothing() {
    return Narrative.builder().build().sheet();
  }

  /** Returns what was read; what was not is in {@link #unread()}. */
  Sheet sheet() {
    Sheet.Builder figures = Sheet.builder(sheet.id());
    sheet.figures().forEach((place, figure) -> put(figures, place, figure));
    return figures.build();
  }

  @SuppressWarnings("unchecked") // a place's column is that of its figure
  private static <T> void put(Sheet.Builder figures, Place place, Figure<T> figure) {
    figures.put(place.row(), (Column<T>) place.column(), figure);
  }

  /** Returns what could not be read, as it stands in the text. */
  ImmutableList<String> unread() {
    return problems.stream().map(ReadingProblem::text).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<ReadingProblem> problems() {
    return problems;
  }

  private static LabelDictionary labels() {
    return LabelDictionary.builder()
        .line(Documents.NARRATIVE, Lines.BASIC_EXPENDITURE, "甲类支出")
        .line(Documents.NARRATIVE, Lines.PROJECT_EXPENDITURE, "乙类支出")
        .line(Documents.NARRATIVE, Lines.WAGES_AND_WELFARE, "薪酬")
        .line(Documents.NARRATIVE, Lines.GOODS_AND_SERVICES, "采买")
        .line(Documents.NARRATIVE, Lines.TOTAL, "总评", "自评得分")
        .line(Documents.NARRATIVE, Lines.GRADE, "档次")
        .line(Documents.NARRATIVE, Lines.EXECUTION, "花出率")
        .column(Documents.NARRATIVE, Columns.OPENING, "初数")
        .column(Documents.NARRATIVE, Columns.SUPPLEMENTARY, "增补")
        .column(Documents.NARRATIVE, Columns.FINAL, "终数", "支出终数", "#年终数")
        .column(Documents.NARRATIVE, Columns.TARGET, "要求值")
        .column(Documents.NARRATIVE, Columns.ACTUAL, "做到值", "做到")
        .column(Documents.NARRATIVE, Columns.POINTS, "满分")
        .column(Documents.NARRATIVE, Columns.SCORE, "得分", "得", "自评得分")
        .column(Documents.NARRATIVE, Columns.EXPLANATION, "缘由")
        .dimension(Dimension.COST, "花费指标")
        .dimension(Dimension.OUTPUT, "成果指标")
        .dimension(Dimension.SATISFACTION, "满意度指标")
        .category(Category.ECONOMIC_COST, "钱款指标", "钱款")
        .category(Category.QUANTITY, "件数指标", "件数")
        .category(Category.QUALITY, "好坏指标", "好坏")
        .category(Category.BENEFICIARY_SATISFACTION, "满意度指标")
        .build();
  }
}
