package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.module.SubmissionReader;
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

  /**
   * Reads a text: with division and year their module is asked, else the only one whose reader knows
   * the text.
   */
  Input forText(String file, String text) throws UsageException {
    if (arguments.division().isPresent() && arguments.year().isPresent()) {
      RuleModule module = find(arguments.division().get(), arguments.year().get());
      SubmissionReader reader =
          module
              .reader()
              .orElseThrow(() -> new UsageException("module " + module.id() + " reads no text"));
      return new Input(module, reader.read(text));
    }
    ImmutableList<Input> recognised = recognised(text);
    if (recognised.isEmpty()) {
      throw new UsageException(
          "no rule module recognises " + file + " as a self-evaluation report" + failures(),
          LocalizedText.of(
              "没有规则能识别为绩效自评报告" + failures(),
              "no rule module recognises it as a self-evaluation report" + failures()));
    }
    return only(
        recognised,
        "several rule modules recognise " + file + ", give --division and --year",
        LocalizedText.of(
            "多套规则都能识别，请用--division和--year指定",
            "several rule modules recognise it, give --division and --year"));
  }

  /**
   * Returns what those modules read that recognise a text.
   *
   * @throws InputLimitException if none does, and one refuses to read so much
   */
  private ImmutableList<Input> recognised(String text) {
    ImmutableList.Builder<Input> recognised = ImmutableList.builder();
    Optional<InputLimitException> refused = Optional.empty();
    for (RuleModule module : candidates(arguments::allows)) {
      try {
        module
            .reader()
            .map(reader -> reader.read(text))
            .filter(ReadResult::isRecognised)
            .ifPresent(read -> recognised.add(new Input(module, read)));
      } catch (InputLimitException e) {
        refused = Optional.of(e);
      }
    }
    ImmutableList<Input> all = recognised.build();
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

  private static <T> T only(ImmutableList<T> candidates, String several, LocalizedText reason)
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
