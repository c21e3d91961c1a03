package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenCell;

/**
 * What leaves rules undecided (无法判定的原因): the same cells for the same reasons, and all that is open for them.
 *
 * <p>A finding whose cells are those of several smaller causes together stands at each of them. Immutable and
 * thread-safe.
 */
public final class OpenCause implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<OpenCell> cells;
  private final ImmutableList<Finding> findings;

  private OpenCause(Iterable<OpenCell> cells, Iterable<Finding> findings) {
    this.cells = ImmutableList.copyOf(cells);
    this.findings = ImmutableList.copyOf(findings);
  }

  /** Returns the cells with their reasons; empty where a check of one's own named none. */
  public ImmutableList<OpenCell> cells() {
    return cells;
  }

  /** Returns what they leave undecided, at least one finding, in its order. */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** Returns the causes of undecided findings, each where its first finding stands. */
  static ImmutableList<OpenCause> of(ImmutableList<Finding> undecided) {
    Map<ImmutableSet<OpenCell>, List<Integer>> causes = new LinkedHashMap<>();
    List<ImmutableSet<OpenCell>> keys = new ArrayList<>();
    for (int i = 0; i < undecided.size(); i++) {
      ImmutableSet<OpenCell> key = ImmutableSet.copyOf(undecided.get(i).openCells());
      if (!causes.containsKey(key)) {
        keys.add(key);
      }
      causes.computeIfAbsent(key, cells -> new ArrayList<>()).add(i);
    }
    keys.sort((a, b) -> Integer.compare(a.size(), b.size()));
    spread(keys, causes);
    List<OpenCause> inOrder = new ArrayList<>();
    causes.forEach(
        (cells, numbers) -> {
          numbers.sort(Integer::compare);
          List<Finding> open = new ArrayList<>();
          numbers.forEach(number -> open.add(undecided.get(number)));
          inOrder.add(new OpenCause(cells, open));
        });
    return ImmutableList.copyOf(inOrder);
  }

  /** Puts what several smaller causes make together beneath each of those. */
  private static void spread(
      List<ImmutableSet<OpenCell>> keys, Map<ImmutableSet<OpenCell>, List<Integer>> causes) {
    LinkedHashMultimap<OpenCell, ImmutableSet<OpenCell>> kept = LinkedHashMultimap.create();
    for (ImmutableSet<OpenCell> key : keys) {
      Set<ImmutableSet<OpenCell>> within = new LinkedHashSet<>();
      Set<OpenCell> covered = new HashSet<>();
      for (OpenCell cell : key) {
        for (ImmutableSet<OpenCell> smaller : kept.get(cell)) {
          if (key.containsAll(smaller) && within.add(smaller)) {
            covered.addAll(smaller);
          }
        }
      }
      if (!key.isEmpty() && covered.containsAll(key)) {
        List<Integer> findings = checkNotNull(causes.remove(key));
        within.forEach(smaller -> checkNotNull(causes.get(smaller)).addAll(findings));
      } else {
        key.forEach(cell -> kept.put(cell, key));
      }
    }
  }

  @Override
  public String toString() {
    return cells + ": " + findings.size();
  }
}
