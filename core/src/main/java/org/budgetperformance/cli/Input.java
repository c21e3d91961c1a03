package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.ValidityException;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.Source;
import org.budgetperformance.office.Mark;
import org.budgetperformance.report.ReviewComments;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** What a file holds: a submission, what of its text was not read, and who judges it. */
final class Input {
  private final String file;
  private final ModuleChoice.Choice choice;
  private final ImmutableList<LocalizedText> remarks;

  private Input(String file, ModuleChoice.Choice choice, Iterable<LocalizedText> remarks) {
    this.file = file;
    this.choice = choice;
    this.remarks = ImmutableList.copyOf(remarks);
  }

  static Input of(InputFile file, ModuleChoice modules) throws UsageException {
    try {
      return file.isJson() ? ofJson(file, modules) : ofReport(file, modules);
    } catch (InputLimitException e) {
      throw UsageException.of(file.name(), e.words());
    } catch (NoClassDefFoundError e) {
      throw Json.missing(e);
    }
  }

  private static Input ofReport(InputFile file, ModuleChoice modules) throws UsageException {
    FileContent content = FileContent.of(file);
    ModuleChoice.Choice choice = modules.forText(file.name(), content::read);
    return new Input(file.name(), choice, content.remarks());
  }

  /** Reads several files of one unit as one submission. */
  static Input of(ImmutableList<InputFile> files, ModuleChoice modules) throws UsageException {
    if (files.size() == 1) {
      return of(files.get(0), modules);
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    ImmutableList.Builder<LocalizedText> remarks = ImmutableList.builder();
    for (InputFile file : files) {
      if (file.isJson()) {
        throw UsageException.of(
            file.name(),
            LocalizedText.of(
                "JSON为整份材料，不能与其他文件合并",
                "a submission in JSON is whole: no other file goes with it"));
      }
      FileContent content = FileContent.of(file);
      if (sources.put(file.name(), content.source()) != null) {
        throw UsageException.of(
            file.name(), LocalizedText.of("同一文件指定了两次", "the same file is named twice"));
      }
      for (LocalizedText remark : content.remarks()) {
        remarks.add(UsageException.of(file.name(), remark).line());
      }
    }
    String all = String.join(", ", sources.keySet());
    try {
      Source joined = Source.join(sources);
      ModuleChoice.Choice choice = modules.forText(all, reader -> reader.read(joined));
      return new Input(all, choice, remarks.build());
    } catch (InputLimitException e) {
      throw UsageException.of(all, e.words());
    }
  }

  private static Input ofJson(InputFile file, ModuleChoice modules) throws UsageException {
    FileText json = FileText.of(file.name(), file.bytes());
    Submission submission;
    try {
      submission = SubmissionJson.read(json.text());
    } catch (JsonException e) {
      throw UsageException.of(file.name(), e.words());
    }
    return new Input(
        file.name(),
        modules.forSubmission(file.name(), submission),
        json.remark().map(ImmutableList::of).orElse(ImmutableList.of()));
  }

  /** Returns how it was read, as far as that is not as always, such as which encoding was taken. */
  ImmutableList<LocalizedText> remarks() {
    return remarks;
  }

  /** Returns what its files are called. */
  String name() {
    return file;
  }

  /** Returns what was read, and with its first line how, as far as that is not as always. */
  ReadResult read() {
    ReadResult read = choice.read;
    ImmutableList.Builder<ReadingProblem> problems = ImmutableList.builder();
    for (LocalizedText remark : remarks) {
      read.account().stream()
          .limit(1)
          .map(first -> ReadingProblem.of(first.line(), first.text(), remark))
          .forEach(problems::add);
    }
    return ReadResult.of(
            read.isRecognised(),
            read.submission(),
            read.account(),
            problems.addAll(read.problems()).build())
        .withOthers(read.others());
  }

  /** Returns the findings of all departments as comments upon the files. */
  ImmutableList<Mark> marks(ImmutableList<Evaluation> evaluations, Locale locale) {
    ReviewComments comments = ReviewComments.in(locale);
    return evaluations.stream()
        .flatMap(evaluation -> comments.marks(evaluation, read().problems()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Evaluates what was read of each department, as the arguments want it.
   *
   * @param terms waivers and policies
   * @param amongOthers whether submissions of other units are judged too
   * @throws UsageException if it is refused, since the rules may not hold for it
   */
  ImmutableList<Evaluation> evaluate(Arguments arguments, TermsFiles terms, boolean amongOthers)
      throws UsageException {
    ImmutableList.Builder<Evaluation> evaluations = ImmutableList.builder();
    ImmutableList<ReadResult> departments = choice.read.departments();
    for (ReadResult department : departments) {
      Submission submission = submission(department.submission(), arguments);
      EvaluationTerms.Builder under = terms.on(submission, amongOthers || departments.size() > 1);
      evaluations.add(
          evaluate(
              submission, under.notices(choice.notices).isStrict(arguments.isStrict()).build()));
    }
    return evaluations.build();
  }

  private static Submission submission(Submission read, Arguments arguments) {
    return Submission.builder()
        .from(read)
        .division(read.division().isPresent() ? read.division() : arguments.division())
        .isPartial(read.isPartial() || arguments.isPartial())
        .build();
  }

  private Evaluation evaluate(Submission submission, EvaluationTerms terms) throws UsageException {
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
