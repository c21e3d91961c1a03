package org.budgetperformance.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Content.Form;
import org.budgetperformance.text.PersonalDetails;

/**
 * A target (年度指标值): what an indicator is to reach.
 *
 * <p>Two targets are equal if they ask the same, however the cells were written; the original text
 * takes no part in that. Immutable and thread-safe.
 */
public final class Target implements Serializable {
  /** What kind of target it is. */
  public enum Kind {
    /** At least a quantity: ≥95%, 不低于95%. */
    AT_LEAST,
    /** More than a quantity: 大于95%, which 95% does not meet. */
    MORE_THAN,
    /** At most a quantity: ≤127.73万元, 控制在163.38万元以内. */
    AT_MOST,
    /** Less than a quantity. */
    LESS_THAN,
    /**
     * Equal to a quantity, or one stated without a comparator: 12次. More than that does no harm.
     */
    EQUAL_TO,
    /** Between two quantities, both included: ±10%, 3-5天. */
    RANGE,
    /** By a day, the day itself included: 2024年12月31日之前完成, 12月底前. */
    DEADLINE,
    /** Over a period or at regular times: 1-12月, 按月安排. */
    PERIOD,
    /** A quality in words: 效果明显. */
    QUALITY,
    /** 是 or 否. */
    YES_NO,
    /** Within the budget, whatever that is: 不超预算. */
    WITHIN_BUDGET,
    /** No target: 无, “/”, “——”, 本指标不适用此项目, or an empty cell. */
    NOT_APPLICABLE,
    /** Not read; {@link Target#problem()} says why. */
    UNREADABLE
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final Content content;
  private final String original;

  private Target(Content content, String original) {
    this.kind = kind(content);
    this.content = content;
    this.original = original;
  }

  /**
   * Reads a target from its cell.
   *
   * @param text the text of the cell, as it stands
   * @return the target, of kind {@link Kind#UNREADABLE} rather than a guess
   */
  public static Target parse(String text) {
    return parse(text, "");
  }

  /**
   * Reads a target whose unit stands in a column of its own.
   *
   * <p>A unit in the cell itself wins over a column of the same measure, and contradicts a column
   * of another. A column that names no unit is as good as none.
   *
   * @param text the text of the cell, as it stands
   * @param unitColumn the text of the unit's column, empty if there is none
   * @return the target, of kind {@link Kind#UNREADABLE} rather than a guess
   */
  public static Target parse(String text, String unitColumn) {
    Content content = CellReader.read(text, checkNotNull(unitColumn, "unitColumn"), true);
    return new Target(canonical(content), text);
  }

  private static Content canonical(Content content) {
    switch (content.form) {
      case WITHIN_BUDGET:
        return Content.withinBudget().withNotes(content.notes);
      case DATE:
        return content.noLater();
      default:
        return content.withCompletion(false);
    }
  }

  /** Returns a target of at least a quantity. */
  public static Target atLeast(Quantity quantity) {
    return of(Comparison.AT_LEAST, quantity);
  }

  /** Returns a target of more than a quantity. */
  public static Target moreThan(Quantity quantity) {
    return of(Comparison.MORE_THAN, quantity);
  }

  /** Returns a target of at most a quantity. */
  public static Target atMost(Quantity quantity) {
    return of(Comparison.AT_MOST, quantity);
  }

  /** Returns a target of less than a quantity. */
  public static Target lessThan(Quantity quantity) {
    return of(Comparison.LESS_THAN, quantity);
  }

  /** Returns a target equal to a quantity. */
  public static Target equalTo(Quantity quantity) {
    return of(Comparison.EQUAL_TO, quantity);
  }

  /**
   * Returns a target that compares with a quantity.
   *
   * @param comparison the direction
   * @param quantity the quantity
   */
  public static Target of(Comparison comparison, Quantity quantity) {
    return built(
        Content.figure(checkNotNull(comparison, "comparison"), checkNotNull(quantity, "quantity")));
  }

  /**
   * Returns a target between two quantities, both included.
   *
   * @param lower the lower end
   * @param upper the upper end, not below the lower, in the same unit
   * @throws IllegalArgumentException if the units differ or the ends are in the wrong order
   */
  public static Target between(Quantity lower, Quantity upper) {
    checkArgument(
        lower.unit().equals(upper.unit()) && lower.compareValue(upper) <= 0,
        "no range from %s to %s",
        lower,
        upper);
    return built(Content.range(lower, upper));
  }

  /**
   * Returns a target of completion by a day, the day included.
   *
   * @param day a day of the years 1900 to 2099, both included
   * @throws IllegalArgumentException if the year is out of range
   */
  public static Target by(LocalDate day) {
    checkArgument(day.getYear() >= 1900 && day.getYear() < 2100, "no deadline in %s", day);
    return built(Content.day(day.getYear(), MonthDay.from(day)).noLater());
  }

  /**
   * Returns a target of completion by a day of a year that is not stated, the day included.
   *
   * @param day the day; 29 February stands for the end of that month in every year
   */
  public static Target by(MonthDay day) {
    return built(Content.day(0, checkNotNull(day, "day")).noLater());
  }

