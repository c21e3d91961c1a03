package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Problem;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;

/**
 * A cell that leaves a rule undecided, and why (未定数据). Immutable and thread-safe.
 *
 * <p>What was not read and stands in no cell has no place, it is named by its line; nor has what a part of a
 * submission has not.
 */
public final class OpenCell implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Reasons that are the words of the cell itself. */
  private static final ImmutableSet<OpenReason> SAID_BY_THE_CELL =
      ImmutableSet.of(
          OpenReason.BLANK, OpenReason.ABSENT, OpenReason.MAY_STAND_IN_UNREAD, OpenReason.TO_COME);

  private final Operand operand;
  private final OpenReason reason;

  private OpenCell(Operand operand, OpenReason reason) {
    this.operand = operand;
    this.reason = reason;
  }

  /** Returns those of a finding that is undecided, each once, in the order of its places; none of any other. */
  static ImmutableList<OpenCell> of(Finding finding) {
    if (finding.outcome() != Outcome.UNDECIDED) {
      return ImmutableList.of();
    }
    Set<OpenCell> cells = new LinkedHashSet<>();
    for (Operand operand : finding.operands()) {
      OpenReason reason = state(operand);
      if (reason != null) {
        cells.add(new OpenCell(operand, reason));
      }
    }
    if (cells.isEmpty()) {
      addAll(finding, OpenCell::isBaseOfNothing, OpenReason.BASE_IS_ZERO, cells);
    }
    if (cells.isEmpty()) {
      Predicate<Operand> leavesOpen =
          operand -> incomparable(finding.operands()).contains(row(operand));
      addAll(finding, leavesOpen, OpenReason.NOT_COMPARABLE, cells);
    }
    if (cells.isEmpty() && !finding.openReason().isPresent()) {
      addAll(finding, OpenCell::isClosed, OpenReason.NOT_COMPARABLE, cells);
    }
    if (cells.isEmpty() && !finding.openReason().isPresent()) {
      addAll(finding, OpenCell::isNoNumber, OpenReason.NOT_COMPARABLE, cells);
    }
    if (cells.isEmpty()) {
      OpenReason reason = finding.openReason().orElse(OpenReason.NOT_COMPARABLE);
      // The cells that say that a sum lacks something, before what it adds up.
      addAll(finding, operand -> operand.role().equals("missing"), reason, cells);
    }
    if (cells.isEmpty()) {
      OpenReason reason = finding.openReason().orElse(OpenReason.NOT_COMPARABLE);
      addAll(finding, operand -> operand.use() != Use.BESIDE, reason, cells);
    }
    if (cells.isEmpty()) {
      // What is named by words alone has its cells beside them.
      addAll(
          finding, operand -> true, finding.openReason().orElse(OpenReason.NOT_COMPARABLE), cells);
    }
    return inOrder(cells, finding.places());
  }

  /** Returns cells in the order of their places, those without one last. */
  private static ImmutableList<OpenCell> inOrder(Set<OpenCell> cells, ImmutableList<Place> places) {
    Map<Place, Integer> numbers = new HashMap<>();
    places.forEach(place -> numbers.put(place, numbers.size()));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(cell -> cell.place().map(numbers::get).orElse(places.size())), cells);
  }

  private static boolean isBaseOfNothing(Operand operand) {
    return operand.use() == Use.DENOMINATOR
        && (operand.figure().isNumeric() ? operand.figure().units() == 0 : isClosed(operand));
  }

  private static boolean isClosed(Operand operand) {
    return isNoNumber(operand) && !operand.figure().isStated();
  }

  /** Returns whether a cell for a number is closed, or states words. */
  private static boolean isNoNumber(Operand operand) {
    return !operand.figure().isNumeric()
        && operand
            .place()
            .filter(place -> !place.note().isPresent())
            .filter(place -> !place.column().type().equals(FigureType.TEXT))
            .filter(place -> !place.column().type().equals(FigureType.CATEGORY))
            .isPresent();
  }

  private static void addAll(
      Finding finding, Predicate<Operand> which, OpenReason reason, Set<OpenCell> cells) {
    for (Operand operand : finding.operands()) {
      if (operand.place().isPresent() && which.test(operand)) {
        cells.add(new OpenCell(operand, reason));
      }
    }
  }

  /** Returns a target's or an actual value's row. */
  private static Optional<Place> row(Operand operand) {
    return operand
        .place()
        .filter(p -> p.column().equals(Columns.TARGET) || p.column().equals(Columns.ACTUAL))
        .map(p -> Place.of(p.sheet(), p.row(), Columns.TARGET));
  }

  /** Returns the rows whose actual value does not answer their target. */
  private static Set<Optional<Place>> incomparable(ImmutableList<Operand> operands) {
    Map<Optional<Place>, Target> targets = new HashMap<>();
    Set<Optional<Place>> rows = new HashSet<>();
    for (Operand operand : operands) {
      operand
          .figure()
          .value()
          .map(Object.class::cast)
          .filter(Target.class::isInstance)
          .ifPresent(target -> targets.put(row(operand), (Target) target));
    }
    for (Operand operand : operands) {
      Object value = operand.figure().value().map(Object.class::cast).orElse("");
      Target target = targets.get(row(operand));
      if (value instanceof Actual
          && target != null
          && Attainment.of(target, (Actual) value).outcome() == Attainment.Outcome.UNDECIDED) {
        rows.add(row(operand));
      }
    }
    return rows;
  }

  /** Returns why what stands in a cell leaves it open by itself, or null if it does not. */
  @Nullable
  private static OpenReason state(Operand operand) {
    Figure<?> figure = operand.figure();
    if (!operand.place().isPresent()) {
      return operand.isUnread()
          ? OpenReason.MAY_STAND_IN_UNREAD
          : operand.isToCome()
              ? OpenReason.TO_COME
              : operand.isElsewhere() ? OpenReason.ONLY_SOME_NAMED : null;
    } else if (operand.place().get().note().isPresent()) {
      return null;
    }
    if (figure.isSpreadsheetError()) {
      return OpenReason.SPREADSHEET_ERROR;
    } else if (figure.isDiffering()) {
      return OpenReason.COPIES_DIFFER;
    }
    switch (figure.state()) {
      case ABSENT:
        return OpenReason.ABSENT;
      case BLANK:
        return OpenReason.BLANK;
      case DASH:
      case NONE:
        // Where something has to stand a dash is nothing.
        return operand.role().equals("missing") ? OpenReason.BLANK : null;
      case UNREADABLE:
        if (figure.isToCome()) {
          return OpenReason.TO_COME;
        }
        return figure.isUnread()
            ? OpenReason.MAY_STAND_IN_UNREAD
            : problem(Actual.parse(figure.original().orElse(""))).orElse(OpenReason.UNREADABLE);
      default:
        return figure.value().map(Object.class::cast).flatMap(OpenCell::problem).orElse(null);
    }
  }

  private static Optional<OpenReason> problem(Object value) {
    Optional<Problem> problem =
        value instanceof Target
            ? ((Target) value).problem()
            : value instanceof Actual ? ((Actual) value).problem() : Optional.empty();
    return problem.map(
        is ->
            is == Problem.SEVERAL_READINGS || is == Problem.SEVERAL_FIGURES
                ? OpenReason.SEVERAL_READINGS
                : OpenReason.UNREADABLE);
  }

  /** Returns where it stands; empty for what was not read and stands in no cell, and what is not there. */
  public Optional<Place> place() {
    return operand.place();
  }

  /** Returns where some of them stand, each place once. */
  public static ImmutableList<Place> places(Iterable<OpenCell> cells) {
    Set<Place> places = new LinkedHashSet<>();
    cells.forEach(cell -> cell.place().ifPresent(places::add));
    return ImmutableList.copyOf(places);
  }

  /** Returns what stands there, as the rule looked at it. */
  public Operand operand() {
    return operand;
  }

  /** Returns why it leaves the rule undecided. */
  public OpenReason reason() {
    return reason;
  }

  /**
   * Returns what stands there and why that leaves the rule undecided, the reason once.
   *
   * @param locale the language: Chinese, or else English
   */
  public String words(Locale locale) {
    String value = operand.value().in(locale);
    boolean said = SAID_BY_THE_CELL.contains(reason);
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    String why = reason.label().in(locale);
    return said ? value : value + (chinese ? "（" + why + "）" : " (" + why + ")");
  }

  /** Appends where it stands, what stands there and why that leaves the rule undecided. */
  void append(Locale locale, StringBuilder to) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    if (place().isPresent()) {
      to.append(place().get().sheet().label(locale)).append(chinese ? "·" : ", ");
      to.append(operand.label().in(locale)).append(chinese ? "" : " ");
    }
    to.append(words(locale));
  }

  /** Two are equal if they are the same cell, or the same line that was not read, and open alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof OpenCell)) {
      return false;
    }
    OpenCell that = (OpenCell) other;
    return reason.equals(that.reason)
        && place().equals(that.place())
        && (place().isPresent() || operand.label().equals(that.operand.label()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason, place());
  }

  @Override
  public String toString() {
    return operand + " (" + reason + ")";
  }
}
