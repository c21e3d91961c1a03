package org.budgetperformance.indicator;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;

/** What stands after a figure: its comparator, the rest of its unit, and words. */
final class FigureTrail {
  private static final String NO_MEASURE_WORDS = "级类星折里方岁倍半余多几来左上下前后内外底初末中好优良差的";
  private static final String PAUSES = ",;。";

  final Unit unit;
  @Nullable final Comparison comparison;

  /** The words that follow, empty if there are none. */
  final String words;

  /** What follows a comma, empty if nothing does. */
  final String note;

  @Nullable final Problem problem;

  private FigureTrail(
      Unit unit,
      @Nullable Comparison comparison,
      String words,
      String note,
      @Nullable Problem problem) {
    this.unit = unit;
    this.comparison = comparison;
    this.words = words;
    this.note = note;
    this.problem = problem;
  }

  /** Reads the text without digits after a value, which has a sign such as ≥ before it or not. */
  static FigureTrail of(String text, FigureValue value, boolean signed) {
    if (text.isEmpty()) {
      return new FigureTrail(value.unit, null, "", "", null);
    }
    if (Lexicon.isVague(text)) {
      return wrong(Problem.INEXACT);
    }
    if (text.startsWith("倍")) {
      return wrong(Problem.CHANGE);
    }
    if (isUnknownMeasureWord(text, value, signed)) {
      return new FigureTrail(Unit.count(text), null, "", "", null);
    }
    Comparators.Peeled peeled = Comparators.after(text);
    Comparison comparison = peeled == null ? null : peeled.comparison;
    String rest = peeled == null ? text : peeled.rest;
    if (!rest.isEmpty() && PAUSES.indexOf(rest.charAt(0)) >= 0) {
      String note = rest.substring(1);
      boolean unit = !UnitNote.of(Unit.NONE, true, ImmutableList.of(note)).unit.equals(Unit.NONE);
      return Lexicon.isWordy(note) && !unit && !FigureReader.STRICT.contains(note)
          ? new FigureTrail(value.unit, comparison, "", note, null)
          : wrong(Problem.NOTHING_RECOGNISED);
    }
    if (rest.startsWith("每")) {
      UnitTable.Match match = UnitTable.match(rest, 1);
      boolean unit = match != null && match.end == rest.length() && isPer(value.unit, match.unit);
      return unit && match != null
          ? new FigureTrail(value.unit.per(match.unit), comparison, "", "", null)
          : wrong(Problem.NOTHING_RECOGNISED);
    }
    return rest.isEmpty()
        ? new FigureTrail(value.unit, comparison, "", "", null)
        : words(rest, value, comparison);
  }

  boolean isEmpty() {
    return words.isEmpty() && note.isEmpty();
  }

  private static FigureTrail words(
      String rest, FigureValue value, @Nullable Comparison comparison) {
    boolean mishap = value.value.signum() == 0 && Lexicon.isMishap(rest);
    if (value.unit.equals(Unit.NONE)) {
      return mishap && comparison == null
          ? new FigureTrail(Unit.NONE, null, "", "", null)
          : wrong(Problem.NOTHING_RECOGNISED);
    }
    boolean open = comparison != null && !Lexicon.isDone(rest);
    boolean lasting = value.unit.measure() == Measure.DURATION && !Lexicon.isDone(rest);
    Problem problem = open || lasting ? Problem.NOTHING_RECOGNISED : Lexicon.trailProblem(rest);
    return problem == null
        ? new FigureTrail(value.unit, comparison, rest, "", null)
        : wrong(problem);
  }

  private static boolean isPer(Unit unit, Unit below) {
    return unit.measure() != Measure.NUMBER
        && !unit.isFull()
        && below.measure() != Measure.COMPOSITE;
  }

  /** A single character after a value with a sign is its measure word, known or not: ≥3棚. */
  private static boolean isUnknownMeasureWord(String text, FigureValue value, boolean signed) {
    return signed
        && value.unit.equals(Unit.NONE)
        && text.codePointCount(0, text.length()) == 1
        && CellText.isHan(text.codePointAt(0))
        && UnitTable.isMeasureWord(text)
        && NO_MEASURE_WORDS.indexOf(text) < 0
        && !ChineseNumerals.isNumeral(text.charAt(0));
  }

  private static FigureTrail wrong(Problem problem) {
    return new FigureTrail(Unit.NONE, null, "", "", problem);
  }
}
