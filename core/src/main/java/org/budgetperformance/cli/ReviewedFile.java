package org.budgetperformance.cli;

import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.ReviewedJson;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.office.OfficeException;
import org.budgetperformance.report.ReviewedReport;
import org.budgetperformance.report.ReviewedWorkbook;
import org.budgetperformance.review.ReviewedScores;
import org.budgetperformance.text.LocalizedText;

/** The file of a reviewer's own scores: a review workbook that was filled in, or JSON (复核得分文件). */
final class ReviewedFile {
  private ReviewedFile() {}

  /**
   * Reads it.
   *
   * @param name the file as it was typed
   * @param evaluation the evaluation of what was reviewed
   * @throws UsageException if it cannot be read, or is of another version of the submission
   */
  static ReviewedScores read(String name, Evaluation evaluation) throws UsageException {
    ReviewedScores reviewed = read(InputFile.typed(name));
    if (!evaluation.score().isPresent()) {
      throw UsageException.of(
          name,
          LocalizedText.of("规则没有评分办法，无从核查复核得分", "the rules publish no scoring to check scores by"));
    } else if (!ReviewedReport.isOfThis(evaluation, reviewed)) {
      throw UsageException.of(
          name,
          LocalizedText.of(
              "所复核的是另一版本的材料（材料指纹不符）",
              "another version of the submission was reviewed: its fingerprint differs"));
    }
    return reviewed;
  }

  private static ReviewedScores read(InputFile file) throws UsageException {
    byte[] bytes = file.bytes();
    try {
      Optional<ReviewedScores> workbook = ReviewedWorkbook.read(bytes);
      if (workbook.isPresent()) {
        return workbook.get();
      } else if (FileKind.of(bytes).isPresent()) {
        throw UsageException.of(
            file.name(),
            LocalizedText.of(
                "不是--format xlsx写出的复核工作簿", "no review workbook as --format xlsx writes it"));
      }
      return ReviewedJson.read(FileText.of(file.name(), bytes).text());
    } catch (OfficeException e) {
      throw UsageException.of(file.name(), e.words());
    } catch (JsonException e) {
      throw UsageException.of(file.name(), e.words());
    } catch (InputLimitException e) {
      throw UsageException.of(file.name(), e.words());
    } catch (NoClassDefFoundError e) {
      throw Json.missing(e);
    }
  }
}
