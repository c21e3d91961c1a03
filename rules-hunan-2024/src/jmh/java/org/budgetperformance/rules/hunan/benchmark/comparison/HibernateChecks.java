package org.budgetperformance.rules.hunan.benchmark.comparison;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;

/** Hibernate Validator; a second validator has an interpolator that renders nothing. */
final class HibernateChecks implements Contender {
  private static final MessageInterpolator NOTHING =
      new MessageInterpolator() {
        @Override
        public String interpolate(String template, Context context) {
          return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
          return template;
        }
      };

  private final Validator rendering =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .buildValidatorFactory()
          .getValidator();
  private final Validator silent =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(NOTHING)
          .buildValidatorFactory()
          .getValidator();

  @Override
  public boolean passes(Input input) {
    return silent.validate(input.facts()).isEmpty();
  }

  @Override
  public List<String> messages(Input input) {
    List<String> messages = new ArrayList<>();
    for (ConstraintViolation<Facts> violation : rendering.validate(input.facts())) {
      messages.add(violation.getMessage());
    }
    return messages;
  }

  @Override
  public SortedSet<Integer> failed(Input input) {
    SortedSet<Integer> failed = new TreeSet<>();
    for (ConstraintViolation<Facts> violation : silent.validate(input.facts())) {
      failed.add((Integer) violation.getConstraintDescriptor().getAttributes().get("value"));
    }
    return failed;
  }
}
