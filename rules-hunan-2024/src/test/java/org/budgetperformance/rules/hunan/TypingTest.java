package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.evaluation.Subjects;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Stage;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The mended report is typed cell by cell in any order (填报中): nothing is demanded that is still to come, and a slip
 * shows as soon as all cells are there that it contradicts.
 */
class TypingTest {
  private static final int ORDERS = Integer.getInteger("budgetperformance.orders", 3);
  private static final int SLIPS = Integer.getInteger("budgetperformance.typed", 200);

  private static final Submission MENDED = MendedReport.submission();
  private static final ImmutableList<Place> CELLS =
      MENDED.sheets().stream()
          .flatMap(sheet -> sheet.figures().entrySet().stream())
          .filter(cell -> cell.getValue().isStated())
          .map(Map.Entry::getKey)
          .collect(toImmutableList());

  private final Random random = new Random(20241130);

  private ImmutableList<Place> order() {
    List<Place> order = new ArrayList<>(CELLS);
    Collections.shuffle(order, random);
    return ImmutableList.copyOf(order);
  }

  /** Returns what stands there while some cells are typed: the others are blank, or not there at all. */
  private static Submission typed(Submission whole, Set<Place> cells, Stage stage) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : whole.sheets()) {
      Sheet.Builder typed = Sheet.builder(sheet.id());
      for (Map.Entry<Place, Figure<?>> cell : sheet.figures().entrySet()) {
        boolean there = cells.contains(cell.getKey()) || !cell.getValue().isStated();
        if (stage == Stage.CELLS_TO_COME || cells.contains(cell.getKey())) {
          put(typed, cell.getKey(), there ? cell.getValue() : Figure.blank());
        }
      }
      if (typed.size() > 0) {
        sheets.add(typed.build());
      }
    }
    return whole.withSheets(sheets);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the figure is of the place's column
  private static void put(Sheet.Builder sheet, Place place, Figure<?> figure) {
    sheet.put(place.row(), (Column) place.column(), (Figure) figure);
  }

  private static Evaluation evaluate(Submission submission, Stage stage) {
    return HunanRules.module().evaluate(submission, EvaluationTerms.builder().stage(stage).build());
  }

  private static ImmutableSet<String> keys(Evaluation evaluation, Severity least) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.severity().compareTo(least) <= 0)
        .map(TypingTest::key)
        .collect(toImmutableSet());
  }

  private static String key(Finding finding) {
    return finding.severity() + " " + finding.rule().id() + Subjects.of(finding);
  }

  @ParameterizedTest
  @EnumSource(names = {"CELLS_TO_COME", "ROWS_TO_COME"})
  void nothingIsFoundInAnyOrderThatIsNotFoundInTheEnd(Stage stage) {
    ImmutableSet<String> last = keys(evaluate(MENDED, Stage.FILED), Severity.NOTICE);
    for (int i = 0; i < ORDERS; i++) {
      Set<Place> cells = new HashSet<>();
      for (Place next : order()) {
        Evaluation evaluation = evaluate(typed(MENDED, cells, stage), stage);
        assertEquals(
            ImmutableSet.of(),
            Sets.difference(keys(evaluation, Severity.NOTICE), last),
            "" + cells);
        for (FormScore score : evaluation.score().get().forms()) {
          assertTrue(!score.verdict().isOutside(), score.form() + " of " + cells);
        }
        cells.add(next);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CELLS_TO_COME", "ROWS_TO_COME"})
  void everyOutcomeIsExplainedByStepsThatHold(Stage stage) {
    ImmutableList<Place> order = order();
    for (int half : new int[] {0, CELLS.size() / 3, CELLS.size() - 5}) {
      Submission typed = typed(MENDED, new HashSet<>(order.subList(0, half)), stage);
      Evaluation evaluation = evaluate(typed, stage);
      for (Explanation explanation : evaluation.explanations()) {
        assertEquals(
            Optional.empty(), explanation.verify(evaluation.submission()), () -> "" + explanation);
      }
      for (FormScore score : evaluation.score().get().forms()) {
        assertEquals(Optional.empty(), evaluation.explain(score).verify(evaluation.submission()));
      }
    }
  }

  /** At most half of the slips are seen in their own cell alone. */
  @Test
  void aSlipShowsAtTheKeystrokeThatMakesItOne() {
    List<Slip> slips = new ArrayList<>(Slips.of(MENDED));
    slips.removeIf(slip -> !slip.isHarmful() || slip.kind() == Slip.Kind.DROPPED);
    Collections.shuffle(slips, random);
    int tried = 0;
    int alone = 0;
    for (Slip slip : slips) {
      Submission wrong = slip.applyTo(MENDED);
      ImmutableList<Finding> found = errors(evaluate(wrong, Stage.FILED));
      if (!found.isEmpty() && tried < SLIPS) {
        tried++;
        alone += found.stream().anyMatch(error -> isOfCell(error, slip)) ? 1 : 0;
        showsInTime(slip, wrong, found);
      }
    }
    assertEquals(SLIPS, tried);
    assertTrue(alone * 2 <= tried, alone + " of " + tried);
  }

  private static ImmutableList<Finding> errors(Evaluation evaluation) {
    return evaluation.findingsOneByOne().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(toImmutableList());
  }

  private static boolean isOfCell(Finding error, Slip slip) {
    return error.places().equals(ImmutableList.of(slip.place()));
  }

  /** Types the report with a slip in some order, and looks before the slip and at the last cell that it contradicts. */
  private void showsInTime(Slip slip, Submission wrong, ImmutableList<Finding> found) {
    ImmutableList<Place> order = order();
    int decided = found.stream().mapToInt(error -> last(operands(error), order)).min().getAsInt();
    int typed = order.indexOf(slip.place());
    int other = slip.neighbour().map(order::indexOf).orElse(typed);
    assertEquals(ImmutableList.of(), errorsAfter(Math.min(typed, other), order, wrong), "" + slip);
    assertTrue(!errorsAfter(decided + 1, order, wrong).isEmpty(), slip + ": " + found);
  }

  /** Which indicators a sum is over is known by their categories: each may belong to it. */
  private static Set<Place> operands(Finding error) {
    Set<Place> operands = new HashSet<>(error.places());
    for (Place place : error.places()) {
      if (place.row().line().equals(Lines.INDICATOR)) {
        CELLS.stream()
            .filter(cell -> cell.sheet().equals(place.sheet()))
            .filter(cell -> cell.column().equals(Columns.CATEGORY))
            .forEach(operands::add);
      }
    }
    return operands;
  }

  /** A cell that the report leaves blank is to come as long as any is. */
  private static int last(Iterable<Place> places, ImmutableList<Place> order) {
    int last = -1;
    for (Place place : places) {
      boolean blank = MENDED.at(place).state() == FigureState.BLANK;
      last = Math.max(last, blank ? order.size() - 1 : order.indexOf(place));
    }
    return last;
  }

  private static ImmutableList<Finding> errorsAfter(
      int cells, ImmutableList<Place> order, Submission wrong) {
    Set<Place> typed = new HashSet<>(order.subList(0, cells));
    return errors(evaluate(typed(wrong, typed, Stage.CELLS_TO_COME), Stage.CELLS_TO_COME));
  }
}
