package org.budgetperformance.standard;

import static org.budgetperformance.rule.IndicatorCells.isOf;
import static org.budgetperformance.rule.IndicatorCells.isOpenActual;
import static org.budgetperformance.rule.IndicatorCells.isOpenTarget;
import static org.budgetperformance.rule.IndicatorCells.outcome;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** What is asked of target and actual value of an indicator (年度指标值和实际完成值的填写). */
@SuppressWarnings(
    "ImmutableEnumChecker") // words and lists of them are immutable, which no annotation says
enum ValueQuestion implements RowQuestion, OneWrong.Cells {
  /** An actual value is a value and no bound (完成值应为具体数值): =95% is one, ≥95% says nothing. */
  COMPARATOR_IN_ACTUAL(
      LocalizedText.of("实际完成值为具体数值，不照搬比较符号", "the actual is a value and repeats no comparator"),
      LocalizedText.of(
          "实际完成值应填具体数值，不应照搬“≥”“≤”等比较符号：{target}，{actual}",
          "the actual should be a value, not a bound that repeats the target: {target},"
              + " {actual}"),
      ImmutableList.of()) {
    @Override
    public Outcome ask(SheetRow row) {
      Figure<Actual> actual = row.actual();
      if (isOpenActual(actual)) {
        return Outcome.UNDECIDED;
      } else if (!actual.isStated() || actual.get().kind() == Actual.Kind.NOT_APPLICABLE) {
        return Outcome.NOT_APPLICABLE;
      }
      return outcome(
          actual.get().comparison().orElse(Comparison.EQUAL_TO) != Comparison.EQUAL_TO, false);
    }
  },

  /**
   * Target and actual contradict neither themselves nor their column (单元格内容自相矛盾): 万元 in a column
   * headed %, ≤95%以上, or points where a value belongs.
   */
  CONTRADICTION(
      LocalizedText.of(
          "年度指标值和实际完成值自身不矛盾，不把得分填入完成值",
          "target and actual do not contradict themselves, and no score stands for a value"),
      LocalizedText.of(
          "指标值或完成值自相矛盾，单位与数值不符或误填得分：{target}，{actual}",
          "a cell contradicts itself, its unit, or holds a score for a value: {target},"
              + " {actual}"),
      ImmutableList.of(Columns.POINTS, Columns.SCORE)) {
    @Override
    public Outcome ask(SheetRow row) {
      Figure<Target> target = row.target();
      Figure<Actual> actual = row.actual();
      boolean contradicts =
          isWrong(row, Columns.TARGET)
              || isWrong(row, Columns.ACTUAL)
              || (target.isStated() && actual.isStated() && (holdsPoints(row) || isTyped(row)));
      return outcome(contradicts, isOpenTarget(target) || isOpenActual(actual));
    }

    @Override
    public boolean isWrong(SheetRow row, Column<?> column) {
      return column.equals(Columns.TARGET)
          ? row.target().isStated() && contradicts(row.target().get().problem().orElse(null))
          : row.actual().isStated() && contradicts(row.actual().get().problem().orElse(null));
    }

    @Override
    public ImmutableList<RowQuestion> narrower() {
      return ImmutableList.<RowQuestion>builder()
          .addAll(
              OneWrong.of(
                  this, "自相矛盾，或单位与数值不符", "a cell contradicts itself, or its unit its value"))
          .add(SCORE_TYPED)
          .build();
    }
  },

  /** The actual value is the row's own score or points, in points (误填得分). */
  SCORE_TYPED(
      LocalizedText.of("实际完成值不是得分", "the actual is not the row's score"),
      LocalizedText.of(
          "实际完成值疑似误填得分，应填完成情况：{actual}，{target}",
          "the actual seems to be the score, where a result belongs: {actual}, {target}"),
      ImmutableList.of(Columns.POINTS, Columns.SCORE)) {
    @Override
    public Outcome ask(SheetRow row) {
      return outcome(row.target().isStated() && row.actual().isStated() && holdsPoints(row), false);
    }
  },

  /**
   * Target and actual are bare numbers, and those of the row's own points and score (误填分值、得分): 15, 15 beside 15, 15.
   * A count may be so by chance.
   */
  POINTS_TYPED(
      LocalizedText.of(
          "指标值和完成值不是分值和得分", "target and actual are not the row's own points and score"),
      LocalizedText.of(
          "指标值和完成值为不带单位的数字，与本行分值、得分相同，疑似误填；确为此数的请注明单位：{target}，{actual}",
          "target and actual are bare numbers and those of the row's points and score; if they"
              + " are meant, their unit should be told: {target}, {actual}"),
      ImmutableList.of(Columns.POINTS, Columns.SCORE)) {
    @Override
    public Outcome ask(SheetRow row) {
      return outcome(row.target().isStated() && row.actual().isStated() && isTyped(row), false);
    }
  },

