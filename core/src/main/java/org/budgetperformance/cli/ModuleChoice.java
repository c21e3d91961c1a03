package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Finds the module that judges a file: the one that the arguments name, even if it may not hold for the
 * file, else the one that holds for it.
 */
final class ModuleChoice {
  /** A module and what it read. */
  static final class Choice {
    final RuleModule module;
    final ReadResult read;

    Choice(RuleModule module, ReadResult read) {
      this.module = module;
      this.read = read;
    }

    /** Returns whether it is a report, of whatever year. */
    boolean isReport() {
      return read.isRecognised() || (!read.submission().sheets().isEmpty() && !isOfItsYears());
    }

    boolean isOfItsYears() {
      return module.fiscalYears().contains(read.submission().fiscalYear());
    }
  }

  private static final LocalizedText UNKNOWN =
      LocalizedText.of(
          "没有规则能识别为绩效自评报告", "no rule module recognises it as a self-evaluation report");

  private final RuleModules modules;
  private final Arguments arguments;

  ModuleChoice(RuleModules modules, Arguments arguments) {
    this.modules = modules;
    this.arguments = arguments;
  }

  /**
   * Reads a text.
   *
   * @param file its name
   * @param how reads it with the reader of a module
   * @throws InputLimitException if no module reads it, and one refuses to read so much
   */
  Choice forText(String file, Function<SubmissionReader, ReadResult> how) throws UsageException {
    if (arguments.division().isPresent() && arguments.year().isPresent()) {
      RuleModule module = find(file, arguments.division().get(), arguments.year().get());
      SubmissionReader reader =
          module
              .reader()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "规则" + module.id() + "不读取文本",
                          "module " + module.id() + " reads no text"));
      return new Choice(module, how.apply(reader));
    }
    ImmutableList<Choice> reports = reports(how);
    ImmutableList<Choice> ofYear =
        reports.stream().filter(Choice::isOfItsYears).collect(ImmutableList.toImmutableList());
    if (reports.isEmpty()) {
      throw UsageException.of(file, Loaded.behind(UNKNOWN.zh(), UNKNOWN.en(), modules), UNKNOWN);
    }
    Submission submission = reports.get(0).read.submission();
    if (ofYear.isEmpty() && !isNamed()) {
      throw noneHolds(file, Optional.empty(), submission.fiscalYear());
    }
    return only(file, ofYear.isEmpty() ? reports : ofYear, submission);
  }

  private ImmutableList<Choice> reports(Function<SubmissionReader, ReadResult> how) {
    ImmutableList.Builder<Choice> reports = ImmutableList.builder();
    Optional<InputLimitException> refused = Optional.empty();
    for (RuleModule module : candidates(arguments::allows)) {
      try {
        module
            .reader()
            .map(reader -> new Choice(module, how.apply(reader)))
            .filter(Choice::isReport)
            .ifPresent(reports::add);
      } catch (InputLimitException e) {
        refused = Optional.of(e);
      }
    }
    ImmutableList<Choice> all = reports.build();
    if (all.isEmpty() && refused.isPresent()) {
      throw refused.get();
    }
    return all;
  }

  /** What the arguments leave open the submission says itself. */
  RuleModule forSubmission(String file, Submission submission) throws UsageException {
    Year year = arguments.year().orElse(submission.fiscalYear());
    Optional<DivisionCode> division =
        arguments.division().isPresent() ? arguments.division() : submission.division();
    ImmutableList<RuleModule> holding = holding(file, division, year);
    if (!holding.isEmpty()) {
      return only(file, holding, submission);
    }
    ImmutableList<RuleModule> allowed = candidates(arguments::allows);
    if (!isNamed() || allowed.isEmpty()) {
      throw noneHolds(file, division, year);
    }
    return only(file, allowed, submission);
  }

  private boolean isNamed() {
    return arguments.division().isPresent() || arguments.year().isPresent();
  }

  private UsageException noneHolds(String file, Optional<DivisionCode> division, Year year) {
    String zh = "没有适用于" + division.map(code -> code + "、").orElse("") + year + "年度的规则";
    String en = "no rule module for " + division.map(code -> code + " in ").orElse("") + year;
    return notFound(
        file,
        isNamed() ? zh : "材料为" + year + "年度，" + zh + "，可用--division和--year指定规则",
        isNamed()
            ? en
            : "this is a report of " + year + ", " + en + "; name rules by --division and --year");
  }

  private ImmutableList<RuleModule> holding(String file, Optional<DivisionCode> division, Year year)
      throws UsageException {
    if (!division.isPresent()) {
      return candidates(module -> module.fiscalYears().contains(year));
    }
    try {
      return ImmutableList.of(modules.find(division.get(), year));
    } catch (NoSuchElementException e) {
      return ImmutableList.of();
    } catch (IllegalArgumentException e) {
      throw notFound(
          file,
          division.get() + "在" + year + "年度有多套规则",
          "several rule modules for " + division.get() + " in " + year);
    }
  }

  private RuleModule find(String file, DivisionCode division, Year year) throws UsageException {
    ImmutableList<RuleModule> holding = holding(file, Optional.of(division), year);
    if (holding.isEmpty()) {
      throw noneHolds(file, Optional.of(division), year);
    }
    return holding.get(0);
  }

  private ImmutableList<RuleModule> candidates(Predicate<RuleModule> wanted) {
    return modules.all().stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  private <T> T only(String file, ImmutableList<T> candidates, Submission submission)
      throws UsageException {
    if (candidates.size() > 1) {
      throw notFound(
          file,
          submission.fiscalYear() + "年度的材料有多套规则可以核查，请用--division和--year指定",
          "several rule modules can judge this report of "
              + submission.fiscalYear()
              + ", give --division and --year");
    }
    return candidates.get(0);
  }

  private UsageException notFound(String file, String zh, String en) {
    LocalizedText reason = Loaded.behind(zh, en, modules);
    return UsageException.of(file, reason);
  }
}
