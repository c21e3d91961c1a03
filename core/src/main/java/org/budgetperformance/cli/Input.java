package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** What a file holds: a submission, what of its text was not read, and who judges it. */
final class Input {
  private final RuleModule module;
  private final ReadResult read;

  Input(RuleModule module, ReadResult read) {
    this.module = module;
    this.read = read;
  }

  static Input of(InputFile file, Arguments arguments, ModuleChoice modules) throws UsageException {
    try {
      String text = file.read();
      return file.isJson() ? ofJson(file, text, modules) : ofText(file, text, arguments, modules);
    } catch (InputLimitException e) {
      throw new UsageException(
          "the input is too large: " + e.getMessage(),
          LocalizedText.of("内容过多：" + e.getMessage(), "too large: " + e.getMessage()));
    } catch (NoClassDefFoundError e) {
      throw Json.missing(e);
    }
  }

  private static Input ofText(
      InputFile file, String text, Arguments arguments, ModuleChoice modules)
      throws UsageException {
    Input input = modules.forText(file.name(), text);
    checkYear(arguments, input.module, input.read.submission());
    return input;
  }

  /** A reader may know reports of years that its module does not judge. */
  private static void checkYear(Arguments arguments, RuleModule module, Submission submission)
      throws UsageException {
    if (!arguments.year().isPresent() && !module.fiscalYears().contains(submission.fiscalYear())) {
      String message =
          "the report is of "
              + submission.fiscalYear()
              + ", but module "
              + module.id()
              + " is for "
              + module.fiscalYears();
      throw new UsageException(
          message,
          LocalizedText.of(
              "报告为"
                  + submission.fiscalYear()
                  + "年度，规则"
                  + module.id()
                  + "适用于"
                  + module.fiscalYears(),
              message));
    }
  }

  private static Input ofJson(InputFile file, String json, ModuleChoice modules)
      throws UsageException {
    Submission submission;
    try {
      submission = SubmissionJson.read(json);
    } catch (JsonException e) {
      throw new UsageException(
          file.name() + ": " + e.getMessage(),
          LocalizedText.of("JSON有误：" + e.getMessage(), "faulty JSON: " + e.getMessage()));
    }
    return new Input(
        modules.forSubmission(file.name(), submission),
        ReadResult.of(true, submission, ImmutableList.of(), ImmutableList.of()));
  }

  RuleModule module() {
    return module;
  }

  ReadResult read() {
    return read;
  }
}