  /** An indicator of 0 points carries nothing but 0, 无, — or a blank (0分指标不填内容); the score aside. */
  NOTHING_STATED(
      LocalizedText.of(
          "分值为0的指标不填指标值和完成值", "an indicator of 0 points states neither target nor actual"),
      LocalizedText.of(
          "分值为0的指标却填有内容：{points}，{target}，{actual}",
          "an indicator of 0 points states something: {points}, {target}, {actual}"),
      ImmutableList.of()) {
    @Override
    public Outcome ask(SheetRow row) {
      Figure<Target> target = row.target();
      Figure<Actual> actual = row.actual();
      boolean openTarget = isOpenTarget(target);
      boolean openActual = isOpenActual(actual);
      boolean states =
          (!openTarget
                  && target.isStated()
                  && target.get().kind() != Target.Kind.NOT_APPLICABLE
                  && !isZero(target.get().quantity()))
              || (!openActual
                  && actual.isStated()
                  && actual.get().kind() != Actual.Kind.NOT_APPLICABLE
                  && !isZero(actual.get().quantity()));
      return outcome(states, openTarget || openActual);
    }

    @Override
    public ImmutableList<Column<?>> columns() {
      return ImmutableList.of(Columns.POINTS, Columns.TARGET, Columns.ACTUAL);
    }
  },

  /** A satisfaction says on what it rests (满意度调查依据), where a result is stated. */
  SATISFACTION_EVIDENCE(
      LocalizedText.of("满意度说明调查依据", "a satisfaction says on what evidence it rests"),
      LocalizedText.of(
          "满意度未说明问卷、回访、抽样等依据：{actual}，{explanation}",
          "a satisfaction without its evidence: {actual}, {explanation}"),
      ImmutableList.of(Columns.CATEGORY)) {
    @Override
    public Outcome ask(SheetRow row) {
      Figure<Actual> actual = row.actual();
      Figure<String> explanation = row.explanation();
      boolean unreadable =
          actual.state() == FigureState.UNREADABLE || explanation.state() == FigureState.UNREADABLE;
      if (!isOf(row, Dimension.SATISFACTION) || !(actual.isStated() || unreadable)) {
        return Outcome.NOT_APPLICABLE;
      }
      boolean shown =
          (actual.isStated() && CellWords.EVIDENCE.areIn(actual.get().original()))
              || (explanation.isStated() && CellWords.EVIDENCE.areIn(explanation.get()));
      return outcome(!shown && !unreadable, !shown);
    }

    @Override
    public ImmutableList<Column<?>> columns() {
      return ImmutableList.of(Columns.ACTUAL, Columns.EXPLANATION);
    }

    @Override
    public ImmutableList<Words> words() {
      return ImmutableList.of(Words.of("表示调查依据的词", "words of evidence", CellWords.EVIDENCE));
    }
  };

  private static final Unit POINT = Unit.count("分");

  private final LocalizedText compares;
  private final LocalizedText message;
  private final ImmutableList<Column<?>> beside;

  /**
   * @param beside what else it looks at and no finding names
   */
  ValueQuestion(LocalizedText compares, LocalizedText message, ImmutableList<Column<?>> beside) {
    this.compares = compares;
    this.message = message;
    this.beside = beside;
  }

  @Override
  public boolean isWrong(SheetRow row, Column<?> column) {
    return false; // of the others the sentence has one cause
  }

  private static boolean contradicts(@Nullable Problem problem) {
    return problem == Problem.UNIT_CONTRADICTS_VALUE || problem == Problem.CONTRADICTS_ITSELF;
  }

  private static boolean isMark(Quantity asked) {
    return asked.unit().equals(POINT) || asked.unit().measure() == Measure.NUMBER;
  }

  /** A target may ask for a mark; only the row's own points or score betray themselves. */
  private static boolean holdsPoints(SheetRow row) {
    Target target = row.target().get();
    Optional<Quantity> actual = row.actual().get().quantity();
    if (!actual.isPresent() || !actual.get().unit().equals(POINT)) {
      return false;
    }
    Optional<Quantity> asked = target.quantity().isPresent() ? target.quantity() : target.lower();
    if (asked.filter(ValueQuestion::isMark).isPresent()) {
      return false;
    }
    BigDecimal stated = actual.get().value();
    return !isOpenTarget(row.target()) && (is(stated, row.points()) || is(stated, row.score()));
  }

  private static boolean isTyped(SheetRow row) {
    return row.target().get().kind() == Target.Kind.EQUAL_TO
        && row.points().units() != 0
        && isBare(row.target().get().quantity(), row.points())
        && isBare(row.actual().get().quantity(), row.score());
  }

  private static boolean isBare(Optional<Quantity> number, Figure<Points> points) {
    return number.isPresent()
        && number.get().unit().measure() == Measure.NUMBER
        && is(number.get().value(), points);
  }

  private static boolean is(BigDecimal stated, Figure<Points> points) {
    return points.isStated() && stated.compareTo(BigDecimal.valueOf(points.units(), 2)) == 0;
  }

  private static boolean isZero(Optional<Quantity> quantity) {
    return quantity.isPresent() && quantity.get().value().signum() == 0;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET, Columns.ACTUAL);
  }

  @Override
  public LocalizedText message() {
    return message;
  }

  @Override
  public LocalizedText compares() {
    return compares;
  }

  @Override
  public void cells(SheetRow row, Judged.Cells cells) {
    RowQuestion.super.cells(row, cells);
    for (Column<?> column : beside) {
      cells.cell(row.sheet(), row.row(), column);
    }
  }

  @Override
  public boolean isOfRow() {
    return false;
  }
}
