package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.annotation.Nullable;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;

/**
 * Reads a report and prints what is wrong with it, or all reports of a folder (核查命令).
 *
 * <p>{@code check FILE|DIR [--division CODE] [--year YYYY] [--locale zh-CN|en] [--format
 * text|markdown|html|json] [--output FILE|DIR] [--explain] [--color] [--width COLUMNS]}. FILE is a
 * report as text, or a submission as JSON if its name ends with {@code .json}. Exit status 0: no
 * finding of severity ERROR; 1: at least one; 2: unusable arguments, a file that cannot be read or
 * written or that no reader recognises; 3: nothing wrong found, but a rule errored or no document
 * could be read.
 *
 * <p>DIR is a folder: every file below it whose name ends with {@code .txt} or {@code .json} is
 * evaluated, on all cores; symbolic links are not followed. A summary is printed; with {@code
 * --output} the results and the summary are written too. Exit status 0: all were evaluated, and there
 * is no finding of severity ERROR; 1: at least one; 2: unusable arguments, no report, or a result that
 * cannot be written; 3: nothing wrong found, but a report could not be evaluated, a rule errored or no
 * document could be read in a report.
 *
 * <p>Output is UTF-8 whatever the locale.
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
    try {
      Arguments arguments = ArgumentParser.parse(args);
      InputFile input = InputFile.typed(arguments.input());
      return Files.isDirectory(input.path())
          ? new FolderCommand(arguments, out, err).run(input, modules)
          : evaluate(input, arguments);
    } catch (UsageException e) {
      tell(e.getMessage());
      return UNUSABLE;
    } catch (NoClassDefFoundError e) {
      tell(Json.missing(e).getMessage());
      return UNUSABLE;
    } catch (RuntimeException e) {
      tell("internal error: " + e);
      return INCOMPLETE;
    }
  }

  /** Says something to the user, in which a file may be named after a person. */
  private void tell(@Nullable String message) {
    err.println("check: " + PersonalDetails.known().mask(String.valueOf(message)));
  }

  private int evaluate(InputFile file, Arguments arguments) throws UsageException {
    Input input = Input.of(file, arguments, new ModuleChoice(modules, arguments));
    Submission submission = input.read().submission();
    Evaluation evaluation = input.module().evaluate(submission);
    String report = Format.write(arguments, evaluation, input.read());
    if (arguments.output().isPresent()) {
      OutputFile.write(arguments.output().get(), file, report);
    } else {
      out.print(report);
    }
    if (submission.sheets().isEmpty()) {
      tell("no document could be read in " + file.name());
    }
    if (evaluation.hasErrors() && !submission.sheets().isEmpty()) {
      return ERRORS;
    }
    boolean errored = evaluation.counts().getOrDefault(Outcome.ERRORED, 0) > 0;
    return errored || submission.sheets().isEmpty() ? INCOMPLETE : CLEAN;
  }
}
