package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Points;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.scoring.DimensionScore;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.JudgedScore;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Tries readings of the scores that are outside of what is supported (自评得分的还原): one part of the score by a reading, the
 * others at full points or as claimed. Readings that need the fewest foreign figures come first.
 */
final class OriginSearch {
  private static final LocalizedText TOTAL = LocalizedText.of("总分", "total");
  private static final BigDecimal MOST_CHANCE = new BigDecimal("0.05");
  private static final int PLACES = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Submission submission;
  private final OriginReadings readings;

  private OriginSearch(Submission submission, ScoringScheme scheme) {
    this.submission = submission;
    this.readings = new OriginReadings(submission, scheme);
  }

  static ImmutableList<ScoreOrigin> of(Evaluation evaluation) {
    ImmutableList.Builder<ScoreOrigin> all = ImmutableList.builder();
    ScoringScheme scheme = evaluation.scheme();
    if (scheme != null && evaluation.score().isPresent()) {
      OriginSearch search = new OriginSearch(evaluation.submission(), scheme);
      Scores scores = evaluation.score().get();
      scores.narrative().ifPresent(form -> search.form(form, all));
      scores.department().ifPresent(form -> search.form(form, all));
      scores.projects().forEach(form -> search.form(form, all));
    }
    return all.build();
  }

  private void form(FormScore form, ImmutableList.Builder<ScoreOrigin> all) {
    List<RowScore> rows = new ArrayList<>(form.indicators());
    rows.add(form.execution());
    List<JudgedScore> parts = new ArrayList<>(form.dimensions());
    parts.add(form.execution());
    explain(form, form, TOTAL, rows, parts, all);
    for (DimensionScore dimension : form.dimensions()) {
      List<RowScore> own = new ArrayList<>();
      for (RowScore row : form.indicators()) {
        if (category(row).filter(of -> of.dimension().equals(dimension.dimension())).isPresent()) {
          own.add(row);
        }
      }
      explain(form, dimension, dimension.dimension().label(), own, own, all);
    }
    for (RowScore row : rows) {
      ImmutableList<RowScore> alone = ImmutableList.of(row);
      explain(form, row, NearMissWords.name(row.place()), alone, alone, all);
    }
  }

  private Optional<Category> category(RowScore row) {
    Figure<?> category =
        submission.at(Place.of(row.place().sheet(), row.place().row(), Columns.CATEGORY));
    return category
        .value()
        .map(Object.class::cast)
        .filter(Category.class::isInstance)
        .map(Category.class::cast);
  }

  /**
   * Adds what gives a score.
   *
   * @param rows the rows of which one is scored by a reading
   * @param parts what the score is the sum of
   */
  private void explain(
      FormScore form,
      JudgedScore score,
      LocalizedText label,
      List<RowScore> rows,
      List<? extends JudgedScore> parts,
      ImmutableList.Builder<ScoreOrigin> all) {
    Optional<Points> claimed = score.claimed();
    Optional<Points> whole = score.points();
    boolean asked =
        score.verdict().isOutside()
            && claimed.isPresent()
            && whole.isPresent()
            && !claimed.equals(whole);
    if (!asked) {
      return;
    }
    BigDecimal number = inPoints(claimed.get());
    List<Origin> origins = origins(whole.get(), rows, parts);
    Set<BigDecimal> tried = new HashSet<>();
    for (int tier = 0; tier <= OriginReadings.LAST_TIER; tier++) {
      List<Origin> ofTier = new ArrayList<>();
      for (Origin origin : origins) {
        if (origin.reading.tier() == tier) {
          ofTier.add(origin);
          tried.add(origin.value().round(PLACES, RoundingMode.HALF_UP));
        }
      }
      for (Origin origin : ofTier) {
        BigDecimal chance =
            origin
                .rounding(number)
                .multiply(BigDecimal.valueOf(tried.size()))
                .divide(inPoints(origin.weight), 4, RoundingMode.UP);
        if (chance.signum() > 0 && chance.compareTo(MOST_CHANCE) < 0) {
          all.add(
              ImmutableScoreOrigin.builder()
                  .form(form.form())
                  .label(label)
                  .claimed(claimed.get())
                  .formula(origin.formula())
                  .sources(origin.reading.sources())
                  .tries(tried.size())
                  .chance(chance)
                  .build());
        }
      }
    }
  }

  private List<Origin> origins(
      Points whole, List<RowScore> rows, List<? extends JudgedScore> parts) {
    List<Origin> origins = new ArrayList<>();
    for (RowScore row : rows) {
      Points weight = row.points().orElse(Points.ZERO);
      if (weight.hundredths() <= 0 || weight.compareTo(whole) > 0) {
        continue;
      }
      for (OriginReadings.Reading reading : readings.of(row)) {
        Points full = whole.minus(weight);
        origins.add(new Origin(full, weight, reading));
        asClaimed(row, parts)
            .filter(others -> !others.equals(full))
            .ifPresent(others -> origins.add(new Origin(others, weight, reading)));
      }
    }
    return origins;
  }

  /** Returns what all parts but a row claim, empty if one of them claims nothing. */
  private static Optional<Points> asClaimed(RowScore row, List<? extends JudgedScore> parts) {
    Points sum = Points.ZERO;
    for (JudgedScore part : parts) {
      if (!part.claimed().isPresent()) {
        return Optional.empty();
      }
      sum = sum.plus(part.claimed().get());
    }
    Points all = sum;
    return row.claimed().map(all::minus).filter(others -> others.hundredths() >= 0);
  }

  private static BigDecimal inPoints(Points points) {
    return BigDecimal.valueOf(points.hundredths()).divide(HUNDRED);
  }

  /** A way to come by a score: one row by a reading, and the rest. */
  private static final class Origin {
    final Points rest;
    final Points weight;
    final OriginReadings.Reading reading;

    Origin(Points rest, Points weight, OriginReadings.Reading reading) {
      this.rest = rest;
      this.weight = weight;
      this.reading = reading;
    }

    Fraction value() {
      return Fraction.of(inPoints(rest)).plus(Fraction.of(inPoints(weight)).times(reading.share()));
    }

    /**
     * Returns to which place it gives a score, 0 if it does not: all hundredths of it, or, of a score that is written with fewer
     * places, those.
     */
    BigDecimal rounding(BigDecimal score) {
      int written = Math.max(0, score.stripTrailingZeros().scale());
      for (int place = PLACES; place >= written; place -= Math.max(1, PLACES - written)) {
        if (value().round(place, RoundingMode.HALF_UP).compareTo(score) == 0) {
          return BigDecimal.ONE.movePointLeft(place);
        }
      }
      return BigDecimal.ZERO;
    }

    LocalizedText formula() {
      String before = (rest.hundredths() == 0 ? "" : rest + " + ") + weight + " × ";
      return LocalizedText.of(before + reading.formula().zh(), before + reading.formula().en());
    }
  }
}
