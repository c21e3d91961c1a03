package org.budgetperformance.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.OpenCell;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** What a table says of the cells of a finding, the one that what should stand there is said of before the others; of what is undecided, of those that leave it so. */
final class FindingCells {
  private static final String EACH = "；";

  private final Finding finding;
  private final ImmutableList<Place> places;
  private final Submission submission;
  private final Locale locale;

  FindingCells(Finding finding, Submission submission, Locale locale) {
    this.finding = finding;
    this.submission = submission;
    this.locale = locale;
    Set<Place> all = new LinkedHashSet<>();
    if (finding.outcome() == Outcome.UNDECIDED) {
      all.addAll(OpenCell.places(finding.openCells()));
    } else {
      finding.shouldBeAt().ifPresent(all::add);
      all.addAll(finding.places());
    }
    this.places = ImmutableList.copyOf(all);
  }

  /** Says one thing of each place; they stand in the same order in each cell of the table. */
  String each(Function<Place, String> what) {
    return places.stream().map(what).collect(joining(EACH));
  }

  /** Names the documents, each once. */
  String documents() {
    return once(places.stream().map(place -> place.sheet().label(locale)));
  }

  /** Names the dimensions of the indicators (一级指标), each once. */
  String dimensions() {
    return once(
        places.stream()
            .map(this::dimension)
            .filter(Optional::isPresent)
            .map(dimension -> dimension.get().in(locale)));
  }

  private Optional<LocalizedText> dimension(Place place) {
    Line line = place.row().line();
    return line.isOfDimension()
        ? Optional.of(line.label())
        : submission.sheets().stream()
            .filter(sheet -> sheet.id().equals(place.sheet()))
            .findFirst()
            .flatMap(sheet -> sheet.at(place.row(), Columns.CATEGORY).value())
            .map(category -> category.dimension().label());
  }

  private static String once(Stream<String> words) {
    return words.distinct().collect(joining(EACH));
  }

  /** Says where they stand in the files that were handed in; nothing of what was not read from a file. */
  String sources() {
    boolean read = finding.operands().stream().anyMatch(operand -> operand.figure().line() > 0);
    return read ? each(this::source) : "";
  }

  private String source(Place place) {
    return operand(place)
        .flatMap(operand -> submission.sources().of(operand.figure()))
        .map(where -> where.in(locale))
        .orElse("—");
  }

  /** Says what stands at a place, with the reason if that leaves the rule undecided. */
  String written(Place place) {
    Optional<String> open =
        finding.openCells().stream()
            .filter(cell -> cell.place().equals(Optional.of(place)))
            .findFirst()
            .map(cell -> cell.words(locale));
    return open.orElseGet(
        () -> operand(place).map(operand -> operand.value().in(locale)).orElse("—"));
  }

  private Optional<Operand> operand(Place place) {
    return finding.operands().stream()
        .filter(operand -> operand.place().equals(Optional.of(place)))
        .findFirst();
  }

  /** Returns the ids of one's own, of those cells that have one; empty if none has. */
  Optional<String> ownIds() {
    String ids =
        places.stream()
            .map(Place::ownId)
            .filter(Optional::isPresent)
            .map(Optional::get)
            .collect(joining(EACH));
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }
}
