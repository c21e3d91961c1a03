package org.budgetperformance.evaluation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;

/**
 * Relates what failed, once all rules have run (连带发现): of several findings with one cause the one nearest to
 * it speaks, and the others are listed beneath it.
 *
 * <p>A finding follows from another in the same row if its rule {@linkplain
 * org.budgetperformance.rule.RuleInfo#follows() says so}, or from a narrower one that shares a cell with it, is
 * off by the same and weighs no less. What is only written to different places is one finding for the
 * documents that it is between. No outcome changes.
 */
final class Consequences {
  private final List<Finding> findings;
  private final int[] cause;
  private final ListMultimap<Object, Integer> byPlace = ArrayListMultimap.create();

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
      for (Place place : findings.get(i).places()) {
        byPlace.put(place, i);
        byPlace.put(row(place), i);
      }
    }
    for (int i = 0; i < cause.length; i++) {
      if (isOfPlaces(i)) {
        ofPlaces(i);
      } else if (findings.get(i).outcome() == Outcome.FAILED) {
        declared(i);
      }
    }
    for (int i = 0; i < cause.length; i++) {
      if (cause[i] == i && findings.get(i).margin().kind() == Margin.Kind.OFF) {
        offByTheSame(i);
      }
    }
    return roots();
  }

  private boolean isOfPlaces(int i) {
    return findings.get(i).margin().kind() == Margin.Kind.PLACES;
  }

  private static ImmutableList<Object> row(Place place) {
    return ImmutableList.of(place.sheet(), place.row());
  }

  private void declared(int i) {
    Finding finding = findings.get(i);
    for (String id : finding.rule().follows()) {
      for (int other : near(finding, true)) {
        if (cause[i] == i && findings.get(other).rule().id().equals(id)) {
          follow(i, other);
        }
      }
    }
  }

  private void offByTheSame(int i) {
    Finding finding = findings.get(i);
    for (int other : near(finding, false)) {
      Finding nearer = findings.get(other);
      if (cause[i] == i
          && nearer.margin().equals(finding.margin())
          && nearer.severity().compareTo(finding.severity()) <= 0
          && isNarrower(nearer, other, finding, i)) {
        follow(i, other);
      }
    }
  }

  private static boolean isNarrower(Finding one, int first, Finding other, int second) {
    int more = Integer.compare(one.places().size(), other.places().size());
    return more < 0 || (more == 0 && first < second);
  }

  /** Returns the other findings that share a row with one, or a cell. */
  private Set<Integer> near(Finding finding, boolean row) {
    Set<Integer> near = new LinkedHashSet<>();
    for (Place place : finding.places()) {
      near.addAll(byPlace.get(row ? row(place) : place));
    }
    return near;
  }

  /** All that differs in places between the same documents, or some of them, is one finding. */
  private void ofPlaces(int i) {
    Set<SheetId> here = documents(findings.get(i));
    for (int other = 0; other < cause.length && cause[i] == i; other++) {
      if (other != i && isOfPlaces(other)) {
        Set<SheetId> there = documents(findings.get(other));
        boolean same = there.equals(here);
        if (same ? other < i : there.containsAll(here)) {
          follow(i, other);
        }
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
