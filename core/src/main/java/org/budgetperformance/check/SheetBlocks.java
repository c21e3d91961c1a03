package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * What the checks of one group decide, found block by block (分块核查): all of them look at a block of rows
 * before any looks at the next, so that a block is fetched from far away once.
 *
 * <p>A block is some documents, or a part of a long one. Not thread-safe.
 */
final class SheetBlocks {
  /** How many rows a block has, more or less: they and what follows from them fit a nearer cache. */
  static final int BLOCK = 256;

  /** So many rows, more or less, stay in a nearer cache from one check to the next. */
  static final int FEW = 2_048;

  private final Submission submission;
  private final ImmutableList<SheetCheck> checks;
  private final HeardOutcomes[] heard;

  /** Runs the checks of a group. */
  SheetBlocks(Submission submission, SheetGroup group) {
    this.submission = submission;
    this.checks = group.checks;
    this.heard = new HeardOutcomes[checks.size()];
    ImmutableList<Sheet> sheets = submission.sheets(group.document);
    for (int i = 0; i < heard.length; i++) {
      heard[i] = new HeardOutcomes(likely(checks.get(i), sheets));
    }
    List<Sheet> block = new ArrayList<>();
    int size = 0;
    for (Sheet sheet : sheets) {
      int rows = sheet.rows().size();
      if (rows > BLOCK) {
        decide(block);
        decideLong(sheet);
        size = 0;
      } else {
        block.add(sheet);
        size += rows;
        if (size >= BLOCK) {
          decide(block);
          size = 0;
        }
      }
    }
    decide(block);
  }

  /** Returns how many rows the sheets of a submission have; more than {@link #FEW} are many. */
  static int rows(Submission submission) {
    ImmutableList<Sheet> sheets = submission.sheets();
    int count = 0;
    for (int i = 0; i < sheets.size(); i++) {
      count += sheets.get(i).rows().size();
    }
    return count;
  }

  /**
   * Tells the outcomes of a check.
   *
   * @param check its number in the group
   * @return whether they are known: not if it threw
   */
  boolean tell(int check, Examination examination) {
    return heard[check].tell(examination);
  }

  private static int likely(SheetCheck check, ImmutableList<Sheet> sheets) {
    if (!(check instanceof RowCheck)) {
      return sheets.size();
    }
    int rows = 0;
    for (Sheet sheet : sheets) {
      rows += sheet.rows(((RowCheck) check).line).length();
    }
    return rows;
  }

  private void decide(List<Sheet> block) {
    for (int check = 0; check < heard.length; check++) {
      for (int i = 0; i < block.size(); i++) {
        decide(check, block.get(i), null);
      }
    }
    block.clear();
  }

  /** Checks of rows run in parts of the sheet, others over all of it. */
  private void decideLong(Sheet sheet) {
    int[] done = new int[heard.length];
    for (int end = BLOCK; end < sheet.rows().size() + BLOCK; end += BLOCK) {
      for (int check = 0; check < heard.length; check++) {
        if (checks.get(check) instanceof RowCheck) {
          ImmutableIntArray rows = sheet.rows(((RowCheck) checks.get(check)).line);
          int first = done[check];
          while (done[check] < rows.length() && rows.get(done[check]) < end) {
            done[check]++;
          }
          if (done[check] > first) {
            decide(check, sheet, rows.subArray(first, done[check]));
          }
        } else if (end == BLOCK) {
          decide(check, sheet, null);
        }
      }
    }
  }

  /** Runs a check over some rows of a sheet, or over all of it. */
  private void decide(int check, Sheet sheet, @Nullable ImmutableIntArray rows) {
    HeardOutcomes outcomes = heard[check];
    if (outcomes.isComplete()) {
      try {
        if (rows == null) {
          checks.get(check).examineSheet(submission, sheet, outcomes.examination());
        } else {
          RowCheck ofRows = (RowCheck) checks.get(check);
          ofRows.examineRows(submission, sheet, rows, outcomes.examination());
        }
        outcomes.examination().finish();
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        outcomes.breakOff(); // it will throw the same when it is asked alone
      }
    }
  }
}
