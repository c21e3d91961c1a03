package org.budgetperformance.module;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;
import org.budgetperformance.submission.SourcePlace;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.text.LocalizedText;

/**
 * A document as lines and rows of cells (材料来源), whatever file it was: a text, a text document with tables, a
 * workbook, or several of one unit; with the place of each in its file, and remarks on what was left out.
 *
 * <p>A paragraph is a row of one cell, and so is a title. A cell that spans several columns stands in the first
 * of them, one that spans several rows in the first of those; the others are empty. Rows of different
 * tables follow each other as the document has them. A line of a text is a row of one cell too, but what its cells
 * are has yet to be found ({@link #isText}). Immutable and thread-safe.
 */
public final class Source implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));

  private final ImmutableIntArray lines;

  /** Lists of Guava are serialisable where their elements are. */
  private final ImmutableList<ImmutableList<String>> rows;

  private final boolean[] texts;
  private final SourcePlaces places;
  private final ImmutableList<LocalizedText> remarks;

  private Source(Builder builder) {
    this.lines = builder.lines.build();
    this.rows = builder.rows.build();
    this.texts = new boolean[rows.size()];
    builder.texts.build().forEach(row -> texts[row] = true);
    this.places = SourcePlaces.of(builder.places.build());
    this.remarks = builder.remarks.build();
  }

  /** Returns a builder of a document without rows. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the lines of a text.
   *
   * @param text the text, with any of the usual ends of lines
   */
  public static Source ofText(String text) {
    Builder source = builder();
    int number = 0;
    for (String line : LINES.split(text)) {
      source.text(++number, line);
    }
    return source.build();
  }

  /**
   * Returns several files of one unit as one document, in their order; places name the file.
   *
   * @param files the files by their names
   */
  public static Source join(Map<String, Source> files) {
    Builder all = builder();
    int before = 0;
    for (Map.Entry<String, Source> file : files.entrySet()) {
      Source source = file.getValue();
      int last = 0;
      for (int row = 0; row < source.size(); row++) {
        int line = source.line(row);
        SourcePlace place = source.places.line(line).in(file.getKey());
        all.place(before + line, place);
        if (source.isText(row)) {
          all.text(before + line, source.cells(row).get(0));
        } else {
          all.row(before + line, source.cells(row));
        }
        last = Math.max(last, line);
      }
      for (LocalizedText remark : source.remarks) {
        String name = file.getKey();
        all.remark(LocalizedText.of(name + "：" + remark.zh(), name + ": " + remark.en()));
      }
      before += last;
    }
    return all.build();
  }

  /** Returns the number of rows. */
  public int size() {
    return rows.size();
  }

  /**
   * Returns the number by which figures know a row, from 1; {@link #places} says where it stands.
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

  /**
   * Returns whether a row is a line of a text, of which it is not known what parts its cells.
   *
   * @param row the index of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public boolean isText(int row) {
    return texts[row];
  }

  /** Returns where each row stands in its file. */
  public SourcePlaces places() {
    return places;
  }

  /** Returns what a person should know of how the file was read, such as that a hidden sheet was left out. */
  public ImmutableList<LocalizedText> remarks() {
    return remarks;
  }

  @Override
  public String toString() {
    return rows.toString();
  }

  /** Collects the rows of a document from top to bottom. Not thread-safe. */
  public static final class Builder {
    private final ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
    private final ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    private final ImmutableIntArray.Builder texts = ImmutableIntArray.builder();
    private final ImmutableMap.Builder<Integer, SourcePlace> places = ImmutableMap.builder();
    private final ImmutableList.Builder<LocalizedText> remarks = ImmutableList.builder();
    private int size;

    private Builder() {}

    /**
     * Adds a row.
     *
     * @param line its number, from 1, such as that of its row or paragraph
     * @param cells the texts of its cells, from the first column on
     * @throws IllegalArgumentException if the line is not positive
     */
    public Builder row(int line, String... cells) {
      return row(line, ImmutableList.copyOf(cells));
    }

    /**
     * Adds a row.
     *
     * @param line its number, from 1, such as that of its row or paragraph
     * @param cells the texts of its cells, from the first column on
     * @throws IllegalArgumentException if the line is not positive
     */
    public Builder row(int line, Iterable<String> cells) {
      checkArgument(line > 0, "line %s", line);
      lines.add(line);
      rows.add(ImmutableList.copyOf(cells));
      size++;
      return this;
    }

    /**
     * Adds a row with the number behind that of the row before, and where it stands.
     *
     * @param place where it stands in its file
     * @param cells the texts of its cells, from the first column on
     */
    public Builder row(SourcePlace place, Iterable<String> cells) {
      place(size + 1, place);
      return row(size + 1, cells);
    }

    /**
     * Adds a line of text.
     *
     * @param line its number, from 1
     * @param text the line
     * @throws IllegalArgumentException if the line is not positive
     */
    public Builder text(int line, String text) {
      texts.add(size);
      return row(line, text);
    }

    private void place(int line, SourcePlace place) {
      places.put(line, checkNotNull(place, "place"));
    }

    /** Adds what a person should know of how the file was read. */
    public Builder remark(LocalizedText remark) {
      remarks.add(remark);
      return this;
    }

    /** Returns how many rows there are now. */
    public int size() {
      return size;
    }

    /**
     * Returns the document.
     *
     * @throws IllegalArgumentException if two rows with a place have the same number
     */
    public Source build() {
      return new Source(this);
    }
  }
}
