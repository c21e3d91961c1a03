package org.budgetperformance.rules.hunan.benchmark.comparison;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** YAVI with constraints on the whole object; it renders a message when asked for it. */
final class YaviChecks implements Contender {
  private final Validator<Facts> validator;

  YaviChecks() {
    ValidatorBuilder<Facts> builder = ValidatorBuilder.of();
    for (int n = 1; n <= Arithmetic.CHECKS; n++) {
      int check = n;
      builder.constraintOnTarget(
          facts -> Arithmetic.holds(check, facts),
          Integer.toString(check),
          "check." + check,
          "check {0} does not hold");
    }
    validator = builder.build();
  }

  @Override
  public boolean passes(Input input) {
    return validator.validate(input.facts()).isValid();
  }

  @Override
  public List<String> messages(Input input) {
    List<String> messages = new ArrayList<>();
    for (ConstraintViolation violation : validator.validate(input.facts())) {
      messages.add(violation.message());
    }
    return messages;
  }

  @Override
  public SortedSet<Integer> failed(Input input) {
    SortedSet<Integer> failed = new TreeSet<>();
    for (ConstraintViolation violation : validator.validate(input.facts())) {
      failed.add(Integer.valueOf(violation.name()));
    }
    return failed;
  }
}
