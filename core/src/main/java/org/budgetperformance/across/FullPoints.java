package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.amount.Points;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Looks for places of which every form is at full points (全部满分, STD-X03). Not thread-safe. */
final class FullPoints {
  private static final int FEWEST_UNITS = 3;

  private final Map<Optional<DivisionCode>, Counted> places = new HashMap<>();

  /** The forms of one place, or of those that name none. */
  private static final class Counted {
    final Set<String> units = new HashSet<>();
    int forms;
    boolean full = true;
  }

  void add(Report report, Submission submission) {
    for (Sheet sheet : submission.sheets()) {
      if (sheet.id().type().isForm()) {
        Counted here = places.computeIfAbsent(report.division, place -> new Counted());
        Figure<Points> score = sheet.at(Lines.TOTAL, Columns.SCORE);
        Figure<Points> points = sheet.at(Lines.TOTAL, Columns.POINTS);
        here.units.add(report.unit);
        here.forms++;
        here.full &=
            score.isStated()
                && points.isStated()
                && points.get().compareTo(Points.ZERO) > 0
                && score.get().compareTo(points.get()) >= 0;
      }
    }
  }

  ImmutableList<AcrossFinding> findings() {
    ImmutableList.Builder<AcrossFinding> findings = ImmutableList.builder();
    places.forEach(
        (place, forms) -> {
          if (forms.full && forms.units.size() >= FEWEST_UNITS) {
            String code = place.map(Object::toString).orElse("");
            findings.add(
                AcrossFinding.of(
                    AcrossRules.ALL_FULL,
                    ImmutableList.of(place.isPresent() ? code : "全部单位"),
                    LocalizedText.of(
                        code + "全部" + forms.units.size() + "个单位的" + forms.forms + "份自评表都是满分",
                        "all "
                            + forms.forms
                            + " forms of all "
                            + forms.units.size()
                            + " units"
                            + (code.isEmpty() ? "" : " of " + code)
                            + " are at full points"),
                    ImmutableList.of()));
          }
        });
    return findings.build();
  }
}
