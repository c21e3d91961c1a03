package org.budgetperformance.reading;

import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;

/**
 * What the labels of the national forms mean (全国通用表式栏目): those of 2020, of 2021 and of transfer payments.
 *
 * <p>None was read off a regulation. Where they were seen, as far as that was written down:
 *
 * <ul>
 *   <li>The layouts of 2020 (cost among the output) and of 2021 (cost of its own): filled forms of Hunan, Anhui, Sichuan,
 *       Shanxi, Yunnan, Hebei, Hubei, Ningxia and Guangdong for 2016 to 2024, ten of 37 the one of 2020: 年初预算数, 全年预算数,
 *       全年执行数, 分值, 执行率, 得分, 年度资金总额, 当年财政拨款, 上年结转资金, 其他资金, 预期目标, 实际完成情况, the three levels, 年度指标值,
 *       实际完成值, 偏差原因分析及改进措施, 总分.
 *   <li>Transfer payments: 全年预算数(A), 全年执行数(B), 执行率(B/A), 转移支付区域（项目）绩效目标自评表.
 *   <li>In single forms among the 37, the province not noted: the titles 绩效目标自评表, 县级专项资金绩效目标自评表,
 *       部门整体支出绩效目标自评表, 部门预算项目支出绩效自评表, 专项资金绩效自评价报告, 项目自评结果; the labels 资金情况, 预算资金, 专项资金名称,
 *       主管部门 and 预算单位名称 with a level before them, 部门, 项目负责人及电话, 项目联系人, 年度总体目标完成情况(综述), 年度绩效指标完成情况,
 *       未完成原因分析 and 未完成原因及拟采取的改进措施, 县级资金 and the like, 单位资金, 部门整体支出预算调整, 服务对象满意度指标等, 总额,
 *       调整后预算数, 预算执行数, 预算执行率, 权重, 评分, 一层 to 三层, 目标值, 完成情况.
 *   <li>指标性质, 指标值 and 度量单位 beside 权重: Sichuan's forms.
 * </ul>
 *
 * <p>All else is a spelling near these that nobody saw in a form.
 */
final class NationalLabels {
  private NationalLabels() {}

  static void addTo(LabelDictionary.Builder dictionary) {
    titles(dictionary);
    departmentForm(dictionary);
    projectForm(dictionary);
    for (DocumentType form : Documents.FORMS) {
      funds(dictionary, form);
      goals(dictionary, form);
      indicators(dictionary, form);
      headingWords(dictionary, form);
      people(dictionary, form);
    }
    hierarchy(dictionary);
  }

  private static void titles(LabelDictionary.Builder dictionary) {
    dictionary
        .document(Documents.NARRATIVE, "绩效自评报告", "绩效评价报告", "绩效自评价报告", "自评报告", "自评价报告")
        .document(Documents.NARRATIVE, "绩效自评的报告", "绩效自评工作报告", "绩效自评情况报告", "绩效自评工作的报告")
        .document(Documents.DEPARTMENT_FORM, "整体支出绩效自评表", "整体支出自评表", "整体支出绩效目标自评表")
        .document(Documents.DEPARTMENT_FORM, "整体绩效自评表", "整体支出绩效评价自评表", "整体绩效目标自评表")
        .document(Documents.DEPARTMENT_FORM, "整体支出绩效自评价表", "整体支出绩效自评情况表", "整体支出自评情况表")
        .document(Documents.PROJECT_FORM, "项目支出绩效自评表", "项目支出自评表", "项目支出绩效目标自评表")
        .document(Documents.PROJECT_FORM, "项目绩效自评表", "项目支出绩效评价自评表", "项目支出绩效自评价表")
        .document(Documents.PROJECT_FORM, "项目绩效目标自评表", "项目支出绩效自评情况表", "项目自评表")
        .document(Documents.PROJECT_FORM, "专项资金绩效自评表", "专项资金绩效目标自评表", "专项资金自评表")
        // Transfer payments: 转移支付区域（项目）绩效目标自评表, one with 区域 and one with 项目.
        .document(Documents.PROJECT_FORM, "转移支付区域(项目)绩效目标自评表", "转移支付绩效目标自评表")
        .document(Documents.PROJECT_FORM, "转移支付区域绩效目标自评表", "转移支付项目绩效目标自评表")
        .document(Documents.PROJECT_FORM, "项目自评结果")
        .document(Documents.DEPARTMENT_FORM, "整体支出绩效评价评分表", "整体支出绩效评价指标评分表", "整体支出绩效自评评分表")
        .formOfEitherKind("绩效评价评分表", "绩效自评评分表", "绩效评价指标评分表", "绩效评价自评表")
        .formOfEitherKind("绩效目标自评表", "绩效自评表", "绩效自评情况表", "绩效自评价表", "自评表");
  }

