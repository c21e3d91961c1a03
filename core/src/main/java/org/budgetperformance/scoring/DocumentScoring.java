package org.budgetperformance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.PointsRange;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Adds the scores of one document up: rows into dimensions, and all into the total; a form row by row, a
 * narrative dimension by dimension, since it need not say everything of its indicators.
 */
final class DocumentScoring {
  private static final LocalizedText TOTAL = LocalizedText.of("可支持总分", "supported total");
  private static final LocalizedText UNREAD =
      LocalizedText.of("可能在未识别内容中的指标", "indicators that may stand in what was not read");

  private final Sheet document;
  private final ScoringScheme scheme;
  private final ImmutableList.Builder<DimensionScore> dimensions = ImmutableList.builder();
  private final ImmutableList.Builder<RowScore> indicators = ImmutableList.builder();
  private PointsRange sum = PointsRange.ZERO;
  private boolean open;

  /** What the scores of rows lack that were only cut off, in hundredths. */
  private long cutOff;

  private DocumentScoring(Sheet document, ScoringScheme scheme) {
    this.document = document;
    this.scheme = scheme;
  }

  /** Scores a document. */
  static FormScore of(Sheet document, Submission submission, ScoringScheme scheme) {
    DocumentScoring scoring = new DocumentScoring(document, scheme);
    boolean narrative = document.id().type().isProse();
    return narrative ? scoring.narrative(submission) : scoring.form();
  }

  /** Returns the tree of steps that leads to the total of a document. */
  static Step explain(Sheet document, Submission submission, ScoringScheme scheme) {
    List<Step> parts = new ArrayList<>();
    if (document.id().type().isProse()) {
      long left = scheme.free().hundredths();
      for (Dimension dimension : scheme.dimensions()) {
        NarrativeDimension scored =
            NarrativeDimension.compute(document, dimension, submission, scheme, true);
        parts.add(scored.treeOfWhole());
        left -= scheme.isFree(dimension) ? scored.ownPoints() : 0;
      }
      if (left > 0) {
        parts.add(NarrativeDimension.rest(upTo(left)));
      }
    } else {
      for (int row : document.rows(Lines.INDICATOR).asList()) {
        parts.add(SupportedScore.explain(document.row(row), scheme));
      }
      if (document.mayHave(Lines.INDICATOR)) {
        parts.add(
            ScoreTape.asserted(UNREAD, upTo(scheme.total().hundredths()), ImmutableList.of()));
      }
    }
    ImmutableIntArray funds = document.rows(Lines.ANNUAL_FUNDS);
    parts.add(
        funds.isEmpty()
            ? ScoreTape.upTo(ScoreTape.executionPoints(scheme))
            : SupportedScore.explain(document.row(funds.get(0)), scheme));
    return ScoreTape.ofTotal(Steps.of(Operation.SUM, TOTAL, parts), scheme);
  }

  /** Adds a range to the total. */
  private void add(PointsRange supported, boolean isOpen) {
    sum = sum.plus(supported);
    open |= isOpen;
  }

  /** Tells the score of an indicator, which takes no part in the total by itself. */
  private void indicator(
      SheetRow row, Optional<Points> points, SupportedScore supported, PointsRange withCutOff) {
    indicators.add(
        RowScore.of(
            document.place(row.row(), Columns.SCORE),
            points,
            row.score().value(),
            supported,
            withCutOff));
    cutOff += lacking(row.score().value(), supported.range(), withCutOff);
  }

  /** Returns what a score lacks of the least that is supported, if it was only cut off. */
  private static long lacking(
      Optional<Points> score, PointsRange supported, PointsRange withCutOff) {
    return score
        .filter(withCutOff::contains)
        .map(points -> Math.max(0, supported.min().hundredths() - points.hundredths()))
        .orElse(0L);
  }

  private static PointsRange less(PointsRange supported, long hundredths) {
    long least = Math.max(0, supported.min().hundredths() - hundredths);
    return PointsRange.of(Points.ofHundredths(least), supported.max());
  }

  /** Tells the score of a dimension, which takes no part in the total by itself. */
  private void dimension(
      Dimension dimension,
      Optional<Points> claimed,
      PointsRange supported,
      PointsRange withCutOff,
      boolean isOpen) {
    dimensions.add(
        ImmutableDimensionScore.builder()
            .dimension(dimension)
            .points(Optional.ofNullable(scheme.dimensionPoints().value().get(dimension)))
            .claimed(claimed)
            .supported(supported.within(scheme.total()))
            .verdict(ScoreVerdict.of(claimed, withCutOff, isOpen))
            .build());
  }

