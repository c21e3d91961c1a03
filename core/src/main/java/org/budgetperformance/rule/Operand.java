package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * One thing that an application of a rule looked at (参与判定的数据): a figure at its place, a note
 * beside one, or a value that the rule brings along.
 *
 * <p>Operands of one role and one group belong together, as the parts of one sum do. Immutable and
 * thread-safe.
 */
public final class Operand implements Serializable {
  private static final LocalizedText NOTE = LocalizedText.of("附注", "note");
  private static final CharMatcher HALVES =
      CharMatcher.inRange(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
  private static final String UNREAD = "unread";
  private static final String TO_COME = "to-come";
  private static final String ELSEWHERE = "elsewhere";
  private static final long serialVersionUID = 1L;

  private final String role;
  private final Use use;
  private final int group;
  private final int sign;
  @Nullable private final Place place;
  private final Figure<?> figure;

  /** The name of what the rule brings along; what stands somewhere is named by its place. */
  @Nullable private final LocalizedText name;

  @Nullable private final FigureType<?> type;
  private final long least;
  private final long most;

  private Operand(
      String role,
      Use use,
      int group,
      int sign,
      @Nullable Place place,
      Figure<?> figure,
      @Nullable LocalizedText name,
      @Nullable FigureType<?> type,
      long least,
      long most) {
    this.role = role;
    this.use = use;
    this.group = group;
    this.sign = sign;
    this.place = place;
    this.figure = figure;
    this.name = name;
    this.type = type;
    this.least = least;
    this.most = most;
  }

  static Operand figure(String role, Use use, int group, int sign, Place place, Figure<?> figure) {
    FigureType<?> type = place.column().type();
    return new Operand(
        role,
        use,
        group,
        sign,
        place,
        figure,
        null,
        figure.isNumeric() ? FigureWords.unitOf(type) : null,
        figure.units(),
        figure.units());
  }

  static Operand note(String role, int group, Place place, int number, Figure<?> figure) {
    return new Operand(role, Use.BESIDE, group, 1, place.note(number), figure, null, null, 0, 0);
  }

  static Operand constant(
      String role,
      Use use,
      int group,
      int sign,
      LocalizedText label,
      FigureType<?> type,
      long least,
      long most) {
    return new Operand(role, use, group, sign, null, Figure.absent(), label, type, least, most);
  }

  static Operand unread(LocalizedText name) {
    return named(UNREAD, 0, name);
  }

  static Operand toCome(LocalizedText name) {
    return named(TO_COME, 0, name);
  }

  static Operand elsewhere(LocalizedText name) {
    return named(ELSEWHERE, 0, name);
  }

  /** Returns whether it is what a part of a submission has not. */
  boolean isElsewhere() {
    return role.equals(ELSEWHERE);
  }

  /** Returns whether it is what is still to be filled in. */
  boolean isToCome() {
    return role.equals(TO_COME);
  }

  /** Returns whether it is a line that was not read. */
  boolean isUnread() {
    return role.equals(UNREAD);
  }

  static Operand named(String role, int group, LocalizedText name) {
    return new Operand(role, Use.OTHER, group, 1, null, Figure.absent(), name, null, 0, 0);
  }

  /** Returns what the operand is to the rule, such as {@code whole}: a placeholder of its message. */
  public String role() {
    return role;
  }

  /** Returns what the operand is to the calculation, whatever its role is called. */
  public Use use() {
    return use;
  }

  /** Returns which of the groups of its role it belongs to, from 0. */
  public int group() {
    return group;
  }

  /** Returns 1 if it is added in its group, -1 if it is taken away. */
  public int sign() {
    return sign;
  }

  /** Returns where it stands, empty for a value that the rule brings along. */
  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** Returns where operands stand, each place once. */
  public static ImmutableSet<Place> places(Iterable<Operand> operands) {
    ImmutableSet.Builder<Place> places = ImmutableSet.builder();
    operands.forEach(operand -> operand.place().ifPresent(places::add));
    return places.build();
  }

  /** Returns the document that it stands in, null for a value that the rule brings along. */
  @Nullable
  SheetId document() {
    return place == null ? null : place.sheet();
  }

  /** Returns the figure, absent for a value that the rule brings along. */
  public Figure<?> figure() {
    return figure;
  }

  /** Returns the short name of the operand. */
  public LocalizedText label() {
    return name != null ? name : LocalizedText.of(label(Locale.CHINESE), label(Locale.ENGLISH));
  }

  private String label(Locale locale) {
    StringBuilder label = new StringBuilder();
    appendLabel(label, locale, false);
    return label.toString();
  }

  /** Returns whether it is a row rather than what stands in it: an indicator, by its category. */
  boolean isNamedByRow() {
    return place != null
        && place.column().equals(Columns.CATEGORY)
        && place.row().line().equals(Lines.INDICATOR);
  }

  void appendRow(StringBuilder to, Locale locale) {
    appendRow(checkNotNull(place).row(), isChinese(locale), locale, to);
  }

  /** Returns whether it is the same note as another beside another figure of the row. */
  boolean saysTheSameAs(Operand other) {
    return place != null
        && other.place != null
        && place.note().isPresent()
        && other.place.note().isPresent()
        && place.sheet().equals(other.place.sheet())
        && place.row().equals(other.place.row())
        && value().equals(other.value());
  }

  /** Returns the row that its name begins with, null if that is no row, or all of its name. */
  @Nullable
  Row namedRow() {
    return place == null || place.note().isPresent() || place.column().equals(Columns.TEXT)
        ? null
        : place.row();
  }

  private void appendLabel(StringBuilder to, Locale locale, boolean sameRow) {
    if (name != null) {
      to.append(name.in(locale));
      return;
    }
    Place at = checkNotNull(place);
    boolean chinese = isChinese(locale);
    if (!sameRow) {
      appendRow(at.row(), chinese, locale, to);
      to.append(chinese || at.column().equals(Columns.TEXT) ? "" : " ");
    }
    if (at.note().isPresent()) {
      to.append(NOTE.in(locale));
    } else if (!at.column().equals(Columns.TEXT)) {
      to.append(at.column().label().in(locale));
    }
  }

  /** What people call a row stands in quotes, so that it does not run into the column's name. */
  private static void appendRow(Row row, boolean chinese, Locale locale, StringBuilder to) {
    boolean quoted = row.subject().isPresent();
    to.append(quoted ? (chinese ? "“" : "\"") : "");
    to.append(row.label(locale));
    to.append(quoted ? (chinese ? "”" : "\"") : "");
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /** Returns the value as people write it. */
  public LocalizedText value() {
    if (place == null) {
      return constant();
    } else if (place.note().isPresent()) {
      String text = figure.notes().get(place.note().getAsInt() - 1).text();
      return LocalizedText.of(text, text);
    }
    return FigureWords.at(place, figure);
  }

  private LocalizedText constant() {
    if (type == null) {
      return checkNotNull(name, "neither place nor name");
    }
    String value = type.format(least) + (least == most ? "" : "–" + type.format(most));
    return LocalizedText.of(value, value);
  }

  /**
   * Appends the name and the value, once where they are the same.
   *
   * @param most how many characters of words are told, with an ellipsis for the rest
   * @param sameRow whether its row was just named
   */
  void append(StringBuilder to, Locale locale, int most, boolean sameRow) {
    appendLabel(to, locale, sameRow);
    if (place != null
        && type != null
        && type.equals(place.column().type())
        && !place.row().line().isPersonal()) {
      type.append(to.append(' '), figure);
      return;
    }
    String value = value().in(locale);
    if (!value.equals(name != null ? name.in(locale) : checkNotNull(place).row().label(locale))) {
      boolean goal = place != null && place.column().equals(Columns.TEXT);
      to.append(isState(value) && isChinese(locale) ? "" : " ");
      to.append(cut(value, goal ? most / 2 : most));
    }
  }

  private static boolean isState(String value) {
    return value.startsWith("（") || value.startsWith("——");
  }

  /** Personal details are hidden before a text is cut, since half a number is not known as one. */
  private static String cut(String value, int most) {
    if (value.length() <= most) {
      return value;
    }
    String masked = PersonalDetails.known().mask(value);
    String head = masked.substring(0, Math.min(most, masked.length()));
    return HALVES.trimTrailingFrom(head) + "…";
  }

  /** Returns the type of figure that {@link #least()} and {@link #most()} count, if it is a number. */
  public Optional<FigureType<?>> numberType() {
    return Optional.ofNullable(type);
  }

  /** Returns the least that the number can be, in units; 0 if it is no number. */
  public long least() {
    return least;
  }

  /** Returns the most that the number can be, in units; 0 if it is no number. */
  public long most() {
    return most;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Operand)) {
      return false;
    }
    Operand that = (Operand) other;
    return role.equals(that.role)
        && use == that.use
        && group == that.group
        && sign == that.sign
        && Objects.equals(place, that.place)
        && figure.equals(that.figure)
        && Objects.equals(name, that.name)
        && Objects.equals(type, that.type)
        && least == that.least
        && most == that.most;
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, group, sign, place, figure, name);
  }

  @Override
  public String toString() {
    return role + " " + (place == null ? label().en() : place) + " = " + value().zh();
  }
}
