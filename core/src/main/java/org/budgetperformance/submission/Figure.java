package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.text.Characters;

/**
 * What stands in one cell (数据项): a state, and a value where one is stated.
 *
 * <p>A numeric figure is also a whole number of units with a slack, ready for sums; see {@link
 * FigureType}. The text it was read from, its line and its column, and an id of one's own, are kept for
 * display and take no part in equality. Immutable and thread-safe.
 *
 * @param <T> the class of the value
 */
public final class Figure<T> implements Serializable {
  /** The {@linkplain #kind() kind} of a number that is of none. */
  public static final int NO_KIND = Kinds.NONE;

  /** So many bits has a kind. */
  public static final int KIND_BITS = Kinds.BITS;

  /** Stands between what two copies say; nobody writes it into a cell. */
  private static final String DIFFERS = " ≠ ";

  private static final Figure<?> ABSENT = bare(FigureState.ABSENT);
  private static final Figure<?> BLANK = bare(FigureState.BLANK);
  private static final Figure<?> DASH = bare(FigureState.DASH);
  private static final Figure<?> NONE = bare(FigureState.NONE);
  private static final Figure<?> UNREADABLE = bare(FigureState.UNREADABLE);
  private static final long serialVersionUID = 1L;

  private final FigureState state;
  private final boolean numeric;
  private final long units;
  private final long slack;

  /** Whether the slack is half a unit more. */
  private final boolean half;

  /** The values of every type of figure are serialisable. */
  @SuppressWarnings("serial")
  @Nullable
  private final T value;

  private final ImmutableList<Note> notes;
  @Nullable private final String original;
  private final int line;
  private final int column;
  @Nullable private final String ownId;

  /** Computed when first asked for; two threads may compute the same. */
  @Nullable private transient String compact;

  private Figure(
      FigureState state,
      boolean numeric,
      long units,
      long slack,
      boolean half,
      @Nullable T value,
      ImmutableList<Note> notes,
      @Nullable String original,
      int line,
      int column,
      @Nullable String ownId) {
    this.state = state;
    this.numeric = numeric;
    this.units = units;
    this.slack = slack;
    this.half = half;
    this.value = value;
    this.notes = notes;
    this.original = original;
    this.line = line;
    this.column = column;
    this.ownId = ownId;
  }

  private static Figure<?> bare(FigureState state) {
    return new Figure<>(state, false, 0L, 0L, false, null, ImmutableList.of(), null, 0, 0, null);
  }

  /**
   * Returns a stated figure.
   *
   * @param type the type of its column
   * @param value the value
   * @param <T> the class of the value
   * @throws ArithmeticException if a count or an area is finer than four decimals or out of range
   */
  public static <T> Figure<T> of(FigureType<T> type, T value) {
    Optional<long[]> number = type.unitsAndSlack(checkNotNull(value, "value"));
    return new Figure<>(
        FigureState.STATED,
        number.isPresent(),
        number.isPresent() ? number.get()[0] : 0L,
        number.isPresent() ? number.get()[1] : 0L,
        false,
        value,
        ImmutableList.of(),
        null,
        0,
        0,
        null);
  }

  /** Returns a stated figure with its notes and where it was read, in one go. */
  static <T> Figure<T> read(
      FigureType<T> type, T value, ImmutableList<Note> notes, String text, int line, int column) {
    Optional<long[]> number = type.unitsAndSlack(value);
    return new Figure<>(
        FigureState.STATED,
        number.isPresent(),
        number.isPresent() ? number.get()[0] : 0L,
        number.isPresent() ? number.get()[1] : 0L,
        false,
        value,
        notes,
        text,
        line,
        column,
        null);
  }

  /** Returns a stated amount. */
  public static Figure<Amount> of(Amount amount) {
    return of(FigureType.AMOUNT, amount);
  }

  /** Returns stated points. */
  public static Figure<Points> of(Points points) {
    return of(FigureType.POINTS, points);
  }

  /** Returns a stated rate. */
  public static Figure<Rate> of(Rate rate) {
    return of(FigureType.RATE, rate);
  }

  /** Returns a stated target. */
  public static Figure<Target> of(Target target) {
    return of(FigureType.TARGET, target);
  }

  /** Returns a stated actual value. */
  public static Figure<Actual> of(Actual actual) {
    return of(FigureType.ACTUAL, actual);
  }

  /** Returns a stated category. */
  public static Figure<Category> of(Category category) {
    return of(FigureType.CATEGORY, category);
  }

  /** Returns stated words. */
  public static Figure<String> of(String words) {
    return of(FigureType.TEXT, words);
  }

