package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkNotNull;

import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;

/**
 * A column of a document (栏), such as 年初预算数 or 得分, with the type of its figures.
 *
 * <p>Columns are open constants: {@link Columns} has the national ones and a province adds its own.
 * Two columns are equal if their ids are. Immutable and thread-safe.
 *
 * @param <T> the class of the values
 */
public final class Column<T> extends OpenConstant {
  private static final long serialVersionUID = 1L;

  private final FigureType<T> type;

  private Column(String id, FigureType<T> type, LocalizedText label) {
    super(id, label);
    this.type = type;
  }

  /**
   * Returns a column.
   *
   * @param id a stable id: lower-case letters, digits and hyphens
   * @param type the type of its figures
   * @param zh the Chinese label
   * @param en the English label
   * @param <T> the class of the values
   * @throws IllegalArgumentException if the id has other characters or a label is blank
   */
  public static <T> Column<T> of(String id, FigureType<T> type, String zh, String en) {
    return new Column<>(Ids.check(id), checkNotNull(type, "type"), LocalizedText.of(zh, en));
  }

  /** Returns the type of the figures. */
  public FigureType<T> type() {
    return type;
  }
}
