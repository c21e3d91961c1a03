package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.scoring.MissedTargetFormula;
import org.budgetperformance.scoring.RowScore;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;
import org.budgetperformance.text.LocalizedText;

/** What share of its points a row may have been given by published readings (计分口径), with its own figures and those of the funds. */
final class OriginReadings {
  /** Both figures are foreign to the row. */
  static final int LAST_TIER = 2;

  private static final ImmutableList<Column<?>> FUNDS =
      ImmutableList.of(Columns.OPENING, Columns.ANNUAL, Columns.EXECUTED);

  private final Submission submission;
  private final ScoringScheme scheme;

  OriginReadings(Submission submission, ScoringScheme scheme) {
    this.submission = submission;
    this.scheme = scheme;
  }

  /** A share of the points, and how it is come by. */
  static final class Reading {
    private final int tier;
    private final Fraction share;
    private final LocalizedText formula;
    private final ImmutableList<Place> sources;

    Reading(int tier, Fraction share, LocalizedText formula, ImmutableList<Place> sources) {
      this.tier = tier;
      this.share = share;
      this.formula = formula;
      this.sources = sources;
    }

    /** Returns how many figures are foreign to the row. */
    int tier() {
      return tier;
    }

    Fraction share() {
      return share;
    }

    LocalizedText formula() {
      return formula;
    }

    ImmutableList<Place> sources() {
      return sources;
    }
  }

  /** An amount where it stands, or what restates it. */
  private static final class Money {
    final long units;
    final Place place;
    final String text;
    final boolean own;

    Money(long units, Place place, String text, boolean own) {
      this.units = units;
      this.place = place;
      this.text = text;
      this.own = own;
    }
  }

  /** Returns the readings of a row that give more than nothing and less than everything, each share once. */
  List<Reading> of(RowScore row) {
    Map<Fraction, Reading> byShare = new LinkedHashMap<>();
    List<Money> money = money(row.place());
    for (int tier = 0; tier <= LAST_TIER; tier++) {
      for (int i = 0; i < money.size(); i++) {
        for (int j = i + 1; j < money.size(); j++) {
          int foreign = (money.get(i).own ? 0 : 1) + (money.get(j).own ? 0 : 1);
          if (foreign == tier) {
            boolean less = money.get(i).units < money.get(j).units;
            ofTwo(tier, money.get(less ? i : j), money.get(less ? j : i), byShare);
          }
        }
      }
      if (tier == 0 && money.isEmpty()) {
        attained(row.place(), byShare);
      }
    }
    return new ArrayList<>(byShare.values());
  }

  /** The smaller out of the larger amount, or one point of a hundred for each hundredth too much. */
  private static void ofTwo(int tier, Money less, Money more, Map<Fraction, Reading> byShare) {
    ImmutableList<Place> sources = ImmutableList.of(less.place, more.place);
    String quotient = less.text + " ÷ " + more.text;
    add(tier, Fraction.of(less.units, more.units), quotient, sources, byShare);
    Fraction over = Fraction.of(2).minus(Fraction.of(more.units, less.units));
    add(tier, over, "(2 − " + more.text + " ÷ " + less.text + ")", sources, byShare);
  }

  private static void add(
      int tier,
      Fraction share,
      String formula,
      ImmutableList<Place> sources,
      Map<Fraction, Reading> byShare) {
    if (share.signum() > 0 && share.compareTo(Fraction.ONE) < 0) {
      byShare.putIfAbsent(
          share, new Reading(tier, share, LocalizedText.of(formula, formula), sources));
    }
  }

  /** What is no money: how far the target was attained, by each formula. */
  private void attained(Place score, Map<Fraction, Reading> byShare) {
    Place target = Place.of(score.sheet(), score.row(), Columns.TARGET);
    Place actual = Place.of(score.sheet(), score.row(), Columns.ACTUAL);
    Object goal = submission.at(target).value().map(Object.class::cast).orElse("");
    Object result = submission.at(actual).value().map(Object.class::cast).orElse("");
    if (!(goal instanceof Target) || !(result instanceof Actual)) {
      return;
    }
    Optional<Rate> ratio = Attainment.of((Target) goal, (Actual) result).ratio();
    for (MissedTargetFormula formula : scheme.formulas()) {
      Optional<Fraction> share = ratio.map(formula::share).map(rate -> Fraction.of(rate));
      if (share.isPresent()
          && share.get().signum() > 0
          && share.get().compareTo(Fraction.ONE) < 0) {
        byShare.putIfAbsent(
            share.get(),
            new Reading(0, share.get(), formula.label(), ImmutableList.of(target, actual)));
      }
    }
  }

  /** Returns the different amounts that a row may be scored by: its own, and those of the funds. */
  private ImmutableList<Money> money(Place score) {
    Map<Long, Money> amounts = new LinkedHashMap<>();
    boolean execution = score.row().line().equals(Lines.ANNUAL_FUNDS);
    if (!execution) {
      add(Place.of(score.sheet(), score.row(), Columns.TARGET), true, amounts);
      add(Place.of(score.sheet(), score.row(), Columns.ACTUAL), true, amounts);
      if (amounts.isEmpty()) {
        return ImmutableList.of();
      }
    }
    Row funds = Row.of(Lines.ANNUAL_FUNDS);
    for (Sheet sheet : submission.sheets()) {
      boolean own = sheet.id().equals(score.sheet());
      if (own || sheet.id().type().equals(Documents.DEPARTMENT_FORM)) {
        for (Column<?> column : FUNDS) {
          if (sheet.id().type().columns().contains(column)) {
            add(Place.of(sheet.id(), funds, column), own && execution, amounts);
          }
        }
      }
    }
    return ImmutableList.copyOf(amounts.values());
  }

  private void add(Place place, boolean own, Map<Long, Money> amounts) {
    Figure<?> figure = submission.at(place);
    if (figure.isNumeric() && figure.units() > 0) {
      String written =
          WrittenNumber.of(place.column().type(), figure)
              .map(number -> number.value().toPlainString())
              .orElse("");
      if (!written.isEmpty()) {
        amounts.putIfAbsent(figure.units(), new Money(figure.units(), place, written, own));
      }
    }
  }
}
