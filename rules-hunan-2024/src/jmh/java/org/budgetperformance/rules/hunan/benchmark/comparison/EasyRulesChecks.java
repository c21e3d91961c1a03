package org.budgetperformance.rules.hunan.benchmark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules; an action adds the number of its check to a list among the facts. */
final class EasyRulesChecks implements Contender {
  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRulesChecks() {
    for (int n = 1; n <= Arithmetic.CHECKS; n++) {
      int check = n;
      rules.register(
          new RuleBuilder()
              .name("check " + check)
              .priority(check)
              .when(facts -> !Arithmetic.holds(check, facts.get("figures")))
              .then(facts -> facts.<List<Integer>>get("failed").add(check))
              .build());
    }
  }

  private List<Integer> fire(Input input) {
    List<Integer> failed = new ArrayList<>();
    org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
    facts.put("figures", input.facts());
    facts.put("failed", failed);
    engine.fire(rules, facts);
    return failed;
  }

  @Override
  public boolean passes(Input input) {
    return fire(input).isEmpty();
  }

  @Override
  public List<String> messages(Input input) {
    List<String> messages = new ArrayList<>();
    for (int check : fire(input)) {
      messages.add("check " + check + " does not hold");
    }
    return messages;
  }

  @Override
  public SortedSet<Integer> failed(Input input) {
    return new TreeSet<>(fire(input));
  }
}
