package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** The sheets of a submission between whose cells comparisons are decided. Not thread-safe. */
final class ComparedSheets {
  private final Submission submission;
  private final ImmutableList<DocumentTerms> documents;

  /** By the number of the document the only sheet of its type; null if there is none or several. */
  private final Sheet[] sheets;

  private final CellNumbers[] cells;

  ComparedSheets(Submission submission, ImmutableList<DocumentTerms> documents) {
    this.submission = submission;
    this.documents = documents;
    this.sheets = new Sheet[documents.size()];
    this.cells = new CellNumbers[documents.size()];
    for (int i = 0; i < sheets.length; i++) {
      ImmutableList<Sheet> all = submission.sheets(documents.get(i).document());
      if (all.size() == 1) {
        put(i, all.get(0));
      }
    }
  }

  private void put(int document, Sheet sheet) {
    sheets[document] = sheet;
    cells[document] = sheet.deriveFromRows(documents.get(document));
  }

  Submission submission() {
    return submission;
  }

  /** Decides every application of a comparison. */
  void examine(Comparison comparison, Examination examination) {
    int each = comparison.each;
    if (each < 0) {
      decide(comparison, null, examination);
    } else if (sheets[each] != null) {
      decide(comparison, sheets[each], examination);
    } else {
      ImmutableList<Sheet> all = submission.sheets(documents.get(each).document());
      try {
        for (int i = 0; i < all.size(); i++) {
          put(each, all.get(i));
          decide(comparison, all.get(i), examination);
        }
      } finally {
        sheets[each] = null;
      }
    }
  }

  private void decide(Comparison comparison, @Nullable Sheet scope, Examination examination) {
    Outcome outcome = outcome(comparison);
    if (outcome == null) {
      comparison.identity.apply(submission, scope, examination);
    } else {
      examination.decided(outcome);
    }
  }

  /** Returns the outcome if every cell states a number, and null if anything else has to be judged. */
  @Nullable
  private Outcome outcome(Comparison comparison) {
    long units = 0;
    long slack = 0;
    long wide = 0;
    for (int document : comparison.documents) {
      Sheet sheet = sheets[document];
      if (sheet == null) {
        return null;
      }
      int[] numbers = cells[document].of(comparison.number);
      if (numbers.length == 0) {
        return null;
      }
      for (int number : numbers) {
        int signs = number >> 31;
        Figure<?> figure = sheet.cell(number ^ signs);
        if (!figure.isNumeric()) {
          return null;
        }
        long value = figure.units();
        units += (value ^ signs) - signs;
        slack += figure.slack();
        wide |= (value ^ (value >> 63)) | figure.slack();
      }
    }
    return comparison.outcome(units, slack, wide);
  }
}
