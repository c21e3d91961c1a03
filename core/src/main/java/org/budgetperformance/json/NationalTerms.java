package org.budgetperformance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/**
 * The open constants that core has, by their ids: those that every province shares, and those of the
 * base-data table.
 *
 * <p>JSON names these by id alone. What a province adds or calls by another name carries its label,
 * so it can be read without the province's module.
 */
final class NationalTerms {
  private static final ImmutableMap<String, DocumentType> DOCUMENTS =
      Maps.uniqueIndex(
          Iterables.concat(Documents.NATIONAL, ImmutableList.of(BaseData.TABLE)), DocumentType::id);
  private static final ImmutableMap<String, Dimension> DIMENSIONS =
      Maps.uniqueIndex(Dimension.NATIONAL, Dimension::id);
  private static final ImmutableMap<String, Category> CATEGORIES =
      Maps.uniqueIndex(Category.NATIONAL, Category::id);
  private static final ImmutableMap<String, Line> LINES =
      Maps.uniqueIndex(
          Iterables.concat(
              Lines.NATIONAL,
              BaseDataLines.ALL,
              Iterables.transform(Dimension.NATIONAL, Line::of),
              Iterables.transform(Category.NATIONAL, Line::of)),
          Line::id);

  private NationalTerms() {}

  static Optional<DocumentType> document(String id) {
    return Optional.ofNullable(DOCUMENTS.get(id));
  }

  static Optional<Dimension> dimension(String id) {
    return Optional.ofNullable(DIMENSIONS.get(id));
  }

  static Optional<Category> category(String id) {
    return Optional.ofNullable(CATEGORIES.get(id));
  }

  static Optional<Line> line(String id) {
    return Optional.ofNullable(LINES.get(id));
  }

  /** Returns whether the national document of this id has the same label. */
  static boolean hasLabel(DocumentType type) {
    return document(type.id()).filter(same -> same.label().equals(type.label())).isPresent();
  }

  /** Returns whether the national document of this id has the same columns in every respect. */
  static boolean hasColumns(DocumentType type) {
    return document(type.id()).filter(same -> same(same.columns(), type.columns())).isPresent();
  }

  private static boolean same(List<Column<?>> columns, List<Column<?>> others) {
    boolean same = columns.equals(others);
    for (int i = 0; same && i < columns.size(); i++) {
      same =
          columns.get(i).type().equals(others.get(i).type())
              && columns.get(i).label().equals(others.get(i).label());
    }
    return same;
  }

  static boolean has(Line line) {
    return line(line.id())
        .filter(same -> same.label().equals(line.label()))
        .filter(same -> same.isOfProjects() == line.isOfProjects())
        .isPresent();
  }

  static boolean has(Dimension dimension) {
    return dimension(dimension.id())
        .filter(same -> same.label().equals(dimension.label()))
        .isPresent();
  }

  static boolean has(Category category) {
    return category(category.id())
        .filter(same -> same.label().equals(category.label()))
        .filter(same -> same.dimension().equals(category.dimension()))
        .filter(same -> has(category.dimension()))
        .isPresent();
  }
}
