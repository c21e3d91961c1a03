package org.budgetperformance.reading.narrative;

import static com.google.common.base.MoreObjects.firstNonNull;

import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/** One indicator while its clauses are being read. Not thread-safe. */
final class IndicatorItem {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 60;

  final SentenceSpan sentence;
  private final SentenceSpan opening;

  /** Whether the indicator stands directly behind the name of its group. */
  private final boolean listed;

  /** Whether it may be prose as well, as long as nothing is said of it. */
  private final boolean tentative;

  @Nullable private SentenceSpan target;
  @Nullable private SentenceSpan actual;
  @Nullable private SentenceSpan points;
  @Nullable private SentenceSpan score;
  @Nullable private SentenceSpan explanation;
  private final StringBuilder explained = new StringBuilder();
  private boolean explaining;
  private boolean digression;

  IndicatorItem(SentenceSpan opening, SentenceSpan sentence, boolean listed, boolean tentative) {
    this.opening = opening;
    this.sentence = sentence;
    this.listed = listed;
    this.tentative = tentative;
  }

  /** Takes what stands behind a label; returns whether there was room for it. */
  boolean take(Column<?> column, SentenceSpan labelled) {
    SentenceSpan value = column.equals(Columns.TARGET) ? withoutShare(labelled) : labelled;
    explaining = column.equals(Columns.EXPLANATION);
    if (explaining) {
      explanation = explanation == null ? value : explanation;
      return explain(value.text());
    }
    if (column.equals(Columns.TARGET) && target == null && actual == null && score == null) {
      target = value;
    } else if (column.equals(Columns.ACTUAL) && actual == null) {
      actual = value;
    } else if (column.equals(Columns.POINTS) && points == null) {
      points = value;
    } else if (column.equals(Columns.SCORE) && score == null) {
      score = value;
    } else {
      return false;
    }
    return true;
  }

  /** Returns a target without how much of it was reached: 20万人次 of 20万人次的108%. */
  private static SentenceSpan withoutShare(SentenceSpan target) {
    String text = target.text();
    int of = text.lastIndexOf('的');
    int end = of < 0 ? -1 : SentenceDigits.numberEnd(text, of + 1);
    return end > of + 1 && text.startsWith("%", end) && end + 1 == text.length()
        ? target.sub(0, of)
        : target;
  }

  private boolean explain(String words) {
    explained.append(explained.length() == 0 ? "" : ",").append(words);
    return true;
  }

  /** Takes words behind no label; returns whether they can belong to this indicator. */
  boolean takeWords(SentenceSpan words) {
    if (explaining) {
      return explain(words.text());
    }
    boolean figure = SentenceDigits.contains(words.text());
    digression |= !figure;
    return !figure;
  }

  /** Takes the words behind a label as the result, where the target is in words too. */
  boolean takeResult(SentenceSpan words) {
    boolean taken =
        target != null
            && actual == null
            && !words.isEmpty()
            && !SentenceDigits.contains(target.text())
            && !SentenceDigits.contains(words.text());
    if (taken) {
      actual = words;
      explaining = false;
    }
    return taken;
  }

  boolean isScored() {
    return score != null;
  }

  /** Returns the score, or null. */
  @Nullable
  SentenceSpan score() {
    return score;
  }

  void dropScore() {
    score = null;
  }

  /** Returns whether a result or a labelled target says that this is an indicator. */
  boolean isMeasured() {
    return actual != null || target != null;
  }

  SentenceSpan opening() {
    return opening;
  }

