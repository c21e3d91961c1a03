package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.function.Consumer;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.hint.NearMiss.Kind;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Stated amounts that are just what two sums differ by (差额来源): counted twice in the greater sum, or
 * left out of the smaller one.
 *
 * <p>Looked for in the notes beside the application's figures, else among these figures, else, if it
 * is money, anywhere in the submission.
 */
final class AmountRepairs {
  private final Submission submission;
  private final Finding finding;

  AmountRepairs(Submission submission, Finding finding) {
    this.submission = submission;
    this.finding = finding;
  }

  void addAll(Consumer<Repair> repairs) {
    Margin margin = finding.margin();
    if (!margin.isOff()) {
      return;
    }
    ImmutableList<OperandSum> sums = OperandSum.of(finding);
    for (OperandSum more : sums) {
      for (OperandSum less : sums) {
        boolean comparable =
            more.isFixed() && less.isFixed() && Optional.of(more.type()).equals(margin.type());
        if (comparable
            && less.type().equals(more.type())
            && LongMath.saturatedSubtract(more.value(), less.value()) == margin.units()) {
          add(more, less, margin.units(), repairs);
          return;
        }
      }
    }
  }

  /** Parts that exceed their whole have something twice; of two sums else the smaller lacks it. */
  private void add(OperandSum more, OperandSum less, long units, Consumer<Repair> repairs) {
    boolean twice = less.isWhole();
    Kind kind = twice ? Kind.COUNTED_TWICE : Kind.LEFT_OUT;
    Optional<ImmutableMap<Place, Figure<?>>> tried =
        twice ? moved(more, -units) : moved(less, units);
    if (!tried.isPresent()) {
      return;
    }
    ImmutableSet<Place> not =
        less.operands().stream()
            .filter(operand -> operand.place().isPresent())
            .map(operand -> operand.place().get())
            .collect(ImmutableSet.toImmutableSet());
    for (Place source : sources(more.type(), units, not)) {
      repairs.accept(
          Repair.ofAmount(
              kind,
              source,
              tried.get(),
              () -> NearMissWords.amount(kind, submission, more.type(), units, source)));
    }
  }

  /** Returns one of a sum's cells with so much more. */
  private static Optional<ImmutableMap<Place, Figure<?>>> moved(OperandSum sum, long units) {
    for (Operand operand : sum.operands()) {
      if (operand.place().isPresent()) {
        Optional<Figure<?>> moved =
            RequiredValues.written(operand)
                .flatMap(
                    written -> written.plusUnits(operand.sign() * units).flatMap(written::with));
        if (moved.isPresent()) {
          return Optional.of(ImmutableMap.of(operand.place().get(), moved.get()));
        }
      }
    }
    return Optional.empty();
  }

  private ImmutableList<Place> sources(FigureType<?> type, long units, ImmutableSet<Place> not) {
    ImmutableSet.Builder<Place> notes = ImmutableSet.builder();
    ImmutableSet.Builder<Place> figures = ImmutableSet.builder();
    for (Operand operand : finding.operands()) {
      operand
          .place()
          .filter(place -> !not.contains(place) && states(place, type, units))
          .ifPresent(place -> (place.note().isPresent() ? notes : figures).add(place));
    }
    ImmutableList<Place> best = notes.build().asList();
    best = best.isEmpty() ? figures.build().asList() : best;
    return best.isEmpty() && type.equals(FigureType.AMOUNT) ? anywhere(type, units, not) : best;
  }

  private ImmutableList<Place> anywhere(FigureType<?> type, long units, ImmutableSet<Place> not) {
    ImmutableList.Builder<Place> found = ImmutableList.builder();
    for (Sheet sheet : submission.sheets()) {
      sheet
          .figures()
          .forEach(
              (place, figure) -> {
                if (!not.contains(place) && states(place, type, units)) {
                  found.add(place);
                }
                for (int number = 1; number <= figure.notes().size(); number++) {
                  if (states(place.note(number), type, units)) {
                    found.add(place.note(number));
                  }
                }
              });
    }
    return found.build();
  }

  private boolean states(Place place, FigureType<?> type, long units) {
    Figure<?> figure = submission.at(place);
    if (place.note().isPresent()) {
      Note note = figure.notes().get(place.note().getAsInt() - 1);
      return type.equals(FigureType.AMOUNT)
          && note.amount().map(Amount::fen).filter(fen -> fen == units).isPresent();
    }
    return figure.isNumeric()
        && figure.units() == units
        && OperandSum.unitsOf(place.column()).equals(type);
  }
}
