package org.budgetperformance.indicator;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * What the text of a cell says, be it a target or an actual result. Immutable and thread-safe.
 *
 * <p>Canonical: contents that say the same are equal, and {@link #toString} reads as an equal one.
 */
final class Content implements Serializable {
  enum Form {
    NOT_APPLICABLE,
    FIGURE,
    RANGE,
    DATE,
    PERIOD,
    YES_NO,
    WITHIN_BUDGET,
    WORDS,
    UNREADABLE
  }

  /** How a content without words is printed, and read. */
  static final String NOT_APPLICABLE_WORDS = "不适用";

  static final String WITHIN_BUDGET_WORDS = "不超预算";
  static final String UNREADABLE_WORDS = "无法识读";

  private static final long serialVersionUID = 1L;

  final Form form;
  final Comparison comparison;
  @Nullable final Quantity lower;
  @Nullable final Quantity upper;

  /** The year of {@link #day}, 0 if none is stated. */
  final int year;

  @Nullable final MonthDay day;
  final String words;
  @Nullable final Problem problem;
  final ImmutableList<String> notes;

  /** Whether the figure is said to be how much was completed. */
  final boolean completion;

  /** What a text that was not read may mean, each of them; empty where nobody can say. */
  final ImmutableList<Content> readings;

  private Content(
      Form form,
      Comparison comparison,
      @Nullable Quantity lower,
      @Nullable Quantity upper,
      int year,
      @Nullable MonthDay day,
      String words,
      @Nullable Problem problem,
      ImmutableList<String> notes,
      boolean completion) {
    this(
        form,
        comparison,
        lower,
        upper,
        year,
        day,
        words,
        problem,
        notes,
        completion,
        ImmutableList.of());
  }

  private Content(
      Form form,
      Comparison comparison,
      @Nullable Quantity lower,
      @Nullable Quantity upper,
      int year,
      @Nullable MonthDay day,
      String words,
      @Nullable Problem problem,
      ImmutableList<String> notes,
      boolean completion,
      ImmutableList<Content> readings) {
    this.form = form;
    this.comparison = comparison;
    this.lower = lower;
    this.upper = upper;
    this.year = year;
    this.day = day;
    this.words = words;
    this.problem = problem;
    this.notes = notes;
    this.completion = completion;
    this.readings = readings;
  }

  private static Content plain(Form form, String words, @Nullable Problem problem) {
    return new Content(
        form, Comparison.EQUAL_TO, null, null, 0, null, words, problem, ImmutableList.of(), false);
  }

  static Content notApplicable() {
    return plain(Form.NOT_APPLICABLE, "", null);
  }

  static Content withinBudget() {
    return plain(Form.WITHIN_BUDGET, WITHIN_BUDGET_WORDS, null);
  }

  static Content words(Form form, String words) {
    return plain(form, words, null);
  }

  static Content unreadable(Problem problem) {
    return plain(Form.UNREADABLE, "", problem);
  }

  /**
   * A text that was not read, and what it may mean.
   *
   * @param text the compact text, which reads as an equal content
   */
  static Content unreadable(Problem problem, String text, Content... readings) {
    return new Content(
        Form.UNREADABLE,
        Comparison.EQUAL_TO,
        null,
        null,
        0,
        null,
        text,
        problem,
        ImmutableList.of(),
        false,
        ImmutableList.copyOf(readings));
  }

  static Content figure(Comparison comparison, Quantity quantity) {
    return new Content(
        Form.FIGURE, comparison, quantity, null, 0, null, "", null, ImmutableList.of(), false);
  }

  static Content range(Quantity lower, Quantity upper) {
    return new Content(
        Form.RANGE,
        Comparison.EQUAL_TO,
        lower,
        upper,
        0,
        null,
        "",
        null,
        ImmutableList.of(),
        false);
  }

  /** That very day, with year 0 for a year that is not stated. */
  static Content day(int year, MonthDay day) {
    MonthDay exact = year == 0 ? day : MonthDay.from(day.atYear(year));
    return new Content(
        Form.DATE,
        Comparison.EQUAL_TO,
        null,
        null,
        year,
        exact,
        "",
        null,
        ImmutableList.of(),
        false);
  }

  /** Returns this day as the last one of those that are meant. */
  Content noLater() {
    return new Content(
        form, Comparison.AT_MOST, lower, upper, year, day, words, problem, notes, completion);
  }

  Content withNotes(ImmutableList<String> moreNotes) {
    if (notes.isEmpty() && moreNotes.isEmpty()) {
      return this;
    }
    return new Content(
        form, comparison, lower, upper, year, day, words, problem, moreNotes, completion);
  }

  Content withCompletion(boolean said) {
    if (said == completion) {
      return this;
    }
    return new Content(form, comparison, lower, upper, year, day, words, problem, notes, said);
  }

  /** Returns the day, or empty if its year is not stated. */
  Optional<LocalDate> date() {
    return day == null || year == 0 ? Optional.empty() : Optional.of(day.atYear(year));
  }

  /** Returns whether it is a day with its year, and after that year. */
  boolean isDatedAfter(int lastYear) {
    return day != null && year > lastYear;
  }

  /** Returns whether it is a day with its year, and before that year. */
  boolean isDatedBefore(int firstYear) {
    return day != null && year != 0 && year < firstYear;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Content)) {
      return false;
    }
    Content that = (Content) other;
    return form == that.form
        && comparison == that.comparison
        && Objects.equals(lower, that.lower)
        && Objects.equals(upper, that.upper)
        && year == that.year
        && Objects.equals(day, that.day)
        && words.equals(that.words)
        && problem == that.problem
        && notes.equals(that.notes)
        && completion == that.completion
        && readings.equals(that.readings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        form, comparison, lower, upper, year, day, words, problem, notes, completion);
  }

  @Override
  public String toString() {
    String brackets = notes.isEmpty() ? "" : "(" + Joiner.on(")(").join(notes) + ")";
    return body() + brackets;
  }

  private String body() {
    switch (form) {
      case NOT_APPLICABLE:
        return NOT_APPLICABLE_WORDS;
      case FIGURE:
        return (completion ? "已完成" : "") + comparison.symbol() + text(lower);
      case RANGE:
        return rangeMark() + text(lower) + "~" + text(upper);
      case DATE:
        return dayWords() + (comparison == Comparison.AT_MOST ? "前" : "");
      case UNREADABLE:
        return words.isEmpty()
            ? UNREADABLE_WORDS + "[" + (problem == null ? "" : problem.label().zh()) + "]"
            : words;
      default:
        return words;
    }
  }

  /** 2024[年] and 3[月] are durations, where 2024年 and 3月 would be dates. */
  private static String text(@Nullable Quantity quantity) {
    if (quantity == null) {
      return "";
    }
    String label = quantity.unit().label();
    String value = quantity.value().toPlainString();
    boolean datelike = label.equals("月") || (label.equals("年") && Days.isYear(value));
    return datelike ? value + "[" + label + "]" : quantity.toString();
  }

  /** 3日~5日 are two days of a month, and 2024.1~2024.12 may be months; with = they are not. */
  private String rangeMark() {
    Measure measure = lower == null ? Measure.NUMBER : lower.unit().measure();
    return measure == Measure.DURATION || measure == Measure.NUMBER ? "=" : "";
  }

  private String dayWords() {
    if (day == null) {
      throw new DateTimeException("a date without a day");
    }
    return (year == 0 ? "" : year + "年") + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
