package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.WordList;

/**
 * Reads what a narrative says of budget and accounts: which line, which column, how much.
 *
 * <p>A clause that leaves the line unsaid speaks of the line before it; a part after 其中 is of the
 * column of the figure that it splits. Where either is in doubt nothing is read.
 */
final class BudgetSentences {
  private static final ImmutableSet<Line> WHOLES =
      ImmutableSet.of(Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE);

  private static final ImmutableSet<Line> OF_FUNDS =
      ImmutableSet.of(Lines.CURRENT_APPROPRIATION, Lines.CARRIED_OVER, Lines.OTHER_FUNDS);

  /** What the headings consist of under which a department's whole funds are told. */
  private static final WordList GENERAL =
      WordList.of("部门 单位 整体 预算 执行 情况 资金 支出 收支 收入 使用 安排 及 和 与 、 年度 本年度 总体 概况 基本 财政 投入 管理 决算 分析 完成");

  private final SentenceVocabulary words;
  private final StatedFigures figures;
  private final BudgetState state = new BudgetState();
  private final ShareSentences shares;
  private final UnclearParts unclear;
  private final List<Runnable> inherited = new ArrayList<>();

  /** Whether the heading right above speaks of the whole unit's funds and of nothing else. */
  private boolean general;

  /** Whether what is read now is the first sentence below such a heading. */
  private boolean first;

  BudgetSentences(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
    this.shares = new ShareSentences(words, figures, inherited);
    this.unclear = new UnclearParts(figures);
  }

  /** Starts a part of the text that its heading says to be about a line, or about none. */
  void enter(String title) {
    Line found = null;
    LabelIndex.Match<Line> match = words.amountLines.next(title, 0);
    while (match != null) {
      boolean other = found != null && !found.equals(match.value);
      found = other ? null : match.value;
      match = other ? null : words.amountLines.next(title, match.end);
    }
    state.enter(found);
    String rest = title;
    for (String word = GENERAL.at(rest, 0); word != null; word = GENERAL.at(rest, 0)) {
      rest = rest.substring(word.length());
    }
    general = found == null && rest.isEmpty() && !figures.ownProject().isPresent();
  }

  void read(SentenceSpan paragraph) {
    state.startParagraph();
    for (SentenceSpan sentence : paragraph.sentences()) {
      state.startSentence(Introduction.isOfParts(sentence.text(), words));
      first = general;
      general = false;
      shares.follow(null, false);
      for (SentenceSpan clause : sentence.clauses()) {
        readClause(clause, sentence);
      }
      unclear.settle(state.splitColumn());
    }
    general = false;
    inherited.forEach(Runnable::run);
    inherited.clear();
    state.endParagraph(paragraph.text());
  }

  private void readClause(SentenceSpan clause, SentenceSpan sentence) {
    ImmutableList<StatedAmount> amounts = StatedAmount.find(clause, sentence);
    if (amounts.isEmpty() && !readShare(clause, sentence)) {
      shares.follow(null, false);
      state.endPart();
      readMention(clause);
    }
    for (StatedAmount amount : amounts) {
      SentenceSpan parts = Bracket.parts(amount, words, state.isAboutProjects());
      SentenceSpan share = parts == null ? Share.inNote(amount) : null;
      boolean note = parts == null && share == null;
      Column<Amount> column = readAmount(note ? amount : amount.withoutNote());
      if (parts != null) {
        readParts(parts, column, sentence);
      }
      if (column != null) {
        readShare(share == null ? amount.tail : share, sentence);
      }
    }
    if (clause.closing() == ';') {
      state.endPart();
    }
  }

  /** Reads a bracket behind an amount that lists its parts. */
  private void readParts(
      SentenceSpan parts, @Nullable Column<Amount> column, SentenceSpan sentence) {
    OuterParts outer = state.enterParts(column);
    Runnable whole = shares.followed();
    for (SentenceSpan clause : parts.clauses()) {
      ImmutableList<StatedAmount> amounts = StatedAmount.find(clause, sentence);
      for (StatedAmount amount : amounts) {
        if (readAmount(amount) != null) {
          readShare(amount.tail, sentence);
        }
      }
      if (amounts.isEmpty()) {
        readShare(clause, sentence);
      }
    }
    state.leaveParts(outer);
    whole.run();
  }