  private static void departmentForm(LabelDictionary.Builder dictionary) {
    DocumentType type = Documents.DEPARTMENT_FORM;
    dictionary
        .words(type, Lines.UNIT, "预算单位名称", "预算单位", "单位名称", "部门名称", "部门(单位)名称", "部门")
        .line(type, Lines.ANNUAL_FUNDS, "部门整体支出总额", "整体支出总额", "部门支出总额", "支出总额", "支出合计", "支出总计")
        .words(type, Lines.UNIT, "预算部门名称", "预算部门", "预算部门(单位)名称", "部门单位名称")
        .words(type, Lines.UNIT, "省级预算部门名称", "市级预算部门名称", "县级预算部门名称", "区级预算部门名称")
        .words(type, Lines.UNIT, "省级预算单位名称", "市级预算单位名称", "县级预算单位名称", "区级预算单位名称")
        .heading(type, "年度主要任务", "年度主要工作任务", "年度主要任务完成情况", "年度重点工作任务", "主要任务")
        .line(type, Lines.TASK, "任务名称", "主要任务名称", "工作任务名称", "重点工作任务", "重点任务名称")
        .heading(type, "年度预算申请", "部门资金", "部门整体支出", "部门整体支出预算", "部门整体支出预算调整")
        .heading(type, "按收入性质分", "按支出性质分", "部门预算资金", "部门预算情况", "部门整体支出预算执行情况")
        .heading(type, "预算执行情况", "年度预算执行情况", "部门预算", "年度部门预算", "整体支出预算执行情况")
        .split(type, "按收入性质分", "按支出性质分", "按收入性质", "按支出性质")
        .line(type, Lines.GENERAL_PUBLIC_BUDGET, "一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款")
        .line(type, Lines.GOVERNMENT_FUND_BUDGET, "政府性基金拨款", "政府性基金预算", "政府性基金预算拨款", "政府性基金")
        .line(type, Lines.STATE_CAPITAL_BUDGET, "国有资本经营预算", "国有资本经营预算拨款", "国有资本经营")
        .line(type, Lines.SOCIAL_INSURANCE_BUDGET, "社会保险基金预算", "社会保险基金")
        .line(type, Lines.NON_TAX_REVENUE, "纳入专户管理的非税收入拨款", "纳入专户管理的非税收入")
        .line(type, Lines.NON_TAX_REVENUE, "财政专户管理资金", "纳入财政专户管理的非税收入拨款")
        .line(type, Lines.BASIC_EXPENDITURE, "基本支出", "部门基本支出", "基本支出总额", "基本支出合计", "基本支出小计")
        .line(type, Lines.PERSONNEL, "人员经费", "人员支出")
        .line(type, Lines.OPERATING, "公用经费", "日常公用经费", "公用支出", "日常公用支出")
        .line(type, Lines.PROJECT_EXPENDITURE, "项目支出", "部门项目支出", "项目支出总额", "项目支出合计", "项目支出小计");
  }

