package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Decider;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * One run of a plan over a submission (一次核查).
 *
 * <p>Outcomes are told in the order of the rules. Where there are many rows, checks of one type of document
 * first go over them together, block by block, and their outcomes are kept until their turn. Not
 * thread-safe.
 */
final class Sweep {
  private final Plan plan;
  private final Submission submission;
  private final Outcomes.Builder outcomes;
  private final Decider decider;

  /** What each check decided in the blocks; null where rows are few. */
  @Nullable private final BlockOutcomes[] told;

  @Nullable private Map<Integer, String> causes;

  /** Runs the checks that are not declared. */
  @Nullable private Examination examination;

  Sweep(Plan plan, Submission submission) {
    this.plan = plan;
    this.submission = submission.open();
    this.outcomes = new Outcomes.Builder(plan.rules().size(), plan.applications());
    this.decider = new Decider(plan.kept(), this.submission, outcomes);
    this.told = rows(submission) > Blocks.ROWS ? new Blocks(plan, this.submission).run() : null;
  }

  private static int rows(Submission submission) {
    ImmutableList<Sheet> sheets = submission.sheets();
    int count = 0;
    for (int i = 0; i < sheets.size(); i++) {
      count += sheets.get(i).rows().size();
    }
    return count;
  }

  /** Returns where the outcomes stand. */
  Outcomes.Builder outcomes() {
    return outcomes;
  }

  /** Returns what rules threw, by the number of the application that stands for it. */
  ImmutableMap<Integer, String> causes() {
    return causes == null ? ImmutableMap.of() : ImmutableMap.copyOf(causes);
  }

  /** Decides every application of a rule; the rules come in their order. */
  void run(int rule) {
    outcomes.beginRule();
    try {
      for (int i = plan.firstCheck(rule); i < plan.firstCheck(rule + 1); i++) {
        run(i, plan.checks().get(i));
      }
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      threw(e);
      examination = null; // it may be in the middle of an application
    }
    if (outcomes.ruleIsEmpty()) {
      outcomes.ended(Outcome.NOT_APPLICABLE);
    }
  }

  private void run(int number, Check check) {
    if (told != null && told[number] != null && told[number].tell(outcomes)) {
      return;
    }
    if (check instanceof FormulaCheck) {
      decider.decide((FormulaCheck) check, plan.places(number));
      return;
    }
    Examination current = examination == null ? Examination.deciding(outcomes) : examination;
    examination = current;
    check.examine(submission, current);
    current.finish();
  }

  private void threw(Throwable cause) {
    if (causes == null) {
      causes = new LinkedHashMap<>();
    }
    causes.put(outcomes.size(), cause.toString());
    outcomes.ended(Outcome.ERRORED);
  }
}
