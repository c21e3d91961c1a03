package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.OpenConstant;

/**
 * A dimension of indicators (一级指标), the first level of the indicator table.
 *
 * <p>An open constant: the national dimensions are here, a province adds its own. Two dimensions
 * with the same id are equal, whatever their names. Immutable and thread-safe.
 */
public final class Dimension extends OpenConstant {
  /** 成本指标, what it costs. */
  public static final Dimension COST = of("cost", LocalizedText.of("成本指标", "Cost"));

  /** 产出指标, what is produced. */
  public static final Dimension OUTPUT = of("output", LocalizedText.of("产出指标", "Output"));

  /** 效益指标, what good it does. */
  public static final Dimension BENEFIT = of("benefit", LocalizedText.of("效益指标", "Benefit"));

  /** 满意度指标, how satisfied those served are. */
  public static final Dimension SATISFACTION =
      of("satisfaction", LocalizedText.of("满意度指标", "Satisfaction"));

  /** The dimensions above in the order of the national form. */
  public static final ImmutableList<Dimension> NATIONAL =
      ImmutableList.of(COST, OUTPUT, BENEFIT, SATISFACTION);

  private static final long serialVersionUID = 1L;

  private Dimension(String id, LocalizedText name) {
    super(id, name);
  }

  /**
   * Returns a dimension.
   *
   * @param id the stable id, not blank
   * @param name the name as the form prints it
   * @throws IllegalArgumentException if the id is blank
   */
  public static Dimension of(String id, LocalizedText name) {
    checkArgument(!checkNotNull(id, "id").trim().isEmpty(), "a blank id for %s", name);
    return new Dimension(id, checkNotNull(name, "name"));
  }
}
