package org.budgetperformance.evidence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
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
    policy.unit().ifPresent(unit -> text.add("unit", unit));
    policy.firstDay().ifPresent(day -> text.add("first-day", day));
    policy.lastDay().ifPresent(day -> text.add("last-day", day));
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
    List<Object> fields = new ArrayList<>();
    fields.add(waiver.ruleId());
    fields.add(waiver.place());
    fields.add(waiver.lastDay());
    fields.add(waiver.authority());
    fields.add(waiver.reason());
    waiver.firstDay().ifPresent(day -> fields.add("first-day " + day));
    waiver.unit().ifPresent(unit -> fields.add("unit " + unit));
    waiver.fiscalYear().ifPresent(year -> fields.add("fiscal-year " + year));
    waiver.bound().ifPresent(most -> fields.add("bound " + most));
    waiver.figures().ifPresent(figures -> fields.add("figures " + figures));
    return text.line("waiver", fields.toArray());
  }
}