  private static void projectForm(LabelDictionary.Builder dictionary) {
    DocumentType type = Documents.PROJECT_FORM;
    dictionary
        .words(type, Lines.PROJECT_NAME, "项目支出名称", "项目名称", "专项资金名称", "专项名称")
        .words(type, Lines.PROJECT_NAME, "转移支付(项目)名称", "转移支付名称", "专项(项目)名称", "项目(资金)名称")
        .words(type, Lines.PROJECT_CODE, "项目编码", "项目代码", "项目编号", "专项编码", "项目库编码", "预算项目编码")
        .words(type, Lines.DEPARTMENT)
        .repeated(type, Lines.DEPARTMENT, "主管部门", "主管部门及代码", "项目主管部门", "主管单位", "部门名称")
        .repeated(type, Lines.DEPARTMENT, "中央主管部门", "省级主管部门", "市级主管部门", "县级主管部门", "区级主管部门")
        .repeated(type, Lines.DEPARTMENT, "地方主管部门", "省级财政部门", "资金主管部门")
        .words(type, Lines.UNIT, "单位名称", "预算单位名称", "承担单位", "项目承担单位", "项目执行单位", "执行单位")
        .words(type, Lines.UNIT, "实施单位", "项目实施单位", "项目单位", "预算单位", "资金使用单位", "具体实施单位")
        .heading(type, "年度预算执行情况", "项目资金", "资金情况", "预算资金", "项目资金情况", "项目预算资金", "资金", "预算执行情况");
  }

  private static void funds(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .column(type, Columns.OPENING, "年初预算数", "年初预算", "年初预算金额", "年初预算批复数", "预算数")
        .column(type, Columns.ANNUAL, "全年预算数", "全年预算", "调整预算数", "调整后预算数", "全年预算数(调整数)")
        .synonyms(type, Columns.ANNUAL, "预算数")
        .column(type, Columns.ANNUAL, "全年预算数A", "年度预算数", "全年调整预算数", "调整后全年预算数")
        .column(type, Columns.SUPPLEMENTARY, "年中追加", "年中追加数", "年中调整数", "预算调整数", "年中追加预算数")
        .column(type, Columns.EXECUTED, "全年执行数", "全年执行", "实际执行数", "预算执行数", "全年执行数B", "执行数")
        .column(type, Columns.EXECUTED, "实际支出数", "全年实际支出数", "全年支出数", "实际支出")
        .column(type, Columns.EXECUTION_RATE, "执行率", "预算执行率", "执行率B/A", "执行率%", "预算执行率%")
        .column(type, Columns.EXECUTION_RATE, "执行率B/A×100%", "预算执行率B/A×100%", "预算执行率B/A")
        .line(type, Lines.ANNUAL_FUNDS, "年度资金总额", "年度预算资金总额", "资金总额", "总额", "预算资金总额", "年度资金总量")
        .line(type, Lines.ANNUAL_FUNDS, "年度财政资金总额", "财政资金总额", "年度总金额", "总金额", "资金合计", "金额合计")
        .column(type, Columns.OPENING, "预算安排", "预算安排数", "预算安排金额", "资金安排", "专项资金预算安排")
        .synonyms(type, Columns.ANNUAL, "预算安排", "预算安排数", "预算安排金额", "资金安排", "专项资金预算安排")
        .column(type, Columns.ANNUAL, "全年(调整)预算数", "年度部门整体支出预算", "整体支出预算", "部门整体支出预算数")
        .column(type, Columns.EXECUTED, "年度部门整体支出执行", "年度部门整体支出", "整体支出执行", "部门整体支出执行数")
        .column(type, Columns.EXECUTION_RATE, "资金执行率", "预算资金执行率", "支出进度", "资金支出进度", "预算支出进度")
        // No labels: one cell a line, 执行率 over 得分 is two.
        .synonyms(type, Columns.POINTS, "执行率权重", "执行率分值", "预算执行率分值")
        .synonyms(type, Columns.SCORE, "执行率得分", "预算执行率得分")
        .line(type, Lines.CURRENT_APPROPRIATION, "当年财政拨款", "财政拨款", "本年财政拨款", "年度财政拨款")
        .line(type, Lines.CURRENT_APPROPRIATION, "财政资金", "当年财政资金", "本年财政资金", "政府预算资金", "财政预算资金")
        .line(type, Lines.CURRENT_APPROPRIATION, "本年一般公共预算拨款", "当年一般公共预算拨款", "本年一般公共预算财政拨款")
        .line(type, Lines.CURRENT_APPROPRIATION, "一般公共预算当年财政拨款", "当年财政拨款资金", "本年度财政拨款")
        .repeated(type, Lines.LEVEL_FUNDS, "中央财政资金", "中央资金", "省级财政资金", "省级资金")
        .repeated(type, Lines.LEVEL_FUNDS, "市级财政资金", "市级资金", "县级财政资金", "县级资金")
        .repeated(type, Lines.LEVEL_FUNDS, "区级财政资金", "区级资金", "地方财政资金", "地方资金")
        .repeated(type, Lines.LEVEL_FUNDS, "自治区财政资金", "自治区资金", "自治区补助", "中央补助资金", "省级补助资金")
        .repeated(type, Lines.LEVEL_FUNDS, "中央补助", "省级补助", "市级补助", "县级配套", "本级财政资金")
        .repeated(type, Lines.LEVEL_FUNDS, "市级支出", "区级支出", "县级支出", "补助区县", "补助县区", "补助下级")
        .repeated(type, Lines.LEVEL_FUNDS, "中央", "省级", "市级", "县级", "区级", "本级")
        .line(type, Lines.CARRIED_OVER, "上年结转资金", "上年结转", "上年结转结余", "上年结转结余资金", "以前年度结转资金")
        .line(type, Lines.OTHER_FUNDS, "其他资金", "其他收入", "单位资金", "其他来源资金")
        .heading(type, "其中", "资金来源", "资金结构", "资金构成", "资金性质");
  }

