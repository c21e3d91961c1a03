package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;

/** Kinds of entries that were taken for faults, and what is right of each, worked out by hand. */
final class AuditKinds {
  private static final String ROW = "展览经费30万元¦28¦¦30¦¦30¦";
  private static final String BUSINESS = "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30¦";
  private static final String PARTS = "其中：工资福利支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元。";
  private static final String GOAL = "目标2：群众满意度不低于90%。";
  private static final String FUNDS = "¦年度资金总额¦30¦30¦30¦10¦100¦10¦";
  private static final String COST = "¦展览成本¦≤30万元¦30万元¦20¦20¦";
  private static final String QUANTITY = "¦展览场次¦≥12场¦12场¦15¦15¦";
  private static final String BENEFIT = "¦效益指标（20分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦20¦20¦";
  private static final String SATISFACTION = "⏎¦满意度指标（10分）¦服务对象满意度指标¦观众满意度¦≥90%¦96%¦10¦10¦";

  private AuditKinds() {}

  static ImmutableList<AuditKind> all() {
    return ImmutableList.<AuditKind>builder()
        .addAll(units())
        .addAll(rounding())
        .addAll(money())
        .addAll(names())
        .addAll(practice())
        .addAll(notes())
        .addAll(words())
        .build();
  }

  private static String department(String text) {
    return text.substring(text.indexOf("附件3"), text.indexOf("附件4"));
  }

  private static String followed(String text, String behind) {
    return text.endsWith("\n") ? text + behind : text + "\n" + behind;
  }

  /** 1: what belongs to different units. */
  private static ImmutableList<AuditKind> units() {
    String library =
        department(ConsistentReport.TEXT)
            .replace("甲县文化馆", "甲县图书馆")
            .replace("\t150\t170\t170\t", "\t40\t40\t40\t")
            .replace("一般公共预算：150", "一般公共预算：40")
            .replace("基本支出：100", "基本支出：40")
            .replace("项目支出：50", "项目支出：0")
            .replace("170万元", "40万元");
    String report =
        "2024年度展览经费项目支出绩效自评报告⏎一、项目基本情况⏎展览经费年初预算30万元，决算支出30万元。⏎六、绩效情况⏎"
            + "（二）年度绩效目标完成情况⏎1、综合评价结论：项目综合评分为98分，评价等级为“优秀”。⏎2、年初目标完成情况如下：⏎"
            + "（2）产出指标得38分：⏎数量指标15分：办展场次≥12场，实际完成值为11场，得13分。⏎";
    return ImmutableList.of(
        AuditKind.of("1 a sub-unit's form", "").then(text -> followed(text, library)),
        AuditKind.of("1 the department's form twice", "WARNING D17")
            .then(text -> followed(text, department(text))),
        AuditKind.of("1 a project's report of another total than its form", "ERROR N14")
            .edit("2024年度甲县文化馆部门整体支出绩效自评报告", report + "2024年度甲县文化馆部门整体支出绩效自评报告")
            .restingOn("项目支出名称¦展览经费")
            .restingOn(FUNDS));
  }

  /** 2: 100.34 + 19.98 = 120.32, 30.13 + 20.12 = 50.25, 150.59 and 170.57 in tables, told with fewer places. */
  private static AuditKind rounded(String name, String basic, String parts, String projects) {
    return AuditKind.of(name, "")
        .edit("¦110¦¦100¦¦120¦", "¦110¦¦100.34¦¦120.32¦")
        .edit("公用经费¦28¦¦32¦¦30", "公用经费¦28¦¦32¦¦30.06")
        .edit("项目支出¦48¦¦50¦¦50", "项目支出¦48¦¦50.25¦¦50.25")
        .edit("一个项目一行）¦28¦¦30¦¦30", "一个项目一行）¦28¦¦30.13¦¦30.13")
        .edit("展览经费30万元¦28¦¦30¦¦30", "展览经费¦28¦¦30.13¦¦30.13")
        .edit("一个专项一行）¦20¦¦20¦¦20", "一个专项一行）¦20¦¦20.12¦¦20.12")
        .edit("免费开放经费¦20¦¦20¦¦20", "免费开放经费¦20¦¦20.12¦¦20.12")
        .edit("调整¦——¦¦¦¦20", "调整¦——¦¦¦¦19.98")
        .edit("总额¦150¦170¦170", "总额¦150.59¦170.57¦170.57")
        .edit("预算：150", "预算：150.59")
        .edit("基本支出：100", "基本支出：100.34")
        .edit("项目支出：50", "项目支出：50.25")
        .edit("年初预算100万元，年中追加20万元，决算支出120万元", basic)
        .edit("支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元", parts)
        .edit("年初预算50万元，展览经费30万元，免费开放经费20万元。决算支出50万元", projects)
        .each("170万元", "170.57万元")
        .each("¦30¦30¦30¦", "¦30.13¦30.13¦30.13¦")
        .each("¦20¦20¦20¦10¦", "¦20.12¦20.12¦20.12¦10¦")
        .edit("≤30万元¦30万元", "≤30.13万元¦30.13万元")
        .edit("≤20万元¦20万元", "≤20.12万元¦20.12万元");
  }

