package org.example.doors;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.check.RowQuestion;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** No real province's: questions of one's own on a row; rows that they are not about are passed over. */
enum OwnQuestion implements RowQuestion {
  RATE_NOT_IN_TIMES;

  @Override
  public Outcome ask(SheetRow row) {
    if (!row.name().endsWith("率") || !row.target().isStated()) {
      return Outcome.NOT_APPLICABLE;
    }
    return row.target().toString().endsWith("次") ? Outcome.FAILED : Outcome.PASSED;
  }

  @Override
  public ImmutableList<Column<?>> columns() {
    return ImmutableList.of(Columns.TARGET);
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of("比率不以次数表示：{target}", "a rate is no number of times: {target}");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("比率不以次数表示", "a rate is no number of times");
  }
}
