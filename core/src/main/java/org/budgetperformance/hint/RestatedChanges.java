package org.budgetperformance.hint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/** Changes of several cells that go wrong together (同源数据的改动). */
final class RestatedChanges {
  /** More cells than these are no slip that somebody would mend by hand. */
  private static final int MOST_CELLS = 3;

  /** 万元 for 元, and the other way round. */
  private static final ImmutableList<Integer> UNITS = ImmutableList.of(4, -4);

  private final Submission submission;

  RestatedChanges(Submission submission) {
    this.submission = submission;
  }

  /** Returns the change of one cell made wherever the same stands of the same thing; empty if that is nowhere. */
  Optional<ImmutableMap<Place, Figure<?>>> everywhere(ImmutableMap<Place, Figure<?>> change) {
    Place place = change.keySet().iterator().next();
    Optional<BigDecimal> now = number(place, submission.at(place));
    Optional<BigDecimal> then = number(place, change.values().iterator().next());
    if (change.size() > 1 || !now.isPresent() || !then.isPresent()) {
      return Optional.empty();
    }
    Map<Place, Figure<?>> all = new LinkedHashMap<>(change);
    for (Place row : RelatedRows.of(submission, place)) {
      Place twin = Place.of(row.sheet(), row.row(), place.column());
      boolean same =
          row.sheet().type().columns().contains(place.column())
              && number(twin, submission.at(twin))
                  .filter(value -> value.compareTo(now.get()) == 0)
                  .isPresent();
      if (same) {
        WrittenNumber.of(twin.column().type(), submission.at(twin))
            .flatMap(written -> written.with(then.get()))
            .ifPresent(figure -> all.put(twin, figure));
      }
    }
    return all.size() > 1 && all.size() <= MOST_CELLS
        ? Optional.of(ImmutableMap.copyOf(all))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(Place place, Figure<?> figure) {
    return WrittenNumber.of(place.column().type(), figure).map(WrittenNumber::value);
  }

  /** Returns for each sum of a finding what makes all others the same, where two or three cells do. */
  Set<ImmutableMap<Place, Figure<?>>> allAsOne(Finding finding) {
    Set<ImmutableMap<Place, Figure<?>>> all = new LinkedHashSet<>();
    ImmutableList<OperandSum> sums = OperandSum.of(finding);
    for (OperandSum one : sums) {
      Map<Place, Figure<?>> changes = new LinkedHashMap<>();
      for (OperandSum other : sums) {
        if (one.isFixed() && other.type().equals(one.type()) && other.value() != one.value()) {
          asMuch(one, other, changes);
        }
      }
      if (changes.size() > 1 && changes.size() <= MOST_CELLS) {
        all.add(ImmutableMap.copyOf(changes));
      }
    }
    return all;
  }

  private static void asMuch(OperandSum one, OperandSum other, Map<Place, Figure<?>> changes) {
    Operand operand = other.operands().get(0);
    if (other.operands().size() == 1 && other.isFixed() && operand.place().isPresent()) {
      long more = operand.sign() * LongMath.saturatedSubtract(one.value(), other.value());
      RequiredValues.written(operand)
          .flatMap(written -> written.plusUnits(more).flatMap(written::with))
          .ifPresent(figure -> changes.put(operand.place().get(), figure));
    }
  }

  /** Returns each document that findings look at with all of its money in another unit. */
  Set<ImmutableMap<Place, Figure<?>>> otherUnits(List<Finding> findings) {
    Set<SheetId> documents = new LinkedHashSet<>();
    findings.forEach(finding -> finding.places().forEach(place -> documents.add(place.sheet())));
    Set<ImmutableMap<Place, Figure<?>>> all = new LinkedHashSet<>();
    for (Sheet sheet : submission.sheets()) {
      if (documents.contains(sheet.id())) {
        UNITS.forEach(places -> inUnit(sheet, places).ifPresent(all::add));
      }
    }
    return all;
  }

  private static Optional<ImmutableMap<Place, Figure<?>>> inUnit(Sheet sheet, int places) {
    ImmutableMap.Builder<Place, Figure<?>> changes = ImmutableMap.builder();
    int cells = 0;
    for (Map.Entry<Place, Figure<?>> cell : sheet.figures().entrySet()) {
      Place place = cell.getKey();
      Optional<WrittenNumber> written =
          WrittenNumber.of(place.column().type(), cell.getValue()).filter(WrittenNumber::isMoney);
      if (written.isPresent() && written.get().value().signum() != 0) {
        BigDecimal moved = written.get().value().movePointRight(places).stripTrailingZeros();
        Optional<Figure<?>> figure = written.get().with(moved.setScale(Math.max(0, moved.scale())));
        if (!figure.isPresent()) {
          return Optional.empty();
        }
        changes.put(place, figure.get());
        cells++;
      }
    }
    return cells > MOST_CELLS ? Optional.of(changes.build()) : Optional.empty();
  }
}
