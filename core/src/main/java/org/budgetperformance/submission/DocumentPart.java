package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.budgetperformance.text.LocalizedText;

/**
 * A part of a document (表格分区): its title, what kind of table it is, its lines with their depth and
 * its columns.
 *
 * <p>From its parts follow how a document is read and drawn. A part is made by its kind and completed
 * by {@link #columns}, {@link #alsoColumns} and {@link #lines}. Immutable and thread-safe.
 */
public final class DocumentPart implements Serializable {
  /** What a part looks like. */
  public enum Kind {
    /** One row of words after another, each beside its label. */
    WORDS,
    /** The words of several rows side by side, each below its label. */
    SIDE_BY_SIDE,
    /** Rows and columns. */
    GRID,
    /** Rows and columns, half as wide; two such parts stand beside each other. */
    HALF,
    /** Indicators below their dimensions and categories, and the total. */
    INDICATORS
  }

  /** Who filled in a table, when, and how to reach them (填报信息), as most tables end with it. */
  public static final DocumentPart SIGNATURES =
      of(Kind.SIDE_BY_SIDE, "填报信息", "Filled in")
          .lines(0, Lines.FILLED_IN_BY, Lines.FILLED_IN_ON, Lines.TELEPHONE);

  private static final long serialVersionUID = 1L;

  private final LocalizedText title;
  private final Kind kind;
  private final ImmutableMap<Line, Integer> lines;
  private final ImmutableList<Column<?>> columns;
  private final ImmutableList<Column<?>> alsoColumns;

  private DocumentPart(
      LocalizedText title,
      Kind kind,
      ImmutableMap<Line, Integer> lines,
      ImmutableList<Column<?>> columns,
      ImmutableList<Column<?>> alsoColumns) {
    this.title = title;
    this.kind = kind;
    this.lines = lines;
    this.columns = columns;
    this.alsoColumns = alsoColumns;
  }

  /**
   * Returns a part without lines or columns.
   *
   * @param kind what it looks like
   * @param zh the Chinese title
   * @param en the English title
   * @throws IllegalArgumentException if a title is blank
   */
  public static DocumentPart of(Kind kind, String zh, String en) {
    return new DocumentPart(
        LocalizedText.of(zh, en),
        checkNotNull(kind, "kind"),
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Returns this part with the columns that it prints, whether or not anything stands in them; those
   * of a part of words are none.
   *
   * @param printed the columns in their order
   */
  public DocumentPart columns(Column<?>... printed) {
    return new DocumentPart(title, kind, lines, ImmutableList.copyOf(printed), alsoColumns);
  }

  /**
   * Returns this part with columns that it prints only if something stands in them.
   *
   * @param others the columns in their order
   */
  public DocumentPart alsoColumns(Column<?>... others) {
    return new DocumentPart(title, kind, lines, columns, ImmutableList.copyOf(others));
  }

  /**
   * Returns this part with more lines.
   *
   * @param depth how deep they stand below others, from 0
   * @param more the lines in their order
   * @throws IllegalArgumentException if the depth is negative or a line is there already
   */
  public DocumentPart lines(int depth, Line... more) {
    checkArgument(depth >= 0, "a depth of %s", depth);
    ImmutableMap.Builder<Line, Integer> all = ImmutableMap.<Line, Integer>builder().putAll(lines);
    for (Line line : more) {
      all.put(line, depth);
    }
    return new DocumentPart(title, kind, all.build(), columns, alsoColumns);
  }

  /** Returns this part with those of its columns that a document has. */
  DocumentPart of(ImmutableList<Column<?>> document) {
    return new DocumentPart(
        title,
        kind,
        lines,
        columns.stream().filter(document::contains).collect(ImmutableList.toImmutableList()),
        alsoColumns);
  }

  /** Returns the title. */
  public LocalizedText title() {
    return title;
  }

  /** Returns what it looks like. */
  public Kind kind() {
    return kind;
  }

  /** Returns the lines in their order, each with its depth below others, from 0. */
  public ImmutableMap<Line, Integer> lines() {
    return lines;
  }

  /** Returns the columns that are printed, whether or not anything stands in them. */
  public ImmutableList<Column<?>> columns() {
    return columns;
  }

  /**
   * Returns whether a figure in a column belongs here.
   *
   * @param column the column
   */
  public boolean has(Column<?> column) {
    return columns.contains(column) || alsoColumns.contains(column);
  }

  /** Returns whether its rows are words alone. */
  public boolean isOfWords() {
    return kind == Kind.WORDS || kind == Kind.SIDE_BY_SIDE;
  }

  /**
   * Returns whether a line is one of this part: one that it lists, or in a part of indicators one that
   * is scored.
   *
   * @param line the line
   */
  public boolean has(Line line) {
    return lines.containsKey(line) || (kind == Kind.INDICATORS && line.isScored());
  }

  @Override
  public String toString() {
    return title.toString();
  }
}
