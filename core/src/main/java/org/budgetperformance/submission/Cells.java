package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.MoneyUnit;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Comparison;
import org.budgetperformance.indicator.Numbers;
import org.budgetperformance.indicator.Quantity;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.PersonalDetails;

/**
 * Reads the text of one cell as a figure of its column (单元格识别).
 *
 * <p>Every method is total: a text that does not state what the column holds becomes an unreadable
 * figure. Stateless and thread-safe.
 */
public final class Cells {
  private static final CharMatcher DASH = CharMatcher.anyOf("-‐‑‒–—―─━﹣－/\\").precomputed();
  private static final CharMatcher CLAUSE_END = CharMatcher.anyOf(",;。").precomputed();
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher TEN_THOUSANDS = CharMatcher.anyOf("万亿").precomputed();
  private static final CharMatcher NUMBER_OF_A_PERSON = DIGIT.or(DASH).precomputed();

  /** A mobile has 11 digits, a telephone in a town 10 with its area code. */
  private static final int SHORTEST_PERSONAL = 10;

  private static final ImmutableList<MoneyUnit> UNITS = ImmutableList.copyOf(MoneyUnit.values());

  private Cells() {}

  /**
   * Reads a cell.
   *
   * @param type the type of its column
   * @param text the text of the cell
   * @param unit the unit of an amount that names none, as the head of a form gives it
   * @param <T> the class of the values
   */
  public static <T> Figure<T> read(FigureType<T> type, String text, MoneyUnit unit) {
    Figure<T> figure = read(type, text, unit, text, 0, 0);
    return figure.state() == FigureState.BLANK ? Figure.<T>blank() : figure;
  }

  /**
   * Reads a cell, and keeps where it stands.
   *
   * @param type the type of its column
   * @param text the text of the cell
   * @param unit the unit of an amount that names none, as the head of a form gives it
   * @param written the text as it is to be shown
   * @param line its line in the source, from 1; 0 if it is not known
   * @param column which cell of its row it is in the source, from 1; 0 if it is not known
   * @param <T> the class of the values
   * @throws IllegalArgumentException if the line or the column is negative
   */
  public static <T> Figure<T> read(
      FigureType<T> type, String text, MoneyUnit unit, String written, int line, int column) {
    checkArgument(line >= 0 && column >= 0, "line %s, column %s", line, column);
    String compact = Characters.compact(text);
    if (compact.isEmpty()) {
      return Figure.<T>blank().readFrom(written, line, column);
    } else if (compact.equals("无")) {
      return Figure.<T>none().readFrom(written, line, column);
    } else if (!type.equals(FigureType.TEXT) && DASH.matchesAllOf(compact)) {
      return Figure.<T>dash().readFrom(written, line, column);
    } else if (isPersonal(type, compact, unit)) {
      return Figure.<T>unreadable(text).readFrom(written, line, column);
    }
    try {
      ImmutableList.Builder<Note> notes = ImmutableList.builder();
      Optional<T> value = value(type, text, compact, unit, notes);
      if (value.isPresent()) {
        return Figure.read(type, value.get(), notes.build(), written, line, column);
      }
    } catch (ArithmeticException e) {
      return Figure.<T>unreadable(text).readFrom(written, line, column);
    }
    return Figure.<T>unreadable(text).readFrom(written, line, column);
  }

  /** Returns whether a cell for a number holds nothing but the number of somebody's telephone or card. */
  private static boolean isPersonal(FigureType<?> type, String compact, MoneyUnit unit) {
    if (type.equals(FigureType.TEXT)
        || compact.length() < SHORTEST_PERSONAL
        || !NUMBER_OF_A_PERSON.matchesAllOf(compact)) {
      return false;
    }
    String number = type.equals(FigureType.AMOUNT) ? compact + unit.label() : compact;
    return !PersonalDetails.known().mask(number).equals(number);
  }

  /**
   * Reads a cell whose amounts are in 万元 where they name no unit.
   *
   * @param type the type of its column
   * @param text the text of the cell
   * @param <T> the class of the values
   */
  public static <T> Figure<T> read(FigureType<T> type, String text) {
    return read(type, text, MoneyUnit.WAN_YUAN);
  }

