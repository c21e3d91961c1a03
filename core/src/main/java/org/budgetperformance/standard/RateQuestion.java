package org.budgetperformance.standard;

import static org.budgetperformance.rule.IndicatorCells.isOpenActual;
import static org.budgetperformance.rule.IndicatorCells.isOpenTarget;
import static org.budgetperformance.rule.IndicatorCells.outcome;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** What is asked of the rates in target and actual value of an indicator that counts (比率的填写). */
@SuppressWarnings(
    "ImmutableEnumChecker") // words and lists of them are immutable, which no annotation says
enum RateQuestion implements RowQuestion, OneWrong.Cells {
  /** An indicator that is called a rate is set and answered in figures (比率以数值填报). */
  IN_FIGURES(
      LocalizedText.of(
          "名称为比率的指标以数值设定和填报", "an indicator called a rate is set and answered in figures"),
      LocalizedText.of(
          "名称为比率的指标应填百分比，不应填日期或文字：{target}，{actual}",
          "a rate should be set and answered in figures, not by a date or in words: {target},"
              + " {actual}"),
      Words.of("比率名称的词尾", "how names of rates end", CellWords.RATES),
      Words.of("并非比率的名称", "names that are no rates", CellWords.NO_RATES)) {
    @Override
    public Outcome ask(SheetRow row) {
      String name = IndicatorCells.name(row);
      if (!CellWords.RATES.endIn(name) || CellWords.NO_RATES.endIn(name)) {
        return Outcome.NOT_APPLICABLE;
      }
      return outcome(
          isWrong(row, Columns.TARGET) || isWrong(row, Columns.ACTUAL),
          isOpenTarget(row.target()) || isOpenActual(row.actual()));
    }

    @Override
    public boolean isWrong(SheetRow row, Column<?> column) {
      return column.equals(Columns.TARGET)
          ? row.target().isStated() && isWords(row.target().get().kind())
          : row.actual().isStated() && isWords(row.actual().get().kind());
    }

    @Override
    public ImmutableList<RowQuestion> narrower() {
      return OneWrong.of(
          this, "名称为比率的指标应填百分比，不应填日期或文字", "a rate should be in figures, not a date or words");
    }
  },

  /** A rate that cannot exceed 100% does not (比率不超过100%). */
  BOUNDED(
      LocalizedText.of(
          "满意度、合格率等比率不超过100%", "rates of satisfaction, quality and the like are within 100%"),
      LocalizedText.of(
          "该比率不可能超过100%：{target}，{actual}", "this rate cannot exceed 100%: {target}, {actual}"),
      Words.of("不超过100%的比率", "rates that cannot exceed 100%", CellWords.BOUNDED),
      Words.of("可以超过100%的比率", "rates that may exceed 100%", CellWords.UNBOUNDED)) {
    @Override
    public Outcome ask(SheetRow row) {
      String name = IndicatorCells.name(row);
      if (!CellWords.BOUNDED.endIn(name) || CellWords.UNBOUNDED.areIn(name)) {
        return Outcome.NOT_APPLICABLE;
      }
      boolean misread = SuspectedMisreading.in(row);
      boolean above = !misread && (isWrong(row, Columns.TARGET) || isWrong(row, Columns.ACTUAL));
      return outcome(above, misread || isOpenTarget(row.target()) || isOpenActual(row.actual()));
    }

    @Override
    public boolean isWrong(SheetRow row, Column<?> column) {
      return column.equals(Columns.TARGET)
          ? row.target().isStated() && isAboveWhole(row.target().get())
          : row.actual().isStated() && isAboveWhole(row.actual().get().quantity());
    }

    @Override
    public ImmutableList<RowQuestion> narrower() {
      return OneWrong.of(this, "该比率不可能超过100%", "this rate cannot exceed 100%");
    }
  },

  /** Target and actual value do not look misread (疑似识别错误). */
  AS_WRITTEN(
      LocalizedText.of("年度指标值和实际完成值无疑似识别错误", "target and actual look read as written"),
      LocalizedText.of(
          "疑似识别或录入错误，请与原件核对：{target}，{actual}",
          "this looks misread or mistyped, compare it with the original: {target}, {actual}")) {
    @Override
    public Outcome ask(SheetRow row) {
      boolean openTarget = isOpenTarget(row.target()) && !SuspectedMisreading.isConfirmed(row);
      return outcome(SuspectedMisreading.in(row), openTarget || isOpenActual(row.actual()));
    }
  };

  private static final Quantity WHOLE = Quantity.of(BigDecimal.valueOf(100), Unit.PERCENT);

  private final LocalizedText compares;
  private final LocalizedText message;
  private final ImmutableList<Words> words;

  RateQuestion(LocalizedText compares, LocalizedText message, Words... words) {
    this.compares = compares;
    this.message = message;
    this.words = ImmutableList.copyOf(words);
  }

  @Override
  public boolean isWrong(SheetRow row, Column<?> column) {
    return false; // of a misreading both cells are in doubt
  }

  /** What was not read, or says nothing, is no date and no words. */
  private static boolean isWords(Target.Kind kind) {
    switch (kind) {
      case DEADLINE:
      case PERIOD:
      case QUALITY:
      case YES_NO:
      case WITHIN_BUDGET:
        return true;
      default:
        return false;
    }
  }

  private static boolean isWords(Actual.Kind kind) {
    return kind == Actual.Kind.DATE || kind == Actual.Kind.QUALITY || kind == Actual.Kind.DEGREE;
  }

  /** To ask for more than 100% is to ask for the impossible; at least 100% can be reached. */
  private static boolean isAboveWhole(Target target) {
    boolean more = target.comparison().orElse(Comparison.EQUAL_TO) == Comparison.MORE_THAN;
    return isAboveWhole(target.quantity())
        || isAboveWhole(target.upper())
        || (more && target.quantity().filter(RateQuestion::isWhole).isPresent());
  }

  private static boolean isWhole(Quantity quantity) {
    return quantity.unit().measure() == Measure.PROPORTION && quantity.compareValue(WHOLE) == 0;
  }

  private static boolean isAboveWhole(Optional<Quantity> quantity) {
    if (!quantity.isPresent() || quantity.get().unit().measure() != Measure.PROPORTION) {
      return false;
    }
    // Most rates are in percent, which compares without a conversion.
    return quantity.get().unit().equals(Unit.PERCENT)
        ? quantity.get().value().compareTo(WHOLE.value()) > 0
        : quantity.get().compareValue(WHOLE) > 0;
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

  /** Whether a rate looks misread depends on how other rates of the document are written. */
  @Override
  public void cells(SheetRow row, Judged.Cells cells) {
    RowQuestion.super.cells(row, cells);
    if (this != IN_FIGURES) {
      SuspectedMisreading.otherCells(row, cells);
    }
  }

  @Override
  public boolean isOfRow() {
    return false;
  }

  @Override
  public ImmutableList<Words> words() {
    return words;
  }
}
