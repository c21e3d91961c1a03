package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;
import org.budgetperformance.check.Checks;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.scoring.ScoredForm;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a form has the rows that every form has (自评表行次齐全). Where lines of it were not read they may be
 * these; a form without indicators is not asked, nor is a part of a submission.
 */
final class RowsOfForm extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("{form}缺少应有的行：{missing}", "{form} lacks rows: {missing}");
  private static final LocalizedText ASKED = LocalizedText.of("自评表行次齐全", "the form has all rows");
  private static final LocalizedText UNREAD = LocalizedText.of("有未识别的内容", "something was not read");

  /** What is looked at in a row that is there, where it is no text. */
  private static final ImmutableMap<Line, Column<?>> CELL =
      ImmutableMap.of(Lines.ANNUAL_FUNDS, Columns.ANNUAL, Lines.TOTAL, Columns.SCORE);

  private static final long serialVersionUID = 1L;

  private final ImmutableList<Line> lines;

  private RowsOfForm(ImmutableList<Line> lines) {
    super(ASKED);
    this.lines = lines;
  }

  /** Returns the check, which is applied to each form and names all rows that are missing. */
  static Check of(DocumentType document, Line... lines) {
    RowsOfForm rows = new RowsOfForm(ImmutableList.copyOf(lines));
    LocalizedText names = labels(rows.lines);
    return FormulaCheck.each(document)
        .first(onlyIf(not(Checks.isPartial())))
        .names(rows)
        .asks(
            rows,
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "：有" + names.zh() + "各行",
                document.label().en() + ": there are rows of " + names.en()));
  }

  private static LocalizedText labels(ImmutableList<Line> lines) {
    return Wording.join(
        lines.stream().map(Line::label).collect(ImmutableList.toImmutableList()), "、", ", ");
  }

  @Override
  protected Answer judge(Where at) {
    Sheet sheet = at.sheet();
    if (sheet.rows(Lines.INDICATOR).isEmpty()) {
      return Answer.NOTHING;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lacks(sheet, lines.get(i))) {
        return sheet.unread().isEmpty() ? Answer.NO : Answer.OPEN;
      }
    }
    return Answer.YES;
  }

  /** A form without points and scores has no total. */
  private static boolean lacks(Sheet sheet, Line line) {
    return sheet.rows(line).isEmpty() && !(line.equals(Lines.TOTAL) && !ScoredForm.is(sheet));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    Sheet sheet = at.sheet();
    for (Line line : lines) {
      for (int row : sheet.rows(line).asList()) {
        cells.cell(sheet, row, CELL.getOrDefault(line, Columns.TEXT));
      }
      cells.fact(line.label(), String.valueOf(sheet.rows(line).length()));
    }
    for (int row : sheet.rows(Lines.INDICATOR).asList()) {
      cells.cell(sheet, row, Columns.CATEGORY);
    }
    cells.fact(ScoredForm.ASKED, String.valueOf(ScoredForm.is(sheet)));
    cells.fact(UNREAD, String.valueOf(!sheet.unread().isEmpty()));
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("form", "missing");
  }

  /** A row that is not there has no place, so the finding stands where the indicators begin. */
  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Sheet sheet = walk.sheet();
    SheetId id = sheet.id();
    to.name("form", LocalizedText.of(id.label(Locale.CHINESE), id.label(Locale.ENGLISH)));
    ImmutableList<Line> missing =
        lines.stream().filter(line -> lacks(sheet, line)).collect(ImmutableList.toImmutableList());
    if (!missing.isEmpty()) {
      to.name("missing", labels(missing));
    }
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    if (sheet.unread().isEmpty() && !rows.isEmpty()) {
      int first = DimensionsPresent.least(sheet, rows);
      to.look("place", Use.BESIDE, 0, 1, sheet, first, Columns.CATEGORY);
    }
    sheet.unread().forEach(to::unread);
  }
}
