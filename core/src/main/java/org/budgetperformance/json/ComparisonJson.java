package org.budgetperformance.json;

import com.google.common.annotations.Beta;
import org.budgetperformance.comparison.Comparison;

/**
 * A comparison as JSON (整改对照的 JSON): by what rules each side was judged, the scores that moved, and each finding with what
 * became of it, why it is gone and the cells that were changed.
 *
 * <p>It is written and not read; its schema is {@code comparison-1.schema.json}. What identifies a person is masked in
 * every text, in places too. Needs Jackson's {@code jackson-core} on the class path. Stateless and thread-safe.
 */
@Beta
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * Returns the JSON of a comparison; of one comparison always the same text, whatever the locale.
   *
   * @param comparison the comparison
   */
  public static String write(Comparison comparison) {
    return JsonOutput.hiding(
        comparison.personalDetails(), out -> new ComparisonWriter(out).write(comparison));
  }
}
