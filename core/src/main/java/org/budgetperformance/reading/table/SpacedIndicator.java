package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.TargetParts;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.WordList;

/**
 * The row of an indicator whose cells single spaces part: dimension and category, the words of the name, then
 * target, result, points and a score that is not above them, perhaps reasons.
 */
final class SpacedIndicator {
  private static final ImmutableList<Column<?>> VALUES =
      ImmutableList.of(
          TargetParts.COMPARATOR,
          Columns.TARGET,
          TargetParts.UNIT,
          Columns.ACTUAL,
          Columns.POINTS,
          Columns.SCORE);

  /** Those that some forms do not have: comparator and unit, and where nothing is scored the last ones. */
  private static final ImmutableSet<Column<?>> OPTIONAL =
      ImmutableSet.of(TargetParts.COMPARATOR, TargetParts.UNIT);

  private static final ImmutableSet<Column<?>> SCORED =
      ImmutableSet.of(Columns.POINTS, Columns.SCORE);

  private static final CharMatcher TEN_THOUSANDS = CharMatcher.anyOf("十百千万亿");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final WordList DATE = WordList.of("月 日");
  private static final ImmutableSet<String> DATE_PARTS = ImmutableSet.of("年", "月", "日");
  private static final WordList DATE_ENDS =
      WordList.of("年底 年末 年前 月底 月末 月初 月前 月份 月之前 日前 日之前 日止 日以前");

  /** （50 分）, of which the bracket is one word. */
  private static final int LONGEST_POINTS = 4;

  private final Headings headings;
  private final Vocabulary vocabulary;
  private final int categoryIndex;

  /** Whether rows have neither points nor score, as in forms of transfer payments. */
  private final boolean unscored;

  private SpacedIndicator(Headings headings, Vocabulary vocabulary, int categoryIndex) {
    this.headings = headings;
    this.vocabulary = vocabulary;
    this.categoryIndex = categoryIndex;
    this.unscored = headings.index(Columns.POINTS) < 0 && headings.index(Columns.SCORE) < 0;
  }

  /** Returns what parts the rows below headings, empty if they are not those of indicators in their usual order. */
  static Optional<SpacedIndicator> below(Headings headings, Vocabulary vocabulary) {
    int before = headings.name();
    int category = headings.index(Columns.CATEGORY);
    boolean usual = before > 1 && category == before - 1;
    boolean unscored = headings.index(Columns.POINTS) < 0 && headings.index(Columns.SCORE) < 0;
    for (Column<?> column : VALUES) {
      int index = headings.index(column);
      boolean without = OPTIONAL.contains(column) || (unscored && SCORED.contains(column));
      if (index >= 0 || !without) {
        usual &= index == before + 1 && !(unscored && OPTIONAL.contains(column));
        before = index;
      }
    }
    return usual
        ? Optional.of(new SpacedIndicator(headings, vocabulary, category))
        : Optional.empty();
  }

