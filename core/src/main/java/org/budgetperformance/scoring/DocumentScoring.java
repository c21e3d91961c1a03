package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;

/** Adds the scores of one document up: rows into dimensions, and all into the total. */
final class DocumentScoring {
  private final Sheet document;
  private final ScoringScheme scheme;
  private final ImmutableList.Builder<DimensionScore> dimensions = ImmutableList.builder();
  private final ImmutableList.Builder<RowScore> indicators = ImmutableList.builder();
  private PointsRange sum = PointsRange.ZERO;
  private boolean open;

  DocumentScoring(Sheet document, ScoringScheme scheme) {
    this.document = document;
    this.scheme = scheme;
  }

  /** Adds a range to the total. */
  void add(PointsRange supported, boolean isOpen) {
    sum = sum.plus(supported);
    open |= isOpen;
  }

  /** Tells the score of an indicator, which takes no part in the total by itself. */
  void indicator(SheetRow row, Optional<Points> points, SupportedScore supported) {
    indicators.add(
        RowScore.of(
            document.place(row.row(), Columns.SCORE), points, row.score().value(), supported));
  }

  /** Tells the score of a dimension, which takes no part in the total by itself. */
  void dimension(
      Dimension dimension, Optional<Points> claimed, PointsRange supported, boolean isOpen) {
    dimensions.add(
        ImmutableDimensionScore.builder()
            .dimension(dimension)
            .points(Optional.ofNullable(scheme.dimensionPoints().value().get(dimension)))
            .claimed(claimed)
            .supported(supported)
            .verdict(Judging.verdict(claimed, supported, isOpen))
            .build());
  }

  /**
   * Returns the score of the document.
   *
   * @param executionLine the line in which it states the score of the execution
   */
  FormScore score(Line executionLine) {
    SupportedScore execution = SupportedScore.ofExecution(document, scheme);
    add(execution.range(), execution.basis() == SupportedScore.Basis.OPEN);
    GradeScale scale = scheme.gradeScale().value();
    return FormScore.of(
        document.id(),
        scheme.total(),
        document.at(Lines.TOTAL, Columns.SCORE).value(),
        dimensions.build(),
        indicators.build(),
        RowScore.of(
            Place.of(document.id(), Row.of(executionLine), Columns.SCORE),
            Optional.of(scheme.executionPoints().value()),
            document.at(executionLine, Columns.SCORE).value(),
            execution),
        sum,
        open,
        scale);
  }

  /** Scores a form row by row. */
  static FormScore ofForm(Sheet form, ScoringScheme scheme) {
    DocumentScoring scoring = new DocumentScoring(form, scheme);
    ImmutableIntArray rows = form.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = SheetRow.of(form, rows.get(i));
      SupportedScore supported = SupportedScore.of(row, scheme);
      scoring.indicator(row, row.points().value(), supported);
      scoring.add(supported.range(), supported.basis() == SupportedScore.Basis.OPEN);
    }
    for (Dimension dimension : scheme.dimensionPoints().value().keySet()) {
      scoring.dimension(dimension, rows);
    }
    return scoring.score(Lines.ANNUAL_FUNDS);
  }

  /** A dimension of a form claims the sum of its indicators' scores, if none of them is missing. */
  private void dimension(Dimension dimension, ImmutableIntArray rows) {
    PointsRange supported = PointsRange.ZERO;
    Points claimed = Points.ZERO;
    boolean isOpen = false;
    boolean missing = true;
    boolean partial = false;
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = SheetRow.of(document, rows.get(i));
      Optional<Category> category = row.category().value();
      SupportedScore here = SupportedScore.of(row, scheme);
      if (category.isPresent()
          && category.get().dimension().equals(dimension)
          && here.basis() != SupportedScore.Basis.NOT_APPLICABLE) {
        supported = supported.plus(here.range());
        isOpen |= here.basis() == SupportedScore.Basis.OPEN;
        Optional<Points> score = row.score().value();
        missing &= !score.isPresent();
        partial |= !score.isPresent();
        claimed = saturated(claimed, score.orElse(Points.ZERO));
      }
    }
    dimension(
        dimension, missing || partial ? Optional.empty() : Optional.of(claimed), supported, isOpen);
  }

  /** Nobody claims that much, but a form may say so. */
  private static Points saturated(Points a, Points b) {
    return Points.ofHundredths(LongMath.saturatedAdd(a.hundredths(), b.hundredths()));
  }
}
