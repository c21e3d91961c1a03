package org.budgetperformance.across;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/**
 * The submissions of the year before, with which a {@link SubmissionSet} compares what this year's say of that
 * year (上年材料). Of each it keeps the numbers and where they stand.
 *
 * <p>Thread-safe.
 */
@Beta
public final class LastYear {
  private final ListMultimap<String, Remembered> byUnit = ArrayListMultimap.create();

  private LastYear() {}

  /** Returns one without any submission. */
  public static LastYear create() {
    return new LastYear();
  }

  /**
   * Adds a submission.
   *
   * @param unit the unit, called as in the set to be compared
   * @param submission the submission, which is compared with that of the year after its own
   */
  public void add(String unit, Submission submission) {
    add(unit, null, submission);
  }

  /**
   * Adds a submission.
   *
   * @param unit the unit, called as in the set to be compared
   * @param source where it came from, such as the path of a file; null if that is not known
   * @param submission the submission, which is compared with that of the year after its own
   */
  public void add(String unit, @Nullable String source, Submission submission) {
    Remembered figures =
        Remembered.of(
            new Report(
                checkNotNull(unit, "unit"),
                Optional.ofNullable(source),
                submission.fiscalYear(),
                submission.division()),
            submission);
    synchronized (this) {
      byUnit.put(unit, figures);
    }
  }

  /** Returns whether there is a submission of a unit for a year. */
  synchronized boolean has(String unit, Year year) {
    return byUnit.get(unit).stream().anyMatch(figures -> figures.report.year.equals(year));
  }

  /** Returns the number at a place, none if two submissions of the unit and year state different ones. */
  synchronized Optional<Remembered.Figured> find(
      String unit, Year year, Place place, Figure<?> like) {
    List<Remembered> all = byUnit.get(unit);
    Remembered.Figured found = null;
    for (Remembered figures : all) {
      Remembered.Figured here = figures.report.year.equals(year) ? figures.find(place, like) : null;
      if (here != null && found != null && here.value != found.value) {
        return Optional.empty();
      }
      boolean first =
          here != null && (found == null || Report.ORDER.compare(here.report, found.report) < 0);
      found = first ? here : found;
    }
    return Optional.ofNullable(found);
  }
}
