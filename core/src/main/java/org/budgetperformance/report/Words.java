package org.budgetperformance.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.text.LocalizedText;

/** The words of a report in one language. */
final class Words {
  private final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
  }

  String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
  }

  String title(String module) {
    return say(
        "绩效自评核查结果（规则：" + module + "）", "Evaluation of the self-evaluation (rules: " + module + ")");
  }

  String documents(List<String> labels) {
    String list = String.join(say("、", ", "), labels);
    return say("材料：" + list, "Documents: " + list);
  }

  String scores() {
    return say("得分", "Scores");
  }

  String score(String form, String claimed, String supported) {
    return say(
        form + "：自评 " + claimed + "，规则可支持 " + supported,
        form + ": claimed " + claimed + ", supported " + supported);
  }

  String graded(String points, GradeScale.Grade grade) {
    String name = grade.name().in(locale);
    return say(points + " 分（" + name + "）", points + " (" + name + ")");
  }

  String graded(String points, GradeScale.Grade lowest, GradeScale.Grade highest) {
    if (lowest.id().equals(highest.id())) {
      return graded(points, lowest);
    }
    String names =
        say(
            lowest.name().zh() + "至" + highest.name().zh(),
            lowest.name().en() + " to " + highest.name().en());
    return say(points + " 分（" + names + "）", points + " (" + names + ")");
  }

  String notStated() {
    return say("未填写", "not stated");
  }

  String findings(int number) {
    return say("发现 " + number + " 项", "Findings: " + number);
  }

  String undecided(int number) {
    return say(
        "无法判定 " + number + " 项（缺少或无法识别以下数据）",
        "Undecided: " + number + " (figures missing or unreadable)");
  }

  String validity(int number) {
    return say("适用性提示 " + number + " 项", "Validity, notices: " + number);
  }

  String problems(int number) {
    return say("未能识别 " + number + " 处", "Not read: " + number);
  }

  /** Says what could not be read, where, and why. */
  String problem(ReadingProblem problem, Evaluation evaluation) {
    int line = Math.max(1, problem.line()); // a row of nothing has none
    String place = evaluation.submission().sources().line(line).at(0).in(locale);
    return place + colon() + problem.reason().in(locale) + colon() + problem.text();
  }

  /** Returns where something stands in the file that was read, in brackets; nothing if that is not known. */
  String source(Optional<LocalizedText> source) {
    return source.map(place -> say("（" + place.zh() + "）", " (" + place.en() + ")")).orElse("");
  }

  String others(Entry entry) {
    return entry.kind().equals("other")
        ? say("同一原因", "for the same reason")
        : say("连带发现", "follows from this");
  }

  String colon() {
    return say("：", ": ");
  }

  String applications(int rules, int applications) {
    return say(
        rules + " 条规则，适用 " + applications + " 次",
        rules + " rules, " + applications + " applications");
  }

  String total(List<String> severities) {
    String list = String.join(say("，", ", "), severities);
    return say("合计：" + list, "Total: " + list);
  }

  /** A rule that threw says so instead of its severity: it found nothing. */
  String severity(Finding finding) {
    return finding.outcome() == Outcome.ERRORED
        ? outcome(Outcome.ERRORED)
        : severity(finding.severity());
  }

  String severity(Severity severity) {
    return say(severity.label().zh(), severity.label().en());
  }

  String outcome(Outcome outcome) {
    switch (outcome) {
      case PASSED:
        return say("通过", "passed");
      case FAILED:
        return say("不通过", "failed");
      case NOT_APPLICABLE:
        return say("不适用", "not applicable");
      case UNDECIDED:
        return say("无法判定", "undecided");
      case WAIVED:
        return say("豁免", "waived");
      default:
        return say("规则出错", "rule errored");
    }
  }

  /** Returns a citation in full. */
  String document(Citation citation) {
    String number = citation.documentNumber().map(text -> " " + text).orElse("");
    LocalizedText remark = citation.remark();
    return citation.issuer()
        + number
        + titled(citation)
        + say("（" + remark.zh() + "）", " (" + remark.en() + ")");
  }

  /** Returns a citation as it stands beside a finding: its title and article, and how it bears on the rule. */
  String brief(Citation citation) {
    LocalizedText remark =
        citation.bearing().map(Citation.Bearing::label).orElse(citation.status().label());
    return titled(citation) + say("（" + remark.zh() + "）", " (" + remark.en() + ")");
  }

  private static String titled(Citation citation) {
    return "《" + citation.title() + "》" + citation.article().orElse("");
  }
}