  private static void goals(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .heading(type, "年度总体目标", "年度绩效目标", "总体目标", "年度目标", "绩效目标", "年度总体绩效目标")
        .heading(type, "年度履职目标", "部门履职目标", "履职目标", "年度工作目标", "项目绩效目标", "项目年度目标")
        .heading(type, "绩效目标完成情况", "目标完成情况综述", "年度总体目标完成情况", "总体目标完成情况", "年度绩效目标完成情况")
        .wordsBelow(type, Lines.EXPECTED_GOAL, "预期目标", "年初设定目标", "年度预期目标", "年初预期目标", "设定目标")
        .wordsBelow(
            type, Lines.EXPECTED_GOAL, "年初绩效目标", "年度目标设定", "全年(调整)绩效目标", "调整绩效目标", "调整后绩效目标")
        .wordsBelow(type, Lines.EXPECTED_GOAL, "年初目标", "年初总体目标", "调整后目标", "调整后的目标", "调整后总体目标")
        .wordsBelow(type, Lines.EXPECTED_GOAL, "调整目标", "调整后预期目标", "变更后目标")
        .wordsBelow(type, Lines.ACHIEVED_RESULT, "实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度实际完成情况")
        .wordsBelow(type, Lines.ACHIEVED_RESULT, "完成情况", "年度目标完成情况", "目标实现情况", "实际完成目标", "全年目标完成情况")
        .wordsBelow(type, Lines.ACHIEVED_RESULT, "年度总体目标完成情况综述", "目标完成情况", "总体目标完成情况综述", "全年完成情况");
  }

