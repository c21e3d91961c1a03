package org.budgetperformance.report;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.PersonalDetails;

/** What stands in a cell, as it was written there (单元格原文). */
final class CellText {
  private static final CharMatcher NUMBER =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+-−."));
  private static final int LONGEST_NUMBER = 24;

  private CellText() {}

  /** Returns the text of a cell without its notes, empty if nothing stands in it. */
  static String of(Place place, Figure<?> figure, Locale locale) {
    switch (figure.state()) {
      case ABSENT:
      case BLANK:
        return "";
      case DASH:
        return "——";
      case NONE:
        return "无";
      default:
        String text =
            figure.state() == FigureState.UNREADABLE
                ? Characters.collapse(figure.original().orElse(""))
                : stated(place, figure, locale);
        return place.row().line().isPersonal() ? PersonalDetails.hide(text) : text;
    }
  }

  private static String stated(Place place, Figure<?> figure, Locale locale) {
    Object value = figure.get();
    if (value instanceof Target) {
      return written(((Target) value).original(), value, figure);
    } else if (value instanceof Actual) {
      return written(((Actual) value).original(), value, figure);
    } else if (value instanceof Category) {
      return ((Category) value).label().in(locale);
    }
    return figure.isNumeric() ? number(place, figure) : value.toString();
  }

  /** Returns the words of a target or a result; its notes are shown beside them. */
  private static String written(String original, Object value, Figure<?> figure) {
    return withoutNotes(
        Characters.collapse(original.isEmpty() ? value.toString() : original), figure);
  }

  private static String withoutNotes(String text, Figure<?> figure) {
    int note = figure.notes().isEmpty() || !text.endsWith(")") ? -1 : text.indexOf('(');
    return note < 0 ? text : text.substring(0, note).trim();
  }

  /**
   * In a form the head of the table names the unit; a narrative is read from sentences. An amount that
   * could be a telephone number is told with its unit.
   */
  private static String number(Place place, Figure<?> figure) {
    String formatted = place.column().type().format(figure.units());
    if (place.sheet().type().isProse()) {
      return formatted;
    }
    String original =
        withoutNotes(Characters.collapse(figure.original().orElse(formatted)), figure);
    boolean isNumber = !original.isEmpty() && NUMBER.matches(original.charAt(0));
    return isNumber
            && original.length() <= LONGEST_NUMBER
            && PersonalDetails.known().mask(original).equals(original)
        ? original
        : formatted;
  }
}
