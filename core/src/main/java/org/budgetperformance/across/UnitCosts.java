package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Measure;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.indicator.Unit;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Looks for costs per unit far outside those of like indicators (单位成本离群, STD-X04). It keeps one number an
 * indicator of money per something. Not thread-safe.
 */
final class UnitCosts {
  private static final int FEWEST_UNITS = 5;
  private static final BigDecimal FAR = BigDecimal.valueOf(3);
  private static final ImmutableList<String> PER_UNIT =
      ImmutableList.of("人均", "单位成本", "平均成本", "单价");

  private final Map<IndicatorKey, List<ReportNumber>> costs = new HashMap<>();

  void add(Report report, Submission submission) {
    for (Sheet sheet : submission.sheets()) {
      ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
      for (int i = 0; i < rows.length(); i++) {
        int row = rows.get(i);
        Optional<Quantity> actual = sheet.at(row, Columns.ACTUAL).value().flatMap(Actual::quantity);
        Optional<Quantity> target = sheet.at(row, Columns.TARGET).value().flatMap(Target::quantity);
        boolean isDone =
            actual.filter(found -> isPerUnit(sheet.row(row).name(), found)).isPresent();
        Optional<Quantity> cost =
            (isDone ? actual : target).filter(found -> isPerUnit(sheet.row(row).name(), found));
        if (cost.isPresent()) {
          costs
              .computeIfAbsent(
                  IndicatorKey.of(sheet, row, cost.get().unit()), key -> new ArrayList<>())
              .add(
                  new ReportNumber(
                      report,
                      sheet.place(row, isDone ? Columns.ACTUAL : Columns.TARGET),
                      cost.get().value(),
                      cost.get().toString()));
        }
      }
    }
  }

  private static boolean isPerUnit(String name, Quantity quantity) {
    Unit unit = quantity.unit();
    int per = unit.label().indexOf('/');
    return per > 0
        ? unit.measure() == Measure.COMPOSITE && unit.label().substring(0, per).endsWith("元")
        : unit.measure() == Measure.MONEY && PER_UNIT.stream().anyMatch(name::contains);
  }

  ImmutableList<AcrossFinding> findings() {
    ImmutableList.Builder<AcrossFinding> findings = ImmutableList.builder();
    costs.forEach(
        (key, numbers) -> {
          long units = numbers.stream().map(number -> number.report.unit).distinct().count();
          if (units >= FEWEST_UNITS) {
            outliers(key, ImmutableList.sortedCopyOf(ReportNumber.ORDER, numbers), findings);
          }
        });
    return findings.build();
  }

  private static void outliers(
      IndicatorKey key,
      ImmutableList<ReportNumber> sorted,
      ImmutableList.Builder<AcrossFinding> findings) {
    ReportNumber middle = sorted.get((sorted.size() - 1) / 2);
    BigDecimal low = sorted.get(sorted.size() / 4).value;
    BigDecimal high = sorted.get((3 * sorted.size() - 1) / 4).value;
    BigDecimal away = high.subtract(low).multiply(FAR);
    for (ReportNumber number : sorted) {
      boolean above =
          number.value.compareTo(middle.value.multiply(FAR)) > 0
              && number.value.compareTo(high.add(away)) > 0;
      boolean below =
          number.value.multiply(FAR).compareTo(middle.value) < 0
              && number.value.compareTo(low.subtract(away)) < 0;
      if (above || below) {
        findings.add(
            AcrossFinding.of(
                AcrossRules.COST_PER_UNIT,
                ImmutableList.of(number.report.unit),
                LocalizedText.of(key.name, key.name),
                ImmutableList.of(ImmutableList.of(number.cell(), middle.cell()))));
      }
    }
  }
}
