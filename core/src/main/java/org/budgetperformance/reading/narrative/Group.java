package org.budgetperformance.reading.narrative;

import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Line;

/** What a sentence on scores may be headed by: a dimension, a category, or the execution rate. */
final class Group {
  private final Line line;
  @Nullable private final Category category;
  private final boolean ofIndicators;

  private Group(Line line, @Nullable Category category, boolean ofIndicators) {
    this.line = line;
    this.category = category;
    this.ofIndicators = ofIndicators;
  }

  static Group of(Line line) {
    return new Group(line, null, false);
  }

  static Group of(Dimension dimension) {
    return new Group(Line.of(dimension), null, true);
  }

  static Group of(Category category) {
    return new Group(Line.of(category), category, true);
  }

  /** Returns this dimension with the category to which the indicators after it belong. */
  Group with(Group other) {
    return new Group(line, other.category, true);
  }

  /** Returns the line of the group's own points and score. */
  Line line() {
    return line;
  }

  /** Returns the category of the indicators that follow, if there is no doubt about it. */
  Optional<Category> category() {
    return Optional.ofNullable(category);
  }

  /** Returns whether indicators can follow. */
  boolean isOfIndicators() {
    return ofIndicators;
  }

  /** Returns whether points of this group are those of a category. */
  boolean isCategory() {
    return category != null && Line.of(category).equals(line);
  }
}