  private static ImmutableList<AuditKind> rounding() {
    return ImmutableList.of(
        rounded(
            "2 a narrative to one decimal",
            "年初预算100.3万元，年中追加20.0万元，决算支出120.3万元",
            "支出80.1万元、商品和服务支出30.1万元、对个人和家庭的补助10.1万元",
            "年初预算50.3万元，展览经费30.1万元，免费开放经费20.1万元。决算支出50.3万元"),
        rounded(
            "2 a narrative to whole 万元",
            "年初预算100万元，年中追加20万元，决算支出120万元",
            "支出80万元、商品和服务支出30万元、对个人和家庭的补助10万元",
            "年初预算50万元，展览经费30万元，免费开放经费20万元。决算支出50万元"),
        // 10 × 86.04 ÷ 90 = 9.56; 99.6 is 99.56 to its own place in both documents.
        AuditKind.of("2 a total of one decimal beside two", "NOTICE N02 < N01")
            .edit("群众满意度¦≥90%¦95%¦10¦10¦", "群众满意度¦≥90%¦86.04%¦10¦9.56¦部分观众反映排队久")
            .edit("¦¦100¦100¦⏎填表人", "¦¦100¦99.56¦⏎填表人")
            .edit("≥90%，实际完成值为95%，得10分", "≥90%，实际完成值为86.04%，得9.56分")
            .edit("满意度指标得10分", "满意度指标得9.56分")
            .edit("项目综合评分为100分", "项目综合评分为99.6分")
            .edit(GOAL, "目标2：改进服务。"));
  }

  /** 3, 4, 6, 11: other budgets, parts that need not be named, one project in several rows, consequences. */
  private static ImmutableList<AuditKind> money() {
    String last = ConsistentReport.TEXT.substring(ConsistentReport.TEXT.lastIndexOf("附件4"));
    String square =
        last.replace("免费开放经费", "文化广场建设资金")
            .replace("\t20\t20\t20\t", "\t30\t30\t30\t")
            .replace("≤20万元\t20万元", "≤30万元\t30万元")
            .replace("馆内场地全年免费开放，开展培训。", "建成文化广场，改善休闲条件。")
            .replace("全年免费开放300天，培训40期。", "广场建成开放，验收合格。");
    String first =
        ConsistentReport.TEXT.substring(
            ConsistentReport.TEXT.indexOf("附件4"), ConsistentReport.TEXT.lastIndexOf("附件4"));
    String two =
        first.replace("\t30\t30\t30\t", "\t20\t20\t20\t").replace("30万元", "20万元")
            + first
                .replace("\t30\t30\t30\t", "\t10\t10\t10\t")
                .replace("30万元", "10万元")
                .replace("举办展览", "下乡展览")
                .replace("已举", "已到乡村举");
    return ImmutableList.of(
        fund("3 a government fund", "2024年政府性基金年初预算30万元，决算支出30万元，主要用于文化广场建设。", square),
        fund("3 a government fund that the narrative leaves out", "详见附件。", square),
        AuditKind.of("4 a project that ended last year", "NOTICE B06")
            .edit("展览经费30万元¦28¦", "展览经费30万元¦20¦"),
        AuditKind.of("4 rows under 其中", "")
            .edit(ROW, ROW + "⏎其中：布展费¦18¦¦20¦¦20¦⏎印刷费¦10¦¦10¦¦10¦")
            .restingOn(ROW),
        AuditKind.of("4 a row of dots", "").edit(ROW, ROW + "⏎……¦¦¦¦¦¦").restingOn(ROW),
        AuditKind.of("4 two of three parts", "NOTICE B01")
            .edit(PARTS, "其中：工资福利支出80万元、商品和服务支出30万元。"),
        AuditKind.of("6 one project in two rows", "")
            .edit(BUSINESS, "1、业务工作经费（一个项目一行）¦18¦¦20¦¦20¦")
            .edit(ROW, "展览经费¦18¦¦20¦¦20¦")
            .edit("3、专项资金（一个项目一行）¦¦¦¦¦¦", "3、专项资金（一个项目一行）¦10¦¦10¦¦10¦⏎展览经费¦10¦¦10¦¦10¦"),
        AuditKind.of("6 one project in two forms", "").edit(first, two).restingOn("项目支出名称¦展览经费"),
        AuditKind.of("6 a name with the amount of three years", "NOTICE D09")
            .edit("展览经费30万元¦28", "展览经费90万元¦28"),
        AuditKind.of("11 a listed project without a form", "ERROR D02").edit(first, ""),
        AuditKind.of("11 a project that was called off", "")
            .edit(ROW, ROW + "⏎防汛专项¦0¦¦5¦¦0¦")
            .edit(BUSINESS, "1、业务工作经费（一个项目一行）¦28¦¦35¦¦30¦")
            .edit("二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦55¦¦50¦")
            .edit("年初预算50万元，展览经费30万元", "年初预算55万元，展览经费30万元")
            .edit("¦年度资金总额¦150¦170¦170¦", "¦年度资金总额¦155¦170¦170¦")
            .edit("一般公共预算：150", "一般公共预算：155")
            .edit("项目支出：50¦", "项目支出：55¦"));
  }

