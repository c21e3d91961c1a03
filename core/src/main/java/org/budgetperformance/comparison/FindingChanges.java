package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import javax.annotation.Nullable;
import org.budgetperformance.comparison.FindingChange.Kind;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Subjects;
import org.budgetperformance.rule.Finding;

/** Pairs the findings of two evaluations by rule and places. */
final class FindingChanges {
  private final ImmutableList<Finding> before;
  private final Finding[] partners;

  /** The later findings that have no partner yet. */
  private final ListMultimap<ImmutableList<String>, Finding> open = LinkedListMultimap.create();

  private FindingChanges(ImmutableList<Finding> before, ImmutableList<Finding> after) {
    this.before = before;
    this.partners = new Finding[before.size()];
    after.forEach(finding -> open.put(key(finding), finding));
  }

  static ImmutableList<FindingChange> between(Evaluation before, Evaluation after) {
    FindingChanges changes =
        new FindingChanges(before.findingsOneByOne(), after.findingsOneByOne());
    // A rule may find two things at the same places, so those that did not change go first.
    changes.pair(FindingChanges::saysTheSame);
    changes.pair((first, second) -> true);
    return changes.list(new Counterparts(before), new Counterparts(after));
  }

  /** Returns what makes two findings the same one: rule and places, not the figures. */
  static ImmutableList<String> key(Finding finding) {
    return ImmutableList.<String>builder()
        .add(finding.rule().id())
        .addAll(Subjects.of(finding))
        .build();
  }

  private static boolean saysTheSame(Finding first, Finding second) {
    return first.outcome() == second.outcome()
        && first.severity() == second.severity()
        && first.operands().equals(second.operands())
        && first.margin().equals(second.margin())
        && first.cause().equals(second.cause());
  }

  private void pair(BiPredicate<Finding, Finding> fits) {
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null) {
        partners[i] = partner(before.get(i), fits);
      }
    }
  }

  @Nullable
  private Finding partner(Finding finding, BiPredicate<Finding, Finding> fits) {
    List<Finding> candidates = open.get(key(finding));
    for (Finding candidate : candidates) {
      if (fits.test(finding, candidate)) {
        candidates.remove(candidate);
        return candidate;
      }
    }
    return null;
  }

  private ImmutableList<FindingChange> list(Counterparts earlier, Counterparts later) {
    ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
    for (int i = 0; i < partners.length; i++) {
      Finding finding = before.get(i);
      Finding partner = partners[i];
      if (partner == null) {
        changes.add(FindingChange.of(Kind.GONE, Optional.of(finding), later.of(finding)));
      } else {
        Kind kind = saysTheSame(finding, partner) ? Kind.UNCHANGED : Kind.CHANGED;
        changes.add(FindingChange.of(kind, Optional.of(finding), Optional.of(partner)));
      }
    }
    for (Finding finding : open.values()) {
      changes.add(FindingChange.of(Kind.APPEARED, earlier.of(finding), Optional.of(finding)));
    }
    return changes.build();
  }
}
