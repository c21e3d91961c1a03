package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;

/**
 * A type of document of a submission (材料种类), with its columns.
 *
 * <p>Types are open constants: {@link Documents} has the national ones. A province that prints other
 * columns, or knows a document by another name (附件3), makes its own with the same id. Two types are
 * equal if their ids are. Immutable and thread-safe.
 */
public final class DocumentType extends OpenConstant {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Column<?>> columns;
  private final Numbering numbers;

  private DocumentType(
      String id, LocalizedText label, ImmutableList<Column<?>> columns, Numbering numbers) {
    super(id, label);
    this.columns = columns;
    this.numbers = numbers;
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
    return new DocumentType(id(), newLabel, columns, numbers);
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
}