  private static void indicators(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .heading(type, "绩效指标", "年度绩效指标", "一级指标", "年度绩效指标完成情况", "绩效指标完成情况")
        .column(type, Columns.CATEGORY, "二级指标")
        .line(type, Lines.INDICATOR, "三级指标", "指标名称", "指标内容")
        .column(
            type,
            Columns.TARGET,
            "年度指标值",
            "指标值",
            "绩效指标值",
            "目标值",
            "年初目标值",
            "年度目标值",
            "预期指标值",
            "年初指标值")
        .column(type, Columns.TARGET, "调整后指标值", "调整后年度指标值", "调整后的指标值", "调整指标值", "变更后指标值")
        .column(type, Columns.TARGET, "调整后目标值", "调整目标值", "变更后目标值")
        .column(type, Columns.ACTUAL, "实际完成值", "完成值", "全年实际值", "实际完成指标值", "全年完成值", "全年实际完成值")
        .column(type, Columns.ACTUAL, "实际值", "实际完成", "完成指标值", "全年实际完成情况")
        .column(type, Columns.POINTS, "分值", "权重分值", "标准分值", "指标分值")
        .column(type, Columns.SCORE, "得分", "自评得分", "自评分", "自评分数", "实际得分", "指标得分")
        .column(type, Columns.EXPLANATION, "偏差原因分析及改进措施", "偏差原因分析和改进措施", "偏差原因分析与改进措施")
        .column(type, Columns.EXPLANATION, "偏差原因及改进措施", "偏差原因分析", "偏差原因", "偏差原因及措施")
        .column(type, Columns.EXPLANATION, "未完成原因分析及改进措施", "未完成原因和改进措施", "未完成原因及改进措施", "未完成原因分析")
        .column(type, Columns.EXPLANATION, "未完成原因及拟采取的改进措施", "未完成原因", "未完成原因分析与改进措施")
        .column(type, Columns.EXPLANATION, "扣分原因", "扣分原因分析", "扣分原因及改进措施", "扣分原因分析及改进措施")
        .otherDimensions(
            type, "决策", "过程", "投入", "履职", "效果", "管理", "部门决策", "部门管理", "部门履职", "项目决策", "项目管理")
        .otherDimensions(
            type, "投入管理", "运行管理", "综合管理", "基础管理", "履职效能", "管理效率", "履职效益", "履职产出", "履职效果")
        .otherDimensions(type, "决策指标", "过程指标", "投入指标", "管理指标", "履职指标", "效果指标", "投入管理指标", "项目过程")
        .otherDimensions(type, "重点工作任务完成", "履职目标实现", "职责履行", "履职尽责", "运行成本", "管理效率指标", "社会效应")
        .heading(type, "一层")
        .line(type, Lines.INDICATOR, "三层", "三级")
        .synonyms(type, Columns.CATEGORY, "二层", "二级", "指标类型", "指标类别")
        .synonyms(type, Columns.TARGET, "目标", "预期值", "计划值", "绩效目标值")
        .synonyms(type, Columns.ACTUAL, "完成情况", "实际", "实际完成情况", "完成", "实现值")
        .synonyms(type, Columns.POINTS, "指标权重", "权重", "分值权重", "满分", "总分值")
        .synonyms(type, Columns.SCORE, "评分", "打分", "自评")
        .synonyms(type, Columns.EXPLANATION, "原因", "备注", "说明", "原因分析", "偏差说明", "完成情况分析")
        .comparators(type, "指标性质", "绩效指标性质", "计算符号", "运算符号", "符号")
        .units(type, "度量单位", "绩效度量单位", "计量单位", "指标单位")
        .line(type, Lines.EXECUTION, "预算执行率", "预算执行", "预算执行率指标", "预算执行指标", "资金执行率", "预算资金执行率")
        .line(type, Lines.TOTAL, "总分", "合计", "总计", "总得分", "自评总分", "自评总得分", "绩效自评总分")
        .words(type, Lines.GRADE, "自评等级", "评价等级", "绩效等级", "评定等级", "自评等次", "评价等次", "绩效自评等级")
        .line(type, Lines.TOTAL, "综合得分", "综合评分", "总评分", "得分合计", "自评得分合计", "绩效总分");
  }

  /** What headings are about, in whatever words they say it. */
  private static void headingWords(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .headingWords(type, Columns.OPENING, "年初预算", "批复预算", "预算批复")
        .headingWords(type, Columns.ANNUAL, "预算金额", "预算安排", "预算总额", "调整预算", "调整后预算", "全年预算")
        .headingWords(type, Columns.EXECUTED, "执行数", "支出数", "实际支出", "执行金额", "支出金额", "决算数")
        .headingWords(type, Columns.EXECUTION_RATE, "执行率", "支出率", "支付率", "支出进度", "执行进度")
        .headingWords(type, Columns.TARGET, "指标值", "目标值", "计划值", "预期值")
        .headingWords(type, Columns.ACTUAL, "完成值", "实际值", "实现值", "完成情况")
        .headingWords(type, Columns.POINTS, "分值", "权重")
        .headingWords(type, Columns.SCORE, "得分", "评分")
        .headingWords(type, Columns.EXPLANATION, "原因", "措施");
  }

