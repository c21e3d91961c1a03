package org.budgetperformance.standard;

import static org.budgetperformance.rule.IndicatorCells.isOf;
import static org.budgetperformance.rule.IndicatorCells.isOpenTarget;
import static org.budgetperformance.rule.IndicatorCells.outcome;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** What is asked of the target of an indicator that counts (年度指标值的设定). */
@SuppressWarnings(
    "ImmutableEnumChecker") // words and lists of them are immutable, which no annotation says
enum TargetQuestion implements RowQuestion {
  /** What is called a cost is limited from above, unless it is a saving (成本指标不应以“≥”设定). */
  COST_LIMIT(
      LocalizedText.of("成本指标不以“≥”“>”设定", "a cost is not set as at least so much"),
      LocalizedText.of(
          "成本指标的年度指标值应为上限，不应以“≥”“>”设定：{target}",
          "the target of a cost should be an upper limit: {target}"),
      Words.of("表示花费的词", "words of what it costs", CellWords.COSTS),
      Words.of("表示节约的词", "words of saving", CellWords.SAVINGS)) {
    @Override
    public Outcome ask(SheetRow row) {
      String name = IndicatorCells.name(row);
      if (!isOf(row, Dimension.COST)
          || !CellWords.COSTS.areIn(name)
          || CellWords.SAVINGS.areIn(name)) {
        return Outcome.NOT_APPLICABLE;
      } else if (isOpenTarget(row.target())) {
        return Outcome.UNDECIDED;
      }
      Comparison comparison = row.target().get().comparison().orElse(null);
      if (comparison == null) {
        return Outcome.NOT_APPLICABLE;
      }
      return outcome(
          comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN, false);
    }
  },

  /** A quantity is one of output and not of spending (数量指标不应只衡量支出). */
  SPENDING_AS_QUANTITY(
      LocalizedText.of("数量指标不只衡量资金支出", "a quantity does not only measure spending"),
      LocalizedText.of(
          "数量指标应反映产出数量，该指标只衡量资金支出：{target}",
          "a quantity should measure output, and this one measures spending: {target}"),
      Words.of("表示支出的词", "words of spending", CellWords.SPENDING),
      Words.of("表示管理活动的词", "words of how it is looked after", CellWords.LOOKED_AFTER)) {
    @Override
    public Outcome ask(SheetRow row) {
      if (!isOf(row, Category.QUANTITY)) {
        return Outcome.NOT_APPLICABLE;
      }
      String name = IndicatorCells.name(row);
      if (!CellWords.SPENDING.areIn(name) || CellWords.LOOKED_AFTER.areIn(name)) {
        return Outcome.PASSED;
      }
      boolean open = isOpenTarget(row.target());
      return outcome(!open && !isCount(row.target().get()), open);
    }
  },

  /** A quantity is set in figures (数量指标应量化); 全覆盖 and the like stand for 100%. */
  QUANTITY_IN_WORDS(
      LocalizedText.of("数量指标以数值设定", "a quantity is set in figures"),
      LocalizedText.of("数量指标应量化，不应以文字设定：{target}", "a quantity is set in words: {target}")) {
    @Override
    public Outcome ask(SheetRow row) {
      if (!isOf(row, Category.QUANTITY)) {
        return Outcome.NOT_APPLICABLE;
      }
      Target.Kind kind = kind(row);
      boolean words = kind == Target.Kind.QUALITY && !row.target().get().isWhole();
      return outcome(words || kind == Target.Kind.YES_NO, isOpenTarget(row.target()));
    }
  },

  /**
   * A target in words says what is to be attained (定性指标值应具体); what could not be read is none of the
   * known phrases, so it leaves nothing open.
   */
  EMPTY_WORDING(
      LocalizedText.of("定性指标值不笼统", "targets in words say what is to be attained"),
      LocalizedText.of(
          "定性指标值笼统，难以衡量，宜细化：{target}",
          "these targets in words are too general to be measured: {target}"),
      CellWords.EMPTY_LISTS.toArray(new Words[0])) {
    @Override
    public Outcome ask(SheetRow row) {
      return kind(row) == Target.Kind.QUALITY
          ? outcome(CellWords.EMPTY.contains(row.target().get().words()), false)
          : Outcome.NOT_APPLICABLE;
    }
  };

  private final LocalizedText compares;
  private final LocalizedText message;
  private final ImmutableList<Words> words;

  TargetQuestion(LocalizedText compares, LocalizedText message, Words... words) {
    this.compares = compares;
    this.message = message;
    this.words = ImmutableList.copyOf(words);
  }

  /** Returns what a target is read as, not applicable where none is stated. */
  private static Target.Kind kind(SheetRow row) {
    return row.target().isStated() ? row.target().get().kind() : Target.Kind.NOT_APPLICABLE;
  }

  /** Reports on spending can be counted: 资金支出检查 of 4次 is output. */
  private static boolean isCount(Target target) {
    return target.quantity().filter(q -> q.unit().measure() == Measure.COUNT).isPresent();
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET);
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
    cells.cell(row.sheet(), row.row(), Columns.CATEGORY);
    cells.cell(row.sheet(), row.row(), Columns.TARGET);
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
