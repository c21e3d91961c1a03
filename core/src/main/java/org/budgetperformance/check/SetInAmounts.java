package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether targets or actuals are set in amounts and none of them in per cent (以金额而非百分比设定): 整体支出控制率 ≤100% is no
 * amount, and none that it should be. Immutable and thread-safe.
 */
final class SetInAmounts extends Judged {
  private static final LocalizedText ASKED = LocalizedText.of("以金额设定", "set in amounts");
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Source> sources;

  SetInAmounts(Source... sources) {
    super(ASKED);
    this.sources = ImmutableList.copyOf(sources);
  }

  @Override
  protected Answer judge(Where at) {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      List<Sheet> sheets = at.sheets(source.document());
      for (int s = 0; s < sheets.size(); s++) {
        if (isInPercent(sheets.get(s), source)) {
          return Answer.NO;
        }
      }
    }
    return Answer.YES;
  }

  private static boolean isInPercent(Sheet sheet, Source source) {
    ImmutableIntArray rows = source.taken(sheet);
    for (int i = 0; i < rows.length(); i++) {
      if (isInPercent(sheet.at(rows.get(i), source.column()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInPercent(Figure<?> figure) {
    return figure.isStated()
        && quantity(figure.get())
            .filter(quantity -> quantity.unit().measure() == Measure.PROPORTION)
            .isPresent();
  }

  private static Optional<Quantity> quantity(Object stated) {
    return stated instanceof Target
        ? ((Target) stated).quantity()
        : stated instanceof Actual ? ((Actual) stated).quantity() : Optional.empty();
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (Source source : sources) {
      for (Sheet sheet : at.sheets(source.document())) {
        for (int row : source.taken(sheet).asList()) {
          cells.cell(sheet, row, source.column());
        }
      }
    }
  }
}
