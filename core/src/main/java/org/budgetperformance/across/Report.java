package org.budgetperformance.across;

import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Place;

/** Whose submission it is, and what is kept of it. Immutable. */
final class Report {
  /** Not by when they were added, so that nothing depends on it. */
  static final Comparator<Report> ORDER =
      Comparator.comparing((Report report) -> report.unit)
          .thenComparing(report -> report.source.orElse(""));

  final String unit;
  final Optional<String> source;
  final Year year;
  final Optional<DivisionCode> division;

  Report(String unit, Optional<String> source, Year year, Optional<DivisionCode> division) {
    this.unit = unit;
    this.source = source;
    this.year = year;
    this.division = division;
  }

  ReportCell cell(Place place, String text) {
    return ReportCell.of(this, place, text);
  }
}
