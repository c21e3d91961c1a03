package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.submission.Submission;

/** What the command was given: a submission, what of its text was not read, and who judges it. */
final class Input {
  private final RuleModule module;
  private final ReadResult read;

  private Input(RuleModule module, ReadResult read) {
    this.module = module;
    this.read = read;
  }

  static Input of(Arguments arguments, ModuleChoice modules) throws UsageException {
    String text = InputFile.read(arguments.file());
    if (FileNames.isJson(arguments.file())) {
      Submission submission = submission(arguments.file(), text);
      return new Input(
          modules.forSubmission(arguments, submission),
          ReadResult.of(submission, ImmutableList.of()));
    }
    RuleModule module = modules.forText(arguments, text);
    SubmissionReader reader =
        module
            .reader()
            .orElseThrow(() -> new UsageException("module " + module.id() + " reads no text"));
    ReadResult read = reader.read(text);
    checkYear(arguments, module, read.submission());
    return new Input(module, read);
  }

  /** A reader may know reports of years that its module does not judge. */
  private static void checkYear(Arguments arguments, RuleModule module, Submission submission)
      throws UsageException {
    if (!arguments.year().isPresent() && !module.fiscalYears().contains(submission.fiscalYear())) {
      throw new UsageException(
          "the report is of "
              + submission.fiscalYear()
              + ", but module "
              + module.id()
              + " is for "
              + module.fiscalYears());
    }
  }

  private static Submission submission(String file, String json) throws UsageException {
    try {
      return SubmissionJson.read(json);
    } catch (JsonException e) {
      throw new UsageException(file + ": " + e.getMessage());
    }
  }

  RuleModule module() {
    return module;
  }

  ReadResult read() {
    return read;
  }
}
