package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.RuleModuleContract;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;

/** Hunan's module keeps what every rule module keeps. */
class HunanContractTest extends RuleModuleContract {
  @Override
  protected RuleModule module() {
    return HunanRules.module();
  }

  @Override
  protected Optional<String> sampleText() {
    return Optional.of(SampleReport.text());
  }

  @Override
  protected Iterable<Submission> consistentExamples() {
    return ImmutableList.of(ConsistentSubmission.build());
  }

  @Override
  protected Iterable<Submission> contradictoryExamples() {
    return ImmutableList.of(SampleReport.submission());
  }

  @Override
  protected int promisedConstrained() {
    return 97;
  }

  @Override
  protected int promisedPinned() {
    return 85;
  }
}
