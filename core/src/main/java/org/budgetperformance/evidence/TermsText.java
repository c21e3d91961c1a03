package org.budgetperformance.evidence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.text.PersonalDetails;

/** A policy and waivers as canonical text. */
final class TermsText {
  private TermsText() {}

  static String of(Policy policy) {
    CanonicalText text =
        new CanonicalText(PersonalDetails.known())
            .add("policy", policy.id())
            .add("division", policy.division())
            .add("fiscal-years", policy.fiscalYears().first(), policy.fiscalYears().last());
    ImmutableSortedMap.copyOf(policy.regraded())
        .forEach((rule, severity) -> text.add("regraded", rule, severity));
    ImmutableSortedMap.copyOf(policy.switchedOff())
        .forEach((rule, reason) -> text.add("switched-off", rule, reason));
    return text.toString();
  }

  static String of(ImmutableSet<Waiver> waivers) {
    CanonicalText text = new CanonicalText(PersonalDetails.known());
    waivers.stream().map(waiver -> line(text, waiver)).sorted().forEach(text::addLine);
    return text.toString();
  }

  private static String line(CanonicalText text, Waiver waiver) {
    return text.line(
        "waiver",
        waiver.ruleId(),
        waiver.place(),
        waiver.lastDay(),
        waiver.authority(),
        waiver.reason());
  }
}
