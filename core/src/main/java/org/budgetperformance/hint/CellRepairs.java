package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.Nullable;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/** Repairs of a failed application that write something else into its cells (数据项还原). */
final class CellRepairs {
  private final Submission submission;
  private final Finding finding;
  private final RequiredValues required;
  private final ImmutableList<Operand> operands;
  private final ImmutableSet<Place> places;

  CellRepairs(Submission submission, @Nullable ScoringScheme scheme, Finding finding) {
    this.submission = submission;
    this.finding = finding;
    this.required = new RequiredValues(finding, scheme);
    this.operands =
        finding.operands().stream()
            .filter(OperandSum::takesPart)
            .filter(operand -> operand.place().isPresent())
            .collect(ImmutableList.toImmutableList());
    this.places =
        operands.stream()
            .map(operand -> operand.place().get())
            .collect(ImmutableSet.toImmutableSet());
  }

  void addAll(Consumer<Repair> repairs) {
    for (Operand operand : operands) {
      Place place = operand.place().get();
      WrittenNumber written =
          WrittenNumber.of(place.column().type(), operand.figure()).orElse(null);
      if (written != null) {
        ImmutableSet<BigDecimal> numbers = required.of(operand, written);
        if (numbers.isEmpty()) {
          swapped(place, repairs);
          continue; // no number would do, so none is spelt out
        }
        Leeway leeway = new Leeway(finding, operand, written, numbers);
        NumberRepairs.of(written.value())
            .forEach(
                (kind, number) -> {
                  if (leeway.allows(number)) {
                    written.with(number).ifPresent(other -> add(kind, place, other, repairs));
                  }
                });
        taken(place, written, leeway, repairs);
      }
      swapped(place, repairs);
    }
  }

  private void add(Kind kind, Place place, Figure<?> figure, Consumer<Repair> repairs) {
    ImmutableMap<Place, Figure<?>> changes = ImmutableMap.of(place, figure);
    repairs.accept(
        Repair.ofCells(
            kind,
            changes,
            ImmutableList.of(),
            () -> NearMissWords.cells(kind, submission, changes)));
  }

  private void swapped(Place place, Consumer<Repair> repairs) {
    for (Place other : neighbours(submission, place)) {
      boolean again = places.contains(other) && other.compareTo(place) < 0;
      if (!again) {
        ImmutableMap<Place, Figure<?>> changes = swap(submission, place, other);
        repairs.accept(
            Repair.ofCells(
                Kind.COLUMNS_SWAPPED,
                changes,
                ImmutableList.of(),
                () -> NearMissWords.cells(Kind.COLUMNS_SWAPPED, submission, changes)));
      }
    }
  }

  static ImmutableMap<Place, Figure<?>> swap(Submission submission, Place place, Place other) {
    return ImmutableMap.of(place, submission.at(other), other, submission.at(place));
  }

  /** Returns the other cells of a row that state another figure of the same type. */
  static ImmutableList<Place> neighbours(Submission submission, Place place) {
    ImmutableList.Builder<Place> neighbours = ImmutableList.builder();
    Figure<?> here = submission.at(place);
    for (Column<?> column : place.sheet().type().columns()) {
      Place other = Place.of(place.sheet(), place.row(), column);
      Figure<?> figure = submission.at(other);
      if (column.type().equals(place.column().type())
          && here.isNumeric()
          && figure.isNumeric()
          && figure.units() != here.units()) {
        neighbours.add(other);
      }
    }
    return neighbours.build();
  }

  private void taken(Place place, WrittenNumber written, Leeway leeway, Consumer<Repair> repairs) {
    for (Place source : neighbours(submission, place)) {
      take(Kind.OTHER_COLUMN, place, source, written, leeway, repairs);
    }
    for (Place row : RelatedRows.of(submission, place)) {
      for (Column<?> column : row.sheet().type().columns()) {
        Place source = Place.of(row.sheet(), row.row(), column);
        boolean alike = column.equals(place.column()) || OperandSum.isMoney(column);
        if (alike) {
          take(Kind.OTHER_DOCUMENT, place, source, written, leeway, repairs);
        }
      }
    }
  }

  /** What the application compares already cannot be the reason of their difference. */
  private void take(
      Kind kind,
      Place place,
      Place source,
      WrittenNumber written,
      Leeway leeway,
      Consumer<Repair> repairs) {
    if (places.contains(source) || !source.column().type().equals(place.column().type())) {
      return;
    }
    Optional<WrittenNumber> there = WrittenNumber.of(source.column().type(), submission.at(source));
    if (there.isPresent() && leeway.allows(there.get().value())) {
      written
          .with(there.get().value())
          .filter(other -> !other.equals(submission.at(place)))
          .ifPresent(
              other -> {
                ImmutableMap<Place, Figure<?>> changes = ImmutableMap.of(place, other);
                repairs.accept(
                    Repair.ofCells(
                        kind,
                        changes,
                        ImmutableList.of(source),
                        () -> NearMissWords.taken(kind, submission, changes, source)));
              });
    }
  }
}
