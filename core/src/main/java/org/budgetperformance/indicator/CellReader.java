package org.budgetperformance.indicator;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Reads the text of a cell, in time linear in its length.
 *
 * <p>What leaves a doubt is unreadable, with the doubt as the reason.
 */
final class CellReader {
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]");

  /** Canonical texts of what could not be read, by the text. */
  private static final ImmutableMap<String, Content> UNREADABLE = unreadable();

  private CellReader() {}

  /** Reads a cell and the unit in the column beside it, empty if there is none. */
  static Content read(String raw, String unitColumn, boolean target) {
    CellText cell = CellText.of(Days.withoutTime(raw));
    String text = cell.text();
    if (text.isEmpty()) {
      return cell.isPlain()
          ? Content.notApplicable()
          : Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    Content known = UNREADABLE.get(text);
    if (known != null) {
      return known;
    }
    Notes split = unwrapped(Notes.split(text));
    Problem damage = Lexicon.isPlaceholder(split.body) ? Problem.PLACEHOLDER : Damage.of(text);
    boolean sound = damage == null || split.notes.isEmpty();
    if (sound && Lexicon.isNotApplicable(split.body)) {
      return Content.notApplicable().withNotes(split.notes);
    }
    if (damage == null && cell.hasBrokenNumber()) {
      damage = Problem.SEVERAL_READINGS;
    }
    if (damage == null && !cell.isPlain()) {
      damage = Problem.NOTHING_RECOGNISED;
    }
    if (damage != null) {
      return Content.unreadable(damage);
    }
    return split.body.isEmpty()
        ? Content.unreadable(Problem.NOTHING_RECOGNISED)
        : read(split.body, split.notes, column(unitColumn), target);
  }

  /** A cell whose whole text stands in brackets says what stands in them. */
  private static Notes unwrapped(Notes split) {
    boolean enclosed = split.body.isEmpty() && split.notes.size() == 1;
    return enclosed ? Notes.split(split.notes.get(0)) : split;
  }

  private static Content read(
      String body, ImmutableList<String> notes, @Nullable Unit column, boolean target) {
    Content day = DayReader.read(body, notes);
    if (day != null) {
      return day;
    }
    String digits = NumeralText.inDigits(body);
    if (NumeralText.containsDigit(digits)) {
      Content figure = FigureReader.read(digits, notes, column, target);
      boolean grade = figure.problem == Problem.NOTHING_RECOGNISED && isGrade(body);
      return grade ? Content.words(Content.Form.WORDS, body).withNotes(notes) : figure;
    }
    boolean figureInNote =
        !notes.isEmpty()
            && notes.stream()
                .filter(NumeralText::containsDigit)
                .anyMatch(
                    note ->
                        FigureReader.read(note, ImmutableList.of(), null, target).form
                            == Content.Form.FIGURE);
    return figureInNote
        ? Content.unreadable(Problem.SEVERAL_READINGS)
        : WordReader.read(body, notes);
  }

  /** Returns the unit that a column names, or null if it names none. */
  @Nullable
  private static Unit column(String raw) {
    if (raw.isEmpty()) {
      return null;
    }
    String text = CellText.compact(raw);
    String name = BRACKETS.removeFrom(text.startsWith("单位:") ? text.substring(3) : text);
    if (name.isEmpty() || Lexicon.isNotApplicable(name) || name.startsWith("定")) {
      return null;
    }
    Optional<Unit> unit = Unit.parse(name);
    return unit.isPresent() || !UnitTable.isMeasureWord(name)
        ? unit.orElse(null)
        : Unit.count(name);
  }

  /** Returns whether every figure in a text is that of a grade: 5A级景区, 3类水质. */
  private static boolean isGrade(String body) {
    for (int i = 0; i < body.length(); i++) {
      if (Numbers.isDigit(body.charAt(i))) {
        int end = Days.digitsEnd(body, i);
        while (body.startsWith("A", end)) {
          end++;
        }
        if (end >= body.length() || "级类星".indexOf(body.charAt(end)) < 0) {
          return false;
        }
        i = end;
      }
    }
    return body.codePoints().allMatch(CellText::isGradeCharacter);
  }

  private static ImmutableMap<String, Content> unreadable() {
    ImmutableMap.Builder<String, Content> texts = ImmutableMap.builder();
    for (Problem problem : Problem.values()) {
      Content content = Content.unreadable(problem);
      texts.put(content.toString(), content);
    }
    return texts.build();
  }
}
