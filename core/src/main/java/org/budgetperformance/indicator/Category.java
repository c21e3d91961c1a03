package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;

/**
 * A category of indicators (二级指标), the second level of the indicator table.
 *
 * <p>An open constant: the national categories are here, a province adds its own. Two categories
 * with the same id are equal, whatever their names and dimensions. Other spellings of a name, such
 * as 生态成本指标, belong to the dictionary of whoever reads a form. Immutable and thread-safe.
 */
public final class Category extends OpenConstant {
  /** 经济成本指标. */
  public static final Category ECONOMIC_COST =
      of("economic-cost", Dimension.COST, LocalizedText.of("经济成本指标", "Economic cost"));

  /** 社会成本指标. */
  public static final Category SOCIAL_COST =
      of("social-cost", Dimension.COST, LocalizedText.of("社会成本指标", "Social cost"));

  /** 生态环境成本指标. */
  public static final Category ECOLOGICAL_COST =
      of("ecological-cost", Dimension.COST, LocalizedText.of("生态环境成本指标", "Ecological cost"));

  /** 数量指标. */
  public static final Category QUANTITY =
      of("quantity", Dimension.OUTPUT, LocalizedText.of("数量指标", "Quantity"));

  /** 质量指标. */
  public static final Category QUALITY =
      of("quality", Dimension.OUTPUT, LocalizedText.of("质量指标", "Quality"));

  /** 时效指标. */
  public static final Category TIMELINESS =
      of("timeliness", Dimension.OUTPUT, LocalizedText.of("时效指标", "Timeliness"));

  /** 成本指标 as a category of output, where cost is no dimension: the national forms of 2020. */
  public static final Category OUTPUT_COST =
      of("output-cost", Dimension.OUTPUT, LocalizedText.of("成本指标", "Cost"));

  /** 经济效益指标. */
  public static final Category ECONOMIC_BENEFIT =
      of("economic-benefit", Dimension.BENEFIT, LocalizedText.of("经济效益指标", "Economic benefit"));

  /** 社会效益指标. */
  public static final Category SOCIAL_BENEFIT =
      of("social-benefit", Dimension.BENEFIT, LocalizedText.of("社会效益指标", "Social benefit"));

  /** 生态效益指标. */
  public static final Category ECOLOGICAL_BENEFIT =
      of("ecological-benefit", Dimension.BENEFIT, LocalizedText.of("生态效益指标", "Ecological benefit"));

  /** 可持续影响指标. */
  public static final Category SUSTAINABILITY =
      of("sustainability", Dimension.BENEFIT, LocalizedText.of("可持续影响指标", "Sustainability"));

  /** 服务对象满意度指标. */
  public static final Category BENEFICIARY_SATISFACTION =
      of(
          "beneficiary-satisfaction",
          Dimension.SATISFACTION,
          LocalizedText.of("服务对象满意度指标", "Satisfaction of those served"));

  /** The categories above in the order of the national form. */
  public static final ImmutableList<Category> NATIONAL =
      ImmutableList.of(
          ECONOMIC_COST,
          SOCIAL_COST,
          ECOLOGICAL_COST,
          QUANTITY,
          QUALITY,
          TIMELINESS,
          OUTPUT_COST,
          ECONOMIC_BENEFIT,
          SOCIAL_BENEFIT,
          ECOLOGICAL_BENEFIT,
          SUSTAINABILITY,
          BENEFICIARY_SATISFACTION);

  private static final String SUFFIX = "指标";
  private static final long serialVersionUID = 1L;

  private final Dimension dimension;

  private Category(String id, Dimension dimension, LocalizedText name) {
    super(id, name);
    this.dimension = dimension;
  }

  /**
   * Returns a category.
   *
   * @param id the stable id, not blank
   * @param dimension the dimension that it belongs to
   * @param name the name as the form prints it
   * @throws IllegalArgumentException if the id is blank
   */
  public static Category of(String id, Dimension dimension, LocalizedText name) {
    checkArgument(!checkNotNull(id, "id").trim().isEmpty(), "a blank id for %s", name);
    return new Category(id, checkNotNull(dimension, "dimension"), checkNotNull(name, "name"));
  }

  /**
   * Returns the national category of a name, such as 数量指标, 数量 or {@code quantity}.
   *
   * @param name the Chinese name with or without 指标, or the id; white space around it is left out; null has no
   *     category
   */
  public static Optional<Category> find(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    String wanted = removeSuffix(name.trim());
    return NATIONAL.stream()
        .filter(
            known -> known.id().equals(wanted) || removeSuffix(known.label().zh()).equals(wanted))
        .findFirst();
  }

  private static String removeSuffix(String name) {
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /** Returns the dimension that it belongs to. */
  public Dimension dimension() {
    return dimension;
  }
}
