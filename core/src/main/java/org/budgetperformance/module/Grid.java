package org.budgetperformance.module;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;

/**
 * A document as rows of cells (行列单元), as a source that knows its cells gives it to a {@link
 * SubmissionReader}: a workbook, a text document with tables.
 *
 * <p>A paragraph is a row of one cell, and so is a title. A cell that spans several columns stands in
 * the first of them, one that spans several rows in the first of those; the others are empty. Rows of
 * different tables follow each other as the document has them. Immutable and thread-safe.
 */
public final class Grid implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableIntArray lines;

  /** Lists of Guava are serialisable where their elements are. */
  private final ImmutableList<ImmutableList<String>> rows;

  private Grid(Builder builder) {
    this.lines = builder.lines.build();
    this.rows = builder.rows.build();
  }

  /** Returns a builder of a document without rows. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the number of rows. */
  public int size() {
    return rows.size();
  }

  /**
   * Returns where a row stands in its source, from 1.
   *
   * @param row the index of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public int line(int row) {
    return lines.get(row);
  }

  /**
   * Returns the texts of the cells of a row, from its first column on; empty ones are empty texts.
   *
   * @param row the index of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public ImmutableList<String> cells(int row) {
    return rows.get(row);
  }

  @Override
  public String toString() {
    return rows.toString();
  }

  /** Collects the rows of a document from top to bottom. Not thread-safe. */
  public static final class Builder {
    private final ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
    private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();

    private Builder() {}

    /**
     * Adds a row.
     *
     * @param line where it stands in the source, from 1, such as the number of its row or paragraph
     * @param cells the texts of its cells, from the first column on
     * @throws IllegalArgumentException if the line is not positive
     */
    public Builder row(int line, String... cells) {
      return row(line, ImmutableList.copyOf(cells));
    }

    /**
     * Adds a row.
     *
     * @param line where it stands in the source, from 1, such as the number of its row or paragraph
     * @param cells the texts of its cells, from the first column on
     * @throws IllegalArgumentException if the line is not positive
     */
    public Builder row(int line, Iterable<String> cells) {
      checkArgument(line > 0, "line %s", line);
      lines.add(line);
      rows.add(ImmutableList.copyOf(cells));
      return this;
    }

    /** Returns the document. */
    public Grid build() {
      return new Grid(this);
    }
  }
}
