package org.budgetperformance.report;

import java.util.List;
import java.util.Locale;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.text.LocalizedText;

/** The words of a page in one language, beside those of every report. */
final class PageWords {
  private final Locale locale;
  private final Words words;

  PageWords(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
  }

  Words words() {
    return words;
  }

  String title(String unit, String year) {
    return say(
        unit + (unit.isEmpty() ? "" : " ") + year + " 年度绩效自评核查报告",
        "Review of the " + year + " self-evaluation" + (unit.isEmpty() ? "" : " of ") + unit);
  }

  /** Returns the few characters by which a cell refers to an entry. */
  String badge(Entry entry) {
    return kind(entry) + entry.number();
  }

  private String kind(Entry entry) {
    switch (entry.finding().outcome()) {
      case WAIVED:
        return say("免", "X");
      case UNDECIDED:
        return say("疑", "U");
      case FAILED:
        return severity(entry.finding().severity());
      default:
        return say("异", "R");
    }
  }

  private String severity(Severity severity) {
    switch (severity) {
      case ERROR:
        return say("错", "E");
      case WARNING:
        return say("警", "W");
      default:
        return say("示", "N");
    }
  }

  /** Returns what an entry is: its severity, or the outcome that is no contradiction. */
  String label(Entry entry) {
    return entry.finding().outcome() == Outcome.FAILED
        ? words.severity(entry.finding().severity())
        : words.outcome(entry.finding().outcome());
  }

  String heading(Entry entry) {
    return label(entry)
        + " "
        + entry.finding().rule().id()
        + " "
        + entry.finding().title().in(locale);
  }

  String others(Entry entry) {
    return words.others(entry);
  }

  String title(Finding finding) {
    return finding.rule().id() + " " + finding.title().in(locale);
  }

  String item() {
    return say("项目", "Item");
  }

  String dimension() {
    return say("一级指标", "dimension");
  }

  String absent() {
    return say("（缺）", "(absent)");
  }

  String blank() {
    return say("（空白）", "(blank)");
  }

  String unreadable() {
    return say("（无法识别）", "(unreadable)");
  }

  String longText(int length) {
    return say("长文本，共 " + length + " 字", "long text of " + length + " characters");
  }

  String bar(JudgedScore score) {
    String claimed = score.claimed().map(Object::toString).orElse(words.notStated());
    String points = score.points().map(Object::toString).orElse(say("未知", "not known"));
    PointsRange supported = score.supported();
    return say(
        "分值 "
            + points
            + "，自评 "
            + claimed
            + "，可支持 "
            + supported
            + "："
            + score.verdict().label().zh(),
        "of "
            + points
            + ", claimed "
            + claimed
            + ", supported "
            + supported
            + ": "
            + score.verdict().label().en());
  }

  String steps(int steps) {
    return say("计算过程（" + steps + " 步）", "Calculation (" + steps + " steps)");
  }

  String list(List<String> items) {
    return String.join(say("、", ", "), items);
  }
}
