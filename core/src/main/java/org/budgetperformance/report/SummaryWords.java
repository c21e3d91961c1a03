package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.SubmissionScore;
import org.budgetperformance.text.LocalizedText;

/** The words of a summary in one language. */
final class SummaryWords {
  private final Locale locale;
  private final Words words;

  SummaryWords(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
  }

  Locale locale() {
    return locale;
  }

  Words words() {
    return words;
  }

  String title() {
    return say("绩效自评核查汇总", "Summary of evaluations");
  }

  String files(Summary summary) {
    int evaluated = summary.evaluated().size();
    int without = summary.withoutResult().size();
    int other = summary.passedOver().size();
    return say(
        "报告 "
            + summary.entries().size()
            + " 份：已核查 "
            + evaluated
            + "，未能核查 "
            + without
            + "；未读取的其他文件 "
            + other,
        "Reports: "
            + summary.entries().size()
            + ", evaluated "
            + evaluated
            + ", without a result "
            + without
            + "; other files, not read: "
            + other);
  }

  String unit() {
    return say("单位", "unit");
  }

  String claimed(SubmissionScore score) {
    Optional<GradeScale.Grade> grade = score.claimedGrade();
    return score
        .claimed()
        .filter(points -> grade.isPresent())
        .map(points -> words.graded(points.toString(), grade.get()))
        .orElse(words.notStated());
  }

  String supported(SubmissionScore score) {
    return words.graded(score.supported().toString(), score.lowestGrade(), score.highestGrade());
  }

  String notRead() {
    return say("未能识别", "not read");
  }

  String undecided() {
    return say("无法判定", "undecided");
  }

  /** Returns what there is to add to the counts of a report that was evaluated. */
  String remark(SummaryEntry entry) {
    List<String> remarks = new ArrayList<>();
    if (entry.errored() > 0) {
      remarks.add(say("规则出错 ", "rule errored ") + entry.errored());
    }
    entry.remark().ifPresent(remark -> remarks.add(remark.in(locale)));
    for (ValidityNotice notice : entry.validity()) {
      if (notice.kind() == ValidityNotice.Kind.YEAR) {
        remarks.add(say("年度不在规则适用范围", "of a year that the rules are not for"));
      } else if (notice.kind() == ValidityNotice.Kind.DIVISION) {
        remarks.add(say("地区不在规则适用范围", "of a division that the rules are not for"));
      } else if (notice.kind() == ValidityNotice.Kind.NATIONAL) {
        remarks.add(say("没有当地规则", "by the rules of the nation alone"));
      }
    }
    return String.join(say("，", ", "), remarks);
  }

  String validity() {
    return say("适用性提示", "Validity, notices");
  }

  String validity(Map.Entry<LocalizedText, Integer> cause) {
    int files = cause.getValue();
    return cause.getKey().in(locale)
        + say("（" + files + " 份）", " (" + files + (files == 1 ? " report)" : " reports)"));
  }

  /** Names the columns of the table of a page. */
  ImmutableList<String> pageColumns() {
    return ImmutableList.of(
        say("报告", "report"),
        say("自评", "claimed"),
        say("规则可支持", "supported"),
        say("评分核查", "verdict"),
        say("错误", "errors"),
        say("警告", "warnings"),
        say("提示", "notices"),
        undecided(),
        notRead(),
        say("说明", "remark"));
  }

  /** Names the columns of the list of reports. */
  ImmutableList<String> columns() {
    return ImmutableList.of(
        say("文件", "file"),
        unit(),
        say("状态", "status"),
        say("自评得分", "claimed"),
        say("自评等级", "claimed grade"),
        say("可支持最低分", "supported from"),
        say("可支持最高分", "supported to"),
        say("最低等级", "lowest grade"),
        say("最高等级", "highest grade"),
        say("评分核查", "verdict"),
        say("错误", "errors"),
        say("警告", "warnings"),
        say("提示", "notices"),
        undecided(),
        say("规则出错", "rule errored"),
        notRead(),
        say("说明", "remark"));
  }

  /** Names the columns of the list of what has no result. */
  ImmutableList<String> reasonColumns() {
    return ImmutableList.of(say("文件", "file"), say("原因", "reason"));
  }

  /** Names the columns of the list of rules. */
  ImmutableList<String> ruleColumns() {
    return ImmutableList.of(
        say("规则", "rule"),
        say("名称", "title"),
        say("级别", "severity"),
        say("发现数", "findings"),
        say("涉及报告数", "reports"));
  }

  String table(String title) {
    return say(title + "（表格）", title + " (table)");
  }

  String contents() {
    return say("目录", "Contents");
  }

  String termsProblems() {
    return say("未起作用的豁免和口径", "Waivers and policy without effect");
  }

  String across() {
    return say("跨单位、跨年度比对", "Across units and years");
  }

  String across(AcrossEvaluation across) {
    return say(
        "比对 "
            + across.submissions()
            + " 份材料（"
            + across.units()
            + " 个单位），其中 "
            + across.withLastYear()
            + " 份与上年材料对照；发现 "
            + across.findings().size()
            + " 项",
        across.submissions()
            + " reports of "
            + across.units()
            + " units compared, "
            + across.withLastYear()
            + " of them with last year's; findings: "
            + across.findings().size());
  }

  String more(int findings) {
    return say("另有 " + findings + " 项，见across.csv", findings + " more, see across.csv");
  }

  /** Names the columns of the list of what was found across reports. */
  ImmutableList<String> acrossColumns() {
    return ImmutableList.of(
        say("序号", "number"),
        say("规则", "rule"),
        say("名称", "title"),
        say("级别", "severity"),
        say("发现", "finding"),
        say("对比组", "pair"),
        unit(),
        say("年度", "year"),
        say("文件", "file"),
        say("位置", "place"),
        say("内容", "text"));
  }

  /** Names the columns of the same on a page, the cells side by side. */
  ImmutableList<String> acrossPageColumns() {
    return ImmutableList.of(
        say("规则", "rule"),
        say("级别", "severity"),
        say("发现", "finding"),
        say("一方", "one side"),
        say("另一方", "other side"));
  }

  String evaluated() {
    return say("已核查", "evaluated");
  }

  String withoutResult() {
    return say("未能核查", "without a result");
  }

  String passedOver() {
    return say("未读取", "not read, no report by its name");
  }

  String total() {
    return say("合计", "total");
  }

  String mostFrequent() {
    return say("最常见的问题", "Most frequent findings");
  }

  String frequency(RuleFrequency frequency) {
    return say(
        frequency.findings() + " 项，涉及 " + frequency.files() + " 份报告",
        frequency.findings()
            + " in "
            + frequency.files()
            + (frequency.files() == 1 ? " report" : " reports"));
  }
}
