package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/** What checks come to on a submission that is changed only to see that (试算). Not thread-safe. */
final class WhatIf {
  private final Submission submission;
  private final Map<Place, Figure<?>> changes;

  /** Made when a part needs more than one row. */
  @Nullable private Submission changed;

  WhatIf(Submission submission, Map<Place, Figure<?>> changes) {
    this.submission = submission;
    this.changes = changes;
  }

  /** Returns the outcomes of the applications of a part, the last one ERRORED if the check throws. */
  ImmutableList<Outcome> outcomes(CheckPart part) {
    List<Outcome> outcomes = new ArrayList<>(part.size());
    try {
      run(part, Examination.deciding(outcomes::add));
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      outcomes.add(Outcome.ERRORED); // as when the whole module runs
    }
    return ImmutableList.copyOf(outcomes);
  }

  /**
   * Returns how closely one application of a part holds.
   *
   * @param application its number within the part, from 0
   */
  Margin margin(CheckPart part, int application) {
    Examination examination = Examination.explaining(application);
    try {
      run(part, examination);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // What a later application throws is an outcome of its own.
    }
    return examination.margin();
  }

  private void run(CheckPart part, Examination examination) {
    if (part.isOfRow()) {
      part.run(submission, changedRow(part.rowAlone(submission)), examination);
    } else {
      part.run(changed(), examination);
    }
  }

  private Sheet changedRow(Sheet alone) {
    Sheet row = alone;
    for (Map.Entry<Place, Figure<?>> change : changes.entrySet()) {
      Place place = change.getKey();
      if (place.sheet().equals(row.id()) && place.row().equals(row.rows().get(0))) {
        row = row.with(place, change.getValue());
      }
    }
    return row;
  }

  private Submission changed() {
    Submission known = changed;
    if (known == null) {
      known = submission;
      for (Map.Entry<Place, Figure<?>> change : changes.entrySet()) {
        known = known.with(change.getKey(), change.getValue());
      }
      changed = known;
    }
    return known;
  }
}
