package org.budgetperformance.rules.hunan;

import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** What the labels of Hunan's tables mean beyond the national ones (湖南省绩效自评表格栏目). */
final class HunanLabels {
  private static final DocumentType BASE_DATA =
      BaseData.TABLE.called(LocalizedText.of("附件2 基础数据表", "annex 2, base-data table"));
  private static final DocumentType DEPARTMENT_FORM =
      Documents.DEPARTMENT_FORM.called(
          LocalizedText.of("附件3 整体支出绩效自评表", "annex 3, department form"));
  private static final DocumentType PROJECT_FORM =
      Documents.PROJECT_FORM.called(LocalizedText.of("附件4 项目支出绩效自评表", "annex 4, project form"));

  private HunanLabels() {}

  /** Returns the dictionary of tables and narrative. */
  static LabelDictionary dictionary() {
    LabelDictionary.Builder dictionary = LabelDictionary.national().toBuilder();
    titles(dictionary);
    staff(dictionary);
    expenditure(dictionary);
    projects(dictionary);
    footer(dictionary);
    narrative(dictionary);
    return dictionary.build();
  }

  private static void titles(LabelDictionary.Builder dictionary) {
    dictionary
        .document(BASE_DATA, "基础数据表", "基本数据表")
        .document(DEPARTMENT_FORM, "整体支出绩效自评表")
        .document(PROJECT_FORM, "项目支出绩效自评表");
  }

  private static void staff(LabelDictionary.Builder dictionary) {
    dictionary
        .line(BASE_DATA, BaseDataLines.STAFFING, "财政供养人员情况", "财政供养人员")
        .column(BASE_DATA, BaseDataColumns.AUTHORISED_POSTS, "编制数", "编制人数")
        .column(BASE_DATA, BaseDataColumns.STAFF_IN_POST, "#年实际在职人数", "#年度实际在职人数", "实际在职人数", "在职人数")
        .column(BASE_DATA, BaseDataColumns.STAFF_RATIO, "控制率", "人员控制率")
        .line(
            BASE_DATA,
            BaseDataLines.BUILDINGS,
            "楼堂馆所控制情况",
            "楼堂馆所",
            "#年完工项目",
            "(#年完工项目)",
            "(#年度完工项目)")
        .column(BASE_DATA, BaseDataColumns.APPROVED_AREA, "批复规模")
        .column(BASE_DATA, BaseDataColumns.ACTUAL_AREA, "实际规模")
        .column(BASE_DATA, BaseDataColumns.AREA_RATIO, "规模控制率")
        .column(BASE_DATA, BaseDataColumns.BUDGETED_INVESTMENT, "预算投资")
        .column(BASE_DATA, BaseDataColumns.ACTUAL_INVESTMENT, "实际投资")
        .column(BASE_DATA, BaseDataColumns.INVESTMENT_RATIO, "投资概算控制率", "投资控制率")
        .words(BASE_DATA, BaseDataLines.THRIFT_MEASURES, "厉行节约保障措施", "厉行节约措施");
  }

