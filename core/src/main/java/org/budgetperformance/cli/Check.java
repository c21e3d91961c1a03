package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Submission;

/**
 * Reads a report and prints what is wrong with it (核查命令).
 *
 * <p>{@code check FILE [--division CODE] [--year YYYY] [--locale zh-CN|en] [--format text|json]
 * [--output FILE]}. FILE is a report as text, or a submission as JSON if its name ends with {@code
 * .json}. Exit status 0: no finding of severity ERROR; 1: at least one; 2: unusable arguments, a file
 * that cannot be read or written or that no reader recognises; 3: nothing wrong found, but a rule
 * errored or no document could be read. Output is UTF-8 whatever the locale.
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
      return evaluate(Arguments.parse(args));
    } catch (UsageException e) {
      err.println("check: " + e.getMessage());
      return UNUSABLE;
    } catch (InputLimitException e) {
      err.println("check: the input is too large: " + e.getMessage());
      return UNUSABLE;
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).startsWith("com/fasterxml/jackson/")) {
        throw e;
      }
      err.println(
          "check: JSON needs Jackson: add com.fasterxml.jackson.core:jackson-core to the class path");
      return UNUSABLE;
    } catch (RuntimeException e) {
      err.println("check: internal error: " + e);
      return INCOMPLETE;
    }
  }

  private int evaluate(Arguments arguments) throws UsageException {
    Input input = Input.of(arguments, new ModuleChoice(modules));
    Submission submission = input.read().submission();
    Evaluation evaluation = input.module().evaluate(submission);
    print(arguments, evaluation, input.read().problems());
    if (submission.sheets().isEmpty()) {
      err.println("check: no document could be read in " + arguments.file());
    }
    if (evaluation.hasErrors() && !submission.sheets().isEmpty()) {
      return ERRORS;
    }
    boolean errored = evaluation.counts().getOrDefault(Outcome.ERRORED, 0) > 0;
    return errored || submission.sheets().isEmpty() ? INCOMPLETE : CLEAN;
  }

  private void print(
      Arguments arguments, Evaluation evaluation, ImmutableList<ReadingProblem> problems)
      throws UsageException {
    String report =
        arguments.format() == Format.JSON
            ? EvaluationJson.write(evaluation, problems)
            : TextReport.in(arguments.locale()).render(evaluation, problems);
    if (arguments.output().isPresent()) {
      OutputFile.write(arguments.output().get(), arguments.file(), report);
    } else {
      out.print(report);
    }
  }
}
