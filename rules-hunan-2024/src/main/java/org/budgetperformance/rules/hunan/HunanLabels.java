package org.budgetperformance.rules.hunan;

import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/** What the labels of Hunan's tables mean (湖南省绩效自评表格栏目). */
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
    LabelDictionary.Builder dictionary = LabelDictionary.builder();
    titles(dictionary);
    staff(dictionary);
    expenditure(dictionary);
    projects(dictionary);
    departmentForm(dictionary);
    projectForm(dictionary);
    for (DocumentType form : new DocumentType[] {DEPARTMENT_FORM, PROJECT_FORM}) {
      funds(dictionary, form);
      indicators(dictionary, form);
      footer(dictionary, form);
    }
    footer(dictionary, BASE_DATA);
    hierarchy(dictionary);
    HunanNarrativeLabels.addTo(dictionary);
    return dictionary.build();
  }

  private static void titles(LabelDictionary.Builder dictionary) {
    dictionary
        .document(Documents.NARRATIVE, "绩效自评报告", "绩效评价报告", "自评报告", "绩效自评的报告", "绩效自评工作报告")
        .document(BASE_DATA, "基础数据表", "基本数据表")
        .document(DEPARTMENT_FORM, "整体支出绩效自评表", "整体支出自评表", "整体支出绩效目标自评表", "整体绩效自评表", "整体支出绩效评价自评表")
        .document(
            PROJECT_FORM,
            "项目支出绩效自评表",
            "项目支出自评表",
            "项目支出绩效目标自评表",
            "项目绩效自评表",
            "专项资金绩效自评表",
            "项目支出绩效评价自评表");
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
  }

  private static void departmentForm(LabelDictionary.Builder dictionary) {
    DocumentType type = DEPARTMENT_FORM;
    dictionary
        .words(
            type,
            Lines.UNIT,
            "预算单位名称",
            "预算单位",
            "单位名称",
            "部门名称",
            "部门(单位)名称",
            "预算部门名称",
            "省级预算部门名称",
            "预算部门(单位)名称")
        .heading(type, "年度预算申请", "部门资金", "部门整体支出", "按收入性质分", "按支出性质分")
        .split(type, "按收入性质分", "按支出性质分", "按收入性质", "按支出性质")
        .line(type, Lines.GENERAL_PUBLIC_BUDGET, "一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款")
        .line(type, Lines.GOVERNMENT_FUND_BUDGET, "政府性基金拨款", "政府性基金预算", "政府性基金预算拨款", "政府性基金")
        .line(type, Lines.STATE_CAPITAL_BUDGET, "国有资本经营预算", "国有资本经营预算拨款", "国有资本经营")
        .line(type, Lines.SOCIAL_INSURANCE_BUDGET, "社会保险基金预算", "社会保险基金")
        .line(
            type,
            Lines.NON_TAX_REVENUE,
            "纳入专户管理的非税收入拨款",
            "纳入专户管理的非税收入",
            "财政专户管理资金",
            "纳入财政专户管理的非税收入拨款")
        .line(type, Lines.BASIC_EXPENDITURE, "基本支出", "部门基本支出")
        .line(type, Lines.PROJECT_EXPENDITURE, "项目支出", "部门项目支出");
  }

  private static void projectForm(LabelDictionary.Builder dictionary) {
    DocumentType type = PROJECT_FORM;
    dictionary
        .words(type, Lines.PROJECT_NAME, "项目支出名称", "项目名称")
        .words(type, Lines.DEPARTMENT, "主管部门", "主管部门及代码", "项目主管部门")
        .words(type, Lines.UNIT, "实施单位", "项目实施单位", "项目单位", "预算单位")
        .heading(type, "项目资金");
  }

  private static void funds(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .column(type, Columns.OPENING, "年初预算数", "年初预算", "年初预算金额")
        .column(type, Columns.ANNUAL, "全年预算数", "全年预算", "调整预算数")
        .column(type, Columns.SUPPLEMENTARY, "年中追加", "年中追加数", "年中调整数", "预算调整数")
        .column(type, Columns.EXECUTED, "全年执行数", "全年执行", "实际执行数")
        .column(type, Columns.EXECUTION_RATE, "执行率", "预算执行率")
        .line(type, Lines.ANNUAL_FUNDS, "年度资金总额", "年度预算资金总额", "资金总额")
        .line(type, Lines.CURRENT_APPROPRIATION, "当年财政拨款", "财政拨款", "本年财政拨款", "年度财政拨款")
        .line(type, Lines.CARRIED_OVER, "上年结转资金", "上年结转", "上年结转结余")
        .line(type, Lines.OTHER_FUNDS, "其他资金", "其他收入")
        .heading(type, "其中", "年度总体目标", "年度绩效目标", "总体目标", "年度目标")
        .wordsBelow(type, Lines.EXPECTED_GOAL, "预期目标", "年初设定目标", "年度预期目标")
        .wordsBelow(type, Lines.ACHIEVED_RESULT, "实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度实际完成情况");
  }

  private static void indicators(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .heading(type, "绩效指标", "年度绩效指标", "一级指标")
        .column(type, Columns.CATEGORY, "二级指标")
        .line(type, Lines.INDICATOR, "三级指标", "指标名称")
        .column(type, Columns.TARGET, "年度指标值", "指标值", "目标值", "年初目标值", "年度目标值")
        .column(type, Columns.ACTUAL, "实际完成值", "完成值", "全年实际值", "实际完成指标值", "全年完成值")
        .column(type, Columns.POINTS, "分值", "权重分值", "标准分值")
        .column(type, Columns.SCORE, "得分", "自评得分")
        .column(
            type,
            Columns.EXPLANATION,
            "偏差原因分析及改进措施",
            "偏差原因分析和改进措施",
            "偏差原因分析与改进措施",
            "偏差原因及改进措施",
            "未完成原因分析及改进措施",
            "未完成原因和改进措施",
            "偏差原因分析",
            "偏差原因")
        .line(type, Lines.TOTAL, "总分", "合计", "总计", "总得分");
  }

  private static void footer(LabelDictionary.Builder dictionary, DocumentType type) {
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

  /** The names that forms use for one dimension or category, with and without the suffix 指标. */
  private static void hierarchy(LabelDictionary.Builder dictionary) {
    dictionary
        .dimension(Dimension.COST, "成本指标", "成本")
        .dimension(Dimension.OUTPUT, "产出指标", "产出")
        .dimension(Dimension.BENEFIT, "效益指标", "效益")
        .dimension(Dimension.SATISFACTION, "满意度指标", "满意度")
        .category(Category.ECONOMIC_COST, "经济成本指标", "经济成本")
        .category(Category.SOCIAL_COST, "社会成本指标", "社会成本")
        .category(Category.ECOLOGICAL_COST, "生态环境成本指标", "生态环境成本", "生态成本指标", "生态成本")
        .category(Category.QUANTITY, "数量指标", "数量", "产出数量指标", "产出数量")
        .category(Category.QUALITY, "质量指标", "质量", "产出质量指标", "产出质量")
        .category(Category.TIMELINESS, "时效指标", "时效", "进度指标", "进度", "产出时效指标", "产出时效")
        .category(Category.ECONOMIC_BENEFIT, "经济效益指标", "经济效益")
        .category(Category.SOCIAL_BENEFIT, "社会效益指标", "社会效益")
        .category(Category.ECOLOGICAL_BENEFIT, "生态效益指标", "生态效益", "环境效益指标", "环境效益")
        .category(Category.SUSTAINABILITY, "可持续影响指标", "可持续影响", "可持续发展影响指标", "可持续性影响指标")
        .category(
            Category.BENEFICIARY_SATISFACTION,
            "服务对象满意度指标",
            "服务对象满意度",
            "满意度指标",
            "满意度",
            "社会公众或服务对象满意度指标",
            "社会公众或服务对象满意度",
            "社会公众满意度指标",
            "社会公众满意度");
  }
}
