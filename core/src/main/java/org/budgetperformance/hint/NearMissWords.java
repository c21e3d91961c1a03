package org.budgetperformance.hint;

import java.util.Locale;
import java.util.Map;
import org.budgetperformance.amount.Points;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** Near misses as sentences. Stateless and thread-safe. */
final class NearMissWords {
  private NearMissWords() {}

  /**
   * Returns the number of a figure as people write it, with its unit; nothing of what identifies a
   * person.
   */
  static String value(Place place, Figure<?> figure) {
    Column<?> column = place.column();
    boolean words =
        column.type().equals(FigureType.TARGET) || column.type().equals(FigureType.ACTUAL);
    if (!figure.isStated()) {
      return "——";
    }
    String value =
        figure.isNumeric() && !words
            ? column.type().format(figure.units())
            : written(figure.get().toString());
    return place.row().line().isPersonal() ? PersonalDetails.hide(value) : value;
  }

  /** Returns what the row of a score is called, before its score. */
  static LocalizedText name(Place score) {
    return LocalizedText.of(cell(score, Locale.CHINESE), cell(score, Locale.ENGLISH));
  }

  /** Returns a cell as messages name it, such as “整体支出控制额”年度指标值. */
  static String cell(Place place, Locale locale) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    String row = place.row().label(locale);
    String quoted =
        place.row().subject().isPresent() ? (chinese ? "“" + row + "”" : "\"" + row + "\"") : row;
    return place.column().equals(Columns.TEXT)
        ? quoted
        : quoted + (chinese ? "" : " ") + place.column().label().in(locale);
  }

  /** Nobody writes a sign before what is equal. */
  private static String written(String value) {
    return value.startsWith("=") ? value.substring(1) : value;
  }

  /** Returns a place with what stands there: a figure, or the words of a note. */
  private static String stated(Submission submission, Place place, Locale locale) {
    Figure<?> figure = submission.at(place);
    String value =
        place.note().isPresent()
            ? "“" + figure.notes().get(place.note().getAsInt() - 1).text() + "”"
            : value(place, figure);
    return place.label(locale) + (locale.equals(Locale.CHINESE) ? "：" : ": ") + value;
  }

  static LocalizedText cells(Kind kind, Submission submission, Map<Place, Figure<?>> changes) {
    LocalizedText cause = kind.label();
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    changes.forEach(
        (place, figure) -> {
          zh.append(zh.length() == 0 ? "" : "；").append(stated(submission, place, Locale.CHINESE));
          zh.append("应为").append(value(place, figure));
          en.append(en.length() == 0 ? "" : "; ").append(stated(submission, place, Locale.ENGLISH));
          en.append(" for ").append(value(place, figure));
        });
    return LocalizedText.of("若" + zh + "（" + cause.zh() + "），则相符", en + " (" + cause.en() + ")");
  }

  static LocalizedText taken(
      Kind kind, Submission submission, Map<Place, Figure<?>> changes, Place from) {
    LocalizedText cells = cells(kind, submission, changes);
    return LocalizedText.of(
        cells.zh() + "：" + stated(submission, from, Locale.CHINESE),
        cells.en() + ": " + stated(submission, from, Locale.ENGLISH));
  }

  static LocalizedText amount(
      Kind kind, Submission submission, FigureType<?> type, long units, Place source) {
    LocalizedText cause = kind.label();
    boolean twice = kind == Kind.COUNTED_TWICE;
    String amount = type.format(units);
    return LocalizedText.of(
        (twice ? "多出的" : "短少的")
            + amount
            + "等于"
            + stated(submission, source, Locale.CHINESE)
            + "，"
            + cause.zh(),
        amount
            + (twice ? " too much: " : " too little: ")
            + stated(submission, source, Locale.ENGLISH)
            + ", "
            + cause.en());
  }

  static LocalizedText read(Points score, LocalizedText reading) {
    return LocalizedText.of(
        "按“" + reading.zh() + "”恰得" + score + "分", score + " points by " + reading.en());
  }

  static LocalizedText scored(
      Submission submission, Points score, LocalizedText reading, Place cell, Place source) {
    LocalizedText read = read(score, reading);
    LocalizedText as = cell.column().label();
    return LocalizedText.of(
        "以" + stated(submission, source, Locale.CHINESE) + "为" + as.zh() + "，" + read.zh(),
        read.en()
            + ", the "
            + as.en()
            + " taken from "
            + stated(submission, source, Locale.ENGLISH));
  }
}
