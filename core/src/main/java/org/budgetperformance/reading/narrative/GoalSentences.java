package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/** Reads the goals of a narrative that have a figure. */
final class GoalSentences {
  private static final int LONGEST_SUBJECT = 60;

  /** Units of what is done; other things may be counted without being a goal. */
  private static final ImmutableSet<String> DEEDS =
      ImmutableSet.of("%", "次", "场", "场次", "期", "批次", "篇", "份");

  private final SentenceVocabulary words;
  private final StatedFigures figures;

  GoalSentences(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  void read(SentenceSpan paragraph) {
    for (SentenceSpan sentence : paragraph.sentences()) {
      boolean otherYear = false;
      for (SentenceSpan clause : sentence.clauses()) {
        if (AmountHead.namesOtherYear(clause.text(), words.year)) {
          otherYear = true;
        } else if (AmountHead.namesThisYear(clause.text(), words.year)) {
          otherYear = false;
        }
        TargetPhrase split = TargetPhrase.split(subjectOn(clause));
        if (split != null && otherYear) {
          figures.ofOtherYear(clause);
        } else if (split != null) {
          read(split, clause, sentence);
        }
      }
    }
  }

  /** Returns a clause from its subject on, without numbering, headings and verbs before it. */
  private SentenceSpan subjectOn(SentenceSpan clause) {
    String text = clause.text();
    int colon = clause.indexOutside(':', 0);
    int figure = SentenceDigits.first(text, 0);
    int at = colon >= 0 && colon + 2 < figure ? colon + 1 : 0;
    at += SentenceNumbering.of(text.substring(at)).end;
    at = words.lists.ordinals.skip(text, at);
    return clause.from(words.lists.goalVerbs.skip(text, at));
  }

  private void read(TargetPhrase split, SentenceSpan clause, SentenceSpan sentence) {
    if (!split.isGoal() && !isCount(split.target.text())) {
      return;
    }
    Figure<Target> target = Cells.read(FigureType.TARGET, split.target.text());
    String subject = split.subject.text();
    if (!target.value().filter(GoalSentences::hasFigure).isPresent()
        || split.isChange()
        || subject.length() > LONGEST_SUBJECT) {
      figures.unread(clause, "未能识别目标值", "the goal's figure was not recognised");
      return;
    }
    Row row = figures.next(Lines.GOAL, split.subject);
    figures.put(row, Columns.TARGET, target, split.target, sentence);
  }

  private static boolean hasFigure(Target target) {
    return target.quantity().isPresent() || target.lower().isPresent();
  }

  /** Returns whether a text is a percentage or a number of deeds, and nothing else. */
  private static boolean isCount(String text) {
    return DEEDS.contains(text.substring(SentenceDigits.numberEnd(text, 0)));
  }
}
