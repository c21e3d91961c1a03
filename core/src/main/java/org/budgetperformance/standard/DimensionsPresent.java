package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;
import org.budgetperformance.amount.Points;
import org.budgetperformance.check.SheetCheck;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Dimensions of which a form must have an indicator with points (一级指标齐全).
 *
 * <p>It has one application for each form and dimension; none applies to a form without indicators.
 * Points or a category that are blank or unreadable leave open what they belong to. Immutable and
 * thread-safe.
 */
final class DimensionsPresent implements SheetCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{form}的{dimension}没有设置有分值的指标", "{form} has no indicator with points of: {dimension}");
  private static final long serialVersionUID = 1L;

  private final DocumentType document;
  private final ImmutableList<Dimension> dimensions;

  DimensionsPresent(DocumentType document, Iterable<Dimension> dimensions) {
    this.document = document;
    this.dimensions = ImmutableList.copyOf(dimensions);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("form", "dimension");
  }

  @Override
  public LocalizedText compares() {
    LocalizedText names =
        Wording.join(
            dimensions.stream().map(Dimension::label).collect(ImmutableList.toImmutableList()),
            "、",
            ", ");
    return LocalizedText.of(
        document.label().zh() + "：" + names.zh() + "均有指标",
        document.label().en() + ": there are indicators of " + names.en());
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    for (int d = 0; d < dimensions.size(); d++) {
      examination.start();
      if (examination.isExplaining()) {
        SheetId id = sheet.id();
        examination.name(
            "form", LocalizedText.of(id.label(Locale.CHINESE), id.label(Locale.ENGLISH)));
        examination.name("dimension", dimensions.get(d).label());
      }
      examination.end(judge(sheet, dimensions.get(d), examination));
    }
  }

  private static Outcome judge(Sheet sheet, Dimension dimension, Examination examination) {
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    boolean open = false;
    for (int i = 0; i < rows.length(); i++) {
      Figure<Category> category = sheet.at(rows.get(i), Columns.CATEGORY);
      Figure<Points> points = sheet.at(rows.get(i), Columns.POINTS);
      boolean maybe = !category.isStated() || category.get().dimension().equals(dimension);
      if (maybe && category.isStated() && points.isStated() && points.units() > 0) {
        return Outcome.PASSED;
      }
      if (maybe && (isLeftOpen(points) || points.units() > 0)) {
        open = true;
        Column<?> missing = category.isStated() ? Columns.POINTS : Columns.CATEGORY;
        examination.look("missing", Use.BESIDE, i, 1, sheet, rows.get(i), missing);
      }
    }
    return rows.isEmpty() ? Outcome.NOT_APPLICABLE : IndicatorCells.outcome(!open, open);
  }

  private static boolean isLeftOpen(Figure<Points> points) {
    switch (points.state()) {
      case ABSENT:
      case BLANK:
      case UNREADABLE:
        return true;
      default:
        return false;
    }
  }

  @Override
  public String toString() {
    return dimensions + " in " + document;
  }
}
