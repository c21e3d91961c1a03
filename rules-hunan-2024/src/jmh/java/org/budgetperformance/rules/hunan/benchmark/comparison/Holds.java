package org.budgetperformance.rules.hunan.benchmark.comparison;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The class-level constraint of Hibernate Validator: one check. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Holds.Validator.class)
@Repeatable(Holds.List.class)
public @interface Holds {
  /** The number of the check. */
  int value();

  /** The message. */
  String message() default "check {value} does not hold";

  /** The groups, as the specification asks. */
  Class<?>[] groups() default {};

  /** The payload, as the specification asks. */
  Class<? extends Payload>[] payload() default {};

  /** Holds several. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    Holds[] value();
  }

  /** Decides. */
  final class Validator implements ConstraintValidator<Holds, Facts> {
    private int check;

    @Override
    public void initialize(Holds constraint) {
      check = constraint.value();
    }

    @Override
    public boolean isValid(Facts facts, ConstraintValidatorContext context) {
      return Arithmetic.holds(check, facts);
    }
  }
}
