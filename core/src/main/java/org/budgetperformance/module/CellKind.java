package org.budgetperformance.module;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.Locale;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Place;

/**
 * What a cell is, whatever its project or indicator (数据项): type of document, line and column.
 *
 * <p>It prints as {@code department-form/total/score}, by which two are compared. Immutable and thread-safe.
 */
@Beta
public final class CellKind implements Comparable<CellKind>, Serializable {
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final Line line;
  private final Column<?> column;
  private final String text;

  private CellKind(DocumentType document, Line line, Column<?> column) {
    this.document = checkNotNull(document, "document");
    this.line = checkNotNull(line, "line");
    this.column = checkNotNull(column, "column");
    this.text = document.id() + "/" + line.id() + "/" + column.id();
  }

  /**
   * Returns what the cell at a place is.
   *
   * @param place the place, that of a note too
   */
  public static CellKind of(Place place) {
    return new CellKind(place.sheet().type(), place.row().line(), place.column());
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

  /**
   * Returns it with labels, such as 整体支出绩效自评表 › 总分 › 得分.
   *
   * @param locale the language of the labels
   */
  public String label(Locale locale) {
    return document.label().in(locale)
        + " › "
        + line.label().in(locale)
        + " › "
        + column.label().in(locale);
  }

  @Override
  public int compareTo(CellKind other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellKind && text.equals(((CellKind) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