  /**
   * Returns a stated count, such as a number of posts.
   *
   * @param count the count, at most four decimals
   * @throws ArithmeticException if it is finer or out of range
   */
  public static Figure<BigDecimal> count(long count) {
    return of(FigureType.COUNT, BigDecimal.valueOf(count));
  }

  /** Returns the figure of a cell that the document does not have. */
  public static <T> Figure<T> absent() {
    return cast(ABSENT);
  }

  /** Returns the figure of an empty cell. */
  public static <T> Figure<T> blank() {
    return cast(BLANK);
  }

  /** Returns the figure of a cell that is closed with a dash. */
  public static <T> Figure<T> dash() {
    return cast(DASH);
  }

  /** Returns the figure of a cell that says 无. */
  public static <T> Figure<T> none() {
    return cast(NONE);
  }

  /**
   * Returns the figure of a cell whose text could not be read.
   *
   * @param original the text
   */
  public static <T> Figure<T> unreadable(String original) {
    return Figure.<T>cast(UNREADABLE).readFrom(original, 0);
  }

  /**
   * Returns the figure of a cell in which two copies of a document differ (两份材料不一致).
   *
   * @param one what the one says
   * @param other what the other says
   */
  static <T> Figure<T> differing(Figure<?> one, Figure<?> other) {
    String text = one.written() + DIFFERS + other.written();
    return Figure.<T>cast(UNREADABLE).readFrom(text, one.line, one.column).inPlaceOf(one);
  }

  /** Returns the text that it was read from, else what stands for it. */
  private String written() {
    switch (state) {
      case DASH:
        return "——";
      case NONE:
        return "无";
      case ABSENT:
      case BLANK:
        return "（空白）";
      default:
        return original != null ? original : String.valueOf(value == null ? "" : value);
    }
  }

  /** Returns whether two copies of its document differ in it. */
  public boolean isDiffering() {
    return state == FigureState.UNREADABLE && original != null && original.contains(DIFFERS);
  }

  /** Returns the figure of a cell that is not there and may stand in what was not read (未能识别). */
  public static <T> Figure<T> unread() {
    return cast(UNREADABLE);
  }

  /** Returns the figure of a cell that is still to be filled in (待填), see {@link Stage}. */
  public static <T> Figure<T> toCome() {
    return Figure.<T>cast(UNREADABLE).readFrom("", 0);
  }

  @SuppressWarnings("unchecked") // a bare figure holds no value
  private static <T> Figure<T> cast(Figure<?> bare) {
    return (Figure<T>) bare;
  }

  /**
   * Returns this figure with notes.
   *
   * @param newNotes the notes, in the order in which they stand
   */
  public Figure<T> withNotes(Iterable<Note> newNotes) {
    return new Figure<>(
        state,
        numeric,
        units,
        slack,
        half,
        value,
        ImmutableList.copyOf(newNotes),
        original,
        line,
        column,
        ownId);
  }

  /**
   * Returns this figure with the text it was read from, in a column that is not known.
   *
   * @param text the text of the cell or the sentence
   * @param lineNumber the line of the text in its source, from 1; 0 if it is not known
   * @throws IllegalArgumentException if the line is negative
   */
  public Figure<T> readFrom(String text, int lineNumber) {
    return readFrom(text, lineNumber, 0);
  }

  /**
   * Returns this figure with the text it was read from.
   *
   * @param text the text of the cell or the sentence
   * @param lineNumber the line of the text in its source, from 1; 0 if it is not known
   * @param columnNumber which cell of its row it is in the source, from 1; 0 if it is not known
   * @throws IllegalArgumentException if the line or the column is negative
   */
  public Figure<T> readFrom(String text, int lineNumber, int columnNumber) {
    checkArgument(lineNumber >= 0, "line %s", lineNumber);
    checkArgument(columnNumber >= 0, "column %s", columnNumber);
    checkNotNull(text, "text");
    return new Figure<>(
        state, numeric, units, slack, half, value, notes, text, lineNumber, columnNumber, ownId);
  }

  /**
   * Returns this figure under the id that a system of one's own knows it by (自有编号), such as that of a field or of a record
   * in its database. It takes no part in equality and in no verdict; findings, JSON, CSV and pages carry it as it is.
   *
   * @param id the id, not blank and no personal detail
   * @throws IllegalArgumentException if it is blank
   */
  public Figure<T> withOwnId(String id) {
    checkArgument(!id.trim().isEmpty(), "a blank id");
    return new Figure<>(
        state, numeric, units, slack, half, value, notes, original, line, column, id);
  }

