package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Looks for indicators that one unit wants high and another low (指标值矛盾, STD-X02): no value meets both targets.
 *
 * <p>Of each indicator it keeps the two highest of those that ask for at least something and the two lowest that
 * ask for at most something, each of different units. Not thread-safe.
 */
final class Targets {
  private final Map<IndicatorKey, Bounds> bounds = new HashMap<>();

  /** The ends of what targets ask for, the strictest first. */
  private static final class Bounds {
    final TreeSet<ReportNumber> least = new TreeSet<>(ReportNumber.ORDER.reversed());
    final TreeSet<ReportNumber> most = new TreeSet<>(ReportNumber.ORDER);
  }

  void add(Report report, Submission submission) {
    for (Sheet sheet : submission.sheets()) {
      ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
      for (int i = 0; i < rows.length(); i++) {
        Figure<Target> target = sheet.at(rows.get(i), Columns.TARGET);
        if (target.isStated() && target.get().quantity().isPresent()) {
          add(report, sheet, rows.get(i), target.get());
        }
      }
    }
  }

  private void add(Report report, Sheet sheet, int row, Target target) {
    Comparison comparison = target.comparison().get();
    boolean atLeast = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    if (!atLeast && comparison == Comparison.EQUAL_TO) {
      return;
    }
    Quantity quantity = target.quantity().get();
    Bounds here =
        bounds.computeIfAbsent(IndicatorKey.of(sheet, row, quantity.unit()), key -> new Bounds());
    strictest(
        atLeast ? here.least : here.most,
        new ReportNumber(
            report, sheet.place(row, Columns.TARGET), quantity.value(), target.toString()));
  }

  /** Keeps the strictest of each of the two strictest units. */
  private static void strictest(NavigableSet<ReportNumber> numbers, ReportNumber number) {
    Optional<ReportNumber> own =
        numbers.stream().filter(kept -> kept.report.unit.equals(number.report.unit)).findFirst();
    numbers.add(number);
    if (own.isPresent()) {
      int order = numbers.comparator().compare(number, own.get());
      if (order != 0) {
        numbers.remove(order < 0 ? own.get() : number);
      }
    } else if (numbers.size() > 2) {
      numbers.pollLast();
    }
  }

  ImmutableList<AcrossFinding> findings() {
    ImmutableList.Builder<AcrossFinding> findings = ImmutableList.builder();
    bounds.forEach(
        (key, here) -> {
          for (ReportNumber least : here.least) {
            for (ReportNumber most : here.most) {
              if (!least.report.unit.equals(most.report.unit)
                  && least.value.compareTo(most.value) > 0) {
                findings.add(finding(key, least, most));
                return;
              }
            }
          }
        });
    return findings.build();
  }

  private static AcrossFinding finding(IndicatorKey key, ReportNumber least, ReportNumber most) {
    ImmutableList<ReportCell> row = ImmutableList.of(least.cell(), most.cell());
    return AcrossFinding.of(
        AcrossRules.CONTRADICTING,
        ImmutableList.sortedCopyOf(
            Comparator.naturalOrder(), ImmutableList.of(least.report.unit, most.report.unit)),
        LocalizedText.of(key.name, key.name),
        ImmutableList.of(row));
  }
}
