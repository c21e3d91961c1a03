package org.example.doors;

import static org.budgetperformance.submission.Documents.NARRATIVE;
import static org.budgetperformance.submission.Documents.PROJECT_FORM;

import java.time.Year;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.reading.words.NarrativeWords;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;

/** No real province's: what a dictionary may say of columns, headings and sentences. */
final class OwnLabels {
  private OwnLabels() {}

  static LabelReader reader() {
    LabelDictionary.Builder labels = LabelDictionary.builder();
    labels.documentInParts(OwnDocument.ASSET_TABLE, "资产情况表");
    form(labels);
    narrative(labels);
    return LabelReader.of(labels.build(), Year.of(2024), Year.of(2024));
  }

  /** A target stands in three columns: comparator, number and unit. */
  static void form(LabelDictionary.Builder labels) {
    labels
        .document(PROJECT_FORM, "项目打分表")
        .words(PROJECT_FORM, Lines.PROJECT_NAME, "项目名称")
        .column(PROJECT_FORM, Columns.CATEGORY, "二级指标")
        .line(PROJECT_FORM, Lines.INDICATOR, "指标名称")
        .comparators(PROJECT_FORM, "运算符号")
        .column(PROJECT_FORM, Columns.TARGET, "指标值")
        .units(PROJECT_FORM, "计量单位")
        .column(PROJECT_FORM, Columns.ACTUAL, "完成值")
        .column(PROJECT_FORM, Columns.POINTS, "分值")
        .column(PROJECT_FORM, Columns.SCORE, "得分")
        .heading(PROJECT_FORM, "一级指标")
        .dimension(Dimension.OUTPUT, "产出")
        .category(Category.QUANTITY, "数量");
  }

  /** Headings and sentences by words of one's own, and the grades of one's own scale. */
  static void narrative(LabelDictionary.Builder labels) {
    labels
        .document(NARRATIVE, "自评总结")
        .line(NARRATIVE, Lines.BASIC_EXPENDITURE, "基本支出")
        .line(NARRATIVE, Lines.OPERATING, "公用经费")
        .line(NARRATIVE, Lines.GRADE, "评价等级")
        .column(NARRATIVE, Columns.FINAL, "决算数")
        .chapter(Chapter.BUDGET, "花销")
        .narrative(NarrativeWords.FILLERS, "系")
        .narrative(NarrativeWords.OF_WHICH, "内含：")
        .grades(OwnScoring.grades());
  }
}
