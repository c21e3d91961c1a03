package org.budgetperformance.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.ValidityException;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.Source;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** What a file holds: a submission, what of its text was not read, and who judges it. */
final class Input {
  private final String file;
  private final ModuleChoice.Choice choice;
  private final Optional<LocalizedText> remark;

  private Input(String file, ModuleChoice.Choice choice, Optional<LocalizedText> remark) {
    this.file = file;
    this.choice = choice;
    this.remark = remark;
  }

  static Input of(InputFile file, ModuleChoice modules) throws UsageException {
    try {
      FileText text = file.read();
      return file.isJson() ? ofJson(file, text, modules) : ofText(file, text, modules);
    } catch (InputLimitException e) {
      throw UsageException.of(file.name(), e.words());
    } catch (NoClassDefFoundError e) {
      throw Json.missing(e);
    }
  }

  private static Input ofText(InputFile file, FileText text, ModuleChoice modules)
      throws UsageException {
    Optional<Source> table = CommaSeparated.read(file.name(), text.text());
    ModuleChoice.Choice choice =
        table.isPresent()
            ? modules.forText(file.name(), reader -> reader.read(table.get()))
            : modules.forText(file.name(), reader -> reader.read(text.text()));
    return new Input(file.name(), choice, text.remark());
  }

  private static Input ofJson(InputFile file, FileText json, ModuleChoice modules)
      throws UsageException {
    Submission submission;
    try {
      submission = SubmissionJson.read(json.text());
    } catch (JsonException e) {
      throw UsageException.of(file.name(), e.words());
    }
    return new Input(file.name(), modules.forSubmission(file.name(), submission), json.remark());
  }

  /** Returns which encoding was taken, if not the usual one. */
  Optional<LocalizedText> remark() {
    return remark;
  }

  ReadResult read() {
    return choice.read;
  }

  /**
   * Evaluates what was read as the arguments want it.
   *
   * @throws UsageException if it is refused, since the rules may not hold for it
   */
  Evaluation evaluate(Arguments arguments) throws UsageException {
    Submission read = choice.read.submission();
    Submission submission =
        Submission.builder()
            .from(read)
            .division(read.division().isPresent() ? read.division() : arguments.division())
            .isPartial(read.isPartial() || arguments.isPartial())
            .build();
    EvaluationTerms terms =
        EvaluationTerms.builder().notices(choice.notices).isStrict(arguments.isStrict()).build();
    try {
      return choice.module.evaluate(submission, terms);
    } catch (ValidityException e) {
      throw UsageException.of(
          file,
          LocalizedText.of(
              e.notices().stream()
                  .map(notice -> notice.message().zh())
                  .collect(Collectors.joining("；", "不予核查：", "")),
              e.notices().stream()
                  .map(notice -> notice.message().en())
                  .collect(Collectors.joining("; ", "refused: ", ""))));
    }
  }
}
