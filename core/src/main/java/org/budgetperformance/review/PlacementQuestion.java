package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Where an indicator belongs by its name and its target (指标归类). */
@SuppressWarnings(
    "ImmutableEnumChecker") // words and lists of them are immutable, which no annotation says
enum PlacementQuestion implements RowQuestion {
  /**
   * Satisfaction, timeliness and cost are each in their own place, and money is no quantity; what is none of these may stand
   * anywhere.
   */
  IN_PLACE;

  @Override
  public Outcome ask(SheetRow row) {
    if (!row.category().isStated()) {
      return Outcome.NOT_APPLICABLE;
    }
    Category category = row.category().get();
    Optional<Boolean> fits = fits(row, category);
    return fits.isPresent() ? IndicatorCells.outcome(!fits.get(), false) : Outcome.NOT_APPLICABLE;
  }

  private static Optional<Boolean> fits(SheetRow row, Category category) {
    String name = IndicatorCells.name(row);
    if (CellWords.SATISFACTION.endIn(name)) {
      return Optional.of(category.dimension().equals(Dimension.SATISFACTION));
    } else if (CellWords.SAVINGS.areIn(name)) {
      return Optional.empty();
    } else if (CellWords.COST.endIn(name)) {
      return Optional.of(
          category.dimension().equals(Dimension.COST) || category.equals(Category.OUTPUT_COST));
    } else if (CellWords.PROMPT.endIn(name) || (isDeadline(row) && !CellWords.RATES.endIn(name))) {
      return Optional.of(category.equals(Category.TIMELINESS));
    }
    return category.equals(Category.QUANTITY) && isMoney(row)
        ? Optional.of(false)
        : Optional.empty();
  }

  private static boolean isMoney(SheetRow row) {
    Optional<Quantity> quantity =
        row.target().isStated() ? row.target().get().quantity() : Optional.empty();
    return quantity.isPresent() && quantity.get().unit().measure() == Measure.MONEY;
  }

  private static boolean isDeadline(SheetRow row) {
    return row.target().isStated() && row.target().get().kind() == Target.Kind.DEADLINE;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.CATEGORY, Columns.TARGET);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "该指标与所列的二级指标不符，请归入相应类别：{category}，{target}",
        "this indicator belongs to another category: {category}, {target}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        "满意度、时效、成本指标归入相应的一、二级指标", "satisfaction, timeliness and cost, against their categories");
  }

  @Override
  public ImmutableList<Words> words() {
    return ImmutableList.of(
        Words.of("满意度名称的词尾", "how names of satisfaction end", CellWords.SATISFACTION),
        Words.of("成本名称的词尾", "how names of costs end", CellWords.COST),
        Words.of("时效名称的词尾", "how names of timeliness end", CellWords.PROMPT),
        Words.of("比率名称的词尾", "how names of rates end", CellWords.RATES),
        Words.of("表示节约的词", "words of saving", CellWords.SAVINGS));
  }
}
