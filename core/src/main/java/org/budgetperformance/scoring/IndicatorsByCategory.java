package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;

/**
 * The rows of a sheet's indicators by their category, in the order of the sheet (按二级指标分列).
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorsByCategory {
  private static final Derivation<Sheet, IndicatorsByCategory> ROWS = IndicatorsByCategory::new;
  private static final ImmutableIntArray NONE = ImmutableIntArray.of();

  private final ImmutableMap<Category, ImmutableIntArray> rows;
  private final ImmutableIntArray unreadable;

  private IndicatorsByCategory(Sheet sheet) {
    Map<Category, ImmutableIntArray.Builder> byCategory = new LinkedHashMap<>();
    ImmutableIntArray.Builder unread = ImmutableIntArray.builder(1);
    ImmutableIntArray all = sheet.rows(Lines.INDICATOR);
    for (int i = 0; i < all.length(); i++) {
      Figure<Category> category = sheet.at(all.get(i), Columns.CATEGORY);
      if (category.isStated()) {
        byCategory
            .computeIfAbsent(category.get(), key -> ImmutableIntArray.builder(2))
            .add(all.get(i));
      } else if (category.state() == FigureState.UNREADABLE) {
        unread.add(all.get(i));
      }
    }
    ImmutableMap.Builder<Category, ImmutableIntArray> built = ImmutableMap.builder();
    byCategory.forEach((category, numbers) -> built.put(category, numbers.build()));
    this.rows = built.build();
    this.unreadable = unread.build();
  }

  public static IndicatorsByCategory of(Sheet sheet) {
    return sheet.derive(ROWS);
  }

  /** Returns the rows of a category. */
  public ImmutableIntArray rows(Category category) {
    ImmutableIntArray numbers = rows.get(category);
    return numbers == null ? NONE : numbers;
  }

  /** Returns the rows whose category is written and cannot be read. */
  ImmutableIntArray unreadable() {
    return unreadable;
  }

  /** Returns the categories in the order in which they first occur. */
  ImmutableList<Category> categories() {
    return rows.keySet().asList();
  }
}
