package org.budgetperformance.submission;

import static org.budgetperformance.submission.DocumentPart.Kind.GRID;
import static org.budgetperformance.submission.DocumentPart.Kind.HALF;
import static org.budgetperformance.submission.DocumentPart.Kind.INDICATORS;
import static org.budgetperformance.submission.DocumentPart.Kind.SIDE_BY_SIDE;
import static org.budgetperformance.submission.DocumentPart.Kind.WORDS;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.budgetperformance.text.LocalizedText;

/**
 * The documents that the submissions of every province share (全国通用材料).
 *
 * <p>How well they are known: the text that prescribes them was not read. Of each it is said what was
 * seen of it.
 */
public final class Documents {
  /**
   * 绩效自评报告: the narrative.
   *
   * <p>Read off narratives that were submitted; nothing was found that prescribes its chapters.
   */
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
                  Columns.TEXT,
                  Columns.EXECUTION_RATE,
                  Columns.AUTHORISED_POSTS,
                  Columns.STAFF_IN_POST,
                  Columns.COUNT))
          .inProse()
          .withParts(
              DocumentPart.of(GRID, "收支数据", "Amounts")
                  .alsoColumns(
                      Columns.OPENING,
                      Columns.SUPPLEMENTARY,
                      Columns.ANNUAL,
                      Columns.FINAL,
                      Columns.AMOUNT,
                      Columns.SHARE,
                      Columns.EXECUTION_RATE)
                  .lines(0, Lines.ANNUAL_FUNDS)
                  .lines(1, Lines.CURRENT_APPROPRIATION, Lines.CARRIED_OVER, Lines.OTHER_FUNDS)
                  .lines(0, Lines.BASIC_EXPENDITURE)
                  .lines(1, Lines.PERSONNEL, Lines.OPERATING)
                  .lines(1, Lines.WAGES_AND_WELFARE, Lines.GOODS_AND_SERVICES)
                  .lines(1, Lines.GRANTS_TO_PERSONS, Lines.CAPITAL_EXPENDITURE)
                  .lines(0, Lines.PROJECT_EXPENDITURE)
                  .lines(1, Lines.PROJECT)
                  .lines(0, Lines.THREE_PUBLIC_EXPENSES)
                  .lines(1, Lines.OFFICIAL_CARS)
                  .lines(2, Lines.CAR_PURCHASE, Lines.CAR_RUNNING)
                  .lines(1, Lines.TRAVEL_ABROAD, Lines.RECEPTIONS),
              DocumentPart.of(GRID, "绩效目标和得分", "Goals and scores")
                  .alsoColumns(
                      Columns.CATEGORY,
                      Columns.TARGET,
                      Columns.ACTUAL,
                      Columns.POINTS,
                      Columns.SCORE,
                      Columns.EXECUTION_RATE,
                      Columns.EXPLANATION),
              DocumentPart.of(GRID, "人员和项目", "Staff and projects")
                  .alsoColumns(Columns.AUTHORISED_POSTS, Columns.STAFF_IN_POST, Columns.COUNT)
                  .lines(0, Lines.STAFFING, Lines.PROJECT_COUNT));

  /**
   * 项目支出绩效自评报告: the narrative of one project, beside its form.
   *
   * <p>It states what a narrative does, but of the project alone. Read off reports that were submitted.
   */
  public static final DocumentType PROJECT_REPORT =
      DocumentType.of(
              "project-report",
              LocalizedText.of("项目支出绩效自评报告", "project report"),
              NARRATIVE.columns())
          .inProse()
          .withParts(NARRATIVE.parts().toArray(new DocumentPart[0]))
          .ofEachProject();

  /** 年度主要任务: what forms of a department list in some provinces; where the funds are added up, it is theirs. */
  private static final DocumentPart TASKS =
      DocumentPart.of(GRID, "年度主要任务", "Main tasks")
          .alsoColumns(
              Columns.OPENING,
              Columns.ANNUAL,
              Columns.EXECUTED,
              Columns.EXECUTION_RATE,
              Columns.POINTS,
              Columns.SCORE)
          .lines(0, Lines.TASK)
          .lines(1, Lines.TASK_APPROPRIATION, Lines.TASK_OTHER_FUNDS);

  /**
   * 整体支出绩效自评表: the form of the whole department.
   *
   * <p>Read off forms that were submitted in Hunan for 2024; in other provinces its lines may differ.
   */
  public static final DocumentType DEPARTMENT_FORM =
      form("department-form", "整体支出绩效自评表", "department form", "年度预算申请", "Annual budget", TASKS);

  /**
   * 项目支出绩效自评表: the form of one project.
   *
   * <p>Read off forms that were submitted, those of 2020 to 2023 and those with a dimension of cost.
   */
  public static final DocumentType PROJECT_FORM =
      form("project-form", "项目支出绩效自评表", "project form", "项目资金", "Project funds").ofEachProject();

  /** The documents above in their order. */
  public static final ImmutableList<DocumentType> NATIONAL =
      ImmutableList.of(NARRATIVE, PROJECT_REPORT, DEPARTMENT_FORM, PROJECT_FORM);

  /** Those that are forms: of the department and of a project. */
  public static final ImmutableList<DocumentType> FORMS = those(DocumentType::isForm);

  /** Those whose rows are a submission's indicators; a project's report repeats those of its form. */
  public static final ImmutableList<DocumentType> WITH_INDICATORS =
      those(type -> type.hasIndicators() && !(type.isProse() && type.isOfProject()));

  private Documents() {}

  private static ImmutableList<DocumentType> those(Predicate<DocumentType> are) {
    return NATIONAL.stream().filter(are).collect(ImmutableList.toImmutableList());
  }

  private static DocumentType form(
      String id, String zh, String en, String fundsZh, String fundsEn, DocumentPart... more) {
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
                Columns.TEXT))
        .withParts(
            ImmutableList.<DocumentPart>builder()
                .add(
                    DocumentPart.of(WORDS, "单位信息", "Who reports")
                        .lines(
                            0,
                            Lines.PROJECT_NAME,
                            Lines.PROJECT_CODE,
                            Lines.DEPARTMENT,
                            Lines.UNIT),
                    DocumentPart.of(GRID, fundsZh, fundsEn)
                        .columns(
                            Columns.OPENING,
                            Columns.ANNUAL,
                            Columns.EXECUTED,
                            Columns.POINTS,
                            Columns.EXECUTION_RATE,
                            Columns.SCORE)
                        .alsoColumns(Columns.SUPPLEMENTARY)
                        .lines(0, Lines.ANNUAL_FUNDS)
                        .lines(1, Lines.CURRENT_APPROPRIATION, Lines.LEVEL_FUNDS)
                        .lines(1, Lines.CARRIED_OVER, Lines.OTHER_FUNDS))
                .add(more)
                .add(
                    DocumentPart.of(HALF, "按收入性质分", "By revenue")
                        .columns(Columns.AMOUNT)
                        .lines(0, Lines.GENERAL_PUBLIC_BUDGET, Lines.GOVERNMENT_FUND_BUDGET)
                        .lines(0, Lines.STATE_CAPITAL_BUDGET, Lines.SOCIAL_INSURANCE_BUDGET)
                        .lines(0, Lines.NON_TAX_REVENUE)
                        .lines(1, Lines.OTHER_FUNDS),
                    DocumentPart.of(HALF, "按支出性质分", "By expenditure")
                        .columns(Columns.AMOUNT)
                        .lines(0, Lines.BASIC_EXPENDITURE)
                        .lines(1, Lines.PERSONNEL, Lines.OPERATING)
                        .lines(1, Lines.WAGES_AND_WELFARE, Lines.GOODS_AND_SERVICES)
                        .lines(1, Lines.GRANTS_TO_PERSONS, Lines.CAPITAL_EXPENDITURE)
                        .lines(0, Lines.PROJECT_EXPENDITURE),
                    DocumentPart.of(SIDE_BY_SIDE, "年度总体目标", "Goal of the year")
                        .lines(0, Lines.EXPECTED_GOAL, Lines.ACHIEVED_RESULT),
                    DocumentPart.of(INDICATORS, "绩效指标", "Indicators")
                        .columns(
                            Columns.CATEGORY,
                            Columns.TARGET,
                            Columns.ACTUAL,
                            Columns.POINTS,
                            Columns.SCORE,
                            Columns.EXPLANATION),
                    DocumentPart.SIGNATURES)
                .build()
                .toArray(new DocumentPart[0]));
  }
}
