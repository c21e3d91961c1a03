package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.budgetperformance.comparison.FindingChange.Kind;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Finding;

/** Pairs the findings of two evaluations by rule and places. */
final class FindingChanges {
  private final Evaluation before;
  private final Evaluation after;
  private final Keys earlierKeys;
  private final Keys laterKeys;
  private final CellChanges cells;
  private final ImmutableList<Finding> findings;
  private final Finding[] partners;

  /** The later findings that have no partner yet, by the numbers of their applications. */
  private final Map<Integer, Finding> open = new LinkedHashMap<>();

  private FindingChanges(Evaluation before, Evaluation after, Correspondence places) {
    this.before = before;
    this.after = after;
    Succession rules = new Succession(after);
    this.earlierKeys = new Keys(places, rules, false);
    this.laterKeys = new Keys(places, rules, true);
    this.cells = new CellChanges(before.submission(), after.submission(), places);
    this.findings = before.findingsOneByOne();
    this.partners = new Finding[findings.size()];
    after.findingsOneByOne().forEach(finding -> open.put(finding.application(), finding));
  }

  static ImmutableList<FindingChange> between(
      Evaluation before, Evaluation after, Correspondence places) {
    FindingChanges changes = new FindingChanges(before, after, places);
    // A rule may find two things at the same places, so those that did not change go first.
    changes.pair(changes.earlierKeys::of, changes.laterKeys::of, changes::saysTheSame);
    changes.pair(changes.earlierKeys::of, changes.laterKeys::of, (one, other) -> true);
    // A sum of one row more or less is still the same sum.
    changes.pair(
        finding -> changes.earlierKeys.main(finding).orElse(null),
        finding -> changes.laterKeys.main(finding).orElse(null),
        changes::isMostlyThere);
    return changes.list();
  }

  private boolean saysTheSame(Finding first, Finding second) {
    return earlierKeys.sayings(first).equals(laterKeys.sayings(second));
  }

  private boolean isMostlyThere(Finding first, Finding second) {
    return Keys.areMostlyIn(earlierKeys.places(first), laterKeys.places(second));
  }

  /** Pairs findings with the same key, null for one that has none, that fit each other. */
  private void pair(
      Function<Finding, ImmutableList<Object>> earlier,
      Function<Finding, ImmutableList<Object>> later,
      BiPredicate<Finding, Finding> fits) {
    ListMultimap<ImmutableList<Object>, Finding> byKey = LinkedListMultimap.create();
    open.values().forEach(finding -> byKey.put(later.apply(finding), finding));
    for (int i = 0; i < partners.length; i++) {
      ImmutableList<Object> key = partners[i] == null ? earlier.apply(findings.get(i)) : null;
      if (key != null) {
        partners[i] = take(findings.get(i), byKey.get(key), fits);
      }
    }
  }

  @Nullable
  private Finding take(
      Finding finding, List<Finding> candidates, BiPredicate<Finding, Finding> fits) {
    Iterator<Finding> others = candidates.iterator();
    while (others.hasNext()) {
      Finding other = others.next();
      if (fits.test(finding, other)) {
        others.remove();
        open.remove(other.application());
        return other;
      }
    }
    return null;
  }

  private ImmutableList<FindingChange> list() {
    Counterparts earlier = new Counterparts(before, earlierKeys);
    Counterparts later = new Counterparts(after, laterKeys);
    GoneReasons reasons = new GoneReasons(before, after, earlierKeys, cells);
    ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
    for (int i = 0; i < partners.length; i++) {
      Finding finding = findings.get(i);
      Optional<Finding> now = Optional.ofNullable(partners[i]);
      if (now.isPresent()) {
        boolean same = saysTheSame(finding, now.get());
        changes.add(
            change(same ? Kind.UNCHANGED : Kind.CHANGED, Optional.of(finding), now)
                .isMoved(cells.isMoved(finding))
                .build());
      } else {
        Optional<Finding> counterpart = later.of(finding, earlierKeys);
        FindingChange gone = change(Kind.GONE, Optional.of(finding), counterpart).build();
        changes.add(gone.because(reasons.of(finding, counterpart, gone.cells())));
      }
    }
    for (Finding finding : open.values()) {
      changes.add(
          change(Kind.APPEARED, earlier.of(finding, laterKeys), Optional.of(finding)).build());
    }
    return changes.build();
  }

  private ImmutableFindingChange.Builder change(
      Kind kind, Optional<Finding> earlier, Optional<Finding> later) {
    return ImmutableFindingChange.builder()
        .kind(kind)
        .before(earlier)
        .after(later)
        .cells(cells.of(earlier, later));
  }
}
