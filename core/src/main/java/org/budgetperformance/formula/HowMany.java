package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.submission.FigureType;

/** How many of some conditions are met, or of how much that is found one is (成立的个数). */
final class HowMany extends Numeric {
  private static final long serialVersionUID = 1L;

  @Nullable private final Finder<? extends ImmutableList<?>> finder;
  private final ImmutableList<Condition> conditions;

  /**
   * @param finder finds of what each condition is asked, or null to ask it once
   */
  HowMany(
      @Nullable Finder<? extends ImmutableList<?>> finder,
      Iterable<? extends Condition> conditions) {
    super(Operation.HOW_MANY, Operation.HOW_MANY.label(), FigureType.COUNT, conditions);
    this.finder = finder;
    this.conditions = ImmutableList.copyOf(conditions);
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    if (finder == null) {
      add(walk, into);
      return;
    }
    Object outer = walk.subject();
    ImmutableList<?> found = finder.at(walk);
    for (int i = 0; i < found.size(); i++) {
      walk.about(found.get(i));
      add(walk, into);
    }
    walk.about(outer);
  }

  @Override
  @Nullable
  ImmutableList<Figures> looked() {
    return finder == null ? looked(conditions) : null;
  }

  private void add(Walk walk, IntervalSum into) {
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).ask(walk) == Answer.YES) {
        into.add(1, FigureType.COUNT.unitsPerOne(), 0L);
      }
    }
  }

  @Override
  Step redo(Redo redo) {
    if (finder == null) {
      return super.redo(redo);
    }
    List<Step> steps = new ArrayList<>();
    for (Object found : finder.at(redo)) {
      conditions.forEach(condition -> steps.add(condition.redo(redo.about(found))));
    }
    return Steps.of(operation(), label(), steps);
  }
}
