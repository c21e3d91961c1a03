package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.DivisionCode;
import org.immutables.value.Value;

/** The arguments of the command. */
@Value.Immutable
@ValueStyle
abstract class Arguments {
  static Builder builder() {
    return new Builder();
  }

  /** The files of one unit or the folder to check, as they were typed; at least one, but of those that ask for the rules alone. */
  abstract ImmutableList<String> inputs();

  abstract Optional<DivisionCode> division();

  abstract Optional<Year> year();

  @Value.Default
  Locale locale() {
    return Locale.SIMPLIFIED_CHINESE;
  }

  @Value.Default
  Format format() {
    return Format.TEXT;
  }

  /** The file or folder to write, as it was typed. */
  abstract Optional<String> output();

  /** The marked copy to write, or the folder of those, as it was typed. */
  abstract Optional<String> marked();

  /** The folder of last year's reports, as it was typed. */
  abstract Optional<String> lastYear();

  /** The file of waivers and policies, as it was typed. */
  abstract Optional<String> terms();

  /** The file to write drafts of waivers to, as it was typed. */
  abstract Optional<String> waiveAll();

  /** The file to write the terms to that had an effect, as it was typed. */
  abstract Optional<String> prune();

  /** The file of reviewed scores, as it was typed. */
  abstract Optional<String> reviewed();

  /** The file of the report before it was corrected, as it was typed. */
  abstract Optional<String> earlier();

  /** Whether only a part of a submission is there. */
  @Value.Default
  boolean isPartial() {
    return false;
  }

  /** Whether to refuse what the rules may not hold for. */
  @Value.Default
  boolean isStrict() {
    return false;
  }

  /** Whether to print the steps that led to each finding. */
  @Value.Default
  boolean isExplained() {
    return false;
  }

  @Value.Default
  boolean isColored() {
    return false;
  }

  /** The columns of the terminal, if they are limited. */
  abstract OptionalInt width();

  /** Collects arguments. */
  static final class Builder extends ImmutableArguments.Builder {}
}
