package org.budgetperformance.hint;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * A part of a check that can be run alone (可单独核查的部分): one row, one document, or all that the check
 * looks at.
 *
 * <p>A change in one row is tried with that row alone, so that a hint costs its own application, however
 * many others the check has. Immutable and thread-safe.
 */
final class CheckPart {
  private static final int ALL = -1;

  private final Check check;
  private final int document;
  private final int row;
  private final int first;
  private final int size;

  private CheckPart(Check check, int document, int row, int first, int size) {
    this.check = check;
    this.document = document;
    this.row = row;
    this.first = first;
    this.size = size;
  }

  /**
   * Returns the parts of a rule in the order of its applications. A check that throws is one part, the
   * last: its last application is what it threw.
   *
   * @param rule the rule
   * @param submission the submission, unchanged
   */
  static ImmutableList<CheckPart> of(Rule rule, Submission submission) {
    ImmutableList.Builder<CheckPart> parts = ImmutableList.builder();
    int[] ended = {0};
    Examination examination = Examination.deciding(outcome -> ended[0]++);
    for (Check check : rule.checks()) {
      int first = ended[0];
      try {
        parts.addAll(of(check, ended, submission, examination));
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        parts.add(new CheckPart(check, ALL, ALL, first, ended[0] - first + 1));
        break;
      }
    }
    return parts.build();
  }

  private static List<CheckPart> of(
      Check check, int[] ended, Submission submission, Examination examination) {
    List<CheckPart> parts = new ArrayList<>();
    ImmutableList<Sheet> sheets = sheets(check, submission);
    if (sheets.isEmpty()) {
      int first = ended[0];
      check.examine(submission, examination);
      examination.finish();
      parts.add(new CheckPart(check, ALL, ALL, first, ended[0] - first));
    }
    for (int document = 0; document < sheets.size(); document++) {
      addSheet(
          (FormulaCheck) check,
          document,
          sheets.get(document),
          ended,
          submission,
          examination,
          parts);
    }
    return parts;
  }

  private static ImmutableList<Sheet> sheets(Check check, Submission submission) {
    DocumentType type = check instanceof FormulaCheck ? ((FormulaCheck) check).document() : null;
    return type == null ? ImmutableList.of() : submission.rounded().sheets(type);
  }

  /** A sheet whose rows have one application each has as many parts. */
  private static void addSheet(
      FormulaCheck check,
      int document,
      Sheet sheet,
      int[] ended,
      Submission submission,
      Examination examination,
      List<CheckPart> parts) {
    int first = ended[0];
    check.examine(submission, open(check, document, submission), examination);
    examination.finish();
    int size = ended[0] - first;
    ImmutableIntArray rows =
        check.isOfRow() ? sheet.rows(checkNotNull(check.line())) : ImmutableIntArray.of();
    if (size == rows.length()) {
      for (int i = 0; i < size; i++) {
        parts.add(new CheckPart(check, document, rows.get(i), first + i, 1));
      }
    } else {
      parts.add(new CheckPart(check, document, ALL, first, size));
    }
  }

  /** Returns the number of its first application within the rule. */
  int first() {
    return first;
  }

  /** Returns how many applications it has. */
  int size() {
    return size;
  }

  /** Returns whether it needs no more of a submission than one row. */
  boolean isOfRow() {
    return row != ALL;
  }

  /** Returns a sheet that has no other row than the part's. */
  Sheet rowAlone(Submission submission) {
    return sheet(submission).withRowOnly(row);
  }

  /** Returns a document as rules see it; opening adds rows behind those that there are, and no document. */
  private static Sheet open(Check check, int document, Submission submission) {
    DocumentType type = checkNotNull(((FormulaCheck) check).document());
    return submission.open().sheets(type).get(document);
  }

  private Sheet sheet(Submission submission) {
    return sheets(check, submission).get(document);
  }

  /** Runs the part over a sheet that has its row alone, as {@link #rowAlone} returns it. */
  void run(Submission submission, Sheet alone, Examination examination) {
    ((FormulaCheck) check).examine(submission, alone, examination);
    examination.finish();
  }

  /** Runs the part over a submission. */
  void run(Submission submission, Examination examination) {
    if (isOfRow()) {
      ((FormulaCheck) check).examine(submission, rowAlone(submission), examination);
    } else if (document != ALL) {
      ((FormulaCheck) check).examine(submission, open(check, document, submission), examination);
    } else {
      check.examine(submission, examination);
    }
    examination.finish();
  }
}
