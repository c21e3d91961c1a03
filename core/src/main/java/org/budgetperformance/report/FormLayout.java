package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.report.FormBlock.Style;
import org.budgetperformance.report.FormBlock.Taking;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/**
 * How the national documents are printed (表样): their parts from top to bottom.
 *
 * <p>A row goes into the first part that takes it, and the last part takes every row, so that nothing
 * of a document is left out.
 */
final class FormLayout {
  private static final ImmutableSet<Line> SPENDING =
      ImmutableSet.of(
          Lines.BASIC_EXPENDITURE,
          Lines.PROJECT_EXPENDITURE,
          Lines.PERSONNEL,
          Lines.OPERATING,
          Lines.WAGES_AND_WELFARE,
          Lines.GOODS_AND_SERVICES,
          Lines.GRANTS_TO_PERSONS,
          Lines.CAPITAL_EXPENDITURE);

  private static final FormBlock FOOTER =
      block(
          "填报信息",
          "Filled in",
          Style.SIDE_BY_SIDE,
          lines(Lines.FILLED_IN_BY, Lines.FILLED_IN_ON, Lines.TELEPHONE));

  private static final ImmutableList<FormBlock> REST =
      ImmutableList.of(
          block("文字内容", "Words", Style.WORDS, FormLayout::isWordsOnly),
          block("其他", "Other", Style.GRID, (sheet, row) -> true));

  private static final ImmutableMap<DocumentType, ImmutableList<FormBlock>> LAYOUTS =
      ImmutableMap.of(
          Documents.NARRATIVE, narrative(),
          Documents.BASE_DATA, baseData(),
          Documents.DEPARTMENT_FORM, form("年度预算申请", "Annual budget"),
          Documents.PROJECT_FORM, form("项目资金", "Project funds"));

  private FormLayout() {}

  /** Returns the parts of a document; what is not a national one is drawn as rows and columns. */
  static ImmutableList<FormBlock> of(DocumentType type) {
    return LAYOUTS.getOrDefault(type, REST);
  }

  private static ImmutableList<FormBlock> form(String fundsZh, String fundsEn) {
    return ImmutableList.<FormBlock>builder()
        .add(words("单位信息", "Who reports", Lines.PROJECT_NAME, Lines.DEPARTMENT, Lines.UNIT))
        .add(
            block(
                fundsZh,
                fundsEn,
                Style.GRID,
                using(
                    Columns.OPENING,
                    Columns.SUPPLEMENTARY,
                    Columns.ANNUAL,
                    Columns.EXECUTED,
                    Columns.EXECUTION_RATE),
                Columns.OPENING,
                Columns.ANNUAL,
                Columns.EXECUTED,
                Columns.POINTS,
                Columns.EXECUTION_RATE,
                Columns.SCORE))
        .add(split("按收入性质分", "By revenue", false))
        .add(split("按支出性质分", "By expenditure", true))
        .add(
            block(
                "年度总体目标",
                "Goal of the year",
                Style.SIDE_BY_SIDE,
                lines(Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT)))
        .add(
            block(
                "绩效指标",
                "Indicators",
                Style.INDICATORS,
                FormLayout::isScored,
                Columns.CATEGORY,
                Columns.TARGET,
                Columns.ACTUAL,
                Columns.POINTS,
                Columns.SCORE,
                Columns.EXPLANATION))
        .add(FOOTER)
        .addAll(REST)
        .build();
  }

  private static ImmutableList<FormBlock> baseData() {
    return ImmutableList.<FormBlock>builder()
        .add(
            grid(
                "财政供养人员情况",
                "Staff",
                Columns.AUTHORISED_POSTS,
                Columns.STAFF_IN_POST,
                Columns.STAFF_RATIO))
        .add(grid("经费控制情况", "Expenditure", Columns.PREVIOUS_FINAL, Columns.BUDGET, Columns.FINAL))
        .add(
            grid(
                "楼堂馆所控制情况",
                "Buildings",
                Columns.APPROVED_AREA,
                Columns.ACTUAL_AREA,
                Columns.AREA_RATIO,
                Columns.BUDGETED_INVESTMENT,
                Columns.ACTUAL_INVESTMENT,
                Columns.INVESTMENT_RATIO))
        .add(words("保障措施", "Measures", Lines.THRIFT_MEASURES))
        .add(FOOTER)
        .addAll(REST)
        .build();
  }

  private static ImmutableList<FormBlock> narrative() {
    return ImmutableList.<FormBlock>builder()
        .add(
            block(
                "收支数据",
                "Amounts",
                Style.GRID,
                using(
                    Columns.OPENING,
                    Columns.SUPPLEMENTARY,
                    Columns.ANNUAL,
                    Columns.FINAL,
                    Columns.AMOUNT,
                    Columns.SHARE)))
        .add(
            block(
                "绩效目标和得分",
                "Goals and scores",
                Style.GRID,
                using(
                    Columns.CATEGORY,
                    Columns.TARGET,
                    Columns.ACTUAL,
                    Columns.POINTS,
                    Columns.SCORE,
                    Columns.EXPLANATION)))
        .addAll(REST)
        .build();
  }

  private static FormBlock grid(String zh, String en, Column<?>... columns) {
    return block(zh, en, Style.GRID, using(columns), columns);
  }

  private static FormBlock words(String zh, String en, Line... lines) {
    return block(zh, en, Style.WORDS, lines(lines));
  }

  private static FormBlock split(String zh, String en, boolean spending) {
    Taking amount = using(Columns.AMOUNT);
    return block(
        zh,
        en,
        Style.HALF,
        (sheet, row) -> amount.takes(sheet, row) && SPENDING.contains(row.line()) == spending,
        Columns.AMOUNT);
  }

  private static FormBlock block(
      String zh, String en, Style style, Taking taking, Column<?>... columns) {
    return new FormBlock(LocalizedText.of(zh, en), style, ImmutableList.copyOf(columns), taking);
  }

  /** Takes rows of some lines that hold words alone. */
  private static Taking lines(Line... lines) {
    ImmutableSet<Line> all = ImmutableSet.copyOf(lines);
    return (sheet, row) -> all.contains(row.line()) && isWordsOnly(sheet, row);
  }

  private static Taking using(Column<?>... columns) {
    return (sheet, row) -> {
      for (Column<?> column : columns) {
        if (sheet.uses(row, column)) {
          return true;
        }
      }
      return false;
    };
  }

  private static boolean isWordsOnly(FormSheet sheet, Row row) {
    for (Column<?> column : sheet.columns()) {
      if (!column.equals(Columns.TEXT) && sheet.uses(row, column)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isScored(FormSheet sheet, Row row) {
    String line = row.line().id();
    return row.line().equals(Lines.INDICATOR)
        || row.line().equals(Lines.TOTAL)
        || line.startsWith("dimension-")
        || line.startsWith("category-");
  }
}
