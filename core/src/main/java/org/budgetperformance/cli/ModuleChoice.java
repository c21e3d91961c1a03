package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;

/** Finds the module that judges what the command was given. */
final class ModuleChoice {
  private final RuleModules modules;

  ModuleChoice(RuleModules modules) {
    this.modules = modules;
  }

  /** With division and year their module is asked, else the only one whose reader knows the text. */
  RuleModule forText(Arguments arguments, String text) throws UsageException {
    if (arguments.division().isPresent() && arguments.year().isPresent()) {
      return find(arguments.division().get(), arguments.year().get());
    }
    ImmutableList<RuleModule> candidates =
        candidates(
            module ->
                arguments.allows(module)
                    && module.reader().filter(r -> r.recognises(text)).isPresent());
    if (candidates.isEmpty()) {
      throw new UsageException(
          "no rule module recognises "
              + arguments.file()
              + " as a self-evaluation report"
              + failures());
    }
    return only(
        candidates,
        "several rule modules recognise " + arguments.file() + ", give --division and --year");
  }

  /** What the arguments leave open the submission says itself. */
  RuleModule forSubmission(Arguments arguments, Submission submission) throws UsageException {
    Year year = arguments.year().orElse(submission.fiscalYear());
    Optional<DivisionCode> division =
        arguments.division().isPresent() ? arguments.division() : submission.division();
    if (division.isPresent()) {
      return find(division.get(), year);
    }
    ImmutableList<RuleModule> candidates =
        candidates(module -> module.fiscalYears().contains(year));
    if (candidates.isEmpty()) {
      throw new UsageException("no rule module for " + year + failures());
    }
    return only(
        candidates,
        arguments.file()
            + " names no division and several rule modules hold for "
            + year
            + ", give --division");
  }

  private RuleModule find(DivisionCode division, Year year) throws UsageException {
    try {
      return modules.find(division, year);
    } catch (NoSuchElementException | IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + failures());
    }
  }

  private ImmutableList<RuleModule> candidates(Predicate<RuleModule> wanted) {
    return modules.all().stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  private static RuleModule only(ImmutableList<RuleModule> candidates, String several)
      throws UsageException {
    if (candidates.size() > 1) {
      throw new UsageException(several);
    }
    return candidates.get(0);
  }

  private String failures() {
    return modules.report().failed().isEmpty() ? "" : "; not loaded: " + modules.report().failed();
  }
}
