package org.budgetperformance.report;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.hint.Cause;
import org.budgetperformance.hint.Mending;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.DimensionScore;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.scoring.SubmissionScore;
import org.budgetperformance.text.LocalizedText;

/** The words of a report in one language. */
final class Words {
  /** Of more findings of one cause the rest are counted. */
  private static final int MOST_MEMBERS = 12;

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

  /** Says what came of it: the score with its verdict, and the counts. */
  String verdict(Optional<SubmissionScore> score, List<String> counts) {
    String list = String.join(say("，", ", "), counts);
    return score.map(present -> claim(present) + say("；", "; ")).orElse("") + list;
  }

  private String claim(SubmissionScore score) {
    String claimed = score.claimed().map(Points::toString).orElse(notStated());
    String most = score.supported().max().toString();
    String verdict = score.verdict().label().in(locale);
    return say(
        "自评" + claimed + "，至多" + most + "，" + verdict,
        "claimed " + claimed + ", at most " + most + ", " + verdict);
  }

  /** Says on what it depends whether a score is the least that is supported. */
  String least(FormScore form) {
    List<String> open = new ArrayList<>();
    for (RowScore row : form.indicators()) {
      if (!row.supported().min().equals(row.supported().max())) {
        open.add(row.place().row().label(locale));
      }
    }
    if (open.isEmpty()) {
      for (DimensionScore row : form.dimensions()) {
        if (!row.supported().min().equals(row.supported().max())) {
          open.add(row.dimension().label().in(locale));
        }
      }
    }
    if (open.isEmpty()) {
      return "";
    }
    String some = String.join(say("、", ", "), open.subList(0, Math.min(2, open.size())));
    return say(
        "；下限取决于" + some + (open.size() > 2 ? "等" + open.size() + "项" : "") + "如何计分",
        "; the least depends on how " + some + (open.size() > 2 ? " and others" : "") + " count");
  }

  String documents(List<String> labels) {
    String list = String.join(say("、", ", "), labels);
    return say("材料：" + list, "Documents: " + list);
  }

  String scores() {
    return say("得分", "Scores");
  }

  String score(FormScore form, String claimed, String supported) {
    String most = form.supported().max().toString();
    String verdict = form.verdict().label().in(locale);
    return say(
        form.form().label(locale)
            + "："
            + verdict
            + "，至多 "
            + most
            + " 分：自评 "
            + claimed
            + "，可支持 "
            + supported
            + least(form),
        form.form().label(locale)
            + ": "
            + verdict
            + ", at most "
            + most
            + ": claimed "
            + claimed
            + ", supported "
            + supported
            + least(form));
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

  String causes(int number) {
    return say(
        "主要原因 " + number + " 项（试算所得的线索，仅供参考）", "Causes: " + number + " (hints, found by trying)");
  }

  /** Returns a cause with the numbers of its findings. */
  String cause(Cause cause, Entries entries) {
    List<String> members = new ArrayList<>();
    for (Finding member : Iterables.limit(cause.members(), MOST_MEMBERS)) {
      members.add(
          member.rule().id() + say("（", " (") + entries.entry(member).number() + say("）", ")"));
    }
    int all = cause.members().size();
    return cause.title().in(locale)
        + colon()
        + String.join(say("、", ", "), members)
        + (all > MOST_MEMBERS ? say("等" + all + "项", " and others, " + all + " in all") : "");
  }

  /** Says what the first mendings of all causes come to together. */
  String together(int before, int left) {
    return say(
        "各项原因都按第一种改法试改：错误由 " + before + " 项减为 " + left + " 项",
        "The first change for each cause, made together, leaves "
            + left
            + " of "
            + before
            + " errors");
  }

  String mending(Mending mending) {
    return say("试改：", "Try: ") + mending.text(locale);
  }

  String first(String place) {
    return say("先看" + place, "look first at " + place);
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
