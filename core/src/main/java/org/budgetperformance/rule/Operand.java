package org.budgetperformance.rule;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/**
 * One thing that an application of a rule looked at (参与判定的数据): a figure at its place, a note
 * beside one, or a value that the rule brings along.
 *
 * <p>Operands of one role and one group belong together, as the parts of one sum do. Immutable and
 * thread-safe.
 */
public final class Operand implements Serializable {
  private static final LocalizedText NOTE = LocalizedText.of("附注", "note");
  private static final long serialVersionUID = 1L;

  private final String role;
  private final Use use;
  private final int group;
  private final int sign;
  @Nullable private final Place place;
  private final Figure<?> figure;
  private final LocalizedText label;
  private final LocalizedText value;
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
      LocalizedText label,
      LocalizedText value,
      @Nullable FigureType<?> type,
      long least,
      long most) {
    this.role = role;
    this.use = use;
    this.group = group;
    this.sign = sign;
    this.place = place;
    this.figure = figure;
    this.label = label;
    this.value = value;
    this.type = type;
    this.least = least;
    this.most = most;
  }

  static Operand figure(String role, Use use, int group, int sign, Place place, Figure<?> figure) {
    boolean words = place.column().equals(Columns.TEXT);
    LocalizedText label =
        LocalizedText.of(
            place.row().label(Locale.CHINESE) + (words ? "" : place.column().label().zh()),
            place.row().label(Locale.ENGLISH) + (words ? "" : " " + place.column().label().en()));
    return new Operand(
        role,
        use,
        group,
        sign,
        place,
        figure,
        label,
        PersonalData.hides(place.row().line())
            ? PersonalData.masked(figure)
            : FigureWords.of(place.column().type(), figure),
        figure.isNumeric() ? FigureWords.unitOf(place.column().type()) : null,
        figure.units(),
        figure.units());
  }

  static Operand note(String role, int group, Place place, int number, Figure<?> figure) {
    String text = figure.notes().get(number - 1).text();
    return new Operand(
        role,
        Use.BESIDE,
        group,
        1,
        place.note(number),
        figure,
        NOTE,
        LocalizedText.of(text, text),
        null,
        0,
        0);
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
    String value =
        least == most ? type.format(least) : type.format(least) + "–" + type.format(most);
    return new Operand(
        role,
        use,
        group,
        sign,
        null,
        Figure.absent(),
        label,
        LocalizedText.of(value, value),
        type,
        least,
        most);
  }

  static Operand named(String role, int group, LocalizedText name) {
    return new Operand(role, Use.OTHER, group, 1, null, Figure.absent(), name, name, null, 0, 0);
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

  /** Returns the figure, absent for a value that the rule brings along. */
  public Figure<?> figure() {
    return figure;
  }

  /** Returns the short name of the operand. */
  public LocalizedText label() {
    return label;
  }

  /** Returns the value as people write it. */
  public LocalizedText value() {
    return value;
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
        && label.equals(that.label)
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, group, sign, place, figure, value);
  }

  @Override
  public String toString() {
    return role + " " + (place == null ? label.en() : place) + " = " + value.zh();
  }
}
