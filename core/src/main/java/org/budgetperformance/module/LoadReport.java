package org.budgetperformance.module;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.immutables.value.Value;

/**
 * What loading modules came to (加载报告): nothing disappears silently.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class LoadReport implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link RuleModules#report()}. */
  LoadReport() {}

  /** Returns the ids of the modules that were loaded, in the order in which they were found. */
  public abstract ImmutableList<String> loaded();

  /** Returns the jar of each loaded module by its id, or the end of the path of its folder. */
  public abstract ImmutableMap<String, String> places();

  /**
   * Returns the providers that could not be used, by name, or by number where nothing names them, each with its jar
   * and the root of what was thrown.
   */
  public abstract ImmutableMap<String, String> failed();

  /** Returns the ids that several modules had, each with their jars; the first one found is kept. */
  public abstract ImmutableMap<String, String> duplicates();

  /** Returns pairs of modules that hold for the same division in the same year, as {@code a, b}. */
  public abstract ImmutableList<String> overlaps();
}
