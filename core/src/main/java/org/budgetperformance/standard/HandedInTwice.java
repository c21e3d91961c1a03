package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Documents that were handed in again (重复提交的材料): with the same figures, or with others. */
final class HandedInTwice extends Judged implements Mention {
  private static final LocalizedText EQUAL =
      LocalizedText.of(
          "{document}提交了两次，内容相同，只核查一次", "{document} was handed in twice and is judged once");
  private static final LocalizedText DIFFERING =
      LocalizedText.of("两份材料不一致：{document}提交了两份，{cell}", "two copies of {document} differ: {cell}");
  private static final LocalizedText ONCE =
      LocalizedText.of("同一材料只提交一次", "each document is handed in once");
  private static final LocalizedText ALIKE =
      LocalizedText.of("同一材料的两份内容一致", "two copies of a document say the same");
  private static final LocalizedText DIFFERENT =
      LocalizedText.of("两份不一致的数据个数", "cells in which the copies differ");
  private static final long serialVersionUID = 1L;

  private final boolean differing;

  private HandedInTwice(boolean differing) {
    super(differing ? ALIKE : ONCE);
    this.differing = differing;
  }

  /** Returns the checks, each applied to the copies that it is about. */
  static ImmutableList<Check> checks() {
    return ImmutableList.of(check(new HandedInTwice(false)), check(new HandedInTwice(true)));
  }

  private static Check check(HandedInTwice twice) {
    boolean differing = twice.differing;
    return FormulaCheck.eachOf(submission -> find(submission, differing))
        .names(twice)
        .asks(twice, differing ? DIFFERING : EQUAL, differing ? ALIKE : ONCE);
  }

  private static ImmutableList<SheetId> find(Submission submission, boolean differing) {
    ImmutableList.Builder<SheetId> twice = ImmutableList.builder();
    for (Sheet copy : submission.copies()) {
      for (Sheet sheet : submission.sheets()) {
        if (sheet.id().equals(copy.id()) && differing != cells(sheet).isEmpty()) {
          twice.add(sheet.id());
        }
      }
    }
    return ImmutableSet.copyOf(twice.build()).asList();
  }

  /** Returns where a document differs from its copy; what rests there is open. */
  private static ImmutableList<Place> cells(Sheet sheet) {
    return sheet.figures().entrySet().stream()
        .filter(cell -> cell.getValue().isDiffering())
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Place::toString))
        .collect(ImmutableList.toImmutableList());
  }

  private static Sheet sheet(Where at) {
    SheetId id = at.subject(SheetId.class);
    return at.submission().sheets().stream()
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .get();
  }

  @Override
  protected Answer judge(Where at) {
    return Answer.NO;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(DIFFERENT, String.valueOf(cells(sheet(at)).size()));
  }

  @Override
  public ImmutableSet<String> roles() {
    return differing ? ImmutableSet.of("document", "cell") : ImmutableSet.of("document");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Sheet sheet = sheet(walk);
    SheetId id = sheet.id();
    to.name("document", LocalizedText.of(id.label(Locale.CHINESE), id.label(Locale.ENGLISH)));
    ImmutableList<Place> cells = cells(sheet);
    for (int i = 0; i < cells.size(); i++) {
      Row row = cells.get(i).row();
      to.look("cell", i, 1, sheet, sheet.rows().indexOf(row), cells.get(i).column());
    }
    if (cells.isEmpty()) {
      // No cell is the one that is wrong; the least by its name is the same in any order of rows.
      sheet.figures().keySet().stream()
          .min(Comparator.comparing(Place::toString))
          .ifPresent(least -> look("place", Use.BESIDE, sheet, least, to));
    }
  }

  private static void look(String role, Use use, Sheet sheet, Place place, Examination to) {
    to.look(role, use, 0, 1, sheet, sheet.rows().indexOf(place.row()), place.column());
  }
}
