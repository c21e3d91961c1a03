package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** Finds the cells of comparisons in the sheets of a submission. Not thread-safe. */
final class ComparedSheets {
  /** The sheets of each document, and where the cells are in each of them. */
  private final Sheet[][] sheets;

  private final CellNumbers[][] cells;

  /** By the number of the document that of the sheet to look at, -1 if there is none or several. */
  private final int[] current;

  ComparedSheets(Submission submission, ImmutableList<DocumentTerms> documents) {
    this.sheets = new Sheet[documents.size()][];
    this.cells = new CellNumbers[documents.size()][];
    this.current = new int[documents.size()];
    for (int document = 0; document < sheets.length; document++) {
      DocumentTerms terms = documents.get(document);
      ImmutableList<Sheet> all = submission.sheets(terms.document());
      sheets[document] = all.toArray(new Sheet[0]);
      cells[document] = new CellNumbers[all.size()];
      for (int i = 0; i < all.size(); i++) {
        cells[document][i] = all.get(i).deriveFromRows(terms);
      }
      current[document] = all.size() == 1 ? 0 : -1;
    }
  }

  /**
   * Returns the cells of comparisons.
   *
   * @param comparisons the comparisons in the order of their numbers
   */
  ComparedCells find(ImmutableList<Comparison> comparisons) {
    int[] first = new int[comparisons.size() + 1];
    for (int i = 0; i < comparisons.size(); i++) {
      int each = comparisons.get(i).each;
      first[i + 1] = first[i] + (each < 0 ? 1 : sheets[each].length);
    }
    ComparedCells.Builder found = new ComparedCells.Builder(first, likely());
    for (int i = 0; i < comparisons.size(); i++) {
      if (comparisons.get(i).each < 0) {
        find(comparisons.get(i), first[i], found);
      }
    }
    for (int each = 0; each < sheets.length; each++) {
      findInEach(each, comparisons, first, found);
    }
    return found.build();
  }

  /** Sheet by sheet, so that each is looked at once. */
  private void findInEach(
      int each, ImmutableList<Comparison> comparisons, int[] first, ComparedCells.Builder found) {
    int before = current[each];
    for (int sheet = 0; sheet < sheets[each].length; sheet++) {
      current[each] = sheet;
      for (int i = 0; i < comparisons.size(); i++) {
        if (comparisons.get(i).each == each) {
          find(comparisons.get(i), first[i] + sheet, found);
        }
      }
    }
    current[each] = before;
  }

  /** Returns how many cells there are if no comparison adds those of other documents to each. */
  private int likely() {
    int count = 0;
    for (CellNumbers[] ofDocument : cells) {
      for (CellNumbers ofSheet : ofDocument) {
        count += ofSheet.count();
      }
    }
    return count;
  }

  private void find(Comparison comparison, int application, ComparedCells.Builder found) {
    found.begin();
    for (int document : comparison.documents) {
      int at = current[document];
      if (at < 0 || !add(sheets[document][at], cells[document][at].of(comparison.number), found)) {
        return;
      }
    }
    found.end(comparison, application);
  }

  private static boolean add(Sheet sheet, int[] numbers, ComparedCells.Builder found) {
    for (int number : numbers) {
      int signs = number >> 31;
      if (!found.add(sheet.cell(number ^ signs), signs)) {
        return false;
      }
    }
    return numbers.length > 0;
  }
}
