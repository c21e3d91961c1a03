package org.budgetperformance.evaluation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;

/**
 * Relates what failed, once all rules have run (连带发现): of several findings with one cause the one nearest to
 * it speaks, and the others are listed beneath it.
 *
 * <p>A finding follows from another in the same row if its rule {@linkplain
 * org.budgetperformance.rule.RuleInfo#follows() says so} and it does not weigh more than a notice that the other is; at
 * the same cell if its rule {@linkplain org.budgetperformance.rule.RuleInfo#followsAtCell() says so} and the other weighs
 * no less; or from a narrower one that shares a cell with it, is off by the same and weighs no less. Findings of rules
 * that say so are one in each document, such as that its
 * weights are not the usual ones. What is only written to different places is one finding for the
 * documents that it is between. No outcome changes.
 */
final class Consequences {
  private final List<Finding> findings;
  private final int[] cause;

  /** Findings by a row and their rule, and by a cell and how far they are off. */
  private final ListMultimap<Object, Integer> near = ArrayListMultimap.create();

  /** The first finding of places between some documents, by these. */
  private final Map<Set<SheetId>, Integer> firstOfDocuments = new LinkedHashMap<>();

  private Consequences(List<Finding> findings) {
    this.findings = findings;
    this.cause = new int[findings.size()];
  }

  /** Returns those of some findings that follow from no other, each with those that follow from it. */
  static List<Finding> relate(List<Finding> findings) {
    return findings.size() < 2
        ? findings
        : new Consequences(SortedFinding.sort(findings)).relate(); // in an order of their own
  }

  private List<Finding> relate() {
    for (int i = 0; i < cause.length; i++) {
      cause[i] = i;
      int number = i;
      Finding finding = findings.get(i);
      for (Object row : rows(finding, finding.rule().id())) {
        near.put(row, i);
      }
      for (Place place : finding.places()) {
        near.put(cell(place, finding), i);
        near.put(cell(place, finding.rule().id()), i);
      }
      if (isOfPlaces(i)) {
        firstOfDocuments.putIfAbsent(documents(finding), i);
      }
      once(finding).ifPresent(key -> near.put(key, number));
    }
    for (int i = 0; i < cause.length; i++) {
      int number = i;
      if (isOfPlaces(i)) {
        ofPlaces(i);
      } else if (findings.get(i).outcome() == Outcome.FAILED) {
        declared(i);
        once(findings.get(i)).ifPresent(key -> followFirst(number, nearest(key)));
      }
    }
    for (int i = 0; i < cause.length; i++) {
      if (cause[i] == i && findings.get(i).margin().kind() == Margin.Kind.OFF) {
        offByTheSame(i);
      }
    }
    return roots();
  }

  /** Returns by what a finding is one with others of its document; empty for an error, and for most rules. */
  private static Optional<Object> once(Finding finding) {
    Set<SheetId> documents = documents(finding);
    return finding.severity() == Severity.ERROR || documents.size() != 1
        ? Optional.empty()
        : finding.rule().onceADocumentWith().map(with -> ImmutableList.of(documents, with));
  }

  /** Returns the finding that the others of its document are one with: the first of the rule that all name. */
  private Iterable<Integer> nearest(Object key) {
    List<Integer> all = near.get(key);
    return Iterables.limit(
        Iterables.concat(
            Iterables.filter(
                all,
                i -> {
                  RuleInfo rule = findings.get(i).rule();
                  return rule.onceADocumentWith().equals(Optional.of(rule.id()));
                }),
            all),
        1);
  }

  private boolean isOfPlaces(int i) {
    return findings.get(i).margin().kind() == Margin.Kind.PLACES;
  }

  /** Returns the rows that a finding looks at, each once, with the id of a rule. */
  private static ImmutableSet<Object> rows(Finding finding, String id) {
    return finding.places().stream()
        .map(place -> ImmutableList.of(place.sheet(), place.row(), id))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<Object> cell(Place place, Finding finding) {
    return ImmutableList.of(place, finding.margin());
  }

  private static ImmutableList<Object> cell(Place place, String id) {
    return ImmutableList.of(place, id);
  }

  private void declared(int i) {
    Finding finding = findings.get(i);
    for (String id : finding.rule().follows()) {
      for (Object row : rows(finding, id)) {
        followFirst(i, Iterables.filter(near.get(row), other -> mayExplain(other, finding)));
      }
    }
    for (String id : finding.rule().followsAtCell()) {
      for (Place place : finding.places()) {
        followFirst(
            i, Iterables.filter(near.get(cell(place, id)), other -> weighsNoLess(other, finding)));
      }
    }
  }

  /** What is a notice, as what is only written to another place, is no reason for more than a notice. */
  private boolean mayExplain(int other, Finding finding) {
    return findings.get(other).severity() != Severity.NOTICE
        || finding.severity() == Severity.NOTICE;
  }

  private boolean weighsNoLess(int other, Finding finding) {
    return findings.get(other).severity().compareTo(finding.severity()) <= 0;
  }

  private void offByTheSame(int i) {
    Finding finding = findings.get(i);
    for (Place place : finding.places()) {
      followFirst(
          i,
          Iterables.filter(
              near.get(cell(place, finding)),
              other ->
                  weighsNoLess(other, finding)
                      && isNarrower(findings.get(other), other, finding, i)));
    }
  }

  private static boolean isNarrower(Finding one, int first, Finding other, int second) {
    int more = Integer.compare(one.places().size(), other.places().size());
    return more < 0 || (more == 0 && first < second);
  }

  /** Lets a finding that follows from none follow from the first of some that does not follow from it. */
  private void followFirst(int i, Iterable<Integer> others) {
    for (int other : others) {
      if (cause[i] != i) {
        return;
      }
      follow(i, other);
    }
  }

  /** All that differs in places between the same documents, or some of them, is one finding. */
  private void ofPlaces(int i) {
    Set<SheetId> here = documents(findings.get(i));
    for (Map.Entry<Set<SheetId>, Integer> first : firstOfDocuments.entrySet()) {
      Set<SheetId> there = first.getKey();
      if (there.equals(here) ? first.getValue() < i : there.containsAll(here)) {
        follow(i, first.getValue());
        return;
      }
    }
  }

  private static Set<SheetId> documents(Finding finding) {
    return finding.places().stream().map(Place::sheet).collect(ImmutableSet.toImmutableSet());
  }

  private void follow(int i, int other) {
    if (root(other) != i) {
      cause[i] = other;
    }
  }

  private int root(int i) {
    int at = i;
    while (cause[at] != at) {
      at = cause[at];
    }
    return at;
  }

  private List<Finding> roots() {
    ListMultimap<Integer, Finding> consequences = ArrayListMultimap.create();
    for (int i = 0; i < cause.length; i++) {
      if (cause[i] != i) {
        consequences.put(root(i), findings.get(i));
      }
    }
    List<Finding> roots = new ArrayList<>();
    for (int i = 0; i < cause.length; i++) {
      if (cause[i] == i) {
        roots.add(
            consequences.containsKey(i)
                ? Finding.builder()
                    .from(findings.get(i))
                    .addAllConsequences(SortedFinding.sort(consequences.get(i)))
                    .build()
                : findings.get(i));
      }
    }
    return roots;
  }
}