  private static AuditKind fund(String name, String told, String form) {
    return AuditKind.of(name, "")
        .edit("无政府性基金", told)
        .edit("¦年度资金总额¦150¦170¦170¦", "¦年度资金总额¦180¦200¦200¦")
        .edit("¦政府性基金拨款：¦¦¦项目支出：50¦", "¦政府性基金拨款：30¦¦¦项目支出：80¦")
        .edit("二、部门项目支出¦48¦¦50¦¦50¦", "二、部门项目支出¦48¦¦80¦¦80¦")
        .edit("3、专项资金（一个项目一行）¦¦¦¦¦¦", "3、专项资金（一个项目一行）¦0¦¦30¦¦30¦⏎文化广场建设资金¦0¦¦30¦¦30¦")
        .each("170万元", "200万元")
        .then(text -> followed(text, form));
  }

  /** 5: who is who. */
  private static ImmutableList<AuditKind> names() {
    return ImmutableList.of(
        AuditKind.of("5 a project's name with the year", "NOTICE D16")
            .edit("项目支出名称¦展览经费", "项目支出名称¦2024年度展览经费"),
        AuditKind.of("5 an indicator's name with its measure", "").edit("¦办展场次¦", "¦办展场次（场）¦"),
        AuditKind.of("5 two phases of a project", "ERROR D02, ERROR D02")
            .edit("展览经费30万元¦28¦¦30¦¦30", "文化广场一期建设经费¦28¦¦30¦¦30")
            .edit("，展览经费30万元", "，文化广场一期建设经费30万元")
            .edit("项目支出名称¦展览经费", "项目支出名称¦文化广场二期建设经费"),
        AuditKind.of("5 another group of respondents", "WARNING N11")
            .edit("群众满意度年度指标值为≥90%，实际完成值为95%", "干部职工满意度年度指标值为≥85%，实际完成值为88%"));
  }

  /** 7, 8, 13, 14: practice, intervals, totals and rows of funds. */
  private static ImmutableList<AuditKind> practice() {
    String thirds =
        "¦效益指标（20分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦6.67¦6.67¦⏎"
            + "¦¦社会效益指标¦惠及学校数¦≥5所¦5所¦6.67¦6.67¦⏎¦¦社会效益指标¦媒体报道数¦≥5篇¦6篇¦6.67¦6.67¦";
    return ImmutableList.of(
        AuditKind.of("7 no satisfaction", "WARNING S01 < F08")
            .edit(BENEFIT + SATISFACTION, "¦效益指标（30分）¦社会效益指标¦参观人次¦≥20000人次¦20500人次¦30¦30¦"),
        AuditKind.of("7 thirds of twenty", "").edit(BENEFIT, thirds),
        AuditKind.of("7 all points for nearly all of the money", "NOTICE S03")
            .edit(FUNDS, "¦年度资金总额¦30¦30.18¦30¦10¦99.4¦10¦")
            .restingOn(FUNDS),
        AuditKind.of("7 a repeated row of 0 points", "")
            .edit("当年财政拨款¦30¦30¦30¦10¦100¦10", "当年财政拨款¦30¦30¦30¦0¦100¦0"),
        AuditKind.of("8 a cost below its interval", "").edit(COST, "¦展览成本¦25-30万元¦24万元¦20¦20¦"),
        AuditKind.of("8 a quantity above its interval", "")
            .edit(QUANTITY, "¦展览场次¦10-15场¦16场¦15¦15¦"),
        AuditKind.of("13 合计 above 总分", "")
            .edit("⏎总分¦¦¦¦¦¦100¦100¦", "⏎合计¦¦¦¦¦¦90¦90¦⏎总分¦¦¦¦¦¦100¦100¦")
            .restingOn(COST)
            .restingOn(QUANTITY),
        AuditKind.of("14 the score in the row below", "")
            .edit(FUNDS, "¦年度资金总额¦30¦30¦30¦10¦100¦¦")
            .restingOn("当年财政拨款¦30¦30¦30¦10¦100¦10"),
        AuditKind.of("14 a rate of nothing", "").edit("¦其他资金¦¦¦¦¦¦¦", "¦其他资金¦¦¦¦¦0%¦¦"));
  }

