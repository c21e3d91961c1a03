package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/**
 * Reads the expected goal and the achieved result of a form: words below labels that stand side by
 * side.
 *
 * <p>Not thread-safe.
 */
final class GoalsReader {
  private static final LocalizedText DOUBT =
      LocalizedText.of("无法判断目标与完成情况的分界", "no telling where the goal ends and the result begins");

  private static final WordList LABEL_ENDS = WordList.of("目标 完成 情况 结果 综述 效果 说明 设定 设置 计划 内容");

  private static final WordList GOAL = WordList.of("目标");

  /** What is in the label of a goal, and in that of a result alone. */
  private static final WordList WANTED = WordList.of("目标 预期 设定 计划 任务 年初");

  private static final WordList DONE = WordList.of("完成 实际 达成 结果 实现 效果 落实");
  private static final WordList ADJUSTED = WordList.of("调整 变更");
  private static final ImmutableList<Line> ONLY_GOAL = ImmutableList.of(Lines.EXPECTED_GOAL);
  private static final int LONGEST_LABEL = 16;
  private static final CharMatcher COLON = CharMatcher.is(':');
  private static final CharMatcher NUMBER = CharMatcher.anyOf("0123456789一二三四五六七八九十");

  private final Vocabulary vocabulary;
  private final SheetFiller figures;
  private final List<Line> lines = new ArrayList<>();
  private final List<Cell> labels = new ArrayList<>();
  private final List<Integer> indexes = new ArrayList<>();
  private final List<StringBuilder> words = new ArrayList<>();
  private final List<List<Cell>> cells = new ArrayList<>();
  private final List<Cell> listed = new ArrayList<>();
  private final List<Cell> numbered = new ArrayList<>();

  /** Whether the words of a numbered goal may stand in the next row. */
  private boolean expecting;

  GoalsReader(Vocabulary vocabulary, SheetFiller figures) {
    this.vocabulary = vocabulary;
    this.figures = figures;
  }