  private boolean readShare(SentenceSpan text, SentenceSpan sentence) {
    boolean otherYear = state.isOtherYear() || AmountHead.namesOtherYear(text.text(), words.year);
    return !otherYear && shares.read(text, sentence);
  }

  /** Reads an amount; returns its column, or null if it was not read. */
  @Nullable
  private Column<Amount> readAmount(StatedAmount amount) {
    String text = introduced(Introduction.of(amount.head.text(), words));
    AmountHead head = AmountHead.of(text, words);
    boolean readable = amount.isClosed() && !head.isAmbiguous();
    shares.follow(null, false);
    boolean otherYear =
        AmountHead.namesOtherYear(text, words.year) || AmountHead.namesLastYear(text);
    if (otherYear && isCompared(text)) {
      figures.ofOtherYear(amount.figure);
      state.compared();
      return null;
    }
    if (otherYear) {
      figures.ofOtherYear(amount.figure);
    } else if (AmountHead.namesThisYear(text, words.year)) {
      state.thisYear();
    }
    if (state.isOtherYear() || otherYear) {
      state.otherYear();
      return null;
    } else if (readable && head.line() != null && head.isOfUnit() && hasItsPlace(head.line())) {
      return readNamed(head, head.line(), amount);
    } else if (readable && head.column() != null && head.isPlain()) {
      return readUnnamed(head, head.column(), amount);
    } else if (readable && head.line() == null && state.isAboutProjects()) {
      return readProject(head, amount);
    } else if (readable && isOfAllFunds(head)) {
      return readNamed(head, Lines.ANNUAL_FUNDS, amount);
    }
    return refuse(text, amount);
  }

  /** Returns whether words only name what the figure before them is held against: 较上年, 比2022年. */
  private boolean isCompared(String text) {
    return words.lists.comparing.startIn(text) && !AmountHead.startsWithLastYear(text);
  }

  /** What funds consist of is told of all the unit's funds; of other lines it may be a part or none. */
  private boolean hasItsPlace(Line line) {
    return !OF_FUNDS.contains(line) || (state.isInParts() && state.isAbout(Lines.ANNUAL_FUNDS));
  }

  /** Returns whether words name a column and no line but the unit itself: 我局年初预算数. */
  private boolean isOfAllFunds(AmountHead head) {
    boolean named =
        figures.ownProject().isPresent()
            ? OwnSubject.is(withoutFunds(head.rest()), words)
            : OwnSubject.isNamed(head.rest(), words);
    return head.line() == null && head.column() != null && named;
  }

  /** Returns what the project's own report calls its money by, without that it is money: 专项资金. */
  private String withoutFunds(String rest) {
    String funds = words.lists.ownFunds.before(rest, rest.length());
    return funds == null ? rest : rest.substring(0, rest.length() - funds.length());
  }

  private String introduced(Introduction introduction) {
    if (introduction.whole != null) {
      state.mention(introduction.whole);
    }
    if (introduction.parts) {
      state.startParts();
    }
    return introduction.rest;
  }

  @Nullable
  private Column<Amount> readNamed(AmountHead head, Line line, StatedAmount amount) {
    Column<Amount> stated = head.column();
    boolean part = state.isInParts() && (stated == null || !WHOLES.contains(line));
    if (part && stated == null && state.isSplitUnclear()) {
      unclear.add(Row.of(line), amount);
      return null;
    }
    Column<Amount> column = stated;
    if (column == null) {
      column = part && !head.isBudget() ? state.splitColumn() : Columns.AMOUNT;
    }
    put(Row.of(line), column, amount);
    shares.follow(Row.of(line), false);
    if (part) {
      state.part(Row.of(line), stated != null || head.isBudget());
    } else {
      state.name(line);
      state.whole(line, column);
      unclear.whole(amount);
    }
    return column;
  }

