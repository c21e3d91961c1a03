package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.reading.label.UnitNames;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;

/** A document that was read, and whom it names as its unit (识别出的一份材料). */
final class Handed {
  final Part part;
  final Sheet sheet;

  /** The names of its unit, compact, the surest first. */
  final ImmutableList<String> units;

  Handed(Part part, Sheet sheet) {
    this.part = part;
    this.sheet = sheet;
    this.units = units(part, sheet);
  }

  private static ImmutableList<String> units(Part part, Sheet sheet) {
    ImmutableList.Builder<String> units = ImmutableList.builder();
    add(sheet, Lines.UNIT, units);
    add(sheet, Lines.DEPARTMENT, units);
    part.subject().unit().map(UnitNames::compact).ifPresent(units::add);
    return units.build();
  }

  private static void add(Sheet sheet, Line line, ImmutableList.Builder<String> units) {
    Figure<String> unit = sheet.at(line, Columns.TEXT);
    if (unit.isStated()) {
      units.add(UnitNames.compact(unit.get()));
    }
  }

  /** Returns whether two documents on one project are of different units, each of which has a project so called. */
  boolean isOfAnotherUnit(Handed other) {
    return part.type().isOfProject()
        && !units.isEmpty()
        && !other.units.isEmpty()
        && UnitNames.fit(units.get(0), other.units.get(0)) == 0;
  }

  /** Returns how well a name of its unit fits names of a department: better the better, and the surer, it is; else 0. */
  int fit(Iterable<String> names) {
    for (String unit : units) {
      int best = 0;
      for (String name : names) {
        best = Math.max(best, UnitNames.fit(unit, name));
      }
      if (best > 0) {
        return best;
      }
    }
    return 0;
  }
}
