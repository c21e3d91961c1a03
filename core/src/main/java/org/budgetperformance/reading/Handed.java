package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.WordList;

/** A document that was read, and whom it names as its unit (识别出的一份材料). */
final class Handed {
  /** Labels of a unit on the cover of a narrative. */
  private static final WordList UNIT =
      WordList.of("单位名称 部门名称 预算单位 填报单位 报告单位 单位(盖章) 部门(单位)名称 预算单位名称");

  private static final int MOST_HEAD = 8;
  private static final int LONGEST = 60;

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
    if (part.type().isProse()) {
      addHead(part.lines(), units);
    }
    return units.build();
  }

  private static void add(Sheet sheet, Line line, ImmutableList.Builder<String> units) {
    Figure<String> unit = sheet.at(line, Columns.TEXT);
    if (unit.isStated()) {
      units.add(UnitNames.compact(unit.get()));
    }
  }

  /** Adds what stands behind a label of a unit in the first lines of a narrative. */
  private static void addHead(ImmutableList<TextLine> lines, ImmutableList.Builder<String> units) {
    for (TextLine line : lines.subList(0, Math.min(MOST_HEAD, lines.size()))) {
      String text = line.text().length() > LONGEST ? "" : Characters.compact(line.text());
      String label = UNIT.at(text, 0);
      if (label != null && text.startsWith(":", label.length())) {
        units.add(UnitNames.compact(text.substring(label.length() + 1)));
      }
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
