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
import org.budgetperformance.text.LocalizedText;

/** Finds the module that judges a file. */
final class ModuleChoice {
  private final RuleModules modules;
  private final Arguments arguments;

  ModuleChoice(RuleModules modules, Arguments arguments) {
    this.modules = modules;
    this.arguments = arguments;
  }

  /** With division and year their module is asked, else the only one whose reader knows the text. */
  RuleModule forText(String file, String text) throws UsageException {
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
          "no rule module recognises " + file + " as a self-evaluation report" + failures(),
          LocalizedText.of(
              "没有规则能识别为绩效自评报告" + failures(),
              "no rule module recognises it as a self-evaluation report" + failures()));
    }
    return only(
        candidates,
        "several rule modules recognise " + file + ", give --division and --year",
        LocalizedText.of(
            "多套规则都能识别，请用--division和--year指定",
            "several rule modules recognise it, give --division and --year"));
  }

  /** What the arguments leave open the submission says itself. */
  RuleModule forSubmission(String file, Submission submission) throws UsageException {
    Year year = arguments.year().orElse(submission.fiscalYear());
    Optional<DivisionCode> division =
        arguments.division().isPresent() ? arguments.division() : submission.division();
    if (division.isPresent()) {
      return find(division.get(), year);
    }
    ImmutableList<RuleModule> candidates =
        candidates(module -> module.fiscalYears().contains(year));
    if (candidates.isEmpty()) {
      throw none(String.valueOf(year), "no rule module for " + year);
    }
    String several = " names no division and several rule modules hold for " + year;
    return only(
        candidates,
        file + several + ", give --division",
        LocalizedText.of(
            "未注明行政区划，" + year + "年度有多套规则，请用--division指定", "it" + several + ", give --division"));
  }

  private RuleModule find(DivisionCode division, Year year) throws UsageException {
    try {
      return modules.find(division, year);
    } catch (NoSuchElementException | IllegalArgumentException e) {
      throw none(division + "，" + year, String.valueOf(e.getMessage()));
    }
  }

  private UsageException none(String of, String message) {
    return new UsageException(
        message + failures(), LocalizedText.of("没有适用的规则：" + of + failures(), message + failures()));
  }

  private ImmutableList<RuleModule> candidates(Predicate<RuleModule> wanted) {
    return modules.all().stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  private static RuleModule only(
      ImmutableList<RuleModule> candidates, String several, LocalizedText reason)
      throws UsageException {
    if (candidates.size() > 1) {
      throw new UsageException(several, reason);
    }
    return candidates.get(0);
  }

  private String failures() {
    return modules.report().failed().isEmpty() ? "" : "; not loaded: " + modules.report().failed();
  }
}
