package org.budgetperformance.indicator;

import static com.google.common.base.MoreObjects.firstNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import javax.annotation.Nullable;

/** Reads a text with a figure in ordinary digits: a quantity, or a range between two. */
final class FigureReader {
  private static final String MONTH = "月";

  private static final String SEPARATORS = "-~〜至到—–";
  private static final ImmutableSet<String> STANDARDS = Lexicon.words("为标准 为目标 为准 为满分");
  static final ImmutableSet<String> STRICT = Lexicon.words("不含 不含本数 不含本级 不包含");
  private static final ImmutableSet<String> BETWEEN = Lexicon.words("之间 范围内");

  private final boolean target;
  @Nullable private final Unit column;

  private FigureReader(boolean target, @Nullable Unit column) {
    this.target = target;
    this.column = column;
  }

  /** Reads a compact body with at least one digit, the notes after it, and its unit's column. */
  static Content read(
      String body, ImmutableList<String> notes, @Nullable Unit column, boolean target) {
    FigureReader reader = new FigureReader(target, column);
    int and = and(body);
    return and > 0 && NumeralText.containsDigit(body.substring(0, and))
        ? both(
            reader.read(body.substring(0, and), ImmutableList.of()),
            reader.read(body.substring(and + 1), notes))
        : reader.read(body, notes);
  }

