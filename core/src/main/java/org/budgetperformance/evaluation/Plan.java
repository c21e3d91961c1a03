package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.KeptStatements;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.DocumentType;

/**
 * Rules compiled to be run again and again (核查计划): which sums documents keep for them, and which checks
 * look at documents of one type and so can go over them together. Thread-safe: nothing that changes is more than
 * a guess.
 */
final class Plan {
  private final ImmutableList<Rule> rules;
  private final ImmutableList<Check> checks;

  /** The number of each rule's first check, and at the end how many checks there are. */
  private final int[] firstCheck;

  /** The checks of each group, by their numbers: all of one type of document. */
  private final ImmutableList<int[]> groups;

  private final KeptStatements kept;

  /** How many applications the last submission had, as the next one is likely to have. */
  private int applications;

  /** Where each check finds its kept sums. */
  private final ImmutableList<KeptStatements.Places> places;

  private Plan(ImmutableList<Rule> rules, KeptStatements kept) {
    this.rules = rules;
    this.kept = kept;
    this.firstCheck = new int[rules.size() + 1];
    ImmutableList.Builder<Check> all = ImmutableList.builder();
    for (int i = 0; i < rules.size(); i++) {
      all.addAll(rules.get(i).checks());
      firstCheck[i + 1] = firstCheck[i] + rules.get(i).checks().size();
    }
    this.checks = all.build();
    this.groups = groups(checks);
    this.places = checks.stream().map(kept::places).collect(ImmutableList.toImmutableList());
  }

  static Plan of(ImmutableList<Rule> rules) {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    rules.forEach(rule -> checks.addAll(rule.checks()));
    return new Plan(rules, KeptStatements.of(checks.build()));
  }

  /** Returns the plan of some of these rules, such as those that a policy leaves in force. */
  Plan with(ImmutableList<Rule> others) {
    return new Plan(others, kept);
  }

  private static ImmutableList<int[]> groups(ImmutableList<Check> checks) {
    Map<DocumentType, List<Integer>> byDocument = new LinkedHashMap<>();
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      DocumentType document =
          check instanceof FormulaCheck ? ((FormulaCheck) check).document() : null;
      if (document != null) {
        byDocument.computeIfAbsent(document, type -> new ArrayList<>()).add(i);
      }
    }
    return byDocument.values().stream()
        .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Rule> rules() {
    return rules;
  }

  /** Returns how many applications there may be, so that the outcomes hardly have to grow. */
  int applications() {
    return applications;
  }

  void applications(int counted) {
    applications = counted;
  }

  /** Returns the checks of all rules, in the order of the rules. */
  ImmutableList<Check> checks() {
    return checks;
  }

  int firstCheck(int rule) {
    return firstCheck[rule];
  }

  ImmutableList<int[]> groups() {
    return groups;
  }

  KeptStatements.Places places(int check) {
    return places.get(check);
  }

  KeptStatements kept() {
    return kept;
  }
}
