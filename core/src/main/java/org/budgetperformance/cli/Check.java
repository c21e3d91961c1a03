package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.json.CatalogueJson;
import org.budgetperformance.json.LoadReportJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.report.ReviewedReport;
import org.budgetperformance.report.RuleCatalogue;
import org.budgetperformance.review.ReviewedResult;
import org.budgetperformance.review.ReviewedScores;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * Reads a report and prints what is wrong with it, or all reports of a folder (核查命令).
 *
 * <p>{@code check --help} lists its options. FILE is a report as a Word document, a workbook, text or
 * CSV, whatever it is called, or a submission as JSON if its name ends with {@code .json}; several files of one unit are
 * one submission; where they are of several departments, each is judged by itself and printed under its own heading, and
 * the status is the worst. Exit status 0: no finding of severity ERROR; 1: at least one; 2:
 * unusable arguments, a file that cannot be read or written or that no reader recognises, or one that
 * {@code --strict} refuses; 3: nothing wrong found, but a rule errored, no document could be read, or
 * too little of one was ({@link org.budgetperformance.submission.Submission#isReadInPart()}).
 *
 * <p>DIR is a folder: every file below it whose name ends with {@code .docx}, {@code .xlsx} or their like,
 * {@code .txt} or {@code .json} is evaluated, on all cores; symbolic links are not followed. A summary is printed; with {@code
 * --output} the results and the summary are written too. Exit status 0: all were evaluated, and there
 * is no finding of severity ERROR; 1: at least one; 2: unusable arguments, no report, or a result that
 * cannot be written; 3: nothing wrong found, but a report could not be evaluated, a rule errored, or no
 * document or too little of one could be read in a report.
 *
 * <p>With {@code --earlier} what is printed is what became of what was found in an earlier version of the report; the
 * status is that of the later one.
 *
 * <p>Output is UTF-8 whatever the locale.
 */
public final class Check {
  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int UNUSABLE = 2;
  static final int INCOMPLETE = 3;

  /** What is not the caller's own choice, and may mean that the report is the wrong one. */
  private static final ImmutableSet<ValidityNotice.Kind> TOLD =
      Sets.immutableEnumSet(
          ValidityNotice.Kind.YEAR, ValidityNotice.Kind.DIVISION, ValidityNotice.Kind.NATIONAL);

  static final LocalizedText NOTHING_READ =
      LocalizedText.of("未识别出任何材料", "no document could be read");

  private final PrintStream out;
  private final PrintStream err;
  private final RuleModules modules;
  private final LocalDate today;

  Check(PrintStream out, PrintStream err, RuleModules modules) {
    this(out, err, modules, Today.get());
  }

  /**
   * @param today the day on which it is checked, which decides which waivers hold
   */
  Check(PrintStream out, PrintStream err, RuleModules modules, LocalDate today) {
    this.out = out;
    this.err = err;
    this.modules = modules;
    this.today = today;
  }

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    OutputFile.finishWhenInterrupted();
    int status = new Check(out, err, RuleModules.load()).run(RawArguments.of(args));
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream utf8(PrintStream stream) {
    try {
      return new PrintStream(stream, false, StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError("every JVM has UTF-8", e);
    }
  }

  /**
   * Runs the command.
   *
   * @param args the arguments, as they were typed
   * @return the exit status
   */
  int run(ImmutableList<String> args) {
    Locale locale = ArgumentParser.locale(args);
    if (ArgumentParser.asks(args, Option.HELP)) {
      out.print(Help.text(locale));
      return CLEAN;
    } else if (ArgumentParser.asks(args, Option.VERSION)) {
      out.print(Help.version(locale, modules));
      return CLEAN;
    } else if (ArgumentParser.asks(args, Option.MODULES)) {
      out.print(
          ArgumentParser.asksForJson(args)
              ? LoadReportJson.write(modules)
              : Loaded.list(modules, locale));
      return modules.report().failed().isEmpty() ? CLEAN : INCOMPLETE;
    }
    Loaded.problems(modules.report()).forEach(problem -> say(problem, locale));
    try {
      Arguments arguments = ArgumentParser.parse(args);
      if (ArgumentParser.asks(args, Option.RULES)) {
        RuleModule module = new ModuleChoice(modules, arguments).named(Option.RULES.word());
        out.print(
            ArgumentParser.asksForJson(args)
                ? CatalogueJson.write(module)
                : RuleCatalogue.of(module, ImmutableList.of()).markdown(locale));
        return CLEAN;
      }
      ImmutableList.Builder<InputFile> typed = ImmutableList.builder();
      for (String name : arguments.inputs()) {
        typed.add(InputFile.typed(name));
      }
      ImmutableList<InputFile> inputs = typed.build();
      return inputs.size() == 1 && Files.isDirectory(inputs.get(0).path())
          ? new FolderCommand(arguments, out, err, today).run(inputs.get(0), modules)
          : evaluate(inputs, arguments);
    } catch (UsageException e) {
      say(e.line(), locale);
      return UNUSABLE;
    } catch (NoClassDefFoundError e) {
      say(Json.missing(e).line(), locale);
      return UNUSABLE;
    } catch (RuntimeException e) {
      say(internalError(e), locale);
      return INCOMPLETE;
    }
  }

  /** Says something to the user, in which a file may be named after a person. */
  private void say(LocalizedText line, Locale locale) {
    err.println("check: " + PersonalDetails.known().mask(line.in(locale)));
  }

  /** What a program threw is for its developers: who switches this logger to FINE sees it. */
  static LocalizedText internalError(Throwable thrown) {
    Logger.getLogger(Check.class.getName()).log(Level.FINE, "internal error", thrown);
    return LocalizedText.of(
        "程序内部错误，未能核查；请将材料和所用命令反馈给开发者",
        "internal error, nothing was checked: please report it with the file and the command");
  }

  private int evaluate(ImmutableList<InputFile> files, Arguments arguments) throws UsageException {
    Locale locale = arguments.locale();
    TermsFiles terms = TermsFiles.of(arguments, today);
    Input input = Input.of(files, new ModuleChoice(modules, arguments));
    ImmutableList<Evaluation> evaluations = input.evaluate(arguments, terms, false);
    if (arguments.reviewed().isPresent()) {
      return reviewed(arguments.reviewed().get(), input, evaluations, files, arguments);
    }
    evaluations.forEach(department -> terms.add(0, department));
    if (arguments.earlier().isPresent()) {
      EarlierFile earlier = EarlierFile.typed(arguments.earlier().get());
      Comparison comparison =
          earlier.compared(evaluations, new ModuleChoice(modules, arguments), arguments, today);
      ImmutableList<InputFile> read =
          ImmutableList.<InputFile>builder().addAll(files).add(earlier.file()).build();
      put(EarlierFile.write(comparison, arguments), arguments, 1, read);
    } else {
      write(input, evaluations, files, arguments);
    }
    Evaluation evaluation = evaluations.get(0);
    boolean empty = evaluation.submission().sheets().isEmpty();
    if (arguments.marked().isPresent()) {
      MarkedFiles.write(arguments.marked().get(), files, input.marks(evaluations, locale));
    }
    terms.write(files).forEach(line -> say(line, locale));
    for (TermsProblem problem : terms.problems()) {
      if (evaluations.stream().noneMatch(one -> one.termsProblems().contains(problem))) {
        say(problem.message(), locale);
      }
    }
    for (LocalizedText remark : input.remarks()) {
      say(files.size() == 1 ? UsageException.of(input.name(), remark).line() : remark, locale);
    }
    for (ValidityNotice notice : evaluation.validity()) {
      if (TOLD.contains(notice.kind())) {
        LocalizedText message = notice.message();
        LocalizedText reason = Loaded.behind(message.zh(), message.en(), modules);
        say(UsageException.of(input.name(), reason).line(), locale);
      }
    }
    if (empty) {
      say(UsageException.of(input.name(), NOTHING_READ).line(), locale);
    }
    return status(evaluations);
  }

  private void write(
      Input input,
      ImmutableList<Evaluation> evaluations,
      ImmutableList<InputFile> files,
      Arguments arguments)
      throws UsageException {
    ImmutableList<ReadResult> reads = input.read().departments();
    boolean joined = evaluations.size() == 1 || arguments.format().isJoined();
    if (!joined && !arguments.output().isPresent()) {
      throw new UsageException(
          "材料属于" + evaluations.size() + "个单位，须用--output指定文件，各单位各写一个",
          "the documents are of " + evaluations.size() + " units: give --output, each gets a file");
    }
    for (int i = 0; i < (joined ? 1 : evaluations.size()); i++) {
      byte[] report =
          joined
              ? Format.write(arguments, evaluations, reads)
              : Format.write(arguments, evaluations.get(i), reads.get(i));
      put(report, arguments, i + 1, files);
    }
  }

  /** Writes a result to where the arguments want it. */
  private void put(byte[] report, Arguments arguments, int number, ImmutableList<InputFile> read)
      throws UsageException {
    if (arguments.output().isPresent()) {
      String name = FileNames.numbered(arguments.output().get(), number);
      OutputFile.write(Option.OUTPUT, name, read, report);
    } else {
      out.write(report, 0, report.length);
    }
  }

  /** Prints what is wrong with the scores that a reviewer gave; returns the exit status. */
  private int reviewed(
      String name,
      Input input,
      ImmutableList<Evaluation> evaluations,
      ImmutableList<InputFile> files,
      Arguments arguments)
      throws UsageException {
    if (evaluations.size() > 1) {
      throw UsageException.of(
          name,
          LocalizedText.of(
              "材料属于几个单位，复核得分须逐个单位核查", "the documents are of several units: check one"));
    }
    Evaluation evaluation = evaluations.get(0);
    ReviewedScores scores = ReviewedFile.read(name, evaluation);
    ImmutableList<ReadingProblem> problems = input.read().departments().get(0).problems();
    ReviewedResult result = ReviewedReport.check(evaluation, problems, scores);
    String text = ReviewedReport.in(arguments.locale()).render(evaluation, problems, result);
    put(text.getBytes(StandardCharsets.UTF_8), arguments, 1, files);
    boolean errors = result.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return errors ? ERRORS : result.problems().isEmpty() ? CLEAN : INCOMPLETE;
  }

  /** Returns the worst status of any department. */
  private static int status(ImmutableList<Evaluation> evaluations) {
    boolean incomplete = false;
    boolean errors = false;
    for (Evaluation evaluation : evaluations) {
      boolean empty = evaluation.submission().sheets().isEmpty();
      boolean errored = evaluation.counts().getOrDefault(Outcome.ERRORED, 0) > 0;
      incomplete |= errored || empty || evaluation.submission().isReadInPart();
      errors |= evaluation.hasErrors() && !empty;
    }
    return errors ? ERRORS : incomplete ? INCOMPLETE : CLEAN;
  }
}
