package org.budgetperformance.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.formula.Words;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** Whether what is called a rate is set as one, and not as so many persons (比率的计量). */
enum RateInCounts implements RowQuestion {
  /** The target of a rate is no count, amount or other measure. */
  NONE;

  @Override
  public Outcome ask(SheetRow row) {
    String name = IndicatorCells.name(row);
    if (!CellWords.RATES.endIn(name)
        || CellWords.NO_RATES.endIn(name)
        || !row.target().isStated()) {
      return Outcome.NOT_APPLICABLE;
    }
    Optional<Quantity> quantity = row.target().get().quantity();
    boolean counts =
        quantity
            .map(target -> target.unit().measure())
            .filter(measure -> measure == Measure.COUNT || measure == Measure.MONEY)
            .isPresent();
    return quantity.isPresent() ? IndicatorCells.outcome(counts, false) : Outcome.NOT_APPLICABLE;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET, Columns.ACTUAL);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of(
        "名称为比率的指标以人数等绝对数设定，应以百分比设定：{target}，{actual}",
        "what is called a rate is set as a count and not in per cent: {target}, {actual}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("名称为比率的指标不以绝对数设定", "what is called a rate is not set as a count");
  }

  @Override
  public ImmutableList<Words> words() {
    return ImmutableList.of(
        Words.of("比率名称的词尾", "how names of rates end", CellWords.RATES),
        Words.of("并非比率的名称", "names that are no rates", CellWords.NO_RATES));
  }
}
