package org.budgetperformance.across;

import java.util.Objects;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Sheet;

/** What makes indicators of different units the same (同类指标): name, category and unit of measure. */
final class IndicatorKey {
  final String name;
  @Nullable private final Category category;
  private final Unit unit;

  private IndicatorKey(String name, @Nullable Category category, Unit unit) {
    this.name = name;
    this.category = category;
    this.unit = unit;
  }

  static IndicatorKey of(Sheet sheet, int row, Unit unit) {
    Figure<Category> category = sheet.at(row, Columns.CATEGORY);
    return new IndicatorKey(sheet.row(row).name(), category.value().orElse(null), unit);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof IndicatorKey)) {
      return false;
    }
    IndicatorKey that = (IndicatorKey) other;
    return name.equals(that.name)
        && Objects.equals(category, that.category)
        && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + unit.hashCode();
  }
}
