package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.FiscalYears;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Finds the module that judges a file: by the division and the year that the arguments name or the file
 * states; where no division is known, the only province's module of the year, else the nation's.
 */
final class ModuleChoice {
  /** A module, what it read, and what had to be assumed. */
  static final class Choice {
    final RuleModule module;
    final ReadResult read;
    final ImmutableList<ValidityNotice> notices;

    Choice(RuleModule module, ReadResult read, ImmutableList<ValidityNotice> notices) {
      this.module = module;
      this.read = read;
      this.notices = notices;
    }

    /** Returns whether it is a report, of whatever year. */
    boolean isReport() {
      Submission submission = read.submission();
      boolean ofItsYears = module.fiscalYears().contains(submission.fiscalYear());
      return read.isRecognised() || (!submission.sheets().isEmpty() && !ofItsYears);
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
   * <p>Which year it is of its reader tells, and which reader is to read it the year: so the likeliest
   * one reads it, and where another's year it is, that one again.
   *
   * @param file its name
   * @param how reads it with the reader of a module
   */
  Choice forText(String file, Function<SubmissionReader, ReadResult> how) throws UsageException {
    Choice first = read(file, arguments.year(), how);
    Year year = arguments.year().orElse(first.read.submission().fiscalYear());
    RuleModule judging = choose(file, arguments.division(), Optional.of(year));
    Choice choice =
        judging.equals(first.module)
            ? new Choice(judging, first.read, notices(arguments.division(), judging, year))
            : read(file, Optional.of(year), how);
    boolean named = arguments.division().isPresent() && arguments.year().isPresent();
    if (!named && !choice.isReport()) {
      throw UsageException.of(file, Loaded.behind(UNKNOWN.zh(), UNKNOWN.en(), modules), UNKNOWN);
    }
    return choice;
  }

  private Choice read(String file, Optional<Year> year, Function<SubmissionReader, ReadResult> how)
      throws UsageException {
    RuleModule module = choose(file, arguments.division(), year);
    SubmissionReader reader =
        module
            .reader()
            .orElseThrow(
                () ->
                    UsageException.of(
                        file,
                        LocalizedText.of(
                            "规则" + module.id() + "不读取文本",
                            "module " + module.id() + " reads no text")));
    ReadResult read = how.apply(reader);
    return new Choice(
        module,
        read,
        notices(arguments.division(), module, year.orElse(read.submission().fiscalYear())));
  }

  /** Judges a submission: what the arguments leave open it says itself. */
  Choice forSubmission(String file, Submission submission) throws UsageException {
    Year year = arguments.year().orElse(submission.fiscalYear());
    Optional<DivisionCode> division =
        arguments.division().isPresent() ? arguments.division() : submission.division();
    RuleModule module = choose(file, division, Optional.of(year));
    return new Choice(
        module,
        ReadResult.of(true, submission, ImmutableList.of(), ImmutableList.of()),
        notices(division, module, year));
  }

  /** Returns the rules that the arguments name, without a report. */
  RuleModule named(String option) throws UsageException {
    return choose(option, arguments.division(), arguments.year());
  }

  /**
   * @param year the year, empty if it is not known yet: then the latest module
   */
  private RuleModule choose(String file, Optional<DivisionCode> division, Optional<Year> year)
      throws UsageException {
    if (!division.isPresent()) {
      ImmutableList<RuleModule> provincial = provincial(year);
      if (provincial.size() == 1) {
        return provincial.get(0);
      }
    }
    DivisionCode code = division.orElse(DivisionCode.NATION);
    try {
      return modules.find(code, year.orElseGet(this::latest));
    } catch (NoSuchElementException e) {
      throw !division.isPresent() && provincial(year).size() > 1
          ? notFound(
              file,
              "有多套规则可以核查，请用--division指定地区",
              "several rule modules can judge this report, give --division")
          : noneHolds(file, division, year);
    } catch (IllegalArgumentException e) {
      throw notFound(
          file, code + "在同一年度有多套规则", "several rule modules for " + code + " in one year");
    }
  }

  /** Returns the modules of provinces and below that hold for a year, or for any. */
  private ImmutableList<RuleModule> provincial(Optional<Year> year) {
    return modules.all().stream()
        .filter(module -> !module.isNational())
        .filter(module -> year.map(module.fiscalYears()::contains).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }

  private Year latest() {
    return modules.all().stream()
        .map(RuleModule::fiscalYears)
        .map(FiscalYears::last)
        .max(Year::compareTo)
        .orElse(Year.of(0));
  }

  /** Returns what had to be assumed where no division was named. */
  private ImmutableList<ValidityNotice> notices(
      Optional<DivisionCode> division, RuleModule module, Year year) {
    if (division.isPresent()) {
      return ImmutableList.of();
    }
    String names =
        provincial(Optional.of(year)).stream()
            .map(RuleModule::id)
            .collect(Collectors.joining(", "));
    String zh =
        module.isNational() ? "只按全国通用的表式和常见做法核查" : "按" + module.divisionName().zh() + "的规则核查";
    String en =
        module.isNational()
            ? "judged by the national forms and usual practice alone"
            : "judged by the rules of " + module.divisionName().en();
    return ImmutableList.of(
        ValidityNotice.of(
            module.isNational() ? ValidityNotice.Kind.NATIONAL : ValidityNotice.Kind.ASSUMED,
            "未指明地区，"
                + zh
                + "（"
                + year
                + "年度的地方规则："
                + (names.isEmpty() ? "无" : names)
                + "，可用--division指定地区）",
            "no division was named: "
                + en
                + " (rules of places for "
                + year
                + ": "
                + (names.isEmpty() ? "none" : names)
                + "; name one by --division)"));
  }

  private UsageException noneHolds(
      String file, Optional<DivisionCode> division, Optional<Year> year) {
    return notFound(
        file,
        "没有适用于"
            + division.map(code -> code + "、").orElse("")
            + year.map(of -> of + "年度").orElse("")
            + "的规则",
        "no rule module"
            + division.map(code -> " for " + code).orElse("")
            + year.map(of -> " in " + of).orElse(""));
  }

  private UsageException notFound(String file, String zh, String en) {
    return UsageException.of(file, Loaded.behind(zh, en, modules));
  }
}
