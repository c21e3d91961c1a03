package org.budgetperformance.check;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Submission;

/** One run of a rule set over a submission (一次运行). Not thread-safe. */
@Beta
public final class RuleRun {
  /** How many applications that numbers do not decide a row is taken to have. */
  private static final int OFTEN = 6;

  private final RuleSet set;
  private final Submission submission;
  private final ComparedCells cells;
  private final byte[] codes;
  private final int rows;

  /** What each group of checks decides, as far as it was asked; null where rows are few. */
  @Nullable private final SheetBlocks[] blocks;

  RuleRun(RuleSet set, Submission submission, ComparedCells cells) {
    this.set = set;
    this.submission = submission;
    this.cells = cells;
    this.codes = cells.decide();
    this.rows = SheetBlocks.rows(submission);
    this.blocks = rows > SheetBlocks.FEW ? new SheetBlocks[set.groups.count()] : null;
  }

  /** Returns how many applications there are likely to be, more or less. */
  public int likelyApplications() {
    return codes.length + (set.others == 0 ? 0 : set.others + OFTEN * rows);
  }

  /**
   * Returns the outcome of a rule if it has one application and numbers alone have decided it.
   *
   * @param rule the number of the rule in its rule set, from 0
   * @return null if the rule has to {@linkplain #examine be examined}
   */
  @Nullable
  public Outcome decided(int rule) {
    Comparison[] known = set.compared[rule];
    if (known.length != 1 || known[0] == null) {
      return null;
    }
    int application = cells.first(known[0].number);
    return cells.first(known[0].number + 1) == application + 1 ? outcome(application) : null;
  }

  /**
   * Decides every application of a rule.
   *
   * @param rule the number of the rule in its rule set, from 0
   * @param examination where to tell the outcomes; one that {@linkplain Examination#deciding only
   *     decides}
   * @throws IllegalStateException if a check leaves an application open
   */
  public void examine(int rule, Examination examination) {
    Comparison[] compared = set.compared[rule];
    ImmutableList<Check> checks = set.rules.get(rule).checks();
    for (int i = 0; i < compared.length; i++) {
      if (blocks != null && tell(set.grouped[rule][i], blocks, examination)) {
        continue;
      }
      if (compared[i] != null) {
        examine(compared[i], examination);
      } else {
        checks.get(i).examine(submission, examination);
        examination.finish();
      }
    }
  }

  private void examine(Comparison comparison, Examination examination) {
    int first = cells.first(comparison.number);
    int end = cells.first(comparison.number + 1);
    for (int application = first; application < end; application++) {
      Outcome outcome = outcome(application);
      if (outcome != null) {
        examination.decided(outcome);
      } else {
        ask(comparison.check, application - first, examination);
      }
    }
  }

  @Nullable
  private Outcome outcome(int application) {
    byte code = codes[application];
    return code == CellCheck.ASK
        ? null
        : code == CellCheck.PASSED ? Outcome.PASSED : Outcome.FAILED;
  }

  /** Asks a check itself about all documents, or about one of them. */
  private void ask(CellCheck check, int sheet, Examination examination) {
    DocumentType each = check.document();
    if (each == null) {
      check.examine(submission, examination);
    } else {
      check.examineSheet(submission, submission.sheets(each).get(sheet), examination);
    }
    examination.finish();
  }

  /** Tells what a check decides together with its group, which runs when the first of it is asked. */
  private boolean tell(
      @Nullable SheetGroup.Member check, SheetBlocks[] known, Examination examination) {
    if (check == null) {
      return false;
    }
    if (known[check.group.number] == null) {
      known[check.group.number] = new SheetBlocks(submission, check.group);
    }
    return known[check.group.number].tell(check.number, examination);
  }
}