  /** Returns the id that a system of one's own knows it by, see {@link #withOwnId}. */
  public Optional<String> ownId() {
    return Optional.ofNullable(ownId);
  }

  /** Returns this figure under the id of another that it stands for, unless it has one. */
  Figure<T> inPlaceOf(Figure<?> other) {
    return other.ownId == null || ownId != null ? this : withOwnId(other.ownId);
  }

  /** Returns this number standing for as much as its document rounds off, to each side. */
  Figure<T> within(long newSlack, boolean andHalf) {
    return newSlack == slack && andHalf == half
        ? this
        : new Figure<>(
            state, numeric, units, newSlack, andHalf, value, notes, original, line, column, ownId);
  }

  /** Returns what stands in the cell. */
  public FigureState state() {
    return state;
  }

  /** Returns whether a value is stated. */
  public boolean isStated() {
    return state == FigureState.STATED;
  }

  /** Returns whether it has no text, but may stand in what was not read: see {@link #unread()}. */
  public boolean isUnread() {
    return state == FigureState.UNREADABLE && original == null;
  }

  /** Returns whether it is still to be filled in: see {@link #toCome()}. */
  public boolean isToCome() {
    // One that stands on a line is blank there, beside something that was not read.
    return state == FigureState.UNREADABLE && original != null && original.isEmpty() && line == 0;
  }

  /**
   * Returns whether its text is an error that a spreadsheet prints where it has no value (公式错误值): #DIV/0!,
   * #N/A, ######.
   */
  public boolean isSpreadsheetError() {
    return original != null
        ? SpreadsheetError.isIn(original)
        : value instanceof String && SpreadsheetError.isIn((String) value);
  }

  /** Returns whether a number is stated, so that {@link #units()} means something. */
  public boolean isNumeric() {
    return numeric;
  }

  /**
   * Returns the kind of what it holds, a number from 1 on: its state, and of a number on which side of 0 it
   * lies by what is written and by its rounding. What goes by that alone comes to the same for all figures of
   * a kind.
   *
   * @return {@link #NO_KIND} of a number that is too large to add its rounding to
   */
  public int kind() {
    return Kinds.of(this);
  }

  /** Returns the number in units of its type, 0 if no number is stated. */
  public long units() {
    return units;
  }

  /**
   * Returns how far the true number may be off in units, 0 if it is exact: by half of the last written place
   * or, in a document as rules see it, of the place that the document rounds to.
   */
  public long slack() {
    return slack;
  }

  /**
   * Adds the number to a sum, or takes it away, with all that it may be off.
   *
   * @param sum the sum
   * @param sign 1 to add, -1 to take away
   * @throws ArithmeticException if a bound of the sum exceeds a {@code long}
   */
  public void addTo(IntervalSum sum, int sign) {
    sum.add(sign, units, slack, half);
  }

  /**
   * Returns all that the number may be.
   *
   * @param unitsPerOne how many units make up one of what it is given in
   */
  public Extent extent(long unitsPerOne) {
    Fraction off = Fraction.of(slack, unitsPerOne);
    return Extent.rounded(
        Fraction.of(units, unitsPerOne),
        half ? off.plus(Fraction.of(1, Math.multiplyExact(2, unitsPerOne))) : off);
  }

  /** Returns the value, if one is stated. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns the stated value.
   *
   * @throws IllegalStateException if none is stated
   */
  public T get() {
    checkState(value != null, "no value stated, the cell is %s", state);
    return value;
  }

  /**
   * Returns the value as it prints itself, folded and without white space, see {@link
   * Characters#compact}.
   *
   * @throws IllegalStateException if none is stated
   */
  public String compact() {
    String known = compact;
    if (known == null) {
      known = Characters.compact(get().toString());
      compact = known;
    }
    return known;
  }

  /** Returns the notes beside the figure. */
  public ImmutableList<Note> notes() {
    return notes;
  }

  /** Returns the text that the figure was read from, if it was read. */
  public Optional<String> original() {
    return Optional.ofNullable(original);
  }

  /** Returns the line of that text in its source, from 1; 0 if it is not known. */
  public int line() {
    return line;
  }

  /** Returns which cell of its row that text is in its source, from 1; 0 if it is not known. */
  public int column() {
    return column;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Figure)) {
      return false;
    }
    Figure<?> that = (Figure<?>) other;
    return state == that.state && Objects.equals(value, that.value) && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(state, value, notes);
  }

  /** Returns the value as it prints itself, or the name of the state. */
  @Override
  public String toString() {
    return value == null ? state.name() : value.toString();
  }
}
