package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.text.LocalizedText;

/** What a text report says of the terms of an evaluation: date, policy and waivers. */
final class TermsText {
  private final Locale locale;

  TermsText(Locale locale) {
    this.locale = locale;
  }

  private String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
  }

  void header(Evaluation evaluation, TextLines out) {
    evaluation.policy().ifPresent(policy -> out.add(0, say("核查口径：", "Policy: ") + policy.id()));
    evaluation.terms().date().ifPresent(date -> out.add(0, say("核查日期：", "Date: ") + date));
  }

  String waiver(Waiver waiver) {
    String days =
        waiver
            .firstDay()
            .map(first -> say("，有效期 ", ", from ") + first + say(" 至 ", " to "))
            .orElse(say("，有效期至 ", ", until "));
    String bound =
        waiver
            .bound()
            .map(most -> say("，偏差不超过 ", ", up to ") + most.words(locale))
            .orElse(waiver.figures().map(any -> say("，限于当时数据", ", for these figures")).orElse(""));
    return say("豁免：", "Waived by ")
        + waiver.authority()
        + days
        + waiver.lastDay()
        + bound
        + say("：", ": ")
        + waiver.reason();
  }

  void switchedOff(Evaluation evaluation, TextLines out) {
    if (evaluation.switchedOff().isEmpty()) {
      return;
    }
    int number = evaluation.switchedOff().size();
    out.add(0, "");
    out.add(0, say("停用规则 " + number + " 条", "Rules switched off: " + number));
    evaluation
        .switchedOff()
        .forEach(
            (rule, reason) ->
                out.add(
                    1, "- " + rule.id() + " " + rule.title().in(locale) + say("：", ": ") + reason));
  }

  void problems(Evaluation evaluation, TextLines out) {
    ImmutableList<TermsProblem> problems = evaluation.termsProblems();
    if (problems.isEmpty()) {
      return;
    }
    int number = problems.size();
    out.add(0, "");
    out.add(0, say("未起作用的豁免和口径 " + number + " 项", "Waivers and policy without effect: " + number));
    for (TermsProblem problem : problems) {
      out.add(1, "- " + problem.message().in(locale));
    }
  }

  String waived(int number) {
    return say("已豁免 " + number + " 项", "Waived: " + number);
  }
}
