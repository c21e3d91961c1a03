package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/**
 * Reads what a narrative says of budget and accounts: which line, which column, how much.
 *
 * <p>A clause that leaves the line unsaid speaks of the line before it; a part after 其中 is of the
 * column of the figure that it splits. Where either is in doubt nothing is read.
 */
final class NarrativeBudget {
  private static final ImmutableSet<Line> WHOLES =
      ImmutableSet.of(Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE);
  private static final ImmutableList<String> AFTER_AMOUNT =
      ImmutableList.of("占", "用于", "主要用于", ":");

  private final NarrativeVocabulary words;
  private final NarrativeFigures figures;
  private final NarrativeBudgetState state = new NarrativeBudgetState();
  private final List<Runnable> inherited = new ArrayList<>();

  NarrativeBudget(NarrativeVocabulary words, NarrativeFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** Starts a part of the text that its heading says to be about a line, or about none. */
  void enter(String title) {
    Line found = null;
    NarrativeLabels.Match<Line> match = words.amountLines.next(title, 0);
    while (match != null) {
      boolean other = found != null && !found.equals(match.value);
      found = other ? null : match.value;
      match = other ? null : words.amountLines.next(title, match.end);
    }
    state.enter(found);
  }

  void read(SentenceSpan paragraph) {
    state.startParagraph();
    for (SentenceSpan sentence : SentenceClauses.sentences(paragraph)) {
      state.startSentence(startsWithParts(sentence.text()));
      for (SentenceSpan clause : SentenceClauses.clauses(sentence)) {
        readClause(clause, sentence);
      }
    }
    inherited.forEach(Runnable::run);
    inherited.clear();
    state.endParagraph(paragraph.text());
  }

  private static boolean startsWithParts(String sentence) {
    return NarrativeLexicon.skip(sentence, 0, NarrativeLexicon.OF_WHICH) > 0;
  }

  private void readClause(SentenceSpan clause, SentenceSpan sentence) {
    ImmutableList<NarrativeAmount> amounts = NarrativeAmount.find(clause, sentence);
    amounts.forEach(this::readAmount);
    if (amounts.isEmpty()) {
      readMention(clause);
    }
  }

  private void readAmount(NarrativeAmount amount) {
    String text = introduced(amount.head.text());
    NarrativeHead head = NarrativeHead.of(text, words);
    boolean closed =
        amount.tail.isEmpty() || NarrativeLexicon.skip(amount.tail, 0, AFTER_AMOUNT) > 0;
    boolean readable = closed && !head.isAmbiguous();
    if (state.isOtherYear() || NarrativeHead.namesOtherYear(text, words.year)) {
      state.otherYear();
    } else if (readable && head.line() != null && head.isOfUnit()) {
      readNamed(head, head.line(), amount);
    } else if (readable && head.column() != null && head.isPlain()) {
      readUnnamed(head, head.column(), amount);
    } else if (readable && head.line() == null && state.isAboutProjects()) {
      readProject(head, amount);
    } else {
      refuse(text, amount);
    }
  }

  /** Takes off what introduces a list of parts, and what numbers an item of it. */
  private String introduced(String text) {
    int at = NarrativeLexicon.skip(text, 0, NarrativeLexicon.ORDINALS);
    at += SentenceNumbering.of(text.substring(at)).end;
    int of = at;
    while (of < text.length() && NarrativeLexicon.skip(text, of, NarrativeLexicon.OF_WHICH) == of) {
      of++;
    }
    NarrativeHead whole = NarrativeHead.of(text.substring(at, of), words);
    boolean named = whole.line() != null && whole.column() == null && whole.isOfUnit();
    if (of == text.length() || !(of == at || (named && !whole.isAmbiguous()))) {
      return text.substring(at);
    }
    if (whole.line() != null) {
      state.mention(whole.line());
    }
    state.startParts();
    int parts = NarrativeLexicon.skipAll(text, of, NarrativeLexicon.OF_WHICH);
    return text.substring(parts + SentenceNumbering.of(text.substring(parts)).end);
  }

  private void readNamed(NarrativeHead head, Line line, NarrativeAmount amount) {
    Column<Amount> stated = head.column();
    boolean part = state.isInParts() && (stated == null || !WHOLES.contains(line));
    if (part && stated == null && state.isSplitUnclear()) {
      figures.unread(amount.clause, "不能确定其中项拆分的是哪个数", "it is not clear which figure is split");
      return;
    }
    Column<Amount> column = stated;
    if (column == null) {
      column = part ? state.splitColumn() : Columns.AMOUNT;
    }
    put(Row.of(line), column, amount);
    if (part) {
      state.part(stated != null);
    } else {
      state.name(line);
      state.whole(line, column);
    }
  }

  private void readUnnamed(NarrativeHead head, Column<Amount> column, NarrativeAmount amount) {
    Optional<Line> line = head.isTotal() ? Optional.empty() : state.lineFor(column);
    if (line.isPresent()) {
      Row row = Row.of(line.get());
      if (state.isInherited()) {
        // A line that only the heading names gives way to one that the paragraph does.
        inherited.add(() -> put(row, column, amount));
      } else {
        put(row, column, amount);
      }
      state.whole(line.get(), column);
    } else {
      state.unnamed(column);
      figures.unread(amount.clause, "没有说明是哪一项的金额", "it does not say what the amount is of");
    }
  }

  private void readProject(NarrativeHead head, NarrativeAmount amount) {
    Optional<String> name = NarrativeProjects.name(head.beforeColumn(), words.year);
    if (!name.isPresent()) {
      refuse(head.beforeColumn(), amount);
      return;
    }
    Column<Amount> column = head.column();
    Row row = Row.of(Lines.PROJECT, name.get());
    put(row, column == null ? Columns.AMOUNT : column, amount);
    state.part(column != null);
  }

  private void refuse(String text, NarrativeAmount amount) {
    if (NarrativeLexicon.containsAny(text, NarrativeLexicon.COMPARING)) {
      state.compared();
    } else {
      state.unread();
      figures.unread(amount.clause, "未能识别是哪一项的金额", "it was not recognised what the amount is of");
    }
  }

  private void put(Row row, Column<Amount> column, NarrativeAmount amount) {
    Figure<Amount> figure = Cells.read(FigureType.AMOUNT, amount.figure.text());
    figures.put(row, column, figure, amount.figure, amount.sentence);
  }

  /** Reads a clause without an amount: it may say what the following ones are about. */
  private void readMention(SentenceSpan clause) {
    int number = firstNumber(clause.text());
    String text = introduced(number < 0 ? clause.text() : clause.text().substring(0, number));
    NarrativeHead head = NarrativeHead.of(withoutSituation(text), words);
    boolean known = !head.isAmbiguous() && head.isOfUnit();
    if (NarrativeHead.namesOtherYear(clause.text(), words.year)) {
      state.otherYear();
    } else if (number >= 0) {
      if (known && head.column() != null) {
        figures.unread(clause, "金额没有可识别的单位", "the amount has no unit that can be read");
      }
    } else if (known && head.line() != null && head.column() == null) {
      state.mention(head.line());
    }
  }

  /** Returns the index of the first number that is neither a date nor a percentage, or -1. */
  private static int firstNumber(String text) {
    for (int at = SentenceDigits.first(text, 0); at >= 0; ) {
      int end = SentenceDigits.numberEnd(text, at);
      if (end == text.length() || "年月日%‰个项人次".indexOf(text.charAt(end)) < 0) {
        return at;
      }
      at = SentenceDigits.first(text, end);
    }
    return -1;
  }

  private static String withoutSituation(String text) {
    int end = text.length();
    for (String word : ImmutableList.of(":", "如下", "情况", "方面")) {
      end -= text.substring(0, end).endsWith(word) ? word.length() : 0;
    }
    return text.substring(0, end);
  }
}
