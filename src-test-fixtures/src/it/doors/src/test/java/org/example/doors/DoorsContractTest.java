package org.example.doors;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.fixtures.contract.RuleModuleContract;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;

/** What is promised of every module holds of one that goes through all these doors. */
class DoorsContractTest extends RuleModuleContract {
  @Override
  protected RuleModule module() {
    return DoorRules.MODULE;
  }

  @Override
  protected Optional<String> sampleText() {
    return Optional.of(OwnDocumentTest.TEXT);
  }

  /** Slips lengthen no text beyond its limit, so it is given here. */
  @Override
  protected Iterable<Submission> contradictoryExamples() {
    return ImmutableList.of(Submission.of(DoorsTest.longExplanation(), Year.of(2024)));
  }
}
