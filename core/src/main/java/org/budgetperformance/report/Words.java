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
import org.budgetperformance.hint.ScoreOrigin;
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

  /** So much of what was not read is enough to find it by. */
  private static final int LONGEST_UNREAD = 40;

  private static final int LONGEST_NAME = 16;

  private final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
  }

  String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
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

  /** Says how low the range reaches of which the most is told, and of a score outside of it on what. */
  private String least(FormScore form) {
    if (form.supported().min().equals(form.supported().max())) {
      return "";
    }
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
    String least = graded(form.supported().min().toString(), form.lowestGrade());
    if (open.isEmpty() || !form.verdict().isOutside()) {
      return say("；最低" + least, "; at least " + least);
    }
    String some = Shown.brief(open.get(0), LONGEST_NAME);
    return say(
        "；最低" + least + "，取决于" + some + (open.size() > 1 ? "等" + open.size() + "项" : ""),
        "; at least "
            + least
            + ", which depends on "
            + some
            + (open.size() > 1 ? " and others" : ""));
  }

  String documents(List<String> labels) {
    String list = String.join(say("、", ", "), labels);
    return say("材料：" + list, "Documents: " + list);
  }

  String scores() {
    return say("得分", "Scores");
  }

  /** Says what a form claims, with the verdict first. */
  String score(FormScore form) {
    String claimed =
        form.claimed()
            .map(points -> graded(points.toString(), form.claimedGrade().get()))
            .orElse(notStated());
    String most = form.supported().max().toString();
    String verdict = form.verdict().label().in(locale);
    String name = form.form().label(locale);
    return say(
        name + "：至多" + most + "，自评" + claimed + "，" + verdict + least(form),
        name + ": at most " + most + ", claimed " + claimed + ", " + verdict + least(form));
  }

  String origin(ScoreOrigin origin) {
    return say("线索：", "hint: ") + origin.text().in(locale);
  }

  String graded(String points, GradeScale.Grade grade) {
    String name = grade.name().in(locale);
    return say(points + "（" + name + "）", points + " (" + name + ")");
  }

  String graded(String points, GradeScale.Grade lowest, GradeScale.Grade highest) {
    if (lowest.id().equals(highest.id())) {
      return graded(points, lowest);
    }
    String names =
        say(
            lowest.name().zh() + "至" + highest.name().zh(),
            lowest.name().en() + " to " + highest.name().en());
    return say(points + "（" + names + "）", points + " (" + names + ")");
  }

  String notStated() {
    return say("未填写", "not stated");
  }

  String causes(int number) {
    return say(
        "主要原因 " + number + " 项（试算所得的线索，仅供参考；所列改法均不引起新的问题）",
        "Causes: " + number + " (hints, found by trying; no change named brings a new problem)");
  }

  /** Returns a cause with the numbers of its findings. */
  String cause(Cause cause, Entries entries) {
    List<String> members = new ArrayList<>();
    for (Finding member : Iterables.limit(cause.members(), MOST_MEMBERS)) {
      members.add(String.valueOf(entries.entry(member).number()));
    }
    int all = cause.members().size();
    String numbers =
        String.join(say("、", ", "), members)
            + (all > MOST_MEMBERS ? say("等" + all + "项", " and others, " + all + " in all") : "");
    return cause.title().in(locale) + say("：发现" + numbers, ": findings " + numbers);
  }

  /** Says of which causes no change of a few cells is known. */
  String open(int first, int last, List<String> causes) {
    String numbers = first == last ? "" + first : first + "–" + last;
    String list = String.join(say("；", "; "), causes);
    return say(
        numbers + ". 没有找到三处以内的改法，请核对原件：" + list,
        numbers + ". No change of three cells or fewer mends these: " + list);
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

  /** Says how many findings follow, and what stands in brackets behind each. */
  String briefFindings(int number) {
    return say(
        "发现 " + number + " 项（括号内为先看之处）",
        "Findings: " + number + " (where to look first in brackets)");
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

  /** Says how many parameters are not confirmed, of which a longer text has the names. */
  String unconfirmed(int number) {
    return say(
        "规则的参数有 " + number + " 个未确认适用于该年度（用--explain列出）",
        number + " parameters of the rules are not confirmed for the year (--explain lists them)");
  }

  String problems(int number) {
    return say("未能识别 " + number + " 处", "Not read: " + number);
  }

  /** Says what could not be read, where, and why. */
  String problem(ReadingProblem problem, Evaluation evaluation) {
    return at(problem, evaluation)
        + colon()
        + problem.reason().in(locale)
        + colon()
        + problem.text();
  }

  /** Says where something could not be read, and how it begins. */
  String briefly(ReadingProblem problem, Evaluation evaluation) {
    String text = Shown.brief(problem.text(), LONGEST_UNREAD);
    return at(problem, evaluation) + say("“" + text + "”", " \"" + text + "\"");
  }

  private String at(ReadingProblem problem, Evaluation evaluation) {
    int line = Math.max(1, problem.line()); // a row of nothing has none
    return evaluation.submission().sources().line(line).at(0).in(locale);
  }

  /** Returns where something stands in the file that was read, in brackets; nothing if that is not known. */
  String source(Optional<LocalizedText> source) {
    return source.map(place -> say("（" + place.zh() + "）", " (" + place.en() + ")")).orElse("");
  }

  String others(Entry entry) {
    return entry.kind().equals("other")
        ? say("同一原因", "for the same reason")
        : say("连带", "follows from this");
  }

  String colon() {
    return say("：", ": ");
  }

  String module(String module) {
    return say("规则：" + module + "，", "Rules: " + module + ", ");
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
    String bearing = bearing(citation);
    return titled(citation) + say("（" + bearing + "）", " (" + bearing + ")");
  }

  /** Returns how a citation bears on a rule, or else how well it is known. */
  String bearing(Citation citation) {
    return citation
        .bearing()
        .map(Citation.Bearing::label)
        .orElse(citation.status().label())
        .in(locale);
  }

  private static String titled(Citation citation) {
    return "《" + citation.title() + "》" + citation.article().orElse("");
  }
}
