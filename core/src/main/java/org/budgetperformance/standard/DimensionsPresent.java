package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.Checks;
import org.budgetperformance.check.MisplacedIndicators;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/**
 * Whether a form has an indicator with points of a dimension (一级指标齐全). Points or a category that are
 * blank or unreadable leave open what they belong to; a form without indicators is not asked, nor is a
 * part of a submission.
 */
final class DimensionsPresent extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{form}的{dimension}没有设置有分值的指标", "{form} has no indicator with points of: {dimension}");
  private static final LocalizedText ASKED =
      LocalizedText.of("该一级指标设有有分值的指标", "the dimension has an indicator with points");
  private static final LocalizedText DIMENSION = LocalizedText.of("一级指标", "dimension");
  private static final long serialVersionUID = 1L;

  private DimensionsPresent() {
    super(ASKED);
  }

  /** Returns the check, which is applied to each form and dimension. */
  static Check of(DocumentType document, Iterable<Dimension> dimensions) {
    ImmutableList<Dimension> all = ImmutableList.copyOf(dimensions);
    LocalizedText names =
        Wording.join(
            all.stream().map(Dimension::label).collect(ImmutableList.toImmutableList()), "、", ", ");
    DimensionsPresent present = new DimensionsPresent();
    return FormulaCheck.each(document)
        .about(all)
        .first(onlyIf(not(Checks.isPartial())))
        .names(present)
        .asks(
            present,
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "：" + names.zh() + "均有指标",
                document.label().en() + ": there are indicators of " + names.en()));
  }

  @Override
  protected Answer judge(Where at) {
    Dimension dimension = at.subject(Dimension.class);
    ImmutableIntArray rows = at.sheet().rows(Lines.INDICATOR);
    Answer best = rows.isEmpty() ? Answer.NOTHING : Answer.NO;
    for (int i = 0; i < rows.length() && best != Answer.YES; i++) {
      Answer here = ask(at.sheet(), rows.get(i), dimension);
      best = here == Answer.NO ? best : here;
    }
    return best == Answer.NO && at.sheet().mayHave(Lines.INDICATOR) ? Answer.OPEN : best;
  }

  /** Returns whether a row is an indicator of a dimension with points, as far as it says. */
  private static Answer ask(Sheet sheet, int row, Dimension dimension) {
    Figure<Category> category = sheet.at(row, Columns.CATEGORY);
    Figure<Points> points = sheet.at(row, Columns.POINTS);
    if (category.isStated() && !category.get().dimension().equals(dimension)) {
      return Answer.NO;
    }
    switch (points.state()) {
      case ABSENT:
      case BLANK:
      case UNREADABLE:
        return Answer.OPEN;
      default:
        return points.units() <= 0 ? Answer.NO : category.isStated() ? Answer.YES : Answer.OPEN;
    }
  }

  @Override
  protected void cells(Where at, Cells cells) {
    cells.fact(DIMENSION, at.subject(Dimension.class).label().zh());
    for (int row : at.sheet().rows(Lines.INDICATOR).asList()) {
      cells.cell(at.sheet(), row, Columns.CATEGORY);
      cells.cell(at.sheet(), row, Columns.POINTS);
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("form", "dimension");
  }

  /** Of each row that leaves it open the cell is named that does; where none does, what may be misplaced. */
  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Sheet sheet = walk.sheet();
    SheetId id = sheet.id();
    Dimension dimension = walk.subject(Dimension.class);
    to.name("form", LocalizedText.of(id.label(Locale.CHINESE), id.label(Locale.ENGLISH)));
    to.name("dimension", dimension.label());
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    Answer here = Answer.NO;
    boolean missing = !rows.isEmpty() && !sheet.mayHave(Lines.INDICATOR);
    for (int i = 0; i < rows.length() && here != Answer.YES; i++) {
      int row = rows.get(i);
      here = ask(sheet, row, dimension);
      missing &= here == Answer.NO;
      if (here == Answer.OPEN) {
        boolean isOfIt = sheet.at(row, Columns.CATEGORY).isStated();
        Column<?> open = isOfIt ? Columns.POINTS : Columns.CATEGORY;
        to.look("missing", Use.BESIDE, i, 1, sheet, row, open);
      }
    }
    if (missing) {
      for (int row : placed(sheet, rows, dimension)) {
        to.look("place", Use.BESIDE, 0, 1, sheet, row, Columns.CATEGORY);
      }
    }
    sheet.unread().forEach(to::unread);
  }

  /** What may belong to the dimension and stand under another, else where the indicators begin. */
  private static ImmutableList<Integer> placed(
      Sheet sheet, ImmutableIntArray rows, Dimension dimension) {
    ImmutableList<Integer> misplaced = MisplacedIndicators.rows(sheet, dimension);
    return misplaced.isEmpty() ? ImmutableList.of(least(sheet, rows)) : misplaced;
  }

  /** No row is the missing one; the least by its name is the same in any order of rows. */
  static int least(Sheet sheet, ImmutableIntArray rows) {
    return Collections.min(
        rows.asList(), Comparator.comparing(row -> sheet.rows().get(row).toString()));
  }
}
