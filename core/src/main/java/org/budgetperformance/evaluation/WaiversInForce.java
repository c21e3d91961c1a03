package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.text.PersonalDetails;

/** The waivers of some terms that can hold for one submission (有效豁免), by the id of their rule. Immutable. */
final class WaiversInForce {
  static final WaiversInForce NONE =
      new WaiversInForce(ImmutableListMultimap.of(), PersonalDetails.known());

  private final ImmutableListMultimap<String, Waiver> byRule;
  private final PersonalDetails details;

  private WaiversInForce(ImmutableListMultimap<String, Waiver> byRule, PersonalDetails details) {
    this.byRule = byRule;
    this.details = details;
  }

  /**
   * Chooses them.
   *
   * @param details how personal details are known, which may be masked in the places of waivers
   */
  static WaiversInForce of(Iterable<Waiver> waivers, TermsScope scope, PersonalDetails details) {
    ImmutableListMultimap.Builder<String, Waiver> byRule = ImmutableListMultimap.builder();
    for (Waiver waiver : waivers) {
      if (!scope.refuses(waiver).isPresent()) {
        byRule.put(waiver.ruleId(), waiver);
      }
    }
    return new WaiversInForce(byRule.build(), details);
  }

  /** Returns whether there is any for a rule. */
  boolean areFor(String ruleId) {
    return byRule.containsKey(ruleId);
  }

  /** Returns those that cover a finding. */
  ImmutableList<Waiver> covering(Finding finding) {
    return byRule.get(finding.rule().id()).stream()
        .filter(waiver -> isAt(waiver, finding) && !waiver.isOutgrownBy(finding))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns those of its rule and place that a finding has outgrown. */
  ImmutableList<Waiver> outgrownBy(Finding finding) {
    return byRule.get(finding.rule().id()).stream()
        .filter(waiver -> isAt(waiver, finding) && waiver.isOutgrownBy(finding))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAt(Waiver waiver, Finding finding) {
    ImmutableList<String> subjects = Subjects.of(finding);
    return subjects.contains(waiver.place())
        || subjects.stream().anyMatch(place -> details.mask(place).equals(waiver.place()));
  }
}
