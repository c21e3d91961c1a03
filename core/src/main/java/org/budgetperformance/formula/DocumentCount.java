package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Extents;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Sheet;

/** How many documents of a type a submission has (材料份数). */
final class DocumentCount extends Numeric {
  private static final long serialVersionUID = 1L;

  @Nullable private final DocumentType type;

  /**
   * @param type the type, or null for the one that the application is about
   */
  DocumentCount(@Nullable DocumentType type) {
    super(Operation.COUNT, Operation.COUNT.label(), FigureType.COUNT, ImmutableList.of());
    this.type = type;
  }

  private DocumentType type(Where at) {
    return type == null ? at.subject(DocumentType.class) : type;
  }

  @Override
  IntervalSum value(Walk walk) {
    IntervalSum register = walk.register();
    calculate(walk, register);
    if (walk.tape() != null) {
      walk.tape().leaf(step(walk, result(register)));
    }
    return register;
  }

  @Override
  void calculate(Walk walk, IntervalSum into) {
    DocumentType counted = type(walk);
    into.add(1, walk.submission().count(counted) * FigureType.COUNT.unitsPerOne(), 0L);
    if (walk.submission().mayHaveMore(counted)) {
      into.addMissing(1);
    }
  }

  @Override
  Step redo(Redo redo) {
    long count = 0;
    for (Sheet sheet : redo.submission().sheets()) {
      count += sheet.id().type().equals(type(redo)) ? 1 : 0;
    }
    Extent counted = Extent.exactly(Fraction.of(count));
    return step(
        redo,
        StepValue.of(
            redo.submission().mayHaveMore(type(redo))
                ? Extents.plus(counted, Extent.lacking(Fraction.ZERO, null))
                : counted,
            type()));
  }

  private Step step(Where at, StepValue count) {
    return Step.leaf(operation(), type(at).label(), count);
  }
}
