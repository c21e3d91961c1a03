package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.office.Mark;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.text.PersonalDetails;

/**
 * The findings of an evaluation as comments upon the file that was read (批注): each at every cell and paragraph that it
 * rests on, the gravest first. They hold nobody's personal details. Immutable and thread-safe.
 */
public final class ReviewComments {
  private static final int ERROR = 0xFFC7CE;
  private static final int WARNING = 0xFFEB9C;
  private static final int NOTICE = 0xDDEBF7;

  private final PageWords words;
  private final Locale locale;

  private ReviewComments(Locale locale) {
    this.locale = locale;
    this.words = new PageWords(locale);
  }

  /**
   * Returns comments in a language.
   *
   * @param locale the language: Chinese, or else English
   */
  public static ReviewComments in(Locale locale) {
    return new ReviewComments(checkNotNull(locale, "locale"));
  }

  /**
   * Returns what to write where, for {@link org.budgetperformance.office.MarkedCopy}. A finding of which no cell stands in
   * the file, such as that a form is missing, is written at its beginning.
   *
   * @param evaluation the evaluation
   * @param problems what a reader could not read
   */
  public ImmutableList<Mark> marks(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    PersonalDetails persons = Persons.in(evaluation, problems);
    SourcePlaces sources = evaluation.submission().sources();
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    for (Finding finding : evaluation.findings()) {
      String text = persons.mask(text(finding));
      boolean placed = false;
      for (Operand operand : finding.operands()) {
        int line = operand.figure().line();
        if (line > 0) {
          marks.add(
              Mark.of(
                  sources.line(line), operand.figure().column(), colour(finding.severity()), text));
          placed = true;
        }
      }
      if (!placed) {
        marks.add(Mark.of(sources.line(1), 0, colour(finding.severity()), text));
      }
    }
    return marks.build();
  }

  private String text(Finding finding) {
    return finding.rule().id()
        + " "
        + words.words().severity(finding.severity())
        + words.say("：", ": ")
        + finding.title().in(locale)
        + "\n"
        + finding.message(locale);
  }

  private static int colour(Severity severity) {
    switch (severity) {
      case ERROR:
        return ERROR;
      case WARNING:
        return WARNING;
      default:
        return NOTICE;
    }
  }
}
