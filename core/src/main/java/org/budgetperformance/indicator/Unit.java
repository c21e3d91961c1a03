package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.text.PersonalDetails;

/**
 * A unit of measurement (计量单位), such as 万元, % or 人次.
 *
 * <p>Quantities compare when their units convert into each other exactly: 元 and 万元, % and ‰, 亩 and
 * 平方米, 小时 and 天. Counts with different measure words do not, for 次 and 份 count different things;
 * nor do 月 and 天, for months differ in length; nor 工作日 and 天. Units are equal when they have the
 * same measure and label. Immutable and thread-safe.
 */
public final class Unit implements Serializable {
  /** No unit: a plain number. */
  public static final Unit NONE = new Unit(Measure.NUMBER, "", "", 1, 1);

  /** 元. */
  public static final Unit YUAN = of(MoneyUnit.YUAN);

  /** 万元. */
  public static final Unit WAN_YUAN = of(MoneyUnit.WAN_YUAN);

  /** %. */
  public static final Unit PERCENT = new Unit(Measure.PROPORTION, "%", "1", 1, 100);

  /** ‰. */
  public static final Unit PERMILLE = new Unit(Measure.PROPORTION, "‰", "1", 1, 1000);

  /** 个百分点. */
  public static final Unit PERCENTAGE_POINT = new Unit(Measure.PROPORTION, "个百分点", "1", 1, 100);

  private static final int MOST_DENOMINATORS = 3;
  private static final long serialVersionUID = 1L;

  private final Measure measure;
  private final String label;
  private final String base;
  private final long numerator;
  private final long denominator;

  /**
   * A unit that is {@code numerator / denominator} of its base; units convert if they share a base.
   */
  Unit(Measure measure, String label, String base, long numerator, long denominator) {
    this.measure = measure;
    this.label = label;
    this.base = base;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * Returns a unit of money.
   *
   * @param unit the unit
   */
  public static Unit of(MoneyUnit unit) {
    return new Unit(Measure.MONEY, unit.label(), "元", unit.fen() / MoneyUnit.YUAN.fen(), 1);
  }

  /**
   * Returns the unit of counting by a measure word (量词).
   *
   * @param measureWord the word, such as 次 or 贫困户: one to twelve characters, Chinese or ASCII
   *     letters
   * @throws IllegalArgumentException if it is anything else, or a unit of another measure
   */
  public static Unit count(String measureWord) {
    String word = CellText.compact(measureWord);
    Unit known = UnitTable.find(word);
    checkArgument(
        known == null ? UnitTable.isMeasureWord(word) : known.measure == Measure.COUNT,
        "no measure word: '%s'",
        PersonalDetails.inMessage(measureWord));
    return known == null ? new Unit(Measure.COUNT, word, word, 1, 1) : known;
  }

  /**
   * Returns the unit that a text names, such as 萬元, ㎡ or 元/亩; an unknown measure word in square
   * brackets is one too.
   *
   * @param text any text
   * @return the unit, or empty if the text names none
   */
  public static Optional<Unit> parse(String text) {
    String compact = CellText.compact(text);
    UnitTable.Match match = UnitTable.match(compact, 0);
    return match != null && match.end == compact.length()
        ? Optional.of(match.unit)
        : Optional.empty();
  }

  /**
   * Returns this unit per another, such as 元 per 亩.
   *
   * @param other the unit below the line, not a composite one and not {@link #NONE}
   * @throws IllegalArgumentException if this is {@link #NONE}, if the other one is out of range, or
   *     if there are three units below the line already
   */
  public Unit per(Unit other) {
    checkArgument(
        measure != Measure.NUMBER
            && other.measure != Measure.NUMBER
            && other.measure != Measure.COMPOSITE
            && !isFull(),
        "no unit '%s' per '%s'",
        this,
        other);
    String below = "/" + other;
    return new Unit(Measure.COMPOSITE, this + below, base + below, numerator, denominator);
  }

  /** Returns the unit that counts by a word or by another in brackets after it, such as 人(次). */
  static Unit either(Unit counted, String inBrackets) {
    String brackets = "(" + inBrackets + ")";
    return new Unit(Measure.COUNT, counted.label + brackets, counted.base + brackets, 1, 1);
  }

  /** Returns what the unit measures. */
  public Measure measure() {
    return measure;
  }

  /** Returns the unit as it is commonly written, empty for {@link #NONE}. */
  public String label() {
    return label;
  }

  /**
   * Returns whether quantities of this unit and another convert into each other exactly.
   *
   * <p>Of 人(次), whose measure word in brackets is an alternative, each of 人, 次 and 人次 does.
   *
   * @param other the other unit
   */
  public boolean convertsTo(Unit other) {
    return base.equals(checkNotNull(other, "other").base) || Alternatives.overlap(base, other.base);
  }

  /**
   * Returns a number of this unit of proportion as a number of percent, with the same last place.
   */
  BigDecimal inPercent(BigDecimal value) {
    switch ((int) denominator) {
      case 1000:
        return value.movePointLeft(1);
      case 10:
        return value.movePointRight(1);
      default:
        return value;
    }
  }

  /** Returns whether there are as many units below the line as there may be. */
  boolean isFull() {
    return CharMatcher.is('/').countIn(label) >= MOST_DENOMINATORS;
  }

  /** Returns the unit that all that convert are some number of, such as 秒. */
  String base() {
    return base;
  }

  /** Returns a number of this unit as a number of its base; what does not divide evenly is cut off. */
  BigDecimal inBase(BigDecimal value) {
    return value
        .multiply(BigDecimal.valueOf(numerator))
        .divide(BigDecimal.valueOf(denominator), value.scale() + 4, RoundingMode.DOWN);
  }

  /** Returns a number of this unit as a number of base units, times a denominator of both units. */
  BigDecimal commonValue(BigDecimal value, Unit other) {
    return value
        .multiply(BigDecimal.valueOf(numerator))
        .multiply(BigDecimal.valueOf(other.denominator));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Unit
            && measure == ((Unit) other).measure
            && label.equals(((Unit) other).label));
  }

  @Override
  public int hashCode() {
    return label.hashCode();
  }

  /** Returns the label, in square brackets if only its brackets tell that it is a unit. */
  @Override
  public String toString() {
    int bracket = label.indexOf('(');
    String word = bracket > 0 ? label.substring(0, bracket) : label;
    boolean unknown = measure == Measure.COUNT && UnitTable.find(word) == null;
    return unknown ? "[" + word + "]" + label.substring(word.length()) : label;
  }
}