  /**
   * Returns the score of the document.
   *
   * @param executionLine the line in which it states the score of the execution
   */
  private FormScore score(Line executionLine) {
    SupportedScore execution = SupportedScore.ofExecution(document, scheme);
    add(execution.range(), execution.basis() == SupportedScore.Basis.OPEN);
    Optional<Points> claimed = document.at(executionLine, Columns.SCORE).value();
    ImmutableIntArray funds = document.rows(executionLine);
    PointsRange withCutOff =
        funds.isEmpty() || !executionLine.equals(Lines.ANNUAL_FUNDS)
            ? execution.range()
            : SupportedScore.withCutOff(document.row(funds.get(0)), scheme);
    cutOff += lacking(claimed, execution.range(), withCutOff);
    PointsRange supported = sum.within(scheme.total());
    return FormScore.of(
        document.id(),
        scheme.total(),
        document.at(Lines.TOTAL, Columns.SCORE).value(),
        dimensions.build(),
        indicators.build(),
        RowScore.of(
            Place.of(document.id(), Row.of(executionLine), Columns.SCORE),
            Optional.of(
                execution.basis() == SupportedScore.Basis.NOT_APPLICABLE
                    ? Points.ZERO
                    : scheme.executionPoints(document.at(executionLine, Columns.POINTS))),
            claimed,
            execution,
            withCutOff),
        supported,
        less(supported, cutOff),
        open,
        scheme.gradeScale().value());
  }

  private FormScore form() {
    ImmutableIntArray rows = document.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = document.row(rows.get(i));
      SupportedScore supported = SupportedScore.of(row, scheme);
      indicator(row, row.points().value(), supported, SupportedScore.withCutOff(row, scheme));
      add(supported.range(), supported.basis() == SupportedScore.Basis.OPEN);
    }
    if (document.mayHave(Lines.INDICATOR)) {
      add(upTo(scheme.total().hundredths()), true);
    }
    for (Dimension dimension : scheme.dimensions()) {
      dimension(dimension, rows);
    }
    return score(Lines.ANNUAL_FUNDS);
  }

  private static PointsRange upTo(long hundredths) {
    return PointsRange.of(Points.ZERO, Points.ofHundredths(hundredths));
  }

  private FormScore narrative(Submission submission) {
    long left = scheme.free().hundredths();
    for (Dimension dimension : scheme.dimensions()) {
      NarrativeDimension scored = NarrativeDimension.of(document, dimension, submission, scheme);
      for (NarrativeIndicator indicator : scored.indicators()) {
        indicator(indicator.row(), indicator.points(), indicator.supported(), indicator.accepted());
      }
      Optional<Points> claimed = document.at(Line.of(dimension), Columns.SCORE).value();
      if (!scheme.isFree(dimension) || claimed.isPresent() || scored.isNamed()) {
        dimension(dimension, claimed, scored.supported(), scored.accepted(), scored.isOpen());
      }
      add(scored.supportedOfWhole(), scored.isOpenOfWhole());
      left -= scheme.isFree(dimension) ? scored.ownPoints() : 0;
    }
    if (left > 0) {
      add(upTo(left), true);
    }
    return score(Lines.EXECUTION);
  }

  /** A dimension of a form claims the sum of its indicators' scores, if none is missing or may be unread. */
  private void dimension(Dimension dimension, ImmutableIntArray rows) {
    PointsRange supported = PointsRange.ZERO;
    Points claimed = Points.ZERO;
    boolean isOpen = document.mayHave(Lines.INDICATOR);
    boolean named = !scheme.isFree(dimension);
    boolean missing = true;
    boolean partial = isOpen;
    long lacking = 0;
    if (isOpen) {
      supported = upTo(scheme.total().hundredths());
    }
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = document.row(rows.get(i));
      Optional<Category> category = row.category().value();
      SupportedScore here = SupportedScore.of(row, scheme);
      if (category.isPresent()
          && category.get().dimension().equals(dimension)
          && here.basis() != SupportedScore.Basis.NOT_APPLICABLE) {
        named = true;
        supported = supported.plus(here.range());
        isOpen |= here.basis() == SupportedScore.Basis.OPEN;
        Optional<Points> score = row.score().value();
        missing &= !score.isPresent();
        partial |= !score.isPresent();
        claimed = saturated(claimed, score.orElse(Points.ZERO));
        lacking += lacking(score, here.range(), SupportedScore.withCutOff(row, scheme));
      }
    }
    if (named) {
      dimension(
          dimension,
          missing || partial ? Optional.empty() : Optional.of(claimed),
          supported,
          less(supported.within(scheme.total()), lacking),
          isOpen);
    }
  }

  /** Nobody claims that much, but a form may say so. */
  private static Points saturated(Points a, Points b) {
    return Points.ofHundredths(LongMath.saturatedAdd(a.hundredths(), b.hundredths()));
  }
}
