package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Where documents of a type have a figure: a line and a column (栏位).
 *
 * <p>Positions are made by rules, once for each line and column. They are numbered within their type, so
 * that a sheet finds the figure at a position that it was asked for before in one step. Immutable and
 * thread-safe.
 */
@Beta
public final class Position implements Serializable {
  /** Only rules make positions, so there are as many as their modules name, whatever is submitted. */
  private static final ConcurrentMap<String, ConcurrentMap<String, Position>> KNOWN =
      new ConcurrentHashMap<>();

  private static final long serialVersionUID = 1L;

  private final DocumentType type;
  private final Line line;
  private final Column<?> column;
  private final transient int number;

  private Position(DocumentType type, Line line, Column<?> column, int number) {
    this.type = type;
    this.line = line;
    this.column = column;
    this.number = number;
  }

  /**
   * Returns the position of a line and a column.
   *
   * @param type the type of document
   * @param line the line
   * @param column the column
   */
  public static Position of(DocumentType type, Line line, Column<?> column) {
    checkNotNull(line, "line");
    checkNotNull(column, "column");
    ConcurrentMap<String, Position> ofType =
        KNOWN.computeIfAbsent(type.id(), id -> new ConcurrentHashMap<>());
    String name = line + "/" + column;
    Position known = ofType.get(name);
    if (known == null) {
      synchronized (ofType) {
        known = ofType.computeIfAbsent(name, id -> new Position(type, line, column, ofType.size()));
      }
    }
    return known;
  }

  Line line() {
    return line;
  }

  Column<?> column() {
    return column;
  }

  /** Returns the number of the position among those of its type, from 0. */
  int number() {
    return number;
  }

  private Object readResolve() {
    return of(type, line, column);
  }

  @Override
  public String toString() {
    return type + "/" + line + "/" + column;
  }
}
