package org.budgetperformance.report;

import java.util.Locale;
import org.budgetperformance.hint.SuspectGroup;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.text.LocalizedText;

/** The words of hints, and of the steps of a calculation, in one language. */
final class HintWords {
  private static final int LONGEST = 120;

  private final Locale locale;

  HintWords(Locale locale) {
    this.locale = locale;
  }

  private String say(String zh, String en) {
    return LocalizedText.of(zh, en).in(locale);
  }

  String hints() {
    return say("线索（仅供参考）：", "Hints, to be looked into:");
  }

  String suspects() {
    return say("疑似错误数据（线索，仅供参考）", "Figures most likely wrong (hints)");
  }

  String group(SuspectGroup group) {
    int mended = group.mended();
    int broken = group.broken();
    return say(
        "改动其中任一处，" + mended + " 项不符即告相符" + (broken == 0 ? "" : "，但另有 " + broken + " 项变为不符"),
        "Changing any one of these would settle "
            + mended
            + (mended == 1 ? " finding" : " findings")
            + (broken == 0 ? "" : ", though " + broken + " more would fail"));
  }

  /** Returns what stands at a place and what would stand there. */
  String change(Place place, Figure<?> now, Figure<?> then) {
    return say(
        value(place, now) + " → 若为 " + value(place, then),
        value(place, now) + " → " + value(place, then));
  }

  private String value(Place place, Figure<?> figure) {
    String text = CellText.of(place, figure, locale);
    return text.isEmpty() ? say("（空白）", "(blank)") : Shown.brief(text, LONGEST);
  }

  String steps() {
    return say("计算过程：", "Calculation:");
  }
}
