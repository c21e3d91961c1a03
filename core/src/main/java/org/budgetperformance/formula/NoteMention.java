package org.budgetperformance.formula;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.submission.Sheet;

/** The notes beside the figures of a source (附注), which a finding shows along where all was there. */
final class NoteMention implements Mention {
  private static final long serialVersionUID = 1L;

  private final Source source;

  NoteMention(Source source) {
    this.source = source;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of();
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    if (!decided) {
      return;
    }
    for (Sheet sheet : walk.sheets(source.document())) {
      ImmutableIntArray rows = source.rows(sheet);
      for (int i = 0; i < rows.length(); i++) {
        to.note(sheet, rows.get(i), source.column());
      }
    }
  }
}
