package org.budgetperformance.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.GradeScale;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.text.LocalizedText;

/** The words of a catalogue of rules in one language. */
final class CatalogueWords {
  private final Locale locale;
  private final Words words;

  CatalogueWords(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  private String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
  }

  String of(LocalizedText text) {
    return text.in(locale);
  }

  String title(LocalizedText division, FiscalYears years, int rules) {
    return say(
        division.zh() + " " + years + " 规则目录（" + rules + " 条）",
        "Rules of " + division.en() + " " + years + " (" + rules + ")");
  }

  String documents() {
    return say("文件：", "Documents:");
  }

  String parameters() {
    return say("参数：", "Parameters:");
  }

  String removed() {
    return say("不采用的规则：", "Rules that are left out:");
  }

  String switchedOff(String policy) {
    return say("口径 " + policy + " 停用的规则：", "Rules that the policy " + policy + " switches off:");
  }

  String colon() {
    return say("：", ": ");
  }

  String comma() {
    return say("；", "; ");
  }

  String fault(RuleInfo rule) {
    return say("不符时：", "Where it fails: ") + of(rule.fault());
  }

  String severity(Severity severity) {
    return say("严重程度：", "Severity: ") + words.severity(severity);
  }

  String compares(LocalizedText compares) {
    return say("比对：", "Compares: ") + compares.in(locale);
  }

  String basis(Citation citation) {
    return say("依据：", "Basis: ") + words.document(citation);
  }

  /** Returns a citation without a word before it. */
  String citation(Citation citation) {
    return words.document(citation);
  }

  String withAnyModule() {
    return say(
        "与任何规则模块一起使用：跨单位、跨年度比对，复核得分。",
        "With any module: across submissions and years, and on reviewed scores.");
  }

  String tableHead() {
    return say("| 编号 | 规则 | 严重程度 |", "| id | rule | severity |");
  }

  String tableRow(RuleInfo rule) {
    return "| "
        + rule.id()
        + " | "
        + of(rule.title())
        + " | "
        + words.severity(rule.severity())
        + " |";
  }

  String example(Finding example) {
    return say("示例：", "Example: ") + example.message(locale);
  }

  String confirmed(Parameter<?> parameter) {
    return parameter
        .confirmed()
        .map(year -> say("最近确认年度：" + year, "last confirmed for " + year))
        .orElseGet(() -> say("未确认", "not confirmed"));
  }

  private String word(Object value) {
    return value instanceof MissedTargetFormula
        ? ((MissedTargetFormula) value).label().in(locale)
        : value.toString();
  }

  String value(Parameter<?> parameter) {
    Object value = parameter.value();
    if (value instanceof ImmutableMap) {
      return ((ImmutableMap<?, ?>) value)
          .entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
    } else if (value instanceof ImmutableSet) {
      return ((ImmutableSet<?>) value)
          .stream().map(this::word).collect(Collectors.joining(say("；", "; ")));
    } else if (value instanceof GradeScale) {
      return ((GradeScale) value)
          .grades().stream()
              .map(grade -> grade.name().in(locale) + " ≥ " + grade.from())
              .collect(Collectors.joining(", "));
    } else if (value instanceof Rate) {
      return FigureType.RATE.format(((Rate) value).units());
    }
    return value.toString();
  }
}
