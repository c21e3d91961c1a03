package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Outcome;

/**
 * Reads a report and prints what is wrong with it (核查命令).
 *
 * <p>{@code check FILE [--division CODE] [--year YYYY] [--locale zh-CN|en] [--format text]}. Exit
 * status 0: no finding of severity ERROR; 1: at least one; 2: unusable arguments, a file that cannot
 * be read or that no reader recognises; 3: nothing wrong found, but a rule errored or no document
 * could be read. Output is UTF-8 whatever the locale.
 */
public final class Check {
  static final int CLEAN = 0;
  static final int ERRORS = 1;
  static final int UNUSABLE = 2;
  static final int INCOMPLETE = 3;

  private final PrintStream out;
  private final PrintStream err;
  private final RuleModules modules;

  Check(PrintStream out, PrintStream err, RuleModules modules) {
    this.out = out;
    this.err = err;
    this.modules = modules;
  }

  /**
   * Runs the command and ends the process with its exit status.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
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
    try {
      Arguments arguments = Arguments.parse(args);
      String text = InputFile.read(arguments.file());
      return evaluate(arguments, text);
    } catch (UsageException e) {
      err.println("check: " + e.getMessage());
      return UNUSABLE;
    } catch (InputLimitException e) {
      err.println("check: the input is too large: " + e.getMessage());
      return UNUSABLE;
    } catch (RuntimeException e) {
      err.println("check: internal error: " + e);
      return INCOMPLETE;
    }
  }

  private int evaluate(Arguments arguments, String text) throws UsageException {
    RuleModule module = module(arguments, text);
    SubmissionReader reader =
        module
            .reader()
            .orElseThrow(() -> new UsageException("module " + module.id() + " reads no text"));
    ReadResult read = reader.read(text);
    Evaluation evaluation = module.evaluate(read.submission());
    out.print(TextReport.in(arguments.locale()).render(evaluation, read.problems()));
    if (read.submission().sheets().isEmpty()) {
      err.println("check: no document could be read in " + arguments.file());
    }
    if (evaluation.hasErrors() && !read.submission().sheets().isEmpty()) {
      return ERRORS;
    }
    boolean errored = evaluation.counts().getOrDefault(Outcome.ERRORED, 0) > 0;
    return errored || read.submission().sheets().isEmpty() ? INCOMPLETE : CLEAN;
  }

  /** With division and year their module is asked, else the only one whose reader knows the text. */
  private RuleModule module(Arguments arguments, String text) throws UsageException {
    if (arguments.division().isPresent() && arguments.year().isPresent()) {
      try {
        return modules.find(arguments.division().get(), arguments.year().get());
      } catch (NoSuchElementException | IllegalArgumentException e) {
        throw new UsageException(e.getMessage() + failures());
      }
    }
    ImmutableList<RuleModule> candidates =
        modules.all().stream()
            .filter(arguments::allows)
            .filter(module -> module.reader().filter(r -> r.recognises(text)).isPresent())
            .collect(ImmutableList.toImmutableList());
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    String file = arguments.file();
    throw candidates.isEmpty()
        ? new UsageException(
            "no rule module recognises " + file + " as a self-evaluation report" + failures())
        : new UsageException(
            "several rule modules recognise " + file + ", give --division and --year");
  }

  private String failures() {
    return modules.report().failed().isEmpty() ? "" : "; not loaded: " + modules.report().failed();
  }
}
