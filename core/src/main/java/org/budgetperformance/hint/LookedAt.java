package org.budgetperformance.hint;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Which applications look at which of some cells (数据项与勾稽关系对应). */
final class LookedAt {
  private final Map<Place, List<Integer>> applications = new HashMap<>();

  /**
   * Runs every part once more and listens.
   *
   * @param cells the cells that are of interest
   */
  LookedAt(Submission submission, KnownOutcomes outcomes, Parts parts, Iterable<Place> cells) {
    cells.forEach(cell -> applications.put(cell, new ArrayList<>()));
    for (int rule = 0; rule < outcomes.rules(); rule++) {
      Watcher watcher = new Watcher(outcomes.first(rule));
      Examination examination = Examination.watching(watcher);
      try {
        for (CheckPart part : parts.of(rule)) {
          part.run(submission, examination);
        }
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        // It threw when it first ran, which is an outcome of its own.
      }
    }
  }

  /** Returns the numbers of the applications that look at any of some cells. */
  ImmutableSortedSet<Integer> at(Set<Place> cells) {
    ImmutableSortedSet.Builder<Integer> all = ImmutableSortedSet.naturalOrder();
    cells.forEach(cell -> all.addAll(applications.getOrDefault(cell, new ArrayList<>())));
    return all.build();
  }

  /** Notes down the cells of one rule's applications. */
  private final class Watcher implements Examination.Watcher {
    private int application;

    Watcher(int first) {
      this.application = first;
    }

    @Override
    public void looked(String role, Place place) {
      List<Integer> here = applications.get(place);
      if (here != null && (here.isEmpty() || here.get(here.size() - 1) != application)) {
        here.add(application);
      }
    }

    @Override
    public void ended(Outcome outcome) {
      application++;
    }
  }
}
