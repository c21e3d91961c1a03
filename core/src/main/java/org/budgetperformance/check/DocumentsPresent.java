package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Documents that a submission must have (材料齐全).
 *
 * <p>It has one application for each type; none applies to a part of a submission. Immutable and
 * thread-safe.
 */
final class DocumentsPresent implements Check {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("缺少{document}", "the submission has no {document}");
  private static final long serialVersionUID = 1L;

  private final ImmutableList<DocumentType> types;

  DocumentsPresent(Iterable<DocumentType> types) {
    this.types = ImmutableList.copyOf(types);
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("document");
  }

  @Override
  public LocalizedText compares() {
    return Wording.list(
        types.stream().map(DocumentType::label).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    for (int i = 0; i < types.size(); i++) {
      examination.start();
      if (examination.isExplaining()) {
        examination.name("document", types.get(i).label());
      }
      if (examination.isReasoning()) {
        examination.because(explain(types.get(i), submission));
      }
      boolean present = !submission.sheets(types.get(i)).isEmpty();
      examination.end(
          present
              ? Outcome.PASSED
              : submission.isPartial() ? Outcome.NOT_APPLICABLE : Outcome.FAILED);
    }
  }

  private static Step explain(DocumentType type, Submission submission) {
    long documents = submission.sheets(type).size() * FigureType.COUNT.unitsPerOne();
    Step one = Steps.constant(FigureType.COUNT.unitsPerOne(), FigureType.COUNT);
    Step present =
        Steps.of(
            Operation.AT_MOST,
            one,
            Step.leaf(
                Operation.COUNT, type.label(), StepValue.ofUnits(documents, FigureType.COUNT)));
    return submission.isPartial() ? Steps.of(Operation.RELEVANT, present) : present;
  }

  @Override
  public String toString() {
    return "documents " + types;
  }
}
