package org.budgetperformance.formula;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;

/** Whether what is asked in turn holds of every row of a line of a document (逐行成立); all rows are asked. */
final class EveryRow extends Condition {
  private static final long serialVersionUID = 1L;

  private final Line line;
  private final Sequence asked;

  EveryRow(Line line, Sequence asked) {
    super(Operation.ALL, Operation.ALL.label(), asked.conditions());
    this.line = line;
    this.asked = asked;
  }

  @Override
  Answer decide(Walk walk) {
    Sheet sheet = walk.sheet();
    ImmutableIntArray rows = sheet.rows(line);
    int registers = walk.registers();
    Answer result = Answer.NOTHING;
    for (int i = 0; i < rows.length(); i++) {
      walk.go(sheet, rows.get(i));
      Answer here = asked.ask(walk);
      walk.release(registers);
      result = i == 0 ? here : Logic.with(Operation.ALL, result, here);
    }
    walk.go(sheet, -1);
    return result;
  }

  @Override
  Step redo(Redo redo) {
    Sheet sheet = redo.sheet();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      if (sheet.rows().get(i).line().equals(line)) {
        steps.add(asked.redo(redo.at(sheet, i)));
      }
    }
    return Steps.of(operation(), label(), steps);
  }
}
