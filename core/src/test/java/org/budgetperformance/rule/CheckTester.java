package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;

/** Runs one check over one submission and holds what it told. */
public final class CheckTester {
  private final Check check;
  private final Submission submission;
  private final ImmutableList<Outcome> outcomes;

  private CheckTester(Check check, Submission submission) {
    this.check = check;
    this.submission = submission;
    this.outcomes = decide(check, submission);
  }

  private static ImmutableList<Outcome> decide(Check check, Submission submission) {
    List<Outcome> heard = new ArrayList<>();
    check.examine(submission, Examination.deciding(heard::add));
    return ImmutableList.copyOf(heard);
  }

  /**
   * Runs a check, a copy of it that was serialised, and the check in an evaluation: all must come to the
   * same.
   */
  public static CheckTester of(Check check, Submission submission) {
    CheckTester tester = new CheckTester(check, submission);
    assertEquals(tester.outcomes, decide(Copies.of(check), submission));
    assertEquals(tester.outcomes, evaluate(check, submission));
    return tester;
  }

  private static ImmutableList<Outcome> evaluate(Check check, Submission submission) {
    Rule rule = Rule.builder("TRY-1", "试", "try").cites(Cases.CITATION).checks(check).build();
    ImmutableList<Outcome> told =
        Evaluation.run("try", submission, ImmutableList.of(rule), null).applications().stream()
            .map(Application::outcome)
            .collect(ImmutableList.toImmutableList());
    return decide(check, submission).isEmpty() ? ImmutableList.of() : told;
  }

  public ImmutableList<Outcome> outcomes() {
    return outcomes;
  }

  /** The outcome of a check that has one application. */
  public Outcome outcome() {
    assertEquals(1, outcomes.size(), "applications");
    return outcomes.get(0);
  }

  private Examination explain(int application) {
    Examination examination = Examination.explaining(application);
    check.examine(submission, examination);
    return examination;
  }

  public Margin margin() {
    return explain(0).margin();
  }

  public Margin margin(int application) {
    return explain(application).margin();
  }

  public ImmutableList<Operand> operands(int application) {
    return explain(application).operands();
  }

  /** The places of an application's operands in their order, each with its role before it. */
  public ImmutableList<String> looked(int application) {
    return operands(application).stream()
        .map(
            o ->
                o.role() + " " + o.place().map(Object::toString).orElse("(" + o.value().en() + ")"))
        .collect(ImmutableList.toImmutableList());
  }

  public ImmutableList<String> looked() {
    return looked(0);
  }
}
