package org.budgetperformance.rule;

import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** Figures as people write them. */
final class FigureWords {
  private static final LocalizedText ABSENT = LocalizedText.of("（缺）", "(absent)");
  private static final LocalizedText UNREAD =
      LocalizedText.of("（可能在未识别的内容中）", "(may stand in what was not read)");
  private static final LocalizedText TO_COME = LocalizedText.of("（待填）", "(to be filled in)");
  private static final LocalizedText BLANK = LocalizedText.of("（空白）", "(blank)");
  private static final LocalizedText DASH = LocalizedText.of("——", "—");
  private static final LocalizedText NONE = LocalizedText.of("无", "none");

  private FigureWords() {}

  /** Returns what may be shown of a figure at a place. */
  static LocalizedText at(Place place, Figure<?> figure) {
    LocalizedText words = of(place.column().type(), figure);
    boolean says = figure.isStated() || figure.state() == FigureState.UNREADABLE;
    return says && place.row().line().isPersonal()
        ? shown(PersonalDetails.hide(words.zh()))
        : words;
  }

  private static LocalizedText of(FigureType<?> type, Figure<?> figure) {
    switch (figure.state()) {
      case ABSENT:
        return ABSENT;
      case BLANK:
        return BLANK;
      case DASH:
        return DASH;
      case NONE:
        return NONE;
      case UNREADABLE:
        if (figure.isUnread()) {
          return UNREAD;
        } else if (figure.isToCome()) {
          return TO_COME;
        }
        return shown(figure.original().orElse(""));
      default:
        if (figure.isNumeric() && unitOf(type).equals(type)) { // no words to fold
          StringBuilder number = new StringBuilder();
          type.append(number, figure);
          return LocalizedText.of(number.toString(), number.toString());
        }
        return figure.get() instanceof Category
            ? ((Category) figure.get()).label()
            : shown(stated(type, figure));
    }
  }

  private static String stated(FigureType<?> type, Figure<?> figure) {
    Object value = figure.get();
    if (value instanceof Target) {
      return written(((Target) value).original(), value);
    } else if (value instanceof Actual) {
      return written(((Actual) value).original(), value);
    }
    return figure.isNumeric() ? type.format(figure.units()) : value.toString();
  }

  private static String written(String original, Object value) {
    return original.isEmpty() ? value.toString() : original;
  }

  private static LocalizedText shown(String text) {
    String collapsed = Characters.collapse(text);
    return collapsed.isEmpty() ? BLANK : LocalizedText.of(collapsed, collapsed);
  }

  /** Returns the type whose units a numeric figure counts: money in targets and actual values. */
  static FigureType<?> unitOf(FigureType<?> type) {
    return type.equals(FigureType.TARGET) || type.equals(FigureType.ACTUAL)
        ? FigureType.AMOUNT
        : type;
  }
}