  /** 9, 10: notes, denials, time. */
  private static ImmutableList<AuditKind> notes() {
    return ImmutableList.of(
        AuditKind.of("9 a note on what is not in a budget", "")
            .edit("二、部门项目支出¦48¦¦50¦", "二、部门项目支出¦48¦¦50（不含年中追加8万元）¦"),
        AuditKind.of("9 a note on who is in the staff", "")
            .edit("¦20¦¦18¦¦90%¦", "¦20¦¦22（含退休4人）¦¦90%¦"),
        AuditKind.of("9 a reason that is denied", "NOTICE P05")
            .edit(QUANTITY, QUANTITY + "未追加经费")
            .restingOn(QUANTITY),
        AuditKind.of("9 a note that explains the difference", "ERROR D14 < D07 < D08")
            .edit(BUSINESS, "1、业务工作经费（一个项目一行）¦28¦¦30¦¦30（其中10万元纳入基本支出）¦")
            .edit("¦150¦170¦170¦", "¦150¦160¦160¦")
            .each("170万元", "160万元"),
        AuditKind.of("10 a goal of another year", "").edit("群众满意度不低于90%", "到2025年，群众满意度达到98%以上"),
        AuditKind.of("10 a day within a month", "")
            .edit("完成及时率¦≥95%¦98%", "展览完成时间¦2024年12月31日前¦2024年12月20日")
            .edit("完成及时率≥95%，实际完成值为98%", "展览完成时间为2024年12月31日前，实际完成值为2024年12月"));
  }

  /** 12, 15: words of measure and cost, contact details, limits. */
  private static ImmutableList<AuditKind> words() {
    return ImmutableList.of(
        AuditKind.of("12 measure words that mean the same", "NOTICE T01")
            .edit(QUANTITY, "¦展览场次¦≥12场¦12次¦15¦15¦"),
        AuditKind.of("12 a mark in place of a rate", "WARNING T01")
            .edit("¦展品完好率¦≥95%¦98%¦", "¦展品完好率¦≥95%¦98分¦"),
        AuditKind.of("12 more money than planned", "")
            .edit("¦展品完好率¦≥95%¦98%¦", "¦资金到位率¦100%¦102%¦"),
        AuditKind.of("12 a cost that is none", "")
            .edit(COST, "¦展览成本¦≤30万元¦30万元¦10¦10¦⏎¦¦经济成本指标¦县级配套资金¦≥10万元¦10万元¦10¦10¦"),
        AuditKind.of("12 money that is looked after", "")
            .edit(QUANTITY, "¦预算执行检查覆盖率¦100%¦100%¦15¦15¦"),
        AuditKind.of("12 why something does not apply", "")
            .edit("社会成本节约率¦0¦0¦0¦0¦", "社会成本节约率¦本项目不产生社会成本¦本项目不产生社会成本¦0¦0¦"),
        AuditKind.of("15 a telephone without its area code", "")
            .edit("联系电话：13800000181", "联系电话：0745-7123456")
            .then(text -> text.replace("联系电话：13800000181", "联系电话：7123456")),
        AuditKind.of("15 goals of the opening budget", "")
            .edit(GOAL, GOAL.replace("。", "；⏎目标3：基本支出控制在100万元；⏎目标4：项目支出控制在50万元。"))
            .restingOn("¦年度资金总额¦150¦170¦170¦")
            .restingOn("年初预算100万元")
            .restingOn("二、部门项目支出¦48¦¦50¦"),
        AuditKind.of("15 a rate that grew", "")
            .edit(BENEFIT, "¦效益指标（20分）¦社会效益指标¦游客增长率¦250%¦260%¦20¦20¦"));
  }
}