  /** Returns the row, as wide as the headings, empty if there is no telling where its cells end. */
  Optional<CellRow> row(ImmutableList<Cell> line) {
    ImmutableList<Cell> words = whole(line);
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < headings.width(); i++) {
      row.add(Cell.empty(words.get(0).line(), 0));
    }
    int name = levels(words, row);
    int values = unscored && name < words.size() ? values(words, name) : -1;
    if (values > 0) {
      row.set(headings.index(Columns.TARGET), words.get(values));
      row.set(headings.index(Columns.ACTUAL), words.get(values + 1));
      return named(row, words.subList(name, values), words.subList(values + 2, words.size()));
    }
    int points = unscored ? -1 : points(words, name);
    if (points > 0) {
      int end = measures(words, name, points, row);
      row.set(headings.index(Columns.POINTS), words.get(points));
      row.set(headings.index(Columns.SCORE), words.get(points + 1));
      return end < 0
          ? Optional.empty()
          : named(row, words.subList(name, end), words.subList(points + 2, words.size()));
    }
    if (name == words.size()) {
      return Optional.of(CellRow.of(row));
    }
    int target = name;
    while (target < words.size() && !words.get(target).isFigure()) {
      target++;
    }
    boolean none = target < words.size() && target - name <= 1 && saysNone(words.get(target));
    return !none ? Optional.empty() : withoutFigures(words, name, target, row);
  }

  /** Returns words of which none is a part of a value that spaces part: ≥ 10 公里, 2024年12月 20日. */
  ImmutableList<Cell> whole(ImmutableList<Cell> words) {
    List<Cell> whole = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Cell word = words.get(i);
      boolean month = i + 1 < words.size() && words.get(i + 1).compact().startsWith("月");
      // 10 and 日 become a day, which then goes on with 12月.
      while (!whole.isEmpty() && isParted(whole.get(whole.size() - 1), word, month)) {
        word = SpacedLines.joined(ImmutableList.of(whole.remove(whole.size() - 1), word));
      }
      whole.add(word);
    }
    return ImmutableList.copyOf(whole);
  }

  private boolean isParted(Cell before, Cell word, boolean month) {
    char first = word.compact().charAt(0);
    String end = before.compact();
    boolean sign = headings.index(TargetParts.COMPARATOR) < 0 && TargetParts.isComparator(before);
    boolean unit =
        headings.index(TargetParts.UNIT) < 0
            && before.hasDigit()
            && DIGIT.matches(end.charAt(end.length() - 1))
            && isUnit(word.compact());
    boolean day =
        DIGIT.matches(first) && before.hasDigit() && (end.endsWith("月") || end.endsWith("年"));
    boolean ofDate =
        (DIGIT.matches(end.charAt(end.length() - 1))
                && (word.compact().length() == 1
                    ? DATE_PARTS.contains(word.compact())
                    : DATE_ENDS.startIn(word.compact())))
            || (month && isYear(end) && DIGIT.matchesAllOf(word.compact()));
    int open = end.lastIndexOf('(');
    boolean bracket =
        open >= 0 && end.length() - open <= LONGEST_POINTS && end.indexOf(')', open) < 0;
    return (sign && word.hasDigit())
        || unit
        || ofDate
        || bracket
        || (day && DATE.areIn(word.compact()));
  }

  /** Returns whether a word ends with a year of four digits. */
  private static boolean isYear(String word) {
    int year = word.length() - 1;
    return word.endsWith("年")
        && year >= 4
        && word.startsWith("20", year - 4)
        && DIGIT.matchesAllOf(word.substring(year - 4, year));
  }

  /** Returns whether a word is a unit, perhaps of ten thousands: 个, 万元, 万人次. */
  private static boolean isUnit(String word) {
    String one = TEN_THOUSANDS.trimLeadingFrom(word);
    return Unit.parse(word).isPresent() || Unit.parse(one).isPresent();
  }

  private Optional<CellRow> named(List<Cell> row, List<Cell> name, List<Cell> reasons) {
    row.set(headings.name(), SpacedLines.joined(name));
    return withReasons(row, reasons);
  }

  /**
   * Puts what stands before the points: comparator, target, unit and result; a blank unit left nothing.
   *
   * @return where the name ends, -1 if there is no telling
   */
  private int measures(List<Cell> words, int name, int points, List<Cell> row) {
    int unit = headings.index(TargetParts.UNIT);
    int comparator = headings.index(TargetParts.COMPARATOR);
    boolean named = unit >= 0 && points - 3 > name && !words.get(points - 2).hasDigit();
    int sign = points - 3;
    if (comparator >= 0 && !TargetParts.isComparator(words.get(sign))) {
      sign = named ? points - 4 : -1;
    }
    boolean told = comparator < 0 || (sign > name && TargetParts.isComparator(words.get(sign)));
    boolean withUnit =
        comparator < 0 ? named && words.get(points - 3).hasDigit() : sign < points - 3;
    if (!told) {
      return -1;
    }
    int target = points - (withUnit ? 3 : 2);
    row.set(headings.index(Columns.TARGET), words.get(target));
    row.set(headings.index(Columns.ACTUAL), words.get(points - 1));
    if (withUnit) {
      row.set(unit, words.get(points - 2));
    }
    if (comparator >= 0) {
      row.set(comparator, words.get(sign));
    }
    return comparator < 0 ? target : sign;
  }

  private static boolean saysNone(Cell cell) {
    return cell.isNone() || cell.isDash();
  }

  /** Returns a row that does not apply: it has neither points nor score. */
  private Optional<CellRow> withoutFigures(List<Cell> words, int name, int target, List<Cell> row) {
    boolean actual = target + 1 < words.size() && saysNone(words.get(target + 1));
    List<Cell> reasons = words.subList(target + (actual ? 2 : 1), words.size());
    boolean figures = reasons.size() > 1 && reasons.get(0).isFigure() && reasons.get(1).isFigure();
    if (figures) {
      row.set(headings.index(Columns.POINTS), reasons.get(0));
      row.set(headings.index(Columns.SCORE), reasons.get(1));
      reasons = reasons.subList(2, reasons.size());
    }
    if (reasons.stream().anyMatch(cell -> cell.isFigure() && !cell.isNone())) {
      return Optional.empty();
    }
    if (target > name) {
      row.set(headings.name(), SpacedLines.joined(words.subList(name, target)));
    }
    row.set(headings.index(Columns.TARGET), words.get(target));
    if (actual) {
      row.set(headings.index(Columns.ACTUAL), words.get(target + 1));
    }
    return withReasons(row, reasons);
  }

  private Optional<CellRow> withReasons(List<Cell> row, List<Cell> reasons) {
    int index = headings.index(Columns.EXPLANATION);
    if (!reasons.isEmpty() && index < 0) {
      return Optional.empty();
    } else if (!reasons.isEmpty()) {
      row.set(index, SpacedLines.joined(reasons));
    }
    return Optional.of(CellRow.of(row));
  }

  /** Returns how many words dimension and category are. */
  int levels(ImmutableList<Cell> words) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < headings.width(); i++) {
      row.add(words.get(0));
    }
    return levels(words, row);
  }

  /** Puts dimension and category, and returns the index of the word behind them. */
  private int levels(List<Cell> words, List<Cell> row) {
    int at = 0;
    int first = withPoints(words, 0);
    Cell label = SpacedLines.joined(words.subList(0, first));
    boolean category = isCategory(label);
    boolean followed =
        first < words.size()
            && isCategory(words.get(first))
            && !words.get(first).compact().equals(label.compact());
    if (vocabulary.dimension(label.label()).isPresent() && (!category || followed)) {
      // Alone it may be a category beneath another dimension; where it stands alike, the reader
      // tells.
      row.set(followed ? categoryIndex - 1 : categoryIndex, label);
      at = first;
      category = followed;
    }
    if (category) {
      int end = withPoints(words, at);
      row.set(categoryIndex, SpacedLines.joined(words.subList(at, end)));
      at = end;
    }
    return at;
  }

  private boolean isCategory(Cell cell) {
    return vocabulary.category(cell.label()).isPresent()
        || vocabulary.shortened(cell.label(), null).isPresent();
  }

  private static int withPoints(List<Cell> words, int at) {
    boolean points = at + 1 < words.size() && words.get(at + 1).compact().startsWith("(");
    return at + (points ? 2 : 1);
  }

  /** Returns the index of the points: the last ones with a score behind them and a target and a result before. */
  private static int points(List<Cell> words, int name) {
    for (int i = words.size() - 2; i >= name + 3; i--) {
      Optional<Points> points = points(words.get(i));
      Optional<Points> score = points(words.get(i + 1));
      if (points.isPresent() && score.isPresent()) {
        return score.get().compareTo(points.get()) <= 0 ? i : -1;
      }
    }
    return -1;
  }

  /** Returns the index of the target: the only two words with figures, else the only two words behind a name. */
  private static int values(List<Cell> words, int name) {
    int first = -1;
    int count = 0;
    for (int i = name + 1; i < words.size(); i++) {
      if (words.get(i).hasDigit()) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (count == 0) {
      return words.size() == name + 3 ? name + 1 : -1;
    }
    boolean adjoin = count == 2 && first + 1 < words.size() && words.get(first + 1).hasDigit();
    return adjoin ? first : -1;
  }

  private static Optional<Points> points(Cell cell) {
    Figure<Points> points = Cells.read(FigureType.POINTS, cell.text());
    return points.isStated() && cell.hasDigit() ? Optional.of(points.get()) : Optional.empty();
  }
}
