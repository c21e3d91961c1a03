package org.budgetperformance.check;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;

/**
 * What the comparisons of a rule set add of the documents of one type (某类材料中的加项).
 *
 * <p>Filled while its rule set is made, immutable and thread-safe afterwards.
 */
final class DocumentTerms implements Derivation<Sheet, CellNumbers> {
  private static final int[] NOT_ALL = {};

  private final DocumentType document;

  /** By the number of the comparison, empty where it adds nothing of these documents. */
  private final List<List<Term>> terms = new ArrayList<>();

  /** Which comparisons add all rows of a line. */
  private final BitSet adding = new BitSet();

  DocumentTerms(DocumentType document) {
    this.document = document;
  }

  DocumentType document() {
    return document;
  }

  /**
   * Adds a term of a comparison, of which the first source is taken.
   *
   * @param addsRows whether it adds all rows of the line; else a line that has several is not taken
   */
  void add(int comparison, Term term, boolean addsRows) {
    adding.set(comparison, addsRows);
    while (terms.size() <= comparison) {
      terms.add(new ArrayList<>());
    }
    terms.get(comparison).add(term);
  }

  @Override
  public CellNumbers from(Sheet sheet) {
    int[][] cells = new int[terms.size()][];
    int count = 0;
    for (int comparison = 0; comparison < cells.length; comparison++) {
      List<Term> own = terms.get(comparison);
      int most = adding.get(comparison) ? ComparedCells.MOST_CELLS : own.size();
      cells[comparison] = cells(sheet, own, most);
      count += cells[comparison].length;
    }
    return new CellNumbers(cells, count);
  }

  private static int[] cells(Sheet sheet, List<Term> ofComparison, int most) {
    DocumentType type = sheet.id().type();
    int count = 0;
    for (int i = 0; i < ofComparison.size(); i++) {
      Source source = ofComparison.get(i).sources.get(0);
      ImmutableIntArray rows = sheet.rows(source.line());
      count += rows.length();
      if (type.indexOf(source.column()) < 0 || rows.isEmpty() || count > most) {
        return NOT_ALL;
      }
    }
    int[] cells = new int[count];
    count = 0;
    for (int i = 0; i < ofComparison.size(); i++) {
      Term term = ofComparison.get(i);
      Source source = term.sources.get(0);
      int column = type.indexOf(source.column());
      ImmutableIntArray rows = sheet.rows(source.line());
      for (int row = 0; row < rows.length(); row++) {
        int cell = rows.get(row) * type.columns().size() + column;
        cells[count++] = term.sign > 0 ? cell : ~cell;
      }
    }
    return cells;
  }
}
