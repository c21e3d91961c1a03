package org.budgetperformance.check;

import java.util.Arrays;
import org.budgetperformance.submission.Figure;

/**
 * The cells that the comparisons of a rule set add of one submission, as plain numbers (参与勾稽的数).
 *
 * <p>An application of which a cell is missing, no number, or wide has none here: its check is asked.
 * Immutable and thread-safe.
 */
final class ComparedCells {
  /** Sums of so many cells, each less wide than {@link #WIDTH} bits, are within 60 bits. */
  static final int MOST_CELLS = 1 << 14;

  private static final int WIDTH = 45;

  /** By the number of the comparison that of its first application, and at the end how many there are. */
  private final int[] first;

  /** The comparisons whose cells are here, one for each application. */
  private final Comparison[] comparisons;

  /** The numbers of these applications. */
  private final int[] applications;

  /**
   * Of each cell its units, less than zero if they are taken away, and its slack twice; of the last of
   * an application one more.
   */
  private final long[] numbers;

  private ComparedCells(int[] first, Comparison[] comparisons, int[] applications, long[] numbers) {
    this.first = first;
    this.comparisons = comparisons;
    this.applications = applications;
    this.numbers = numbers;
  }

  /** Returns the number of a comparison's first application, which follows the last of the one before. */
  int first(int comparison) {
    return first[comparison];
  }

  /** Decides all applications, and returns a code of {@link CellCheck} for each. */
  byte[] decide() {
    byte[] codes = new byte[first[first.length - 1]];
    long units = 0;
    long slack = 0;
    int decided = 0;
    for (int i = 1; i < numbers.length; i += 2) {
      units += numbers[i - 1];
      slack += numbers[i];
      if ((numbers[i] & 1) != 0) {
        codes[applications[decided]] = comparisons[decided].decide(units, slack >> 1, numbers, i);
        decided++;
        units = 0;
        slack = 0;
      }
    }
    return codes;
  }

  /** Collects the cells of one application after the other. Not thread-safe. */
  static final class Builder {
    private final int[] first;
    private final Comparison[] comparisons;
    private final int[] applications;
    private int decided;
    private long[] numbers;
    private int size;
    private int begun;

    /**
     * @param first by the number of the comparison that of its first application, and at the end how many
     *     there are
     * @param cells how many cells there are likely to be
     */
    Builder(int[] first, int cells) {
      int all = first[first.length - 1];
      this.first = first;
      this.comparisons = new Comparison[all];
      this.applications = new int[all];
      this.numbers = new long[2 * cells];
    }

    /** Begins an application, and forgets one that has not ended. */
    void begin() {
      size = begun;
    }

    /**
     * Adds a cell to the application.
     *
     * @param signs 0 if it is added, all bits set if it is taken away
     * @return whether it is a number that may be here
     */
    boolean add(Figure<?> figure, int signs) {
      long units = figure.units();
      long slack = figure.slack();
      boolean wide = ((units ^ (units >> 63)) | slack) >>> WIDTH != 0;
      if (!figure.isNumeric() || wide || size - begun == 2 * MOST_CELLS) {
        return false;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size + size / 2 + 8);
      }
      numbers[size++] = (units ^ signs) - signs;
      numbers[size++] = slack << 1;
      return true;
    }

    /** Ends an application to which at least one cell was added. */
    void end(Comparison comparison, int application) {
      numbers[size - 1] |= 1;
      comparisons[decided] = comparison;
      applications[decided++] = application;
      begun = size;
    }

    ComparedCells build() {
      return new ComparedCells(
          first,
          comparisons,
          applications,
          begun == numbers.length ? numbers : Arrays.copyOf(numbers, begun));
    }
  }
}
