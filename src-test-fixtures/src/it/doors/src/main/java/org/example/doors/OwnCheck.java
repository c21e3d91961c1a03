package org.example.doors;

import static org.example.doors.OwnDocument.ASSETS;
import static org.example.doors.OwnDocument.ASSET_TABLE;
import static org.example.doors.OwnDocument.LEASED;
import static org.example.doors.OwnDocument.VALUE;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** No real province's: a check of one's own; hints go by what each figure is used for. */
final class OwnCheck implements Check {
  @Override
  public void examine(Submission submission, Examination run) {
    for (Sheet sheet : submission.sheets(ASSET_TABLE)) {
      for (int row : sheet.rows(ASSETS).asList()) {
        run.start();
        run.look("leased", Use.OTHER, 0, 1, sheet, row, LEASED);
        run.look("value", Use.WHOLE, 0, 1, sheet, row, VALUE);
        run.end(OwnTree.isAtMost(run, sheet, row, LEASED, VALUE));
      }
    }
  }

  @Override
  public LocalizedText message() {
    return LocalizedText.of("{leased}超过{value}", "{leased} is above {value}");
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("leased", "value");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of("出租不超过账面价值", "leased out is within the book value");
  }
}
