package org.budgetperformance.reading.narrative;

import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.LabelIndex;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.WordList;

/**
 * Reads what a narrative says of its unit in whichever chapter and is no amount (其他数据): the execution rate,
 * authorised posts and staff in post, how many projects there are.
 *
 * <p>A rate is that of the line or project that its paragraph named last, if its own clause names none; behind amounts of
 * several it may be that of all of them, and is told.
 */
final class FactSentences {
  /** Words beside which a number is not the unit's own. */
  private static final WordList OTHERS = WordList.of("下属 所属 二级 直属");

  /** What makes a rate a bound. */
  private static final WordList LIMITS = WordList.of("以上 以下 以内 左右 的 及以上");

  private static final WordList PERSONS = WordList.of("人 名 个");
  private static final WordList PROJECTS = WordList.of("个项目 个");

  /** What may follow a number of projects that are all of the unit's. */
  private static final WordList AFTER_PROJECTS =
      WordList.of("支出 资金 绩效 自评 参与自评 开展自评 纳入自评 纳入绩效自评 开展绩效自评 参与绩效自评 进行自评 进行绩效自评");

  private static final String PROJECT = "项目";

  /** So far at most stands 项目 before the number of 项目总数共2个. */
  private static final int NEAR = 8;

  private final SentenceVocabulary words;
  private final StatedFigures figures;

  /** Where in the sentence the first word stands beside which a number is not the unit's own, or -1. */
  private int others;

  /** How many numbers of posts the paragraph states. */
  private int posts;

  /** What the heading is about, if it is a line. */
  @Nullable private Row headed;

  /** The line whose amounts were stated last and whose rate may follow, null where none is. */
  @Nullable private Row rateless;

  /** What the paragraph has been about so far; null where nobody can say. */
  @Nullable private Row subject;

