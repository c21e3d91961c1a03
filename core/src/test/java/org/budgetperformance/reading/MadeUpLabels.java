package org.budgetperformance.reading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Collections;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;

/** The labels of a province that does not exist, and a reader of its reports. */
final class MadeUpLabels {
  static final Year YEAR = Year.of(2030);

  private MadeUpLabels() {}

  static LabelDictionary dictionary() {
    LabelDictionary.Builder labels = LabelDictionary.builder();
    DocumentType table = BaseData.TABLE;
    labels
        .document(Documents.NARRATIVE, "工作报告书")
        .document(table, "收支一览")
        .document(Documents.DEPARTMENT_FORM, "部门评分单")
        .document(Documents.PROJECT_FORM, "项目评分单")
        .line(table, BaseDataLines.STAFFING, "人手")
        .column(table, BaseDataColumns.AUTHORISED_POSTS, "定员")
        .column(table, BaseDataColumns.STAFF_IN_POST, "#年在岗")
        .column(table, BaseDataColumns.STAFF_RATIO, "占比")
        .column(table, BaseDataColumns.PREVIOUS_FINAL, "<年决算")
        .column(table, BaseDataColumns.BUDGET, "#年预算")
        .column(table, Columns.FINAL, "#年决算")
        .line(table, Lines.BASIC_EXPENDITURE, "基本开支")
        .line(table, Lines.OPERATING, "公用开支")
        .line(table, Lines.RECEPTIONS, "接待费")
        .projects(table, BaseDataLines.BUSINESS_PROJECTS, BaseDataLines.BUSINESS_PROJECT, "业务项目")
        .projects(table, BaseDataLines.EARMARKED_FUNDS, BaseDataLines.EARMARKED_FUND, "专款项目")
        .words(table, BaseDataLines.THRIFT_MEASURES, "节约办法")
        .footer(table, Lines.FILLED_IN_BY, "制表人")
        .footer(table, Lines.TELEPHONE, "电话")
        .heading(table, "小结")
        .remark(table, "附注", "审核");
    form(labels, Documents.DEPARTMENT_FORM);
    form(labels, Documents.PROJECT_FORM);
    return labels
        .dimension(Dimension.COST, "花费指标", "花费")
        .dimension(Dimension.OUTPUT, "产物指标", "产物")
        .category(Category.ECONOMIC_COST, "钱款指标", "钱款")
        .category(Category.QUANTITY, "多少指标", "多少")
        .category(Category.QUALITY, "好坏指标", "好坏")
        .build();
  }

  private static void form(LabelDictionary.Builder labels, DocumentType form) {
    labels
        .words(form, Lines.UNIT, "机构")
        .words(form, Lines.DEPARTMENT, "上级")
        .words(form, Lines.PROJECT_NAME, "项目名")
        .heading(form, "资金", "目标", "指标表", "大类")
        .column(form, Columns.OPENING, "初数")
        .column(form, Columns.ANNUAL, "终数")
        .column(form, Columns.EXECUTED, "花出")
        .column(form, Columns.EXECUTION_RATE, "花出率")
        .line(form, Lines.ANNUAL_FUNDS, "资金总额")
        .line(form, Lines.CARRIED_OVER, "上年剩余")
        .line(form, Lines.GENERAL_PUBLIC_BUDGET, "一般拨款")
        .line(form, Lines.BASIC_EXPENDITURE, "基本开支")
        .split(form, "分来源", "分用途")
        .wordsBelow(form, Lines.EXPECTED_GOAL, "打算")
        .wordsBelow(form, Lines.ACHIEVED_RESULT, "做到")
        .column(form, Columns.CATEGORY, "小类")
        .line(form, Lines.INDICATOR, "指标名")
        .column(form, Columns.TARGET, "要求")
        .column(form, Columns.ACTUAL, "结果")
        .column(form, Columns.POINTS, "满分")
        .column(form, Columns.SCORE, "得分")
        .column(form, Columns.EXPLANATION, "缘由")
        .line(form, Lines.TOTAL, "合计")
        .footer(form, Lines.FILLED_IN_BY, "制表人")
        .footer(form, Lines.TELEPHONE, "电话")
        .remark(form, "附注", "审核");
  }

  static LabelReader reader() {
    return LabelReader.of(dictionary(), Year.of(2029), YEAR);
  }

  static ReadResult read(String... lines) {
    return reader().read(lines(lines));
  }

  /** Returns the only document of a text of which everything is read. */
  static Sheet sheet(String... lines) {
    ReadResult result = read(lines);
    if (!result.problems().isEmpty() || result.submission().sheets().size() != 1) {
      throw new AssertionError(result);
    }
    return result.submission().sheets().get(0);
  }

  static String lines(String... lines) {
    return Joiner.on('\n').join(lines);
  }

  static String times(String text, int count) {
    return Joiner.on("").join(Collections.nCopies(count, text));
  }

  /** Returns line, text and reason of each problem. */
  static ImmutableList<String> problems(ReadResult result) {
    return result.problems().stream().map(MadeUpLabels::describe).collect(toImmutableList());
  }

  private static String describe(ReadingProblem problem) {
    return problem.line() + ": " + problem.text() + ": " + problem.reason().en();
  }
}
