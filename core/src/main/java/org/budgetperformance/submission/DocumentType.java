package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.budgetperformance.submission.DocumentPart.Kind;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;

/**
 * A type of document of a submission (材料种类), with its columns and its parts.
 *
 * <p>Types are open constants: {@link Documents} has the national ones. A province that prints other
 * columns or parts, or knows a document by another name (附件3), derives its own from the national
 * one; it keeps the id. A document that no other province has is made here: how it is read, drawn and
 * written as JSON follows from its parts and columns. Two types are equal if their ids are.
 * Immutable and thread-safe.
 */
public final class DocumentType extends OpenConstant {
  private static final long serialVersionUID = 1L;

  /** What a document is about and how it is laid out. */
  private enum Nature {
    TABLE,
    TABLE_OF_A_PROJECT,
    PROSE,
    PROSE_ON_A_PROJECT
  }

  private final ImmutableList<Column<?>> columns;
  private final Numbering numbers;
  private final ImmutableList<DocumentPart> parts;
  private final Nature nature;
  private final boolean form;

  private DocumentType(
      String id,
      LocalizedText label,
      ImmutableList<Column<?>> columns,
      ImmutableList<DocumentPart> parts,
      Nature nature) {
    super(Ids.check(id), label);
    checkArgument(
        ImmutableSet.copyOf(columns).size() == columns.size(), "a column twice in %s", columns);
    this.columns = columns;
    this.numbers = Numbering.of(columns);
    this.parts = parts;
    this.nature = nature;
    this.form = parts.stream().anyMatch(part -> part.kind() == Kind.INDICATORS);
    for (DocumentPart part : parts) {
      checkArgument(columns.containsAll(part.columns()), "%s has other columns than %s", part, id);
    }
  }

  /**
   * Returns a type of document without parts: its rows are drawn as one table.
   *
   * @param id a stable id: lower-case letters, digits and hyphens
   * @param label the name of the document
   * @param columns the columns in their order, each once
   * @throws IllegalArgumentException if the id has other characters or a column stands twice
   */
  public static DocumentType of(
      String id, LocalizedText label, Iterable<? extends Column<?>> columns) {
    return new DocumentType(
        id, label, ImmutableList.copyOf(columns), ImmutableList.of(), Nature.TABLE);
  }

  /**
   * Returns this type under another name, such as 附件3 for the department's form.
   *
   * @param newLabel the name of the document
   */
  public DocumentType called(LocalizedText newLabel) {
    return new DocumentType(id(), checkNotNull(newLabel, "label"), columns, parts, nature);
  }

  /**
   * Returns this type with other columns; its parts keep those that are among them.
   *
   * @param newColumns the columns in their order, each once
   * @throws IllegalArgumentException if a column stands twice
   */
  public DocumentType withColumns(Iterable<? extends Column<?>> newColumns) {
    ImmutableList<Column<?>> list = ImmutableList.copyOf(newColumns);
    return new DocumentType(
        id(),
        label(),
        list,
        parts.stream().map(part -> part.of(list)).collect(ImmutableList.toImmutableList()),
        nature);
  }

  /**
   * Returns this type with other parts, from top to bottom. What is in none of them is drawn below.
   *
   * @param newParts the parts
   * @throws IllegalArgumentException if a part has columns that the document does not have
   */
  public DocumentType withParts(DocumentPart... newParts) {
    return new DocumentType(id(), label(), columns, ImmutableList.copyOf(newParts), nature);
  }

  /** Returns this type as one of which there is a sheet for each project. */
  public DocumentType ofEachProject() {
    Nature ofProject = isProse() ? Nature.PROSE_ON_A_PROJECT : Nature.TABLE_OF_A_PROJECT;
    return new DocumentType(id(), label(), columns, parts, ofProject);
  }

  /** Returns this type as one that is written in sentences. */
  DocumentType inProse() {
    return new DocumentType(id(), label(), columns, parts, Nature.PROSE);
  }

  /** Returns the columns in their order. */
  public ImmutableList<Column<?>> columns() {
    return columns;
  }

  /** Returns the parts from top to bottom. */
  public ImmutableList<DocumentPart> parts() {
    return parts;
  }

  /** Returns whether there is a sheet for each project. */
  public boolean isOfProject() {
    return nature == Nature.TABLE_OF_A_PROJECT || nature == Nature.PROSE_ON_A_PROJECT;
  }

  /** Returns whether it is written in sentences (文字报告) and no table. */
  public boolean isProse() {
    return nature == Nature.PROSE || nature == Nature.PROSE_ON_A_PROJECT;
  }

  /** Returns whether its rows may be indicators, with a target and an actual value. */
  public boolean hasIndicators() {
    return indexOf(Columns.TARGET) >= 0 && indexOf(Columns.ACTUAL) >= 0;
  }

  /** Returns whether it is a form (自评表): a table with a part of indicators. */
  public boolean isForm() {
    return form;
  }

  /**
   * Returns whether documents of this type may have a line: prose and documents without parts any, others the
   * lines of their parts and those of no {@linkplain Lines#NATIONAL national} document, which a province adds.
   *
   * @param line the line
   */
  public boolean mayHave(Line line) {
    return isProse()
        || parts.isEmpty()
        || parts.stream().anyMatch(part -> part.has(line))
        || !Lines.NATIONAL.contains(line);
  }

  /**
   * Returns how deep a line stands below others; 0 if no part lists it.
   *
   * @param line the line
   */
  public int depth(Line line) {
    for (DocumentPart part : parts) {
      Optional<Integer> depth = Optional.ofNullable(part.lines().get(line));
      if (depth.isPresent()) {
        return depth.get();
      }
    }
    return 0;
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
