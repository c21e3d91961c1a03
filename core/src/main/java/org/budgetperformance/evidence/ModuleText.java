package org.budgetperformance.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * What a module says of itself and its rules, as canonical text: before any policy, without the
 * parameters. What its checks compute is code, for which its version stands.
 */
final class ModuleText {
  private static final Comparator<Rule> BY_ID = Comparator.comparing(rule -> rule.info().id());

  private ModuleText() {}

  static String of(String module, ImmutableList<Rule> rules) {
    CanonicalText text = new CanonicalText(PersonalDetails.known()).add("module", module);
    for (Rule rule : ImmutableList.sortedCopyOf(BY_ID, rules)) {
      add(rule, text);
    }
    return text.toString();
  }

  private static void add(Rule rule, CanonicalText text) {
    RuleInfo info = rule.info();
    text.add("rule", info.id(), info.severity());
    add("title", info.title(), info, text);
    for (Check check : rule.checks()) {
      add("compares", check.compares(), info, text);
      add("message", rule.message(check), info, text);
    }
    info.citations()
        .forEach(citation -> text.addLine(text.line("basis", info.id(), "rule", citation)));
  }

  private static void add(String name, LocalizedText words, RuleInfo info, CanonicalText text) {
    text.add(name, info.id(), words.zh(), words.en());
  }
}
