package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.CellReading;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.text.LocalizedText;

/**
 * A question that words answer and no calculation does (判断): what cells mean, whether names are alike.
 *
 * <p>Its answer follows from the cells that it tells and from the word lists that it names, and from
 * nothing else. With a tape each cell is read as a step of its own.
 */
public abstract class Judged extends Condition {
  private static final long serialVersionUID = 1L;

  /**
   * @param label what is asked
   */
  protected Judged(LocalizedText label) {
    super(Operation.JUDGED, label, ImmutableList.of());
  }

  /**
   * Answers the question.
   *
   * @param at where it is asked
   */
  protected abstract Answer judge(Where at);

  /**
   * Tells every cell that the answer depends on.
   *
   * @param at where it is asked
   * @param cells hears of them
   */
  protected abstract void cells(Where at, Cells cells);

  /** Returns the words that the question looks for, each list by its name; none unless overridden. */
  protected ImmutableList<Words> words() {
    return ImmutableList.of();
  }

  /** Hears of cells. */
  public interface Cells {
    /**
     * Hears of one cell.
     *
     * @param sheet its document
     * @param row the number of its row
     * @param column its column
     */
    void cell(Sheet sheet, int row, Column<?> column);

    /**
     * Hears of something else that the answer depends on, such as how many documents there are.
     *
     * @param name what it is
     * @param value what it comes to
     */
    void fact(LocalizedText name, String value);
  }

  @Override
  final Answer decide(Walk walk) {
    Answer answer = judge(walk);
    Tape tape = walk.tape();
    if (tape != null) {
      steps(walk, tape::leaf);
    }
    return answer;
  }

  @Override
  final Step redo(Redo redo) {
    List<Step> inputs = new ArrayList<>();
    steps(redo, inputs::add);
    return Step.of(operation(), label(), StepValue.of(judge(redo)), inputs);
  }

  private void steps(Where at, Consumer<Step> to) {
    cells(
        at,
        new Cells() {
          @Override
          public void cell(Sheet sheet, int row, Column<?> column) {
            to.accept(step(sheet, row, column));
          }

          @Override
          public void fact(LocalizedText name, String value) {
            to.accept(Step.leaf(Operation.COUNT, name, StepValue.of(value)));
          }
        });
    words().forEach(list -> to.accept(list.step()));
  }

  private static Step step(Sheet sheet, int row, Column<?> column) {
    Figure<?> figure = sheet.at(row, column);
    return CellReading.step(sheet.place(row, column), figure);
  }
}
