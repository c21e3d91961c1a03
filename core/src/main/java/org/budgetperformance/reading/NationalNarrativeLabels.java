package org.budgetperformance.reading;

import static org.budgetperformance.submission.Documents.NARRATIVE;

import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;

/**
 * The words by which narratives call their lines and columns: seen in narratives, most of them Hunan's, and spellings
 * near these.
 */
final class NationalNarrativeLabels {
  private NationalNarrativeLabels() {}

  static void addTo(LabelDictionary.Builder dictionary) {
    addLines(dictionary);
    addColumns(dictionary);
    dictionary
        .line(NARRATIVE, Lines.TOTAL, "综合评分", "综合得分", "综合评价得分", "综合自评得分", "自评综合得分")
        .line(NARRATIVE, Lines.TOTAL, "自评得分", "自评总分", "自评总得分", "自评分", "自评分数", "评价得分", "评价总得分")
        .line(NARRATIVE, Lines.TOTAL, "绩效评分", "绩效得分", "总得分", "最终得分", "综合总分", "总分")
        .line(NARRATIVE, Lines.TOTAL, "自评打分", "综合打分", "自评评分", "总评分", "自评总评分", "自我评分")
        .line(NARRATIVE, Lines.GRADE, "评价等级", "自评等级", "绩效等级", "评定等级", "评价等次", "等级", "等次")
        .line(NARRATIVE, Lines.GRADE, "评价结果", "自评结果", "评价结论", "自评结论", "评定")
        .line(NARRATIVE, Lines.EXECUTION, "预算执行率", "预算执行率指标")
        .column(NARRATIVE, Columns.EXECUTION_RATE, "预算执行率", "执行率", "资金执行率", "预算资金执行率", "支出执行率")
        .column(NARRATIVE, Columns.EXECUTION_RATE, "预算支出执行率", "资金支出执行率", "预算执行进度", "支出进度")
        .column(NARRATIVE, Columns.EXECUTION_RATE, "完成预算的", "完成年初预算的", "完成全年预算的", "完成年度预算的")
        .column(
            NARRATIVE, Columns.EXECUTION_RATE, "完成调整预算的", "完成调整后预算的", "为年初预算的", "为全年预算的", "为预算的")
        .column(NARRATIVE, Columns.AUTHORISED_POSTS, "编制", "编制数", "编制人数", "人员编制", "人员编制数", "核定编制")
        .column(NARRATIVE, Columns.AUTHORISED_POSTS, "核定编制数", "核定编制人数", "编制总数", "总编制", "批准编制")
        .column(
            NARRATIVE,
            Columns.STAFF_IN_POST,
            "实有",
            "实有人数",
            "实有人员",
            "实有在职人数",
            "实有在职人员",
            "在职人数",
            "在职",
            "现有在职")
        .column(NARRATIVE, Columns.STAFF_IN_POST, "在职人员", "实际在职人数", "实际在职", "在职在编人员", "在编在职人员")
        .column(
            NARRATIVE, Columns.STAFF_IN_POST, "在编人数", "在编人员", "现有在职人员", "现有在职人数", "在编在岗人员", "在岗人数");
  }

