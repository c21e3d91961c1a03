package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.not;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a document names one of some lines (是否列示): what a figure stands on depends on what is named
 * beside it.
 */
final class IfLineIsNamed extends Judged {
  private static final LocalizedText NAMED = LocalizedText.of("列有该项", "the line is named");
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final ImmutableList<Line> lines;

  private IfLineIsNamed(DocumentType document, ImmutableList<Line> lines) {
    super(NAMED);
    this.document = document;
    this.lines = lines;
  }

  /**
   * Returns two checks of which one is applied.
   *
   * @param named the check where one of the lines is named
   * @param otherwise the check where none is
   * @throws IllegalArgumentException if a check is not declared
   */
  static ImmutableList<Check> choose(
      DocumentType document, ImmutableList<Line> lines, Check named, Check otherwise) {
    IfLineIsNamed condition = new IfLineIsNamed(document, lines);
    LocalizedText names =
        Wording.join(
            lines.stream().map(Line::label).collect(ImmutableList.toImmutableList()), "或", " or ");
    LocalizedText beside =
        LocalizedText.of(
            "列有" + names.zh() + "时，" + named.compares().zh(),
            "beside " + names.en() + ": " + named.compares().en());
    return ImmutableList.of(
        FormulaCheck.only(not(condition), otherwise, otherwise.compares()),
        FormulaCheck.only(condition, named, beside));
  }

  @Override
  protected Answer judge(Where at) {
    Answer named = Answer.NO;
    for (Sheet sheet : at.sheets(document)) {
      for (int line = 0; line < lines.size() && named != Answer.YES; line++) {
        ImmutableIntArray rows = sheet.rows(lines.get(line));
        if (!rows.isEmpty()) {
          named = sheet.isAssumed(rows.get(0)) ? Answer.OPEN : Answer.YES;
        }
      }
    }
    return named;
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (Line line : lines) {
      int rows = at.sheets(document).stream().mapToInt(sheet -> sheet.rows(line).length()).sum();
      cells.fact(line.label(), "" + rows);
    }
  }
}