  /** Returns the value that a text states and adds the notes beside it, empty if it states none. */
  @SuppressWarnings("unchecked") // each branch makes the class of the type it tests
  private static <T> Optional<T> value(
      FigureType<T> type,
      String text,
      String compact,
      MoneyUnit unit,
      ImmutableList.Builder<Note> notes) {
    if (type.equals(FigureType.TEXT)) {
      return (Optional<T>) Optional.of(Characters.collapse(text));
    } else if (type.equals(FigureType.TARGET)) {
      Target target = Target.parse(text);
      notes.addAll(notes(target.notes()));
      return (Optional<T>) Optional.of(target);
    } else if (type.equals(FigureType.ACTUAL)) {
      Actual actual = Actual.parse(text);
      notes.addAll(notes(actual.notes()));
      return (Optional<T>) Optional.of(actual);
    }
    int note = compact.endsWith(")") ? compact.indexOf('(') : -1;
    String body = note < 0 ? compact : compact.substring(0, note);
    Optional<T> value = (Optional<T>) number(type, body, unit);
    if (note >= 0 && value.isPresent()) {
      notes.addAll(splitNotes(compact.substring(note + 1, compact.length() - 1)));
    }
    return value;
  }

  private static Optional<?> number(FigureType<?> type, String body, MoneyUnit unit) {
    if (type.equals(FigureType.AMOUNT)) {
      return amountOf(body, unit);
    } else if (type.equals(FigureType.POINTS)) {
      return Numbers.parse(removeSuffix(body, "分")).map(BigDecimal::toPlainString).map(Points::of);
    } else if (type.equals(FigureType.RATE)) {
      Optional<BigDecimal> percent = Numbers.parse(removeSuffix(body, "%"));
      return percent.isPresent()
          ? percent.map(Rate::ofPercent)
          : inWords(body, "").flatMap(Quantity::rate);
    } else if (type.equals(FigureType.COUNT)) {
      return Numbers.parse(removeSuffix(body, "人"));
    } else if (type.equals(FigureType.AREA)) {
      return Numbers.parse(removeSuffix(removeSuffix(body, "m2"), "平方米"));
    }
    return Optional.empty();
  }

  /**
   * Reads an amount.
   *
   * @param text the text, such as {@code 7.2万元} or {@code 7.2}
   * @param unit the unit of an amount that names none
   * @return the amount, empty if the text is not one amount and nothing else, or finer than a fen
   */
  public static Optional<Amount> amount(String text, MoneyUnit unit) {
    return amountOf(Characters.compact(text), unit);
  }

  private static Optional<Amount> amountOf(String body, MoneyUnit unit) {
    MoneyUnit stated = unit;
    for (MoneyUnit candidate : UNITS) {
      if (body.endsWith(candidate.label())) {
        stated = candidate;
      }
    }
    String digits = removeSuffix(body, stated.label());
    if (digits.length() == body.length() && TEN_THOUSANDS.matchesAnyOf(body)) {
      return inWords(body, unit.label()).flatMap(Quantity::amount); // 二十万, as 20万, may be 20万元
    }
    Optional<BigDecimal> number = Numbers.parse(digits);
    if (!number.isPresent()) {
      return inWords(body, unit.label()).flatMap(Quantity::amount);
    }
    try {
      MoneyUnit in = stated;
      return number.map(value -> Amount.of(value, in));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a value that is spelled out as it is in other cells: 伍仟元整, 九成五.
   *
   * @param unit the unit that the column names, empty if it names none
   */
  private static Optional<Quantity> inWords(String body, String unit) {
    boolean spelled = TEN_THOUSANDS.matchesAnyOf(body) || !DIGIT.matchesAnyOf(body);
    Actual actual = spelled ? Actual.parse(body, unit) : Actual.notApplicable();
    return actual.comparison().filter(Comparison.EQUAL_TO::equals).isPresent()
        ? actual.quantity()
        : Optional.empty();
  }

  /**
   * Splits the inside of a pair of brackets beside a figure into notes, one a clause.
   *
   * @param text the text between the brackets
   */
  public static ImmutableList<Note> splitNotes(String text) {
    return notes(ImmutableList.of(text));
  }

  private static ImmutableList<Note> notes(ImmutableList<String> texts) {
    if (texts.isEmpty()) {
      return ImmutableList.of(); // as nearly all cells
    }
    ImmutableList.Builder<Note> notes = ImmutableList.builder();
    for (String text : texts) {
      String compact = Characters.compact(text);
      int start = 0;
      for (int i = 0; i <= compact.length(); i++) {
        if (i == compact.length() || endsClause(compact, i)) {
          if (i > start) {
            notes.add(note(compact.substring(start, i)));
          }
          start = i + 1;
        }
      }
    }
    return notes.build();
  }

  private static boolean endsClause(String text, int at) {
    boolean insideNumber =
        at > 0
            && at + 1 < text.length()
            && DIGIT.matches(text.charAt(at - 1))
            && DIGIT.matches(text.charAt(at + 1));
    return CLAUSE_END.matches(text.charAt(at)) && !insideNumber;
  }

  private static Note note(String clause) {
    ImmutableList<Amount> amounts = AmountsInText.find(clause);
    return amounts.size() == 1 ? Note.of(clause, amounts.get(0)) : Note.of(clause);
  }

  private static String removeSuffix(String text, String suffix) {
    return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
  }
}