  /** Reads a row, and returns whether it is of the goals. */
  boolean read(CellRow row) {
    Set<Line> labelled = new HashSet<>();
    int last = -1;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      below(row.at(i)).ifPresent(labelled::add);
      last = i;
    }
    if (labelled.isEmpty()) {
      return readOtherLabels(row) || readBeside(row) || readWords(row);
    }
    int heading = labelled.size() == 1 ? otherHeading(row, labelled, last) : -1;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      Cell cell = row.at(i);
      Optional<Line> line = below(cell);
      if (line.isPresent()) {
        label(line.get(), i, cell);
      } else if (i == heading) {
        label(other(labelled), i, cell);
      } else if (vocabulary.isHeading(cell.label())) {
        cell.is(Kind.HEADING);
      } else if (!vocabulary.isKnown(cell.label())) {
        besideLabel(row, i, labelled);
      }
    }
    return true;
  }

  /** Reads one of several goals, each above its own indicators: 年度目标1：（40分） and its words, or the two in two rows. */
  boolean readNumbered(CellRow row) {
    int at = row.next(0);
    int beside = row.next(at + 1);
    boolean announced = isNumbered(row.at(at));
    boolean own = announced || (expecting && Label.points(row.at(at).compact()).isPresent());
    boolean words =
        own
            && beside < row.size()
            && row.next(beside + 1) == row.size()
            && !row.at(beside).isFigure();
    expecting = announced && beside >= row.size();
    if (words) {
      numbered.add(row.at(beside));
    }
    if (words || expecting) {
      row.at(at).is(Kind.HEADING);
    }
    return words || expecting;
  }

  /** Returns whether a cell is the heading of the goals with a number behind it. */
  private boolean isNumbered(Cell cell) {
    String text = cell.compact();
    int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    String label = COLON.trimTrailingFrom(bracket < 0 ? text : text.substring(0, bracket));
    String bare = NUMBER.trimTrailingFrom(label);
    return bare.length() < label.length()
        && GOAL.endIn(bare)
        && vocabulary.isHeading(Label.of(bare));
  }

  /** Puts the goals that stood above their own indicators. */
  void finishNumbered() {
    if (!numbered.isEmpty() && !figures.has(Lines.EXPECTED_GOAL)) {
      StringBuilder text = new StringBuilder();
      for (Cell goal : numbered) {
        text.append(text.length() == 0 ? "" : "\n").append(goal.text());
      }
      Cell all = numbered.get(0).with(text.toString(), Iterables.skip(numbered, 1));
      figures.put(Row.of(Lines.EXPECTED_GOAL), Columns.TEXT, all, SheetFiller.UNIT);
    }
  }

  private Optional<Line> below(Cell cell) {
    return vocabulary.line(cell.label()).filter(line -> vocabulary.isText(line, TextPlace.BELOW));
  }

  /** Two labels stand side by side: of one in other words it is known which, for the other is there. */
  private void besideLabel(CellRow row, int index, Set<Line> labelled) {
    Cell cell = row.at(index);
    boolean label = cell.compact().length() <= LONGEST_LABEL && LABEL_ENDS.endIn(cell.compact());
    if (labelled.size() == 1 && !row.isListed() && label) {
      Line other = other(labelled);
      labelled.add(other);
      label(other, index, cell);
    } else if (!lines.isEmpty()) {
      add(row, index);
    }
  }

  private static Line other(Set<Line> labelled) {
    return labelled.contains(Lines.EXPECTED_GOAL) ? Lines.ACHIEVED_RESULT : Lines.EXPECTED_GOAL;
  }

  /**
   * Returns the index of the heading of both, such as 总体目标 or 年度总体目标完成情况, that stands where the label
   * beside the only one would, -1 if there is none: in a row of nothing but labels.
   */
  private int otherHeading(CellRow row, Set<Line> labelled, int last) {
    int before = -1;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      Cell cell = row.at(i);
      boolean label = below(cell).isPresent();
      if (!label && !vocabulary.isHeading(cell.label())) {
        return -1;
      } else if (label && labelled.contains(Lines.EXPECTED_GOAL)) {
        return i != last
                && i == before(row, last)
                && vocabulary.isHeading(row.at(last).label())
                && !GOAL.endIn(row.at(last).compact())
            ? last
            : -1;
      } else if (label) {
        return lines.isEmpty() && before >= 0 && GOAL.endIn(row.at(before).compact()) ? before : -1;
      }
      before = i;
    }
    return -1;
  }

  private static int before(CellRow row, int index) {
    int before = index - 1;
    while (before >= 0 && row.at(before).isEmpty()) {
      before--;
    }
    return before;
  }

  /** Two labels in other words stand behind a heading of both: what is wanted, and how it was done. */
  private boolean readOtherLabels(CellRow row) {
    int heading = row.next(0);
    int goal = row.next(heading + 1);
    int result = row.next(goal + 1);
    boolean labels =
        lines.isEmpty()
            && !row.isListed()
            && result == row.last()
            && vocabulary.isHeading(row.at(heading).label())
            && isLabel(row.at(goal), WANTED)
            && !DONE.areIn(row.at(goal).compact())
            && isLabel(row.at(result), DONE);
    if (labels) {
      row.at(heading).is(Kind.HEADING);
      label(Lines.EXPECTED_GOAL, goal, row.at(goal));
      label(Lines.ACHIEVED_RESULT, result, row.at(result));
    }
    return labels;
  }

  private static boolean isLabel(Cell cell, WordList words) {
    String text = cell.compact();
    return text.length() <= LONGEST_LABEL && LABEL_ENDS.endIn(text) && words.areIn(text);
  }

  /** Returns whether words are called like a label of what was done, in whatever words: 年末完成情况. */
  static boolean isOfResult(Cell label) {
    return isLabel(label, DONE);
  }

  private static boolean isDone(Cell heading) {
    return GOAL.areIn(heading.compact()) && DONE.areIn(heading.compact());
  }

  /** Reads words beside a heading of both, which are the goal, and below it those beside one on what was done. */
  private boolean readBeside(CellRow row) {
    int at = row.next(0);
    int words = row.next(at + 1);
    boolean beside =
        !row.isListed()
            && words < row.size()
            && row.next(words + 1) == row.size()
            && !vocabulary.isKnown(row.at(words).label())
            && !row.at(words).isFigure();
    boolean heading = vocabulary.isHeading(row.at(at).label());
    boolean goal = beside && heading && lines.isEmpty() && GOAL.endIn(row.at(at).compact());
    boolean result =
        beside
            && lines.equals(ONLY_GOAL)
            && (heading ? isDone(row.at(at)) : isOfResult(row.at(at)));
    if (goal || result) {
      label(goal ? Lines.EXPECTED_GOAL : Lines.ACHIEVED_RESULT, at, row.at(at));
      add(row, words);
    }
    return goal || result;
  }

  private void label(Line line, int index, Cell label) {
    if (!listed.isEmpty()) {
      finish();
    }
    lines.add(line);
    labels.add(label);
    indexes.add(index);
    words.add(new StringBuilder());
    cells.add(new ArrayList<>(ImmutableList.of(Cell.empty(label.line(), 0))));
    label.is(Kind.HEADING);
  }

  private boolean readWords(CellRow row) {
    if (lines.isEmpty() || !Labelled.in(row, vocabulary).isEmpty()) {
      return false;
    }
    List<Integer> filled = new ArrayList<>();
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      if (vocabulary.isHeading(row.at(i).label())) {
        row.at(i).is(Kind.HEADING);
      } else {
        filled.add(i);
      }
    }
    if (isOfFigures(row, filled)) {
      return false;
    }
    boolean one = filled.size() == lines.size() && !row.isListed();
    for (int i = 0; i < filled.size(); i++) {
      if (one) {
        append(i, row.at(filled.get(i)));
      } else {
        add(row, filled.get(i));
      }
    }
    return true;
  }

  /** Returns whether a row has numbers, and more cells than goals or a label of its own before them. */
  private boolean isOfFigures(CellRow row, List<Integer> filled) {
    return !row.isListed()
        && filled.stream().anyMatch(i -> row.at(i).isFigure() && row.at(i).hasDigit())
        && (filled.size() > lines.size() || (filled.size() > 1 && filled.get(0) < indexes.get(0)));
  }

  private void add(CellRow row, int index) {
    if (row.isListed()) {
      listed.add(row.at(index));
      return;
    }
    int span = 0;
    for (int i = 0; i < indexes.size(); i++) {
      span = indexes.get(i) <= index ? i : span;
    }
    append(span, row.at(index));
  }

  private void append(int at, Cell cell) {
    StringBuilder text = words.get(at);
    List<Cell> put = cells.get(at);
    Cell above = put.get(put.size() - 1);
    if (!above.isEmpty() && above.compact().equals(cell.compact())) {
      cell.is(Kind.REPEATED);
      return;
    }
    if (text.length() == 0) {
      cells.get(at).clear(); // nothing was there but where the blank cell would stand
    }
    cells.get(at).add(cell);
    text.append(text.length() == 0 ? "" : "\n").append(cell.text());
  }

  /** Returns whether the same goal stands beside, adjusted. */
  private boolean isReplaced(int at) {
    boolean replaced = false;
    for (int i = 0; i < lines.size(); i++) {
      replaced |=
          i != at
              && lines.get(i).equals(lines.get(at))
              && words.get(i).length() > 0
              && ADJUSTED.areIn(labels.get(i).compact())
              && !ADJUSTED.areIn(labels.get(at).compact());
    }
    return replaced;
  }

  /** Puts what was read; the goals end here. */
  void finish() {
    boolean clear = lines.size() <= 1 || listed.isEmpty() || listed.size() == lines.size();
    for (int i = 0; clear && i < listed.size(); i++) {
      append(Math.min(i, lines.size() - 1), listed.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      Cell first = cells.get(i).get(0);
      Cell cell = first.with(words.get(i).toString(), Iterables.skip(cells.get(i), 1));
      if (clear && isReplaced(i)) {
        cells.get(i).forEach(replaced -> replaced.is(Kind.WORDS));
      } else if (clear) {
        figures.put(Row.of(lines.get(i)), Columns.TEXT, cell, SheetFiller.UNIT);
      } else {
        figures.putUnreadable(Row.of(lines.get(i)), Columns.TEXT, CellRow.listed(listed));
        listed.forEach(Cell::placed);
      }
    }
    if (!clear) {
      figures.account().problem(CellRow.listed(listed), DOUBT);
    }
    lines.clear();
    labels.clear();
    indexes.clear();
    words.clear();
    cells.clear();
    listed.clear();
  }
}
