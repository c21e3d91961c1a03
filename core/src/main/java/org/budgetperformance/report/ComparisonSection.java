package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.comparison.FindingChange;
import org.budgetperformance.comparison.GoneReason;
import org.budgetperformance.text.LocalizedText;

/** Findings that became the same (对照分类): first what is to be done, last what was corrected. */
final class ComparisonSection {
  private final String id;
  private final LocalizedText title;
  private final ImmutableList<FindingChange> changes;

  private ComparisonSection(String id, LocalizedText title, ImmutableList<FindingChange> changes) {
    this.id = id;
    this.title = title;
    this.changes = changes;
  }

  /** Returns those of a comparison that are not empty. */
  static ImmutableList<ComparisonSection> all(Comparison comparison) {
    ImmutableList.Builder<ComparisonSection> all = ImmutableList.builder();
    add("appeared", "新增", "New", comparison.appeared(), all);
    add("changed", "仍存在，数据有变", "Standing, with other figures", comparison.changed(), all);
    add("unchanged", "仍存在，未变", "Standing as before", comparison.unchanged(), all);
    for (GoneReason reason : GoneReason.values()) {
      if (reason != GoneReason.CORRECTED) {
        gone(comparison, reason, all);
      }
    }
    gone(comparison, GoneReason.CORRECTED, all);
    return all.build();
  }

  private static void gone(
      Comparison comparison, GoneReason reason, ImmutableList.Builder<ComparisonSection> all) {
    ImmutableList<FindingChange> some =
        comparison.gone().stream()
            .filter(change -> change.reason().equals(Optional.of(reason)))
            .collect(ImmutableList.toImmutableList());
    String id = "gone-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    add(id, "已消除：" + reason.label().zh(), "Gone: " + reason.label().en(), some, all);
  }

  private static void add(
      String id,
      String zh,
      String en,
      ImmutableList<FindingChange> some,
      ImmutableList.Builder<ComparisonSection> all) {
    if (!some.isEmpty()) {
      all.add(new ComparisonSection(id, LocalizedText.of(zh, en), some));
    }
  }

  /** Returns the id of its element on a page. */
  String id() {
    return id;
  }

  /** Returns whether what is in it still stands. */
  boolean isToDo() {
    return changes.get(0).kind() != FindingChange.Kind.GONE;
  }

  String title(Locale locale) {
    return title.in(locale);
  }

  ImmutableList<FindingChange> changes() {
    return changes;
  }
}