  private static void addLines(LabelDictionary.Builder dictionary) {
    dictionary
        .line(NARRATIVE, Lines.ANNUAL_FUNDS, "年度资金总额", "资金总额", "预算资金总额", "部门预算资金总额", "年度预算资金总额")
        .line(NARRATIVE, Lines.ANNUAL_FUNDS, "部门整体支出", "整体支出", "部门预算总额", "年度预算总额", "预算总额")
        .line(NARRATIVE, Lines.ANNUAL_FUNDS, "部门预算收支总额", "预算收支总额", "部门预算", "年度预算", "部门总预算")
        .line(
            NARRATIVE,
            Lines.ANNUAL_FUNDS,
            "本年支出合计",
            "本年度支出合计",
            "本年支出总计",
            "本年总支出",
            "全年总支出",
            "全年支出合计")
        .line(NARRATIVE, Lines.CURRENT_APPROPRIATION, "当年财政拨款", "财政拨款收入", "本年财政拨款", "财政拨款资金")
        .line(NARRATIVE, Lines.CARRIED_OVER, "上年结转资金", "上年结转", "年初结转", "年初结转和结余", "上年结转结余")
        .line(NARRATIVE, Lines.OTHER_FUNDS, "其他资金")
        .line(NARRATIVE, Lines.BASIC_EXPENDITURE, "基本支出", "部门基本支出", "单位基本支出")
        .line(NARRATIVE, Lines.PERSONNEL, "人员经费", "人员经费支出", "人员支出")
        .line(NARRATIVE, Lines.OPERATING, "公用经费", "公用经费支出", "日常公用经费", "公用支出")
        .line(NARRATIVE, Lines.WAGES_AND_WELFARE, "工资福利支出", "工资和福利支出", "工资福利")
        .line(NARRATIVE, Lines.GOODS_AND_SERVICES, "商品和服务支出", "商品服务支出", "一般商品和服务支出")
        .line(NARRATIVE, Lines.GRANTS_TO_PERSONS, "对个人和家庭的补助", "对个人和家庭的补助支出")
        .line(NARRATIVE, Lines.GRANTS_TO_PERSONS, "对个人和家庭补助", "对个人和家庭补助支出", "对个人及家庭的补助")
        .line(NARRATIVE, Lines.CAPITAL_EXPENDITURE, "资本性支出", "其他资本性支出")
        .line(NARRATIVE, Lines.PROJECT_EXPENDITURE, "项目支出", "部门项目支出", "单位项目支出")
        .line(NARRATIVE, Lines.THREE_PUBLIC_EXPENSES, "“三公”经费", "三公经费", "\"三公\"经费", "‘三公’经费")
        .line(NARRATIVE, Lines.OFFICIAL_CARS, "公务用车购置和维护经费", "公务用车购置及运行维护费")
        .line(NARRATIVE, Lines.OFFICIAL_CARS, "公务用车购置及运行费", "公务用车购置和运行维护费")
        .line(NARRATIVE, Lines.CAR_PURCHASE, "公务用车购置费", "公务用车购置", "公务车购置")
        .line(NARRATIVE, Lines.CAR_RUNNING, "公务用车运行维护费", "公务用车运行费", "公务车运行维护")
        .line(NARRATIVE, Lines.TRAVEL_ABROAD, "因公出国(境)费", "因公出国(境)费用", "出国经费")
        .line(NARRATIVE, Lines.RECEPTIONS, "公务接待费", "公务接待");
  }

  private static void addColumns(LabelDictionary.Builder dictionary) {
    dictionary
        .column(NARRATIVE, Columns.OPENING, "年初预算数", "年初预算", "年初预算安排", "年初部门预算", "年初预算批复数", "年初")
        .column(NARRATIVE, Columns.OPENING, "年初批复预算", "年初批复预算数", "年初安排预算")
        .column(NARRATIVE, Columns.SUPPLEMENTARY, "年中追加", "年中追加预算", "年中追加预算数", "年中追加数")
        .column(NARRATIVE, Columns.SUPPLEMENTARY, "追加预算", "追加预算数", "追加")
        .column(NARRATIVE, Columns.ANNUAL, "全年预算数", "全年预算", "调整后预算数", "调整预算数", "调整后全年预算数", "调整后预算")
        .column(NARRATIVE, Columns.FINAL, "决算数", "决算", "决算支出", "决算支出数", "支出决算", "支出决算数")
        .column(NARRATIVE, Columns.FINAL, "#年决算数", "年终决算数", "年度决算数", "实际支出", "实际支出数", "决算金额")
        .column(NARRATIVE, Columns.FINAL, "全年执行数", "执行数", "预算执行数", "实际执行数", "全年支出", "全年实际支出")
        .column(NARRATIVE, Columns.FINAL, "实际执行", "全年执行", "全年实际支出数")
        .column(NARRATIVE, Columns.FINAL, "累计支出", "实际累计支出", "累计实际支出", "累计支出数")
        .column(NARRATIVE, Columns.TARGET, "年度指标值", "指标值", "年度目标值", "目标值")
        .column(NARRATIVE, Columns.TARGET, "年初目标值", "年初指标值", "年初设定目标值", "预期目标值", "预期指标值", "计划值")
        .column(NARRATIVE, Columns.TARGET, "目标", "年初目标", "年度目标", "计划")
        .column(NARRATIVE, Columns.ACTUAL, "实际完成值", "实际完成", "实际值", "完成值", "实际完成情况")
        .column(NARRATIVE, Columns.ACTUAL, "全年实际完成值", "实际达到", "实际")
        .column(NARRATIVE, Columns.POINTS, "分值", "满分", "权重分", "标准分", "指标分值")
        .column(NARRATIVE, Columns.SCORE, "得分", "得", "自评得分", "实际得分", "自评分", "评价得分", "实得", "获得")
        .column(NARRATIVE, Columns.EXPLANATION, "偏差原因", "偏差原因分析", "偏差原因分析及改进措施")
        .column(NARRATIVE, Columns.EXPLANATION, "偏差原因分析和改进措施", "偏差原因及改进措施", "偏差的原因", "产生偏差的原因")
        .column(NARRATIVE, Columns.EXPLANATION, "未完成原因", "未完成的原因", "未完成原因分析及改进措施", "未达标原因")
        .column(NARRATIVE, Columns.EXPLANATION, "未达标的原因", "扣分原因", "失分原因", "主要原因");
  }
}