  /** Writes the indicator, or says why it cannot be read. */
  void write(
      StatedFigures figures,
      @Nullable Category category,
      SentenceSpan group,
      SentenceSpan groupSentence) {
    TargetPhrase split = target == null ? TargetPhrase.split(opening) : null;
    TargetPhrase reached = target != null && actual == null ? reached(opening, target) : null;
    if (reached != null) {
      actual = reached.target;
    }
    SentenceSpan subject = reached == null ? withoutColon(opening) : reached.subject;
    SentenceSpan name = split == null ? subject : split.subject;
    SentenceSpan wanted = split == null ? labelled(target) : split.target;
    Figure<Target> read =
        wanted == null ? Figure.absent() : Cells.read(FigureType.TARGET, wanted.text());
    boolean readable = !read.value().isPresent() || read.get().kind() != Target.Kind.UNREADABLE;
    boolean sure = split == null || (!split.isChange() && (split.parted || readable));
    if (!isName(name.text(), split) || !sure || (digression && !isMeasured())) {
      if (!isNothing() && !(tentative && isUnsaid())) {
        figures.unread(opening, "未能识别指标名称", "the indicator's name was not recognised");
      }
      return;
    }
    Row row = figures.next(Lines.INDICATOR, name);
    if (category != null) {
      figures.put(row, Columns.CATEGORY, Figure.of(category), group, groupSentence);
    }
    if (split != null && actual == null && !split.isLimit()) {
      figures.unread(split.target, "不能确定是指标值还是完成值", "it may be the target or the result");
    } else if (wanted != null && readable) {
      figures.put(row, Columns.TARGET, read, wanted, sentence);
    } else if (wanted != null) {
      figures.unread(wanted, "未能识别年度指标值", "the target was not recognised");
    }
    writeResult(figures, row);
  }

  /** Returns the name with the result that stands behind it, 修渠3.2公里 before 目标值3公里, if the two can be compared. */
  @Nullable
  static TargetPhrase reached(SentenceSpan opening, SentenceSpan labelled) {
    TargetPhrase phrase = TargetPhrase.split(opening);
    if (phrase == null || phrase.isLimit() || phrase.isChange()) {
      return null;
    }
    Target asked = Target.parse(firstNonNull(labelled(labelled), labelled).text());
    Actual result = Actual.parse(phrase.target.text());
    // A bare number may as well end the name.
    boolean measured = result.quantity().filter(q -> !q.unit().equals(Unit.NONE)).isPresent();
    return measured && Attainment.of(asked, result).ratio().isPresent() ? phrase : null;
  }

  /** Returns a target with an equals sign that connects it with its label, if it cannot do without. */
  @Nullable
  private static SentenceSpan labelled(@Nullable SentenceSpan target) {
    SentenceSpan compared = target == null ? null : target.with('=');
    return compared != target && !isReadable(target) && isReadable(compared) ? compared : target;
  }

  private static boolean isReadable(@Nullable SentenceSpan target) {
    return target != null && Target.parse(target.text()).kind() != Target.Kind.UNREADABLE;
  }

  private static SentenceSpan withoutColon(SentenceSpan name) {
    int last = name.text().length() - 1;
    return name.text().endsWith(":") ? name.sub(0, last) : name;
  }

  private boolean isName(String name, @Nullable TargetPhrase split) {
    // Digits are part of a name only where a label says which figure is the target.
    boolean figure = split == null && target == null && SentenceDigits.contains(name);
    boolean known = !figure && (isMeasured() || listed);
    return known
        && name.length() >= SHORTEST_NAME
        && name.length() <= LONGEST_NAME
        && name.indexOf(':') < 0
        && !isNothing();
  }

  /** Returns whether the words only say that there is no indicator, such as 无. */
  private boolean isNothing() {
    return Target.parse(opening.text()).kind() == Target.Kind.NOT_APPLICABLE;
  }

  private boolean isUnsaid() {
    return !isMeasured() && points == null && score == null;
  }

  private void writeResult(StatedFigures figures, Row row) {
    if (actual != null) {
      Figure<Actual> result = Cells.read(FigureType.ACTUAL, actual.text());
      if (result.value().filter(a -> a.kind() == Actual.Kind.UNREADABLE).isPresent()) {
        figures.unread(actual, "未能识别实际完成值", "the actual value was not recognised");
      } else {
        figures.put(row, Columns.ACTUAL, result, actual, sentence);
      }
    }
    putPoints(figures, row, Columns.POINTS, points);
    putPoints(figures, row, Columns.SCORE, score);
    if (explanation != null) {
      Figure<String> why = Cells.read(FigureType.TEXT, explained.toString());
      figures.put(row, Columns.EXPLANATION, why, explanation, sentence);
    }
  }

  private void putPoints(
      StatedFigures figures, Row row, Column<Points> column, @Nullable SentenceSpan value) {
    if (value != null) {
      figures.put(row, column, Cells.read(FigureType.POINTS, value.text()), value, sentence);
    }
  }
}
