package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.text.PersonalDetails;

/** How persons are known in all that a report tells (个人信息). */
final class Persons {
  private Persons() {}

  static PersonalDetails in(Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    return evaluation
        .personalDetails()
        .besideLabels(Lists.transform(problems, ReadingProblem::text));
  }
}
