package org.example.doors;

import static org.example.doors.OwnDocument.ASSETS;
import static org.example.doors.OwnDocument.ASSET_TABLE;
import static org.example.doors.OwnDocument.LEASED;
import static org.example.doors.OwnDocument.VALUE;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** No real province's: a check of one's own; a cell without a number leaves it open. */
final class OwnCheck implements Check {
  @Override
  public void examine(Submission submission, Examination run) {
    for (Sheet sheet : submission.sheets(ASSET_TABLE)) {
      for (int row : sheet.rows(ASSETS).asList()) {
        run.start();
        Figure<Amount> leased = run.look("leased", Use.OTHER, 0, 1, sheet, row, LEASED);
        Figure<Amount> value = run.look("value", Use.WHOLE, 0, 1, sheet, row, VALUE);
        boolean known = leased.isNumeric() && value.isNumeric();
        run.end(known ? OwnTree.isAtMost(run, sheet, row, LEASED, VALUE) : Outcome.UNDECIDED);
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