  /**
   * Returns a target in words.
   *
   * @param words the words as {@link #parse(String)} would read them, such as 效果明显
   * @throws IllegalArgumentException if a cell with these words would not be read as a quality
   */
  public static Target quality(String words) {
    return ofKind(words, Kind.QUALITY);
  }

  /**
   * Returns a target over a period or at regular times.
   *
   * @param words the words, such as 按月安排 or 1-12月
   * @throws IllegalArgumentException if a cell with these words would not be read as a period
   */
  public static Target period(String words) {
    return ofKind(words, Kind.PERIOD);
  }

  /**
   * Returns a target of 是 or 否.
   *
   * @param yes whether 是 is the target
   */
  public static Target yesNo(boolean yes) {
    return built(Content.words(Form.YES_NO, yes ? "是" : "否"));
  }

  /** Returns the target of staying within the budget (不超预算). */
  public static Target withinBudget() {
    return built(Content.withinBudget());
  }

  /** Returns the target of an indicator that does not apply (不适用). */
  public static Target notApplicable() {
    return built(Content.notApplicable());
  }

  private static Target ofKind(String words, Kind kind) {
    Target target = parse(words);
    checkArgument(
        target.kind == kind,
        "'%s' reads as %s, not as %s",
        PersonalDetails.inMessage(words),
        target.kind,
        kind);
    return target;
  }

  private static Target built(Content content) {
    return new Target(content, content.toString());
  }

  private static Kind kind(Content content) {
    switch (content.form) {
      case FIGURE:
        return Kind.valueOf(content.comparison.name());
      case DATE:
        return Kind.DEADLINE;
      case WORDS:
        return Kind.QUALITY;
      default:
        return Kind.valueOf(content.form.name());
    }
  }

  /** Returns the kind. */
  public Kind kind() {
    return kind;
  }

  /** Returns how an actual quantity is to compare, empty unless the target is one quantity. */
  public Optional<Comparison> comparison() {
    return Comparison.optional(content.form == Form.FIGURE ? content.comparison : null);
  }

  /** Returns the quantity, empty unless the target is to compare with exactly one. */
  public Optional<Quantity> quantity() {
    return Quantity.optional(content.form == Form.FIGURE ? content.lower : null);
  }

  /** Returns the lower end of a range, itself included, empty for any other kind. */
  public Optional<Quantity> lower() {
    return Quantity.optional(content.form == Form.RANGE ? content.lower : null);
  }

  /** Returns the upper end of a range, itself included, empty for any other kind. */
  public Optional<Quantity> upper() {
    return Quantity.optional(content.upper);
  }

  /** Returns the last day of a deadline, empty for any other kind and where no year is stated. */
  public Optional<LocalDate> deadline() {
    return content.date();
  }

  /**
   * Returns whether the last day of a deadline is stated with its year, and lies after the end of a year.
   *
   * @param year the year
   */
  public boolean isDatedAfter(int year) {
    return content.isDatedAfter(year);
  }

  /**
   * Returns whether it is a deadline with its year, which lies before a year.
   *
   * @param year the year
   */
  public boolean isDatedBefore(int year) {
    return content.isDatedBefore(year);
  }

  /**
   * Returns the last day of a deadline within its year, empty for any other kind.
   *
   * <p>Where no year is stated, 29 February stands for the end of that month.
   */
  public Optional<MonthDay> monthDay() {
    return Optional.ofNullable(content.day);
  }

  /**
   * Returns this target with the year of a deadline that states none, else this very target.
   *
   * @param year the year to read the deadline in, from 1900 to 2099, both included
   * @throws IllegalArgumentException if the year is out of range
   */
  public Target inYear(Year year) {
    return content.day != null && content.year == 0
        ? new Target(
            by(content.day.atYear(year.getValue())).content.withNotes(content.notes), original)
        : this;
  }

  /**
   * Returns this target with another original text, as one that was stored apart from it.
   *
   * @param text the text that it was read from
   */
  public Target readFrom(String text) {
    return new Target(content, checkNotNull(text, "text"));
  }

  /**
   * Returns the words of a quality, a period or 是 or 否, simplified and without spaces, else none.
   */
  public String words() {
    return kind == Kind.WITHIN_BUDGET || kind == Kind.UNREADABLE ? "" : content.words;
  }

  /** Returns whether it is a quality that may be taken for 100%: 全覆盖, 应保尽保. */
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

  /** Returns the text that was read, or the canonical text of a target that was built. */
  public String original() {
    return original;
  }

  Content content() {
    return content;
  }

  /** Returns this target, or if it was not read all that it may mean. */
  ImmutableList<Target> readings() {
    return kind != Kind.UNREADABLE
        ? ImmutableList.of(this)
        : content.readings.stream()
            .map(reading -> new Target(canonical(reading), original))
            .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Target && content.equals(((Target) other).content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  /** Returns the canonical text, which {@link #parse(String)} reads as an equal target. */
  @Override
  public String toString() {
    return content.toString();
  }
}