  /** Returns where one limit ends and another begins, as in ≥90%且≤95%, or -1. */
  private static int and(String body) {
    int last = body.length() - 1;
    while (last > 0 && !Numbers.isDigit(body.charAt(last))) {
      last--;
    }
    for (int i = 1; i < last; i++) {
      char c = body.charAt(i);
      boolean pause = c == ',' || c == ';' || c == '、';
      if (c == '且' || (pause && Comparators.SIGNS.indexOf(body.charAt(i + 1)) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  private Content read(String body, ImmutableList<String> notes) {
    String text = withoutYear(body);
    int start = NumeralText.firstDigit(text);
    FigureValue value = start < 0 ? null : FigureValue.at(text, start);
    if (value == null) {
      return Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    FigureHead head = new FigureHead(text.substring(0, start));
    Problem problem = head.problem();
    if (problem != null) {
      return Content.unreadable(problem);
    }
    String trail = text.substring(value.end);
    if (!trail.isEmpty() && SEPARATORS.indexOf(trail.charAt(0)) >= 0) {
      return range(head, value, trail, notes);
    }
    if (NumeralText.containsDigit(trail)) {
      return Content.unreadable(Problem.SEVERAL_FIGURES);
    }
    return head.isPlusMinus()
        ? plusMinus(head, value, trail, notes)
        : single(head, value, trail, notes);
  }

  private Content single(
      FigureHead head, FigureValue value, String trail, ImmutableList<String> notes) {
    FigureTrail after = FigureTrail.of(trail, value, head.isSigned());
    if (after.problem != null) {
      return Content.unreadable(after.problem);
    }
    boolean standard = head.label().equals("以") && STANDARDS.contains(after.words);
    String label = standard ? "" : head.label();
    UnitNote unitNote = UnitNote.of(after.unit, after.isEmpty(), notes);
    Unit unit = head.per(unitNote.unit);
    Problem problem = problem(label, value, unitNote.unit, unit);
    if (problem == null) {
      problem = Suspicion.ofCalendar(value, head.strong() != null || after.comparison != null);
    }
    boolean months = unitNote.unit.label().equals(MONTH) && after.isEmpty() && !head.isNegative();
    if (problem == Problem.SEVERAL_READINGS && months) {
      return months(value, head.strong());
    }
    if (problem == null) {
      problem = direction(head, after.comparison, unitNote.notes);
    }
    if (problem != null || unit == null) {
      return Content.unreadable(firstNonNull(problem, Problem.NOTHING_RECOGNISED));
    }
    Comparison comparison = comparison(head, after.comparison, unitNote.notes);
    boolean bare = comparison == Comparison.EQUAL_TO && head.strong() == null && label.isEmpty();
    Unit resolved = unit.equals(Unit.NONE) && column != null ? column : unit;
    Problem suspicion = bare && after.isEmpty() ? Suspicion.ofBare(value, resolved, target) : null;
    if (value.isInTenThousands && resolved.equals(Unit.NONE)) {
      suspicion = Problem.SEVERAL_READINGS;
    }
    if (suspicion == Problem.SUSPECTED_MISREADING) {
      return suspected(value.in(resolved, head.isNegative()), unitNote.notes);
    } else if (suspicion != null) {
      return Content.unreadable(suspicion);
    }
    boolean completion =
        resolved.measure() == Measure.PROPORTION && Lexicon.isCompletion(label, after.words);
    Optional<Quantity> quantity = value.in(resolved, head.isNegative());
    return quantity.isPresent()
        ? Content.figure(comparison, quantity.get())
            .withNotes(notes(unitNote.notes, after))
            .withCompletion(completion)
        : Content.unreadable(Problem.NOTHING_RECOGNISED);
  }

  /** ≤12月 asks for an end within December, or for twelve months at most. */
  private static Content months(FigureValue value, @Nullable Comparison comparison) {
    Optional<Quantity> months = value.in(value.unit, false);
    boolean limit = comparison == Comparison.AT_MOST || comparison == Comparison.EQUAL_TO;
    Days days = limit ? Days.monthAt(value.digits + MONTH, 0) : null;
    if (comparison == null || days == null || !days.exists() || !months.isPresent()) {
      return Content.unreadable(Problem.SEVERAL_READINGS);
    }
    return Content.unreadable(
        Problem.SEVERAL_READINGS,
        comparison.symbol() + days.words(),
        Content.day(days.year, days.last()).noLater(),
        Content.figure(comparison, months.get()));
  }

  /** A figure that looks misread means what it says if the result repeats it. */
  private static Content suspected(Optional<Quantity> quantity, ImmutableList<String> notes) {
    if (!quantity.isPresent()) {
      return Content.unreadable(Problem.SUSPECTED_MISREADING);
    }
    Content stated = Content.figure(Comparison.EQUAL_TO, quantity.get()).withNotes(notes);
    return Content.unreadable(Problem.SUSPECTED_MISREADING, stated.toString().substring(1), stated);
  }

  /** Returns what is wrong with the words before a value or with its unit, or null. */
  @Nullable
  private Problem problem(String label, FigureValue value, Unit own, @Nullable Unit unit) {
    if (unit == null) {
      return Problem.NOTHING_RECOGNISED;
    }
    if (column != null && !own.equals(Unit.NONE)) {
      return unit.convertsTo(column) || own.convertsTo(column)
          ? Lexicon.labelProblem(label, unit)
          : Problem.UNIT_CONTRADICTS_VALUE;
    }
    boolean twice = column != null && value.multiplied && isMultiple(column);
    return twice ? Problem.UNIT_CONTRADICTS_VALUE : Lexicon.labelProblem(label, unit);
  }

  @Nullable
  private static Problem direction(
      FigureHead head, @Nullable Comparison after, ImmutableList<String> notes) {
    Comparison before = head.strong();
    boolean contradictory = before != null && after != null && before != after;
    boolean limit = before == null ? head.weak() != null : before != Comparison.EQUAL_TO;
    return contradictory || (isStrict(notes) && limit) ? Problem.CONTRADICTS_ITSELF : null;
  }

  private Comparison comparison(
      FigureHead head, @Nullable Comparison after, ImmutableList<String> notes) {
    if (after != null && isStrict(notes)) {
      return after == Comparison.AT_LEAST ? Comparison.MORE_THAN : Comparison.LESS_THAN;
    }
    Comparison stated = head.strong() == null ? after : head.strong();
    Comparison implied = firstNonNull(head.weak(), Comparison.EQUAL_TO);
    // 达到95% asks for no less, and as a result says that it was just that.
    boolean reached = !target && implied == Comparison.AT_LEAST;
    return stated != null ? stated : reached ? Comparison.EQUAL_TO : implied;
  }

  private static boolean isStrict(ImmutableList<String> notes) {
    return !notes.isEmpty() && notes.stream().anyMatch(STRICT::contains);
  }

  /** Returns the notes of a figure without those that its comparison has taken up. */
  private static ImmutableList<String> notes(ImmutableList<String> notes, FigureTrail after) {
    if (notes.isEmpty() && after.note.isEmpty()) {
      return notes;
    }
    ImmutableList.Builder<String> rest = ImmutableList.builder();
    if (!after.note.isEmpty()) {
      rest.add(after.note);
    }
    notes.stream()
        .filter(note -> after.comparison == null || !STRICT.contains(note))
        .forEach(rest::add);
    return rest.build();
  }

  private static boolean isInside(String trail) {
    Comparators.Peeled after = Comparators.after(trail);
    return after != null && after.rest.isEmpty() && after.comparison == Comparison.AT_MOST;
  }

  private static boolean isMultiple(Unit unit) {
    return "百千万亿".indexOf(unit.label().charAt(0)) >= 0;
  }

  private Content plusMinus(
      FigureHead head, FigureValue value, String trail, ImmutableList<String> notes) {
    boolean limit = head.strong() == null || head.strong() == Comparison.AT_MOST;
    if (!limit || !(trail.isEmpty() || isInside(trail))) {
      return Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    return range(head, value, true, value, false, notes);
  }

  private Content range(
      FigureHead head, FigureValue first, String trail, ImmutableList<String> notes) {
    int next = 0;
    while (next < Math.min(2, trail.length()) && SEPARATORS.indexOf(trail.charAt(next)) >= 0) {
      next++;
    }
    boolean negative = next == 2 && trail.charAt(1) == '-' && trail.charAt(0) != '-';
    FigureValue second =
        next < trail.length() && Numbers.isDigit(trail.charAt(next))
            ? FigureValue.at(trail, next)
            : null;
    if (second == null) {
      return Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    String rest = trail.substring(second.end);
    if (Lexicon.isVague(rest)) {
      return Content.unreadable(Problem.INEXACT);
    }
    if (NumeralText.containsDigit(rest)) {
      return Content.unreadable(Problem.SEVERAL_FIGURES);
    }
    if (!rest.isEmpty() && !BETWEEN.contains(rest)) {
      return Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    boolean unitless = first.unit.equals(Unit.NONE) && second.unit.equals(Unit.NONE);
    boolean datelike = unitless && column == null && head.strong() == null;
    boolean strong = head.strong() != null && head.strong() != Comparison.EQUAL_TO;
    boolean unsure = second.multiplied != first.multiplied;
    if (strong
        || head.isPlusMinus()
        || unsure
        || (datelike && Suspicion.areDates(first.digits, trail.charAt(0), second.digits))) {
      return Content.unreadable(Problem.SEVERAL_READINGS);
    }
    return range(head, first, head.isNegative(), second, negative, notes);
  }

  private Content range(
      FigureHead head,
      FigureValue first,
      boolean firstNegative,
      FigureValue second,
      boolean secondNegative,
      ImmutableList<String> notes) {
    UnitNote unitNote = UnitNote.of(second.unit, true, notes);
    Unit unit = unitNote.unit.equals(Unit.NONE) ? first.unit : unitNote.unit;
    if (!first.unit.equals(Unit.NONE) && !first.unit.equals(unit)) {
      return Content.unreadable(Problem.SEVERAL_READINGS);
    }
    Problem problem = problem(head.label(), second, unit, head.per(unit));
    if (problem == null) {
      problem = Suspicion.ofCalendar(second, head.strong() != null);
    }
    Unit per = head.per(unit.equals(Unit.NONE) && column != null ? column : unit);
    if (problem != null || per == null) {
      return Content.unreadable(firstNonNull(problem, Problem.NOTHING_RECOGNISED));
    }
    Optional<Quantity> lower = first.in(per, firstNegative);
    Optional<Quantity> upper = second.in(per, secondNegative);
    if (!lower.isPresent() || !upper.isPresent()) {
      return Content.unreadable(Problem.NOTHING_RECOGNISED);
    }
    return lower.get().compareValue(upper.get()) > 0
        ? Content.unreadable(Problem.CONTRADICTS_ITSELF)
        : Content.range(lower.get(), upper.get()).withNotes(unitNote.notes);
  }

  /** Joins two limits, as in ≥90%且≤95%. */
  private static Content both(Content one, Content other) {
    for (Content content : ImmutableList.of(one, other)) {
      if (content.form != Content.Form.FIGURE) {
        return content.problem == null
            ? Content.unreadable(Problem.SEVERAL_FIGURES)
            : Content.unreadable(content.problem);
      }
    }
    boolean ordered = one.comparison == Comparison.AT_LEAST;
    Content lower = ordered ? one : other;
    Content upper = ordered ? other : one;
    if (lower.comparison != Comparison.AT_LEAST
        || upper.comparison != Comparison.AT_MOST
        || lower.lower == null
        || upper.lower == null
        || !lower.lower.unit().equals(upper.lower.unit())) {
      return Content.unreadable(Problem.SEVERAL_FIGURES);
    }
    return lower.lower.compareValue(upper.lower) > 0
        ? Content.unreadable(Problem.CONTRADICTS_ITSELF)
        : Content.range(lower.lower, upper.lower).withNotes(other.notes);
  }

  /** A year before a figure says when, not how much: 2024年完成12次. */
  private static String withoutYear(String body) {
    boolean year = body.length() > 5 && Days.isYear(body.substring(0, 4)) && body.charAt(4) == '年';
    if (!year || !NumeralText.containsDigit(body.substring(5))) {
      return body;
    }
    return body.substring(body.startsWith("度", 5) ? 6 : 5);
  }
}
