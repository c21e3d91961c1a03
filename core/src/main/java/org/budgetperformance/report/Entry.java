package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.evaluation.OpenCause;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.hint.NearMiss;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenCell;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.text.LocalizedText;

/** One numbered thing that a report speaks of: a finding, one that is waived, one that is undecided. */
final class Entry {
  private final int number;
  private final Finding finding;
  private final ImmutableList<Waiver> waivers;
  private final ImmutableList<NearMiss> hints;
  private final Optional<Explanation> explanation;
  private final Optional<OpenCause> cause;
  private final SourcePlaces sources;

  Entry(
      int number,
      Finding finding,
      ImmutableList<Waiver> waivers,
      ImmutableList<NearMiss> hints,
      Optional<Explanation> explanation,
      Optional<OpenCause> cause,
      SourcePlaces sources) {
    this.number = number;
    this.finding = finding;
    this.waivers = waivers;
    this.hints = hints;
    this.explanation = explanation;
    this.cause = cause;
    this.sources = sources;
  }

  /** Returns its number among those of its kind, from 1. */
  int number() {
    return number;
  }

  /** Returns the id of its element on a page. */
  String id() {
    switch (finding.outcome()) {
      case WAIVED:
        return "w" + number;
      case UNDECIDED:
        return "u" + number;
      default:
        return "f" + number;
    }
  }

  /** Returns the class of its element: an outcome that is no contradiction, or a severity. */
  String kind() {
    if (finding.outcome() == Outcome.FAILED) {
      switch (finding.severity()) {
        case ERROR:
          return "error";
        case WARNING:
          return "warning";
        default:
          return "notice";
      }
    }
    return "other";
  }

  Finding finding() {
    return finding;
  }

  /** Returns what else the same cells leave undecided, or what follows from a finding. */
  ImmutableList<Finding> others() {
    return cause
        .map(open -> open.findings().subList(1, open.findings().size()))
        .orElse(finding.consequences());
  }

  /** Returns the places to show: of what is undecided, those that leave it so, else all. */
  ImmutableList<Place> places() {
    return cause.map(open -> OpenCell.places(open.cells())).orElse(finding.places());
  }

  /** Returns why it is undecided, each reason once; empty if it is decided, or that is not known. */
  String reasons(Locale locale) {
    return cause
        .map(
            open ->
                open.cells().stream()
                    .map(cell -> cell.reason().label().in(locale))
                    .distinct()
                    .collect(Collectors.joining(LocalizedText.of("、", ", ").in(locale))))
        .orElse("");
  }

  /** Returns whether it looks at a document. */
  boolean isAt(SheetId document) {
    return places().stream().anyMatch(place -> place.sheet().equals(document));
  }

  /** Returns what stands at a place, with the reason if that leaves the rule undecided. */
  Optional<String> value(Place place, Locale locale) {
    Optional<String> open =
        cause.flatMap(
            because ->
                because.cells().stream()
                    .filter(cell -> cell.place().equals(Optional.of(place)))
                    .findFirst()
                    .map(cell -> cell.words(locale)));
    return open.isPresent() ? open : operand(place).map(operand -> operand.value().in(locale));
  }

  /** Returns where it stands in the file that was read, empty if that is not known. */
  Optional<LocalizedText> source(Place place) {
    return operand(place).flatMap(operand -> sources.of(operand.figure()));
  }

  private Optional<Operand> operand(Place place) {
    return finding.operands().stream()
        .filter(operand -> operand.place().equals(Optional.of(place)))
        .findFirst();
  }

  ImmutableList<Waiver> waivers() {
    return waivers;
  }

  ImmutableList<NearMiss> hints() {
    return hints;
  }

  Optional<Explanation> explanation() {
    return explanation;
  }
}
