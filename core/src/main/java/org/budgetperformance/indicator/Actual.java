package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Content.Form;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.PersonalDetails;
import org.budgetperformance.text.WordList;

/**
 * An actual result (实际完成值): what an indicator is said to have reached.
 *
 * <p>Two results are equal if they say the same, however the cells were written; the original text
 * takes no part in that. Immutable and thread-safe.
 */
public final class Actual implements Serializable {
  /** What kind of result it is. */
  public enum Kind {
    /** A quantity: 12次, =95%; or a bound that repeats its target: ≥95%. */
    QUANTITY,
    /** Done on a day or no later than it: 2024年12月20日, 2024年12月31日之前完成. */
    DATE,
    /** Words: 效果明显, 已完成, 是, 按月安排. */
    QUALITY,
    /** One of the three bands of attainment: 达成年度指标. */
    DEGREE,
    /** How much was completed, as a percentage: 已完成100%. */
    COMPLETION,
    /** No result: 无, “/”, “——”, or an empty cell. */
    NOT_APPLICABLE,
    /** Not read; {@link Actual#problem()} says why. */
    UNREADABLE
  }

  /** What only a text with a day has, and one whose number leaves out its last places. */
  private static final WordList DAY = WordList.of("日 号 - / .");

  private static final WordList LARGE = WordList.of("万 亿 千");
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Content content;
  @Nullable private final Degree degree;
  private final String original;

  private Actual(Content content, String original) {
    this.content = content;
    this.degree = content.form == Form.WORDS ? Degrees.of(content.words) : null;
    this.kind = degree == null ? kind(content) : Kind.DEGREE;
    this.original = original;
  }

  /**
   * Reads a result from its cell.
   *
   * @param text the text of the cell, as it stands
   * @return the result, of kind {@link Kind#UNREADABLE} rather than a guess
   */
  public static Actual parse(String text) {
    return parse(text, "");
  }

  /**
   * Reads a result whose unit stands in a column of its own.
   *
   * <p>A unit in the cell itself wins over a column of the same measure, and contradicts a column
   * of another. A column that names no unit is as good as none.
   *
   * @param text the text of the cell, as it stands
   * @param unitColumn the text of the unit's column, empty if there is none
   * @return the result, of kind {@link Kind#UNREADABLE} rather than a guess
   */
  public static Actual parse(String text, String unitColumn) {
    Content content = CellReader.read(text, checkNotNull(unitColumn, "unitColumn"), false);
    return new Actual(canonical(content), text);
  }

  /**
   * Returns the day that a text says and nothing else, empty if it is no day or one without its year:
   * that of {@link #parse(String)}, or the one whose number a spreadsheet keeps (45657).
   *
   * @param text the text as it is written
   */
  public static Optional<LocalDate> dateOf(String text) {
    Optional<LocalDate> plain = Days.plain(text);
    if (plain.isPresent()) {
      return plain;
    }
    Actual actual = parse(text);
    return actual.date().isPresent() ? actual.date() : actual.quantity().flatMap(Days::serial);
  }

  /** Returns a result that is a quantity. */
  public static Actual of(Quantity quantity) {
    return built(Content.figure(Comparison.EQUAL_TO, checkNotNull(quantity, "quantity")));
  }

  /**
   * Returns a result that was reached no later than a day.
   *
   * @param day a day of the years 1900 to 2099, both included
   * @throws IllegalArgumentException if the year is out of range
   */
  public static Actual by(LocalDate day) {
    return built(Target.by(day).content());
  }

  /**
   * Returns a result that was reached on a day.
   *
   * @param day a day of the years 1900 to 2099, both included
   * @throws IllegalArgumentException if the year is out of range
   */
  public static Actual on(LocalDate day) {
    return built(Content.day(Target.by(day).content().year, MonthDay.from(day)));
  }

  /**
   * Returns a result in words.
   *
   * @param words the words as {@link #parse(String)} would read them, such as 效果明显
   * @throws IllegalArgumentException if a cell with these words would not be read as a quality
   */
  public static Actual quality(String words) {
    Actual actual = parse(words);
    checkArgument(
        actual.kind == Kind.QUALITY,
        "'%s' reads as %s, not as a quality",
        PersonalDetails.inMessage(words),
        actual.kind);
    return actual;
  }

  /** Returns a result that is a band of attainment. */
  public static Actual of(Degree degree) {
    return built(Content.words(Form.WORDS, degree.label()));
  }

  /**
   * Returns a result that says how much was completed.
   *
   * @param proportion a quantity in a unit of proportion
   * @throws IllegalArgumentException if its unit is of another measure
   */
  public static Actual completion(Quantity proportion) {
    checkArgument(
        proportion.unit().measure() == Measure.PROPORTION, "no proportion: %s", proportion);
    return built(Content.figure(Comparison.EQUAL_TO, proportion).withCompletion(true));
  }

  /** Returns the result of an indicator that does not apply (不适用). */
  public static Actual notApplicable() {
    return built(Content.notApplicable());
  }

  private static Actual built(Content content) {
    return new Actual(content, content.toString());
  }

  /** Gives everything that a result says in words one form, and its band one wording. */
  private static Content canonical(Content content) {
    switch (content.form) {
      case RANGE:
        return Content.unreadable(Problem.INEXACT);
      case PERIOD:
      case YES_NO:
      case WITHIN_BUDGET:
        return Content.words(Form.WORDS, content.words).withNotes(content.notes);
      case WORDS:
        Degree degree = Degrees.of(content.words);
        return degree == null
            ? content
            : Content.words(Form.WORDS, degree.label()).withNotes(content.notes);
      default:
        return content;
    }
  }

