package org.budgetperformance.rule;

import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Objects;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;

/**
 * The rows of a line that a source takes: those of a dimension or a category, or the only one with
 * some words in its name (数据来源所取的行).
 *
 * <p>Immutable and thread-safe.
 */
final class TakenRows implements Derivation<Sheet, ImmutableIntArray>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Line line;
  @Nullable private final Dimension dimension;
  @Nullable private final Category category;
  @Nullable private final String name;

  TakenRows(
      Line line,
      @Nullable Dimension dimension,
      @Nullable Category category,
      @Nullable String name) {
    this.line = line;
    this.dimension = dimension;
    this.category = category;
    this.name = name;
  }

  @Override
  public ImmutableIntArray from(Sheet sheet) {
    ImmutableIntArray.Builder taken = ImmutableIntArray.builder(2);
    ImmutableIntArray rows = sheet.rows(line);
    int named = 0;
    for (int i = 0; i < rows.length(); i++) {
      if (isNamed(sheet, rows.get(i))) {
        named++;
        if (isOfKind(sheet.at(rows.get(i), Columns.CATEGORY))) {
          taken.add(rows.get(i));
        }
      }
    }
    return name == null || named == 1 ? taken.build() : ImmutableIntArray.of();
  }

  private boolean isNamed(Sheet sheet, int row) {
    return name == null || sheet.rows().get(row).subject().orElse("").contains(name);
  }

  private boolean isOfKind(Figure<Category> stated) {
    if (dimension == null && category == null) {
      return true;
    }
    return stated.isStated()
        && (category == null
            ? stated.get().dimension().equals(dimension)
            : stated.get().equals(category));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof TakenRows)) {
      return false;
    }
    TakenRows that = (TakenRows) other;
    return line.equals(that.line)
        && Objects.equals(dimension, that.dimension)
        && Objects.equals(category, that.category)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(line, dimension, category, name);
  }
}
