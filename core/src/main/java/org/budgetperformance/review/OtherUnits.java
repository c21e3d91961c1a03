package org.budgetperformance.review;

import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Cells for the reporting unit that name another (他单位名称): each such cell of the documents against what most of them
 * say. A unit that may be above, below or a part of it is none.
 */
final class OtherUnits extends Judged implements Mention {
  private static final LocalizedText OWN = LocalizedText.of("本单位名称", "name of the unit");
  private static final Derivation<Submission, String> MOST = OtherUnits::most;
  private static final long serialVersionUID = 1L;

  /** More names than a department has sub-units are not compared with each other. */
  private static final int MANY = 60;

  private OtherUnits() {
    super(LocalizedText.of("系本单位、其上级或所属单位", "this is the unit, or one above or below it"));
  }

  static Check check() {
    OtherUnits asked = new OtherUnits();
    Cell unit = cell(Columns.TEXT);
    return FormulaCheck.eachRow(Lines.UNIT)
        .first(present(unit), readable(unit), stated(unit))
        .names("unit", Use.OTHER, unit)
        .names(asked)
        .asks(
            asked,
            LocalizedText.of(
                "填的是其他单位的名称，本材料的单位为{own}：{unit}",
                "this names another unit, the submission is that of {own}: {unit}"),
            LocalizedText.of(
                "各材料的单位名称是否为本单位", "names of the unit, against what most documents say"));
  }

  /**
   * The name that most cells have or go with, as the department's does with those of its sub-units; of as many the one
   * that the submission goes by.
   */
  private static String most(Submission submission) {
    if (agree(submission.sheets())) {
      return submission.unit().map(UnitNames::compact).orElse("");
    }
    Multiset<String> names = HashMultiset.create();
    for (Sheet sheet : submission.sheets()) {
      Figure<String> unit = sheet.at(Lines.UNIT, Columns.TEXT);
      if (unit.isStated()) {
        names.add(unit.compact());
      }
    }
    String own = submission.unit().map(UnitNames::compact).orElse("");
    int most = fitting(own, names);
    for (String name : names.elementSet()) {
      int fitting = fitting(name, names);
      own = fitting > most ? name : own;
      most = Math.max(fitting, most);
    }
    return own;
  }

  /** Returns in how many cells the name or one of a unit above or below it stands; of many names only it is counted. */
  private static int fitting(String name, Multiset<String> names) {
    int fitting = 0;
    if (names.elementSet().size() <= MANY) {
      for (String other : names.elementSet()) {
        boolean fits = !name.isEmpty() && !UnitNames.areOfOthers(name, other);
        fitting += fits ? names.count(other) : 0;
      }
    }
    return fitting + names.count(name);
  }

  /** Returns whether all cells name the same, as they nearly always do. */
  private static boolean agree(ImmutableList<Sheet> sheets) {
    String first = null;
    for (int i = 0; i < sheets.size(); i++) {
      Figure<String> unit = sheets.get(i).at(Lines.UNIT, Columns.TEXT);
      if (unit.isStated() && first != null && !first.equals(unit.compact())) {
        return false;
      }
      first = unit.isStated() ? unit.compact() : first;
    }
    return true;
  }

  @Override
  protected Answer judge(Where at) {
    String own = at.submission().derive(MOST);
    Figure<String> unit = at.sheet().at(at.row(), Columns.TEXT);
    return Answer.of(own.isEmpty() || !UnitNames.areOfOthers(own, unit.compact()));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.cell(at.sheet(), at.row(), Columns.TEXT);
    cells.fact(OWN, at.submission().derive(MOST));
  }

  @Override
  protected ImmutableList<Words> words() {
    return ImmutableList.of(Words.of("单位名称的词尾", "how names of units end", UnitNames.KINDS));
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("own");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    String own = walk.submission().derive(MOST);
    to.name("own", LocalizedText.of(own, own));
  }
}
