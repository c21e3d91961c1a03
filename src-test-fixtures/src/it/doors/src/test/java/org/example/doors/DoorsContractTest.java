package org.example.doors;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.fixtures.contract.Boundary;
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

  /** Of assets worth a million yuan one fen more is leased out; a rate is set as a count. */
  @Override
  protected Iterable<Boundary> boundaries() {
    String assets = OwnDocumentTest.TEXT.replace("100\t130", "1000000.00元\t130");
    Submission rate = Submission.of(DoorsTest.passRate(), Year.of(2024));
    return ImmutableList.of(
        Boundary.of(
            "XX-B01",
            OwnLabels.reader().read(assets).submission(),
            "asset-table/assets/leased",
            "1000000.00元",
            "1000000.01元"),
        Boundary.of("XX-T01", rate, "department-form/indicator:合格率/target", "≥95%", "≥95次"));
  }
}
