package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.text.LocalizedText;

/** The documents that the submissions of every province share (全国通用材料). */
public final class Documents {
  /** 绩效自评报告: the narrative. */
  public static final DocumentType NARRATIVE =
      DocumentType.of(
          "narrative",
          LocalizedText.of("自评报告", "narrative"),
          ImmutableList.of(
              Columns.OPENING,
              Columns.SUPPLEMENTARY,
              Columns.ANNUAL,
              Columns.FINAL,
              Columns.AMOUNT,
              Columns.SHARE,
              Columns.CATEGORY,
              Columns.TARGET,
              Columns.ACTUAL,
              Columns.POINTS,
              Columns.SCORE,
              Columns.EXPLANATION,
              Columns.TEXT));

  /** 整体支出绩效评价基础数据表: the base-data table. */
  public static final DocumentType BASE_DATA =
      DocumentType.of(
          "base-data",
          LocalizedText.of("基础数据表", "base-data table"),
          ImmutableList.of(
              Columns.PREVIOUS_FINAL,
              Columns.BUDGET,
              Columns.FINAL,
              Columns.NAMED_AMOUNT,
              Columns.AUTHORISED_POSTS,
              Columns.STAFF_IN_POST,
              Columns.STAFF_RATIO,
              Columns.APPROVED_AREA,
              Columns.ACTUAL_AREA,
              Columns.AREA_RATIO,
              Columns.BUDGETED_INVESTMENT,
              Columns.ACTUAL_INVESTMENT,
              Columns.INVESTMENT_RATIO,
              Columns.TEXT));

  /** 整体支出绩效自评表: the form of the whole department. */
  public static final DocumentType DEPARTMENT_FORM =
      form("department-form", "整体支出绩效自评表", "department form");

  /** 项目支出绩效自评表: the form of one project. */
  public static final DocumentType PROJECT_FORM = form("project-form", "项目支出绩效自评表", "project form");

  /** The documents above in their order. */
  public static final ImmutableList<DocumentType> NATIONAL =
      ImmutableList.of(NARRATIVE, BASE_DATA, DEPARTMENT_FORM, PROJECT_FORM);

  private Documents() {}

  private static DocumentType form(String id, String zh, String en) {
    return DocumentType.of(
        id,
        LocalizedText.of(zh, en),
        ImmutableList.of(
            Columns.OPENING,
            Columns.SUPPLEMENTARY,
            Columns.ANNUAL,
            Columns.EXECUTED,
            Columns.EXECUTION_RATE,
            Columns.AMOUNT,
            Columns.CATEGORY,
            Columns.TARGET,
            Columns.ACTUAL,
            Columns.POINTS,
            Columns.SCORE,
            Columns.EXPLANATION,
            Columns.TEXT));
  }
}
