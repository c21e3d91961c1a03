package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.found;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.budgetperformance.formula.Figures;
import org.budgetperformance.formula.Finder;
import org.budgetperformance.formula.RowCell;
import org.budgetperformance.submission.FigureType;

/**
 * Cells of different places that speak of one thing, and which of them are compared (相互比较的单元格).
 *
 * <p>Immutable and thread-safe.
 */
final class ComparedCells {
  /** Finds all cells that an application is about. */
  static final Finder<ImmutableList<RowCell>> CELLS =
      where -> where.subject(ComparedCells.class).cells;

  /** Finds the pairs of them that are compared. */
  static final Finder<ImmutableList<Pair>> PAIRS =
      where -> where.subject(ComparedCells.class).pairs;

  private final ImmutableList<RowCell> cells;
  private final ImmutableList<Pair> pairs;

  private ComparedCells(ImmutableList<RowCell> cells, ImmutableList<Pair> pairs) {
    this.cells = cells;
    this.pairs = pairs;
  }

  /** Two cells that are compared. */
  static final class Pair {
    final RowCell first;
    final RowCell second;

    Pair(RowCell first, RowCell second) {
      this.first = first;
      this.second = second;
    }

    /** Returns the number of the first of the pair that a walk is about. */
    static Figures first(FigureType<?> type) {
      return found(type, where -> where.subject(Pair.class).first);
    }

    /** Returns the number of the second of the pair that a walk is about. */
    static Figures second(FigureType<?> type) {
      return found(type, where -> where.subject(Pair.class).second);
    }
  }

  /** Returns the first of some cells compared with each of the others. */
  static ComparedCells withFirst(ImmutableList<RowCell> cells, Predicate<RowCell> isCompared) {
    return new ComparedCells(cells, pairs(cells, 1, isCompared));
  }

  /** Returns each of some cells compared with each other. */
  static ComparedCells withEachOther(ImmutableList<RowCell> cells, Predicate<RowCell> isCompared) {
    return new ComparedCells(cells, pairs(cells, cells.size(), isCompared));
  }

  private static ImmutableList<Pair> pairs(
      ImmutableList<RowCell> cells, int firsts, Predicate<RowCell> isCompared) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (int i = 0; i < firsts; i++) {
      for (int j = i + 1; j < cells.size(); j++) {
        if (isCompared.test(cells.get(i)) && isCompared.test(cells.get(j))) {
          pairs.add(new Pair(cells.get(i), cells.get(j)));
        }
      }
    }
    return pairs.build();
  }
}