  private static void people(LabelDictionary.Builder dictionary, DocumentType type) {
    dictionary
        .footer(type, Lines.FILLED_IN_BY, "填表人", "填报人", "填表人员", "填报人员")
        .footer(type, Lines.FILLED_IN_ON, "填报日期", "填表日期", "填表时间", "填报时间")
        .footer(type, Lines.TELEPHONE, "联系电话", "联系方式", "电话")
        .remark(type, "单位负责人签字", "单位负责人", "单位负责人(签字)", "负责人签字", "负责人", "主要负责人")
        .passOver(type, "序号", "编号", "行次")
        .passOver(type, "项目属性", "项目类型", "项目类别", "项目性质", "项目级别", "项目来源", "支出功能分类", "功能科目")
        .passOver(type, "项目起止时间", "项目起止年限", "起止时间", "起止年限", "项目实施期", "实施期限", "项目周期", "项目期限")
        .passOver(type, "项目概况", "项目简介", "项目主要内容", "立项依据", "项目立项依据", "项目实施依据", "单位职能概述", "部门职能")
        .passOver(type, "财政归口科室", "财政归口处室", "财政归口股室", "归口科室", "归口处室", "业务科室", "业务处室")
        .passOver(type, "得分系数", "是否核心指标", "核心指标", "指标解释", "指标说明", "评分标准", "评价标准", "评分规则", "评分细则")
        .passOver(type, "指标值计算公式和数据获取方式", "计算公式", "指标计算公式", "数据获取方式", "指标值计算公式", "评分依据")
        .passOver(type, "自评结论", "评价结论", "自评结果", "评价结果", "存在问题", "存在的问题", "改进措施", "改进建议", "下一步改进措施")
        .passOver(type, "偏差大或目标未完成原因分析", "改进措施及结果应用方案", "结果应用方案", "自评结果应用", "绩效自评结果应用")
        .passOver(type, "计分方式", "计分方法", "数据来源", "指标来源", "佐证材料", "证明材料", "指标值来源", "指标设定依据")
        .passOver(type, "实际到位", "到位资金", "资金到位", "到位数", "实际到位数", "到位率", "资金到位率")
        .passOver(type, "资金管理情况", "分配科学性", "下达及时性", "拨付合规性", "使用规范性", "执行准确性", "预算绩效管理情况")
        .passOver(type, "支出责任履行情况")
        .passOver(type, "其他需要说明事项", "其他需要说明的事项", "其他需要说明的问题", "需要说明的事项", "其他需说明的问题")
        .remark(type, "编制单位", "编制部门", "填报部门", "填报部门(单位)", "填报单位(部门)", "编报单位")
        .remark(type, "审核人", "填报单位", "填报单位(盖章)", "填表单位", "项目联系人", "联系人")
        .remark(type, "项目负责人", "项目负责人及电话", "项目负责人及联系电话", "项目联系人及电话")
        .remark(type, "说明", "填表说明", "填报说明", "备注", "注");
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
        .category(Category.OUTPUT_COST, "成本指标", "成本", "产出成本指标", "产出成本")
        .category(Category.ECONOMIC_BENEFIT, "经济效益指标", "经济效益")
        .category(Category.SOCIAL_BENEFIT, "社会效益指标", "社会效益")
        .category(Category.ECOLOGICAL_BENEFIT, "生态效益指标", "生态效益", "环境效益指标", "环境效益")
        .category(Category.SUSTAINABILITY, "可持续影响指标", "可持续影响", "可持续发展影响指标", "可持续性影响指标")
        .category(Category.BENEFICIARY_SATISFACTION, "服务对象满意度指标", "服务对象满意度", "服务对象满意度指标等")
        .category(Category.BENEFICIARY_SATISFACTION, "满意度指标", "满意度", "社会公众或服务对象满意度指标")
        .category(Category.BENEFICIARY_SATISFACTION, "社会公众或服务对象满意度", "社会公众满意度指标", "社会公众满意度");
  }
}