  @Nullable
  private Column<Amount> readUnnamed(AmountHead head, Column<Amount> column, StatedAmount amount) {
    Row part = state.continued(column);
    if (part != null && !head.isTotal() && !figures.has(part, column)) {
      put(part, column, amount);
      shares.follow(part, false);
      return column;
    }
    String whole = amount.sentence.text();
    boolean all = first && (statesSeveral(whole) || splitsAll(whole));
    if (state.isFresh() && (all || figures.ownProject().isPresent())) {
      state.name(Lines.ANNUAL_FUNDS);
    }
    Optional<Line> line = head.isTotal() ? Optional.empty() : state.lineFor(column);
    if (!line.isPresent()) {
      state.unnamed(column);
      figures.unread(amount.clause, "没有说明是哪一项的金额", "it does not say what the amount is of");
      return column;
    }
    Row row = Row.of(line.get());
    shares.follow(row, state.isInherited());
    if (state.isInherited()) {
      // A line that only the heading names gives way to one that the paragraph does.
      inherited.add(() -> put(row, column, amount));
    } else {
      put(row, column, amount);
    }
    state.whole(line.get(), column);
    unclear.whole(amount);
    return column;
  }

  /** Returns whether a sentence names basic and project expenditure, which are parts of all the unit's money. */
  private boolean splitsAll(String sentence) {
    Set<Line> named = new HashSet<>();
    LabelIndex.Match<Line> match = words.amountLines.next(sentence, 0);
    while (match != null) {
      named.add(match.value);
      match = words.amountLines.next(sentence, match.end);
    }
    return named.containsAll(WHOLES);
  }

  /** Returns whether a sentence names several columns, as of a whole and what came of it. */
  private boolean statesSeveral(String sentence) {
    LabelIndex.Match<Column<?>> one = words.amountColumns.next(sentence, 0);
    LabelIndex.Match<Column<?>> other = one;
    while (one != null && other != null && other.value.equals(one.value)) {
      other = words.amountColumns.next(sentence, other.end);
    }
    return other != null;
  }

  @Nullable
  private Column<Amount> readProject(AmountHead head, StatedAmount amount) {
    Optional<String> name = ProjectNames.name(head.beforeColumn(), words);
    if (!name.isPresent()) {
      return refuse(head.beforeColumn(), amount);
    }
    Column<Amount> column = head.column() == null ? Columns.AMOUNT : head.column();
    Row row = Row.of(Lines.PROJECT, name.get());
    // Not what introduces it, in which another figure may stand.
    int at = amount.head.text().lastIndexOf(name.get());
    amount.head.sub(at, at + name.get().length()).read(row);
    put(row, column, amount);
    shares.follow(row, false);
    state.part(row, head.column() != null);
    return column;
  }

  @Nullable
  private Column<Amount> refuse(String text, StatedAmount amount) {
    state.endPart();
    if (words.lists.comparing.areIn(text)) {
      state.compared();
    } else if (!amount.isBase()) {
      state.unread();
      figures.unread(amount.clause, "未能识别是哪一项的金额", "it was not recognised what the amount is of");
    }
    return null;
  }

  private void put(Row row, Column<Amount> column, StatedAmount amount) {
    Figure<Amount> figure = Cells.read(FigureType.AMOUNT, amount.figure.text());
    figures.put(row, column, figure, amount.figure, amount.sentence);
  }

  private void readMention(SentenceSpan clause) {
    Mention mention = Mention.of(clause.text(), words);
    introduced(mention.introduction);
    if (AmountHead.namesOtherYear(clause.text(), words.year)) {
      if (!isCompared(clause.text())) {
        state.otherYear();
      }
    } else if (mention.lacksUnit) {
      figures.unread(clause, "金额没有可识别的单位", "the amount has no unit that can be read");
    } else if (mention.line != null) {
      state.mention(mention.line);
    }
  }
}
