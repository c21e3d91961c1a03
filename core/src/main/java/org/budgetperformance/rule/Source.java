package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Where a rule takes figures from (数据来源): a line and a column in all documents of a type.
 *
 * <p>Where the line repeats, or the documents do, a source is the sum over them. Immutable and
 * thread-safe.
 */
public final class Source implements Serializable {
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Line line;
  private final Column<?> column;
  @Nullable private final Dimension dimension;
  @Nullable private final Category category;
  @Nullable private final String name;

  /** Null if the source takes every row of its line. */
  @Nullable private final TakenRows taken;

  /** Null if the source takes the rows of every category. */
  @Nullable private final UncategorisedRows uncategorised;

  private Source(
      DocumentType document,
      Line line,
      Column<?> column,
      @Nullable Dimension dimension,
      @Nullable Category category,
      @Nullable String name) {
    checkArgument(document.indexOf(column) >= 0, "%s has no column %s", document, column);
    checkArgument(document.mayHave(line), "%s has no line %s", document, line);
    this.document = document;
    this.line = line;
    this.column = column;
    this.dimension = dimension;
    this.category = category;
    this.name = name;
    boolean all = dimension == null && category == null && name == null;
    this.uncategorised = dimension == null && category == null ? null : new UncategorisedRows(line);
    this.taken = all ? null : new TakenRows(line, dimension, category, name);
  }

  /**
   * Returns the figures of a line in a column.
   *
   * @param document the type of document
   * @param line the line
   * @param column the column
   * @throws IllegalArgumentException if such documents have no such column or {@linkplain DocumentType#mayHave
   *     line}
   */
  public static Source of(DocumentType document, Line line, Column<?> column) {
    return new Source(document, line, column, null, null, null);
  }

  /**
   * Returns this source with only those rows whose category belongs to a dimension.
   *
   * @param only the dimension
   */
  public Source in(Dimension only) {
    return new Source(document, line, column, only, null, name);
  }

  /**
   * Returns this source with only those rows of a category.
   *
   * @param only the category
   */
  public Source in(Category only) {
    return new Source(document, line, column, null, only, name);
  }

  /**
   * Returns this source with only the row whose subject contains some words, and with none if there
   * are several.
   *
   * @param words the words, without white space
   */
  public Source named(String words) {
    return new Source(document, line, column, dimension, category, checkNotNull(words, "words"));
  }

  /** Returns the type of document. */
  public DocumentType document() {
    return document;
  }

  /** Returns the line. */
  public Line line() {
    return line;
  }

  /** Returns the column. */
  public Column<?> column() {
    return column;
  }

  /** Returns the dimension of the only rows that it takes, if it takes those of one. */
  public Optional<Dimension> dimension() {
    return Optional.ofNullable(dimension);
  }

  /** Returns the category of the only rows that it takes, if it takes those of one. */
  public Optional<Category> category() {
    return Optional.ofNullable(category);
  }

  /** Returns the words in the subject of the only row that it takes, if it takes such a one. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  public ImmutableIntArray rows(Sheet sheet) {
    return sheet.rows(line);
  }

  /** Returns whether a row is of the source's document and line. */
  public boolean isRow(SheetRow row) {
    return row.sheet().id().type().equals(document) && row.line().equals(line);
  }

  /** Returns whether the source takes every row of its line. */
  public boolean isOfWholeLine() {
    return taken == null;
  }

  /** Returns the numbers of the rows of a sheet that belong to the source. */
  public ImmutableIntArray taken(Sheet sheet) {
    return taken == null ? sheet.rows(line) : sheet.derive(taken);
  }

  /**
   * Returns the numbers of the rows of a sheet that may belong to the source as well: those whose category
   * cannot be read, if it takes those of one.
   *
   * @param sheet the sheet
   */
  public ImmutableIntArray perhaps(Sheet sheet) {
    return uncategorised == null ? ImmutableIntArray.of() : sheet.derive(uncategorised);
  }

  /** Returns what the source is called, with its document. */
  public LocalizedText words() {
    LocalizedText plain = Wording.figure(document, line, column);
    LocalizedText only =
        category != null ? category.label() : dimension != null ? dimension.label() : null;
    return only == null
        ? plain
        : LocalizedText.of(plain.zh() + "（" + only.zh() + "）", plain.en() + " (" + only.en() + ")");
  }

  @Override
  public String toString() {
    return document + "/" + line + "/" + column;
  }
}
