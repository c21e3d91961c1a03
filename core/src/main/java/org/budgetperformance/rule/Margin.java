package org.budgetperformance.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.FigureType;

/**
 * How closely figures satisfy a rule (偏差幅度): exactly, only by rounding, or off by how much.
 *
 * <p>Immutable and thread-safe.
 */
public final class Margin implements Serializable {
  /** A rate has eight decimals, a percentage six. */
  private static final int PERCENT_DECIMALS = 6;

  private static final Margin NONE = new Margin(Kind.NONE, null, 0L);
  private static final Margin EXACT = new Margin(Kind.EXACT, null, 0L);
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  @Nullable private final FigureType<?> type;
  private final long units;

  private Margin(Kind kind, @Nullable FigureType<?> type, long units) {
    this.kind = kind;
    this.type = type;
    this.units = units;
  }

  /** What a margin says. */
  public enum Kind {
    /** The stated figures satisfy the rule exactly. */
    EXACT,
    /** They do so only because they were rounded (仅因四舍五入). */
    ROUNDING,
    /** They do not, but would if each were rounded at its own last place (取位不一致). */
    PLACES,
    /** They do not, and how much is missing can be said. */
    OFF,
    /** Nothing can be measured, as where words differ. */
    NONE;
  }

  /** Returns the margin of figures that satisfy a rule exactly. */
  public static Margin exact() {
    return EXACT;
  }

  /** Returns the margin where nothing can be measured. */
  public static Margin none() {
    return NONE;
  }

  /**
   * Returns the margin of figures that satisfy a rule only by rounding.
   *
   * @param type the type of the figures
   * @param units by how much, above 0
   */
  public static Margin rounding(FigureType<?> type, long units) {
    return new Margin(Kind.ROUNDING, type, units);
  }

  /**
   * Returns the margin of figures that are off.
   *
   * @param type the type of the figures
   * @param units by how much, above 0
   */
  public static Margin off(FigureType<?> type, long units) {
    return new Margin(Kind.OFF, type, units);
  }

  /** Returns the margin of figures that are off by this, but not if each is rounded at its own last place. */
  public Margin ofPlaces() {
    return new Margin(Kind.PLACES, type, units);
  }

  /** Returns whether the figures are off by something that can be said. */
  public boolean isOff() {
    return kind == Kind.OFF || kind == Kind.PLACES;
  }

  /** Returns what the margin says. */
  public Kind kind() {
    return kind;
  }

  /** Returns by how much in units of {@link #type()}, 0 where nothing is off. */
  public long units() {
    return units;
  }

  /** Returns the type of figure that {@link #units()} counts, if something is off. */
  public Optional<FigureType<?>> type() {
    return Optional.ofNullable(type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Margin
        && kind == ((Margin) other).kind
        && units == ((Margin) other).units
        && Objects.equals(type, ((Margin) other).type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, type, units);
  }

  /**
   * Returns by how much in the unit of the field, such as {@code 26.00万元}: of rates, percentage points with
   * two decimals at most, as long as these are not 0; empty where nothing is off.
   *
   * @param locale the language: Chinese, or else English
   */
  public String words(Locale locale) {
    if (type == null) {
      return "";
    } else if (!type.equals(FigureType.RATE)) {
      return type.format(units);
    }
    BigDecimal exact = BigDecimal.valueOf(units, PERCENT_DECIMALS);
    BigDecimal points = exact.setScale(2, RoundingMode.HALF_UP);
    String number = (points.signum() == 0 ? exact : points).stripTrailingZeros().toPlainString();
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return number
        + (chinese ? "个百分点" : number.equals("1") ? " percentage point" : " percentage points");
  }

  /** Returns by how much with its unit, such as {@code 26.00万元}, or the name of the kind. */
  @Override
  public String toString() {
    return type == null ? kind.name() : type.format(units);
  }
}
