package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.review.ReviewedCheck;
import org.budgetperformance.review.ReviewedFinding;
import org.budgetperformance.review.ReviewedResult;
import org.budgetperformance.review.ReviewedScores;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** What is wrong with a reviewer's own scores, as text (复核得分核查报告). Immutable and thread-safe. */
@Beta
public final class ReviewedReport {
  private final Locale locale;
  private final Words words;

  private ReviewedReport(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  /**
   * Returns a report in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static ReviewedReport in(Locale locale) {
    return new ReviewedReport(checkNotNull(locale, "locale"));
  }

  /**
   * Returns whether scores are of this very submission, as far as they say which was reviewed.
   *
   * @param evaluation the evaluation of the submission
   * @param reviewed the reviewed scores
   */
  public static boolean isOfThis(Evaluation evaluation, ReviewedScores reviewed) {
    String own = EvidenceRecord.of(evaluation).hash(EvidenceRecord.Part.SUBMISSION);
    return !reviewed.fingerprint().filter(of -> !of.equals(own)).isPresent();
  }

  /**
   * Checks reviewed scores.
   *
   * @param evaluation the evaluation of the submission that was reviewed
   * @param problems what a reader could not read of it
   * @param reviewed the reviewed scores
   * @throws IllegalArgumentException if they are of another version of the submission, or its rules publish no scoring
   */
  public static ReviewedResult check(
      Evaluation evaluation, ImmutableList<ReadingProblem> problems, ReviewedScores reviewed) {
    checkArgument(isOfThis(evaluation, reviewed), "another version of the submission was reviewed");
    Optional<Scores> scores = evaluation.score();
    checkArgument(scores.isPresent(), "the rules publish no scoring");
    PersonalDetails details = Persons.in(evaluation, problems);
    return ReviewedCheck.of(
        evaluation.submission(), scores.get(), reviewed, place -> Shown.of(place, details));
  }

  /**
   * Returns what is wrong as text, its lines ended by {@code \n}.
   *
   * @param evaluation the evaluation of the submission that was reviewed
   * @param problems what a reader could not read of it
   * @param result what came of the check
   */
  public String render(
      Evaluation evaluation, ImmutableList<ReadingProblem> problems, ReviewedResult result) {
    PersonalDetails details = Persons.in(evaluation, problems);
    StringBuilder text = new StringBuilder();
    line(
        text,
        words.say(
            "复核得分核查：已复核 "
                + result.reviewed()
                + " 项，未复核 "
                + result.notReviewed().size()
                + " 项，问题 "
                + result.findings().size()
                + " 项",
            "Reviewed scores: "
                + result.reviewed()
                + ", not reviewed "
                + result.notReviewed().size()
                + ", findings "
                + result.findings().size()));
    for (ReviewedFinding finding : result.findings()) {
      line(text, "");
      line(
          text,
          "["
              + words.severity(finding.severity())
              + "] "
              + finding.rule().id()
              + " "
              + finding.rule().fault().in(locale));
      line(text, "  " + Shown.of(finding.message().in(locale), details));
      for (Place place : finding.places()) {
        line(text, "  - " + Shown.of(place.label(locale), details));
      }
    }
    if (!result.problems().isEmpty()) {
      line(text, "");
      line(
          text,
          words.say(
              "未能采用 " + result.problems().size() + " 项",
              "Could not be taken: " + result.problems().size()));
      for (LocalizedText problem : result.problems()) {
        line(text, "  - " + Shown.of(problem.in(locale), details));
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
