package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.words.Chapter;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;

/**
 * The sheet of one narrative while its paragraphs are read.
 *
 * <p>Which sentences are looked at follows from the headings above them. A sentence that can be read
 * in two ways is not read. Not thread-safe.
 */
final class NarrativeSheet {
  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private boolean namesBudget;
  private final Outline outline = new Outline();
  private final GoalSentences goals;
  private final BudgetSentences budget;
  private final ScoreSentences scores;
  private final FactSentences facts;
  private final TextSentences texts;
  private final NamedUnits units;

  private NarrativeSheet(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
    this.goals = new GoalSentences(words, figures);
    this.budget = new BudgetSentences(words, figures);
    this.scores = new ScoreSentences(words, figures);
    this.facts = new FactSentences(words, figures);
    this.texts = new TextSentences(figures);
    this.units = new NamedUnits(words, figures);
  }

  /** Returns the figures of some lines, without rows if there are none. */
  static Sheet of(
      SheetId id,
      @Nullable TextLine unit,
      @Nullable String project,
      ImmutableList<TextLine> lines,
      SentenceVocabulary words,
      Account account) {
    StatedFigures figures = new StatedFigures(id, project, account);
    NarrativeSheet sheet = new NarrativeSheet(words, figures);
    if (unit != null) {
      sheet.units.title(unit);
    }
    sheet.units.cover(lines);
    ImmutableList<TextLine> undated = ReportDate.read(lines, figures, account);
    ImmutableList<TextLine> prose = Questionnaire.read(undated, words, figures, account);
    ImmutableList<SentenceText> paragraphs = Paragraphs.join(prose, account);
    for (SentenceText paragraph : paragraphs) {
      sheet.read(SentenceSpan.of(paragraph));
    }
    sheet.scores.finish();
    sheet.texts.finish(!sheet.namesBudget);
    return figures.build(paragraphs, words.lists.funds);
  }

  private void read(SentenceSpan paragraph) {
    namesBudget = namesBudget || words.lists.namesBudget(paragraph.text());
    SentenceNumbering number = SentenceNumbering.of(paragraph.text());
    SentenceSpan numbered = paragraph.from(number.end);
    int heading = outline.enter(numbered.text(), number, words);
    texts.read(numbered, number, heading);
    units.read(numbered);
    if (heading > 0) {
      String title = numbered.text().substring(0, heading);
      budget.enter(title);
      facts.enter(title);
      scores.finish();
    }
    boolean sign = heading > 0 && heading < numbered.text().length();
    SentenceSpan text = numbered.from(sign ? heading + 1 : heading);
    if (outline.chapter() != Chapter.OTHER_BUDGETS && facts.mayBeIn(paragraph.text())) {
      facts.read(text);
    }
    if (number.goal && outline.chapter() == Chapter.OPENING) {
      goals.read(text);
    } else if (!text.isEmpty()) {
      readChapter(text, number.rank);
    }
  }

  private void readChapter(SentenceSpan text, int rank) {
    switch (outline.chapter()) {
      case OPENING:
        budget.read(text);
        scores.read(text, rank);
        break;
      case GOALS:
        goals.read(text);
        break;
      case BUDGET:
      case GENERAL_BUDGET:
        budget.read(text);
        break;
      case EVALUATION:
        scores.read(text, rank);
        break;
      case OTHER_BUDGETS:
        refuseAmounts(text);
        break;
      case USE_OF_RESULTS:
        scores.readTotals(text);
        break;
      case REST:
        break;
    }
  }

  private void refuseAmounts(SentenceSpan text) {
    for (SentenceSpan sentence : text.sentences()) {
      if (StatedAmount.isIn(sentence)) {
        figures.unread(
            sentence,
            "政府性基金、国有资本经营、社会保险基金预算的金额未纳入识别",
            "amounts of the budgets other than the general public one are not read");
      }
    }
  }
}
