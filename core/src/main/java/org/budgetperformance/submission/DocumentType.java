package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/**
 * A type of document of a submission (材料种类), with its columns.
 *
 * <p>Types are open constants: {@link Documents} has the national ones. A province that prints other
 * columns, or knows a document by another name (附件3), makes its own with the same id. Two types are
 * equal if their ids are. Immutable and thread-safe.
 */
public final class DocumentType implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final LocalizedText label;
  private final ImmutableList<Column<?>> columns;
  private final Numbering numbers;
  private final int hash;

  private DocumentType(
      String id, LocalizedText label, ImmutableList<Column<?>> columns, Numbering numbers) {
    this.id = id;
    this.label = label;
    this.columns = columns;
    this.numbers = numbers;
    this.hash = id.hashCode();
  }

  /**
   * Returns a type of document.
   *
   * @param id a stable id: lower-case letters, digits and hyphens
   * @param label the name of the document
   * @param columns the columns in their order, each once
   * @throws IllegalArgumentException if the id has other characters or a column stands twice
   */
  public static DocumentType of(
      String id, LocalizedText label, Iterable<? extends Column<?>> columns) {
    ImmutableList<Column<?>> list = ImmutableList.copyOf(columns);
    checkArgument(ImmutableSet.copyOf(list).size() == list.size(), "a column twice in %s", list);
    return new DocumentType(Ids.check(id), label, list, Numbering.of(list));
  }

  /**
   * Returns this type under another name, such as 附件3 for the department's form.
   *
   * @param newLabel the name of the document
   */
  public DocumentType called(LocalizedText newLabel) {
    return new DocumentType(id, newLabel, columns, numbers);
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns the name of the document. */
  public LocalizedText label() {
    return label;
  }

  /** Returns the columns in their order. */
  public ImmutableList<Column<?>> columns() {
    return columns;
  }

  /**
   * Returns the position of a column, or -1 if documents of this type do not have it.
   *
   * @param column the column
   */
  public int indexOf(Column<?> column) {
    return numbers.find(column, column.hashCode());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof DocumentType
        && hash == ((DocumentType) other).hash
        && id.equals(((DocumentType) other).id);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return id;
  }
}