  FactSentences(SentenceVocabulary words, StatedFigures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** Starts a part of the text under a heading. */
  void enter(String title) {
    LabelIndex.Match<Line> match = words.amountLines.next(title, 0);
    headed = match == null ? Row.of(Lines.EXECUTION) : row(match.value);
  }

  /** Returns whether a text may state any of these; most do not. */
  boolean mayBeIn(String text) {
    return words.factColumns.next(text, 0) != null || mayCountProjects(text);
  }

  void read(SentenceSpan paragraph) {
    posts = posts(paragraph.text());
    subject = headed == null ? Row.of(Lines.EXECUTION) : headed;
    Row about = subject;
    for (SentenceSpan sentence : paragraph.sentences()) {
      others = OTHERS.next(sentence.text(), 0);
      boolean project = subject == null || subject.line().isOfProjects();
      subject = project ? subject : about;
      rateless = null;
      for (SentenceSpan clause : sentence.clauses()) {
        read(clause, sentence);
        follow(clause, sentence);
        rateless = clause.closing() == ';' ? null : rateless;
      }
    }
  }

  private void read(SentenceSpan clause, SentenceSpan sentence) {
    String text = clause.text();
    int from = 0;
    LabelIndex.Match<Column<?>> label = words.factColumns.next(text, 0);
    while (label != null) {
      int start = words.lists.skipConnectors(text, label.end);
      int end = SentenceDigits.numberEnd(text, start);
      if (end > start) {
        String before = text.substring(from, lineEnd(text, from, label));
        from = end;
        if (label.value.equals(Columns.EXECUTION_RATE)) {
          readRate(before, clause, start, end, sentence);
        } else {
          readStaff(label.value, ofKind(label.value, before), clause, start, end, sentence);
        }
      }
      label = words.factColumns.next(text, Math.max(label.end, from));
    }
    readProjects(clause, sentence);
  }

  /**
   * Returns where the words before a label end, with as much of it as makes them a line: 项目支出执行率 is the 执行率 of
   * 项目支出, not a 支出执行率.
   */
  private int lineEnd(String text, int from, LabelIndex.Match<Column<?>> label) {
    LabelIndex.Match<Line> line = words.amountLines.next(text, from);
    while (line != null && line.end <= label.start) {
      line = words.amountLines.next(text, line.end);
    }
    return line != null && line.start < label.start && line.end < label.end
        ? line.end
        : label.start;
  }

  private void readRate(
      String before, SentenceSpan clause, int start, int end, SentenceSpan sentence) {
    if (!clause.text().startsWith("%", end) || LIMITS.skip(clause.text(), end + 1) > end + 1) {
      return;
    }
    SentenceSpan rate = clause.sub(start, end + 1);
    if (isOtherYear(before)) {
      figures.ofOtherYear(rate);
      return;
    }
    Row row = subject(before);
    rateless = null;
    if (row != null) {
      figures.put(
          row, Columns.EXECUTION_RATE, Cells.read(FigureType.RATE, rate.text()), rate, sentence);
    }
  }

  /** Returns what a rate is of, by the words before it or else by what the paragraph was about. */
  @Nullable
  private Row subject(String before) {
    int colon = before.lastIndexOf(':');
    if (colon >= 0 && OwnSubject.is(before.substring(colon + 1), words)) {
      String title = before.substring(0, colon);
      AmountHead head = AmountHead.of(title, words);
      Line line = head.isAmbiguous() || !head.isOfUnit() ? null : head.line();
      return line != null ? row(line) : ofWords(ProjectNames.ofScore(title, words), before, colon);
    }
    return named(before);
  }

  /** Returns the project that a title before a colon names, else what the words behind it say. */
  @Nullable
  private Row ofWords(Optional<String> project, String before, int colon) {
    return project.isPresent()
        ? figures.project(project.get())
        : named(before.substring(colon + 1));
  }

  @Nullable
  private Row named(String before) {
    AmountHead head = AmountHead.of(before.substring(words.lists.ofWhich.skip(before, 0)), words);
    Line line = head.isAmbiguous() || !OwnSubject.is(head.rest(), words) ? null : head.line();
    if (line != null) {
      return row(line);
    }
    Optional<String> project = ProjectNames.ofScore(before, words);
    if (project.isPresent()) {
      return figures.project(project.get());
    }
    boolean own = OwnSubject.is(before, words) && !before.contains(PROJECT);
    return !own || OwnSubject.isNamed(before, words)
        ? own ? Row.of(Lines.EXECUTION) : null
        : subject;
  }

  private static Row row(Line line) {
    return Row.of(line.equals(Lines.ANNUAL_FUNDS) ? Lines.EXECUTION : line);
  }

  private void readStaff(
      Column<?> column,
      String before,
      SentenceSpan clause,
      int start,
      int end,
      SentenceSpan sentence) {
    String text = clause.text();
    int unit = PERSONS.skip(text, end);
    int at = clause.start() - sentence.start() + start;
    boolean own =
        unit > end
            && SentenceDigits.end(text, start) == end
            && (OwnSubject.is(before, words) || isOtherYear(before))
            && (others < 0 || others > at);
    if (own && isOtherYear(before)) {
      figures.ofOtherYear(clause.sub(start, unit));
    } else if (own) {
      count(Lines.STAFFING, column, clause.sub(start, end), clause.sub(start, unit), sentence);
    }
  }

  /** Returns the words before posts without their kind, where a paragraph has no others: 核定事业编制32名. */
  private String ofKind(Column<?> column, String before) {
    String kind = words.lists.postKinds.before(before, before.length());
    return kind != null && column.equals(Columns.AUTHORISED_POSTS) && posts == 1
        ? before.substring(0, before.length() - kind.length())
        : before;
  }

  /** Returns how often a text states a number of posts. */
  private int posts(String sentence) {
    int count = 0;
    for (LabelIndex.Match<Column<?>> label = words.factColumns.next(sentence, 0);
        label != null;
        label = words.factColumns.next(sentence, label.end)) {
      int start = words.lists.skipConnectors(sentence, label.end);
      boolean number = SentenceDigits.isDigit(sentence, start);
      count += number && label.value.equals(Columns.AUTHORISED_POSTS) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether 2个项目 or 项目共2个 stands in a text. */
  private static boolean mayCountProjects(String text) {
    for (int at = text.indexOf('个'); at >= 0; at = text.indexOf('个', at + 1)) {
      int number = at;
      while (SentenceDigits.isDigit(text, number - 1)) {
        number--;
      }
      boolean near = text.substring(Math.max(0, number - NEAR), number).contains(PROJECT);
      if (number < at && (near || text.startsWith(PROJECT, at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Reads 共2个项目 and 共有项目3个. */
  private void readProjects(SentenceSpan clause, SentenceSpan sentence) {
    String text = clause.text();
    int at = mayCountProjects(text) ? SentenceDigits.first(text, 0) : -1;
    while (at >= 0 && at - SentenceDigits.end(text, at) == -4 && text.startsWith("年", at + 4)) {
      at = SentenceDigits.first(text, at + 5);
    }
    int end = at < 0 ? -1 : SentenceDigits.end(text, at);
    int unit = at < 0 ? -1 : PROJECTS.skip(text, end);
    if (at < 0 || unit == end) {
      return;
    }
    String before = text.substring(0, at);
    boolean named = text.startsWith(PROJECT, unit - 2) || before.contains(PROJECT);
    String after = text.substring(unit);
    boolean all = before.contains("共") || before.contains("总") || before.endsWith("个数");
    boolean own =
        named
            && all
            && OwnSubject.is(withoutProjects(before), words)
            && (after.isEmpty() || AFTER_PROJECTS.startIn(after));
    if (own && !isOtherYear(before)) {
      SentenceSpan whole = clause.sub(at, Math.min(unit, end + 1));
      count(Lines.PROJECT_COUNT, Columns.COUNT, clause.sub(at, end), whole, sentence);
    }
  }

  private static String withoutProjects(String before) {
    return before
        .replace("项目支出", "")
        .replace("个数", "")
        .replace("数量", "")
        .replace("涉及", "")
        .replace("安排", "")
        .replace("实施", "")
        .replace("计", "");
  }

  private void count(
      Line line, Column<?> column, SentenceSpan number, SentenceSpan stated, SentenceSpan in) {
    figures.put(
        Row.of(line),
        SentenceVocabulary.counts(column),
        Cells.read(FigureType.COUNT, number.text()),
        stated,
        in);
  }

  private boolean isOtherYear(String before) {
    return AmountHead.namesOtherYear(before, words.year) || AmountHead.namesLastYear(before);
  }

  /** Notes what the clause says that the paragraph is about from here on. */
  private void follow(SentenceSpan clause, SentenceSpan sentence) {
    for (StatedAmount amount : StatedAmount.find(clause, sentence)) {
      AmountHead head = AmountHead.of(amount.head.text(), words);
      Optional<String> project = ProjectNames.ofScore(head.beforeColumn(), words);
      Line line = head.isAmbiguous() ? null : head.line();
      if (!words.lists.funds.areIn(amount.head.text())) {
        follow(head, line, project);
      }
    }
  }

  private void follow(AmountHead head, @Nullable Line line, Optional<String> project) {
    if (line != null || project.isPresent()) {
      Row row = line == null ? figures.project(project.get()) : row(line);
      boolean several = rateless != null && !rateless.equals(row);
      rateless = row;
      subject = several ? null : row;
    } else if (head.column() == null || !OwnSubject.is(head.rest(), words)) {
      subject = null;
    } else if (OwnSubject.isNamed(head.rest(), words)) {
      subject = Row.of(Lines.EXECUTION);
    }
  }
}
