package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/** Which applications look at which cells (数据项与勾稽关系对应). */
final class LookedAt {
  private static final BitSet NONE = new BitSet();

  private final Map<Place, BitSet> applications = new HashMap<>();

  LookedAt(Submission submission, ImmutableList<Rule> rules, KnownOutcomes outcomes) {
    for (int i = 0; i < rules.size(); i++) {
      Watcher watcher = new Watcher(outcomes.first(i));
      Examination examination = Examination.watching(watcher);
      try {
        for (Check check : rules.get(i).checks()) {
          check.examine(submission, examination);
        }
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        // It threw when it first ran, which is an outcome of its own.
      }
    }
  }

  /** Returns the numbers of the applications that look at a cell. */
  BitSet at(Place place) {
    return applications.getOrDefault(place, NONE);
  }

  /** Notes down the cells of one rule's applications. */
  private final class Watcher implements Examination.Watcher {
    private final List<Place> places = new ArrayList<>();
    private int application;

    Watcher(int first) {
      this.application = first;
    }

    @Override
    public void looked(String role, Place place) {
      places.add(place);
    }

    @Override
    public void ended(Outcome outcome) {
      for (Place place : places) {
        applications.computeIfAbsent(place, key -> new BitSet()).set(application);
      }
      places.clear();
      application++;
    }
  }
}
