package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Decider;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Checks that look at documents of one type go over them together (分块核查): all look at a block of rows
 * before any looks at the next, so that a block is fetched from memory once and not once a check.
 *
 * <p>A block is some documents, or a part of a long one. Not thread-safe.
 */
final class Blocks {
  /** So many rows, with their figures and what follows from them, stay in a processor's nearer cache. */
  static final int ROWS = 256;

  private final Plan plan;
  private final Submission submission;
  private final BlockOutcomes[] told;
  private final Decider[] deciders;

  Blocks(Plan plan, Submission submission) {
    this.plan = plan;
    this.submission = submission;
    this.told = new BlockOutcomes[plan.checks().size()];
    this.deciders = new Decider[told.length];
  }

  /** Returns what each check came to, null for checks that look at more than documents of one type. */
  BlockOutcomes[] run() {
    for (int[] group : plan.groups()) {
      for (int check : group) {
        told[check] = new BlockOutcomes();
        deciders[check] = new Decider(plan.kept(), submission, told[check]);
      }
      run(group, submission.sheets(checkNotNull(check(group[0]).document())));
    }
    return told;
  }

  private FormulaCheck check(int number) {
    return (FormulaCheck) plan.checks().get(number);
  }

  private void run(int[] group, ImmutableList<Sheet> sheets) {
    List<Sheet> block = new ArrayList<>();
    int size = 0;
    for (Sheet sheet : sheets) {
      int rows = sheet.rows().size();
      if (rows > ROWS) {
        decide(group, block);
        decideLong(group, sheet);
        size = 0;
      } else {
        block.add(sheet);
        size += rows;
        if (size >= ROWS) {
          decide(group, block);
          size = 0;
        }
      }
    }
    decide(group, block);
  }

  private void decide(int[] group, List<Sheet> block) {
    for (int check : group) {
      for (int i = 0; i < block.size(); i++) {
        decide(check, block.get(i), null);
      }
    }
    block.clear();
  }

  /** Checks of rows run in parts of the sheet, others over all of it. */
  private void decideLong(int[] group, Sheet sheet) {
    int[] done = new int[group.length];
    for (int end = ROWS; end < sheet.rows().size() + ROWS; end += ROWS) {
      for (int i = 0; i < group.length; i++) {
        Line line = check(group[i]).line();
        if (line != null) {
          ImmutableIntArray rows = sheet.rows(line);
          int first = done[i];
          while (done[i] < rows.length() && rows.get(done[i]) < end) {
            done[i]++;
          }
          if (done[i] > first) {
            decide(group[i], sheet, rows.subArray(first, done[i]));
          }
        } else if (end == ROWS) {
          decide(group[i], sheet, null);
        }
      }
    }
  }

  /** Runs a check over some rows of a sheet, or over all of it. */
  private void decide(int check, Sheet sheet, @Nullable ImmutableIntArray rows) {
    if (told[check].isComplete()) {
      try {
        if (rows == null) {
          deciders[check].decide(check(check), plan.places(check), sheet);
        } else {
          deciders[check].decide(check(check), plan.places(check), sheet, rows);
        }
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        told[check].breakOff();
      }
    }
  }
}