  private static void expenditure(LabelDictionary.Builder dictionary) {
    dictionary
        .heading(BASE_DATA, "经费控制情况", "经费情况", "合计", "小计", "其中")
        .column(
            BASE_DATA, BaseDataColumns.PREVIOUS_FINAL, "<年决算数", "<年度决算数", "<年决算", "上年决算数", "上年度决算数")
        .column(BASE_DATA, BaseDataColumns.BUDGET, "#年预算数", "#年度预算数", "#年预算", "本年预算数", "本年度预算数")
        .column(BASE_DATA, Columns.FINAL, "#年决算数", "#年度决算数", "#年决算", "本年决算数", "本年度决算数")
        .line(BASE_DATA, Lines.BASIC_EXPENDITURE, "部门基本支出", "基本支出")
        .line(BASE_DATA, Lines.PERSONNEL, "人员经费", "人员支出")
        .line(BASE_DATA, Lines.OPERATING, "公用经费", "日常公用经费")
        .line(BASE_DATA, BaseDataLines.OFFICE, "办公经费")
        .line(BASE_DATA, BaseDataLines.UTILITIES_AND_TRAVEL, "水费、电费、差旅费", "水费电费差旅费", "水电费、差旅费")
        .line(BASE_DATA, BaseDataLines.MEETINGS_AND_TRAINING, "会议费、培训费", "会议费培训费")
        .line(BASE_DATA, Lines.THREE_PUBLIC_EXPENSES, "三公经费", "三公经费支出")
        .line(
            BASE_DATA,
            Lines.OFFICIAL_CARS,
            "公务用车购置和维护经费",
            "公务用车购置及维护经费",
            "公务用车购置和运行维护经费",
            "公务用车购置及运行维护费")
        .line(BASE_DATA, Lines.CAR_PURCHASE, "公务车购置", "公车购置", "公务用车购置", "公务车购置费", "公务用车购置费")
        .line(
            BASE_DATA, Lines.CAR_RUNNING, "公务车运行维护", "公车运行维护", "公务用车运行维护", "公务车运行维护费", "公务用车运行维护费")
        .line(BASE_DATA, Lines.TRAVEL_ABROAD, "出国经费", "因公出国经费", "因公出国(境)经费", "因公出国(境)费")
        .line(BASE_DATA, Lines.RECEPTIONS, "公务接待", "公务接待费", "公务接待经费")
        .line(BASE_DATA, BaseDataLines.PROCUREMENT, "政府采购金额", "政府采购")
        .line(BASE_DATA, BaseDataLines.BASIC_BUDGET_ADJUSTMENT, "部门基本支出预算调整", "基本支出预算调整", "部门预算调整");
  }

  private static void projects(LabelDictionary.Builder dictionary) {
    dictionary
        .projects(BASE_DATA, Lines.PROJECT_EXPENDITURE, Lines.PROJECT, "部门项目支出", "项目支出")
        .projects(
            BASE_DATA,
            BaseDataLines.BUSINESS_PROJECTS,
            BaseDataLines.BUSINESS_PROJECT,
            "业务工作经费",
            "业务工作专项")
        .projects(
            BASE_DATA,
            BaseDataLines.MAINTENANCE_PROJECTS,
            BaseDataLines.MAINTENANCE_PROJECT,
            "运行维护经费",
            "运行维护专项")
        .projects(
            BASE_DATA,
            BaseDataLines.EARMARKED_FUNDS,
            BaseDataLines.EARMARKED_FUND,
            "专项资金",
            "省级专项资金",
            "市级专项资金",
            "县级专项资金",
            "区级专项资金",
            "本级专项资金");
    BaseData.EXPENDITURE
        .projects()
        .values()
        .forEach(project -> dictionary.projects(BASE_DATA, project, BaseDataLines.PROJECT_PART));
  }

  /** A table that the nation does not have, with who filled it in below it as in the forms. */
  private static void footer(LabelDictionary.Builder dictionary) {
    DocumentType type = BASE_DATA;
    dictionary
        .footer(type, Lines.FILLED_IN_BY, "填表人", "填报人", "填表人员", "填报人员")
        .footer(type, Lines.FILLED_IN_ON, "填报日期", "填表日期", "填表时间", "填报时间")
        .footer(type, Lines.TELEPHONE, "联系电话", "联系方式", "电话")
        .remark(
            type,
            "单位负责人签字",
            "单位负责人",
            "单位负责人(签字)",
            "负责人签字",
            "负责人",
            "主要负责人",
            "审核人",
            "填报单位",
            "填报单位(盖章)",
            "填表单位",
            "说明",
            "填表说明",
            "填报说明",
            "备注",
            "注");
  }

  /** Lines of that table that narratives state too. */
  private static void narrative(LabelDictionary.Builder dictionary) {
    dictionary
        .line(Documents.NARRATIVE, BaseDataLines.BUSINESS_PROJECTS, "业务工作经费")
        .line(Documents.NARRATIVE, BaseDataLines.MAINTENANCE_PROJECTS, "运行维护经费");
  }
}
