package org.budgetperformance.across;

import java.math.BigDecimal;
import java.util.Comparator;
import org.budgetperformance.submission.Place;

/** A number in a report (某单位材料中的一个数). Immutable. */
final class ReportNumber {
  /** From small to great; what is equal by whose it is, so that nothing depends on who came first. */
  static final Comparator<ReportNumber> ORDER =
      Comparator.comparing((ReportNumber number) -> number.value)
          .thenComparing(number -> number.report, Report.ORDER)
          .thenComparing(number -> number.place);

  final Report report;
  final Place place;
  final BigDecimal value;
  private final String text;

  ReportNumber(Report report, Place place, BigDecimal value, String text) {
    this.report = report;
    this.place = place;
    this.value = value;
    this.text = text;
  }

  ReportCell cell() {
    return report.cell(place, text);
  }
}
