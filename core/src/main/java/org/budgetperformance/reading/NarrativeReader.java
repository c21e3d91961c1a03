package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;

/**
 * Reads the narrative of a report (自评报告正文): what its sentences state of goals, budget and
 * accounts, scores and indicators.
 *
 * <p>Which sentences are looked at follows from the headings above them. A sentence that can be read
 * in two ways is not read.
 */
final class NarrativeReader {
  private final NarrativeVocabulary words;
  private final NarrativeFigures figures;
  private final NarrativeOutline outline = new NarrativeOutline();
  private final NarrativeGoals goals;
  private final NarrativeBudget budget;
  private final NarrativeScores scores;

  private NarrativeReader(NarrativeVocabulary words, NarrativeFigures figures) {
    this.words = words;
    this.figures = figures;
    this.goals = new NarrativeGoals(figures);
    this.budget = new NarrativeBudget(words, figures);
    this.scores = new NarrativeScores(words, figures);
  }

  /**
   * Reads the lines of a narrative.
   *
   * @param lines the lines, without those of the annexes
   * @param dictionary the words of the province
   * @param year the fiscal year; figures of another year are passed over
   * @param problems where to report what looks like a figure and cannot be read
   * @return the figures, without rows if there are none
   */
  static Sheet read(
      ImmutableList<TextLine> lines, LabelDictionary dictionary, Year year, Problems problems) {
    NarrativeFigures figures = new NarrativeFigures(SheetId.of(type(dictionary)), problems);
    NarrativeReader reader = new NarrativeReader(dictionary.narrativeVocabulary(year), figures);
    ImmutableList<TextLine> undated = NarrativeDate.read(lines, figures);
    for (SentenceText paragraph : NarrativeParagraphs.join(undated)) {
      reader.read(SentenceSpan.of(paragraph));
    }
    reader.scores.finish();
    return figures.build();
  }

  /** Returns the narrative's type under the name by which the province knows it. */
  private static DocumentType type(LabelDictionary dictionary) {
    return dictionary.titles().values().stream()
        .filter(Documents.NARRATIVE::equals)
        .findFirst()
        .orElse(Documents.NARRATIVE);
  }

  private void read(SentenceSpan paragraph) {
    SentenceNumbering number = SentenceNumbering.of(paragraph.text());
    SentenceSpan numbered = paragraph.from(number.end);
    int heading = outline.enter(numbered.text(), number, words);
    if (heading > 0) {
      budget.enter(numbered.text().substring(0, heading));
      scores.finish();
    }
    boolean sign = heading > 0 && heading < numbered.text().length();
    SentenceSpan text = numbered.from(sign ? heading + 1 : heading);
    if (number.goal && outline.section() == NarrativeSection.OPENING) {
      goals.read(text);
    } else if (!text.isEmpty()) {
      readSection(text, number.rank);
    }
  }

  private void readSection(SentenceSpan text, int rank) {
    switch (outline.section()) {
      case OPENING:
        budget.read(text);
        scores.read(text, rank);
        break;
      case GOALS:
        goals.read(text);
        break;
      case BUDGET:
        budget.read(text);
        break;
      case EVALUATION:
        scores.read(text, rank);
        break;
      case OTHER_BUDGETS:
        refuseAmounts(text);
        break;
      case REST:
        break;
    }
  }

  private void refuseAmounts(SentenceSpan text) {
    for (SentenceSpan sentence : SentenceClauses.sentences(text)) {
      if (NarrativeAmount.isIn(sentence)) {
        figures.unread(
            sentence,
            "政府性基金、国有资本经营、社会保险基金预算的金额未纳入识别",
            "amounts of the budgets other than the general public one are not read");
      }
    }
  }
}
