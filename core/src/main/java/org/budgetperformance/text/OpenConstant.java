package org.budgetperformance.text;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import javax.annotation.Nullable;

/**
 * A constant to which a province adds its own (开放常量): a stable id and a name.
 *
 * <p>Lines, columns, types of document, categories and dimensions are such. Two of the same class
 * are equal if their ids are, whatever their names. Immutable and thread-safe.
 */
public abstract class OpenConstant implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final LocalizedText label;

  /** Kept, since a constant is looked up for every figure that a rule looks at. */
  private final int hash;

  /**
   * Makes a constant.
   *
   * @param id a stable id, whose spelling the class checks
   * @param label the name
   */
  protected OpenConstant(String id, LocalizedText label) {
    this.id = id;
    this.label = checkNotNull(label, "label");
    this.hash = id.hashCode();
  }

  /** Returns the stable id. */
  public final String id() {
    return id;
  }

  /** Returns the name. */
  public final LocalizedText label() {
    return label;
  }

  @Override
  @SuppressWarnings(
      "EqualsGetClass") // a line is no column of the same id; all subclasses are final
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other != null
        && getClass() == other.getClass()
        && hash == ((OpenConstant) other).hash
        && id.equals(((OpenConstant) other).id);
  }

  @Override
  public final int hashCode() {
    return hash;
  }

  /** Returns the id. */
  @Override
  public final String toString() {
    return id;
  }
}