  private static Kind kind(Content content) {
    switch (content.form) {
      case FIGURE:
        return content.completion ? Kind.COMPLETION : Kind.QUANTITY;
      case DATE:
        return Kind.DATE;
      case NOT_APPLICABLE:
        return Kind.NOT_APPLICABLE;
      case UNREADABLE:
        return Kind.UNREADABLE;
      default:
        return Kind.QUALITY;
    }
  }

  /** Returns the kind. */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns how the result compares with its quantity, empty if it has none.
   *
   * <p>Anything but {@link Comparison#EQUAL_TO} is a bound and no value: the cell repeats its
   * target's comparator, as ≥95% does.
   */
  public Optional<Comparison> comparison() {
    return Comparison.optional(content.form == Form.FIGURE ? content.comparison : null);
  }

  /**
   * Returns whether this is a day that another result leaves possible (日期相容): one of the month that it names, or one
   * before its deadline. Both name a year.
   *
   * @param other the other result, which says less
   */
  public boolean mayBeOnTheDayOf(Actual other) {
    LocalDate day = date().orElse(null);
    LocalDate last = other.date().orElse(null);
    if (day == null || last == null) {
      return false;
    }
    return other.content.comparison == Comparison.AT_MOST
        ? !day.isAfter(last)
        : YearMonth.from(day).equals(YearMonth.from(last))
            && !DAY.areIn(Characters.compact(other.original));
  }

  /**
   * Returns whether the quantity of this result is that of another, rounded to the other's last place (舍入后相同): 98.33%
   * and 98.3%, 11023人次 and 1.1万人次.
   *
   * @param other the other result, which says less
   */
  public boolean roundsTo(Actual other) {
    Quantity exact = quantity().orElse(null);
    Quantity rounded = other.quantity().orElse(null);
    if (exact == null || rounded == null || !exact.unit().equals(rounded.unit())) {
      return false;
    }
    BigDecimal value = rounded.value();
    boolean large = value.signum() != 0 && LARGE.areIn(Characters.compact(other.original));
    int place = large ? value.stripTrailingZeros().scale() : value.scale();
    return exact.value().scale() >= place
        && exact.value().setScale(place, RoundingMode.HALF_UP).compareTo(value) == 0;
  }

  /** Returns the quantity, or the percentage of a completion, empty for any other kind. */
  public Optional<Quantity> quantity() {
    return Quantity.optional(content.lower);
  }

  /** Returns the day, empty for any other kind and where no year is stated. */
  public Optional<LocalDate> date() {
    return content.date();
  }

  /**
   * Returns whether the day is stated with its year, and lies after the end of a year.
   *
   * @param year the year
   */
  public boolean isDatedAfter(int year) {
    return content.isDatedAfter(year);
  }

  /**
   * Returns whether it is a day with its year, which lies before a year.
   *
   * @param year the year
   */
  public boolean isDatedBefore(int year) {
    return content.isDatedBefore(year);
  }

  /** Returns the day within its year, empty for any other kind. */
  public Optional<MonthDay> monthDay() {
    return Optional.ofNullable(content.day);
  }

  /**
   * Returns this result with the year of a day that states none, else this very result.
   *
   * @param year the year to read the day in, from 1900 to 2099, both included
   * @throws IllegalArgumentException if the year is out of range
   */
  public Actual inYear(Year year) {
    if (content.day == null || content.year != 0) {
      return this;
    }
    LocalDate day = content.day.atYear(year.getValue());
    Actual dated = content.comparison == Comparison.AT_MOST ? by(day) : on(day);
    return new Actual(dated.content.withNotes(content.notes), original);
  }

  /**
   * Returns this result with another original text, as one that was stored apart from it.
   *
   * @param text the text that it was read from
   */
  public Actual readFrom(String text) {
    return new Actual(content, checkNotNull(text, "text"));
  }

  /** Returns the words, simplified and without spaces, empty for a kind without words. */
  public String words() {
    return kind == Kind.UNREADABLE ? "" : content.words;
  }

  /** Returns the band of attainment, empty for any other kind. */
  public Optional<Degree> degree() {
    return Degree.optional(degree);
  }

  /** Returns whether it is a quality that may be taken for 100%: 已全部完成, 应保尽保. */
  public boolean isWhole() {
    return kind == Kind.QUALITY && WholeWords.areWhole(content.words);
  }

  /** Returns why the cell could not be read, empty unless the kind is {@link Kind#UNREADABLE}. */
  public Optional<Problem> problem() {
    return Problem.optional(content.problem);
  }

  /** Returns the notes in brackets after the value, without their brackets. */
  public ImmutableList<String> notes() {
    return content.notes;
  }

  /** Returns the text that was read, or the canonical text of a result that was built. */
  public String original() {
    return original;
  }

  Content content() {
    return content;
  }

  /** Returns this result, or if it was not read all that it may mean. */
  ImmutableList<Actual> readings() {
    return kind != Kind.UNREADABLE
        ? ImmutableList.of(this)
        : content.readings.stream()
            .map(reading -> new Actual(canonical(reading), original))
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Actual && content.equals(((Actual) other).content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /** Returns the canonical text, which {@link #parse(String)} reads as an equal result. */
  @Override
  public String toString() {
    return content.toString();
  }
}
