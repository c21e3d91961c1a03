package org.budgetperformance.rule;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * One thing that an application of a rule looked at (参与判定的数据): a figure at its place, a note
 * beside one, or a value that the rule brings along.
 *
 * <p>Operands of one role and one group belong together, as the parts of one sum do. Immutable and
 * thread-safe.
 */
public final class Operand implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String role;
  private final int group;
  private final int sign;
  @Nullable private final Place place;
  private final Figure<?> figure;
  private final LocalizedText label;
  private final LocalizedText value;

  private Operand(
      String role,
      int group,
      int sign,
      @Nullable Place place,
      Figure<?> figure,
      LocalizedText label,
      LocalizedText value) {
    this.role = role;
    this.group = group;
    this.sign = sign;
    this.place = place;
    this.figure = figure;
    this.label = label;
    this.value = value;
  }

  static Operand figure(String role, int group, int sign, Place place, Figure<?> figure) {
    LocalizedText label =
        LocalizedText.of(
            place.row().label(Locale.CHINESE) + place.column().label().zh(),
            place.row().label(Locale.ENGLISH) + " " + place.column().label().en());
    return new Operand(role, group, sign, place, figure, label, display(place, figure));
  }

  static Operand note(String role, int group, Place place, int number, Figure<?> figure) {
    String text = figure.notes().get(number - 1).text();
    LocalizedText label = LocalizedText.of("附注", "note");
    return new Operand(
        role, group, 1, place.note(number), figure, label, LocalizedText.of(text, text));
  }

  static Operand constant(
      String role, int group, int sign, LocalizedText label, LocalizedText value) {
    return new Operand(role, group, sign, null, Figure.absent(), label, value);
  }

  static Operand named(String role, LocalizedText name) {
    return new Operand(role, 0, 1, null, Figure.absent(), name, name);
  }

  private static LocalizedText display(Place place, Figure<?> figure) {
    switch (figure.state()) {
      case ABSENT:
        return LocalizedText.of("（缺）", "(absent)");
      case BLANK:
        return LocalizedText.of("（空白）", "(blank)");
      case DASH:
        return LocalizedText.of("——", "—");
      case NONE:
        return LocalizedText.of("无", "none");
      default:
        String text =
            figure.isNumeric() && !hasWords(place)
                ? place.column().type().format(figure.units())
                : figure.original().orElseGet(() -> String.valueOf(figure.value().orElse(null)));
        String shown = Characters.collapse(text);
        return shown.isEmpty()
            ? LocalizedText.of("（无字）", "(no text)")
            : LocalizedText.of(shown, shown);
    }
  }

  private static boolean hasWords(Place place) {
    FigureType<?> type = place.column().type();
    return type.equals(FigureType.TARGET) || type.equals(FigureType.ACTUAL);
  }

  /** Returns what the operand is to the rule, such as {@code whole}: a placeholder of its message. */
  public String role() {
    return role;
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

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Operand)) {
      return false;
    }
    Operand that = (Operand) other;
    return role.equals(that.role)
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
