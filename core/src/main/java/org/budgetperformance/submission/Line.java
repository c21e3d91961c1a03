package org.budgetperformance.submission;

import com.google.common.collect.ImmutableMap;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;
import org.budgetperformance.text.PersonalDetails;

/**
 * A line of a document (项目行), such as 基本支出 or 总分: what a row is made from.
 *
 * <p>Lines are open constants: {@link Lines} has the national ones and a province adds its own. Two
 * lines are equal if their ids are. Immutable and thread-safe.
 */
public final class Line extends OpenConstant {
  private static final String DIMENSION = "dimension-";
  private static final String CATEGORY = "category-";
  private static final ImmutableMap<Category, Line> OF_CATEGORIES = ofCategories();
  private static final ImmutableMap<Dimension, Line> OF_DIMENSIONS = ofDimensions();
  private static final long serialVersionUID = 1L;

  private final boolean project;
  private final boolean personal;

  private Line(String id, LocalizedText label, boolean project) {
    super(id, label);
    this.project = project;
    this.personal = PersonalDetails.known().isContact(label.zh());
  }

  /**
   * Returns a line.
   *
   * @param id a stable id: lower-case letters, digits and hyphens
   * @param zh the Chinese label
   * @param en the English label
   * @throws IllegalArgumentException if the id has other characters or a label is blank
   */
  public static Line of(String id, String zh, String en) {
    return new Line(Ids.check(id), LocalizedText.of(zh, en), false);
  }

  /**
   * Returns a line that repeats for each project, the project's name being the subject of its row.
   *
   * @param id a stable id: lower-case letters, digits and hyphens
   * @param zh the Chinese label
   * @param en the English label
   * @throws IllegalArgumentException if the id has other characters or a label is blank
   */
  public static Line ofProjects(String id, String zh, String en) {
    return new Line(Ids.check(id), LocalizedText.of(zh, en), true);
  }

  /**
   * Returns the line of a dimension's own points and score.
   *
   * @param dimension the dimension
   */
  public static Line of(Dimension dimension) {
    Line known = OF_DIMENSIONS.get(dimension);
    return known == null ? make(dimension) : known;
  }

  private static Line make(Dimension dimension) {
    return new Line(DIMENSION + dimension.id(), dimension.label(), false);
  }

  /**
   * Returns the line of a category's own points and score.
   *
   * @param category the category
   */
  public static Line of(Category category) {
    Line known = OF_CATEGORIES.get(category);
    return known == null ? make(category) : known;
  }

  private static ImmutableMap<Category, Line> ofCategories() {
    ImmutableMap.Builder<Category, Line> lines = ImmutableMap.builder();
    for (Category category : Category.NATIONAL) {
      lines.put(category, make(category));
    }
    return lines.build();
  }

  private static ImmutableMap<Dimension, Line> ofDimensions() {
    ImmutableMap.Builder<Dimension, Line> lines = ImmutableMap.builder();
    for (Dimension dimension : Dimension.NATIONAL) {
      lines.put(dimension, make(dimension));
    }
    return lines.build();
  }

  private static Line make(Category category) {
    return new Line(CATEGORY + category.id(), category.label(), false);
  }

  /** Returns whether each row of this line is one project's. */
  public boolean isOfProjects() {
    return project;
  }

  /**
   * Returns whether its label says that what stands there tells who a person is (个人信息), as 填表人 and 联系电话
   * do; no output but the JSON of a submission spreads that.
   */
  public boolean isPersonal() {
    return personal;
  }

  /** Returns whether it is the line of a dimension's own points and score; its id says so. */
  public boolean isOfDimension() {
    return id().startsWith(DIMENSION);
  }

  /** Returns whether it is the line of a category's own points and score; its id says so. */
  public boolean isOfCategory() {
    return id().startsWith(CATEGORY);
  }

  /** Returns whether it stands in a table of indicators: an indicator or a sum of such. */
  public boolean isScored() {
    return equals(Lines.INDICATOR) || equals(Lines.TOTAL) || isOfDimension() || isOfCategory();
  }
}
