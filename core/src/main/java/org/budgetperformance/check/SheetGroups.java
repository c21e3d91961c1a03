package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.DocumentType;

/** The checks of single documents among those of rules, by the type of document. Immutable and thread-safe. */
final class SheetGroups {
  private final IdentityHashMap<Check, SheetGroup.Member> known = new IdentityHashMap<>();
  private final int count;

  private SheetGroups(Map<DocumentType, Set<SheetCheck>> byDocument) {
    int number = 0;
    for (Map.Entry<DocumentType, Set<SheetCheck>> entry : byDocument.entrySet()) {
      ImmutableList<SheetCheck> checks = ImmutableList.copyOf(entry.getValue());
      SheetGroup group = new SheetGroup(number++, entry.getKey(), checks);
      for (int i = 0; i < checks.size(); i++) {
        known.put(checks.get(i), new SheetGroup.Member(group, i));
      }
    }
    this.count = number;
  }

  /** Returns the groups of the checks in rules. */
  static SheetGroups in(Iterable<Rule> rules) {
    Map<DocumentType, Set<SheetCheck>> byDocument = new LinkedHashMap<>();
    for (Rule rule : rules) {
      for (Check check : rule.checks()) {
        DocumentType document =
            check instanceof SheetCheck ? ((SheetCheck) check).document() : null;
        if (document != null && !isSum(check)) {
          byDocument
              .computeIfAbsent(document, type -> new LinkedHashSet<>())
              .add((SheetCheck) check);
        }
      }
    }
    return new SheetGroups(byDocument);
  }

  /** Returns whether a check adds cells, which are found faster without it. */
  private static boolean isSum(Check check) {
    return check instanceof CellCheck && ((CellCheck) check).addsRows();
  }

  /** Returns the place of a check in its group, or null if it has none. */
  @Nullable
  SheetGroup.Member of(Check check) {
    return known.get(check);
  }

  /** Returns how many groups there are. */
  int count() {
    return count;
  }
}
