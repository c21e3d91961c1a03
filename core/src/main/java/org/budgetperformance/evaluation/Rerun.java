package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Some applications of a rule run once more (复查), for their findings or their trees. A declared check runs
 * those alone; a check of one's own has to run all of its applications.
 */
final class Rerun implements Examination.Listener {
  private static final LocalizedText NO_STEPS =
      LocalizedText.of("规则此前出错，计算步骤无法列出", "the rule failed before this, so no steps can be shown");

  private final Rule rule;
  private final Submission submission;
  private final BitSet wanted;
  private final Examination examination;
  private final Keeper keeper;
  @Nullable private Check check;
  private int firstOfCheck;
  @Nullable private Throwable thrown;

  /** Takes what there is to keep of an application that was run again. */
  private interface Keeper {
    void keep(Rerun run, int application);
  }

  private Rerun(Rule rule, Submission submission, BitSet wanted, boolean trees, Keeper keeper) {
    this.rule = rule;
    this.submission = submission.open();
    this.wanted = wanted;
    this.keeper = keeper;
    this.examination =
        trees
            ? Examination.reasoning(wanted, this, Explanation.basis(rule.info()))
            : Examination.explaining(wanted, this);
  }

  private Rerun run() {
    ImmutableList<Check> checks = rule.checks();
    for (int i = 0; i < checks.size() && !examination.hasExplained(); i++) {
      check = checks.get(i);
      firstOfCheck = examination.application() + 1;
      try {
        check.examine(submission, examination);
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        thrown = e; // what a later application throws was an outcome when the rule first ran
        break;
      }
    }
    return this;
  }

  @Override
  public void ended(Outcome outcome) {
    if (wanted.get(examination.application())) {
      keeper.keep(this, examination.application());
    }
  }

  private Check check() {
    if (check == null) {
      throw new IllegalStateException("no check runs");
    }
    return check;
  }

  private static BitSet only(int application) {
    BitSet one = new BitSet();
    one.set(application);
    return one;
  }

  /**
   * Returns the finding of one application.
   *
   * @param withinRule its number within the rule
   * @param outcome what it came to
   * @param withinEvaluation its number within the evaluation
   * @param places which of the rule's applications fail by places alone
   */
  static Finding finding(
      Rule rule,
      Submission submission,
      int withinRule,
      Outcome outcome,
      int withinEvaluation,
      OwnPlaces places) {
    List<Finding> found =
        findings(
            rule,
            submission,
            only(withinRule),
            at -> outcome,
            withinEvaluation - withinRule,
            places);
    return found.isEmpty()
        ? Finding.builder()
            .rule(rule.info())
            .outcome(outcome)
            .application(withinEvaluation)
            .margin(Margin.none())
            .build()
        : found.get(0);
  }

  /**
   * Returns the findings of some applications.
   *
   * @param wanted their numbers within the rule
   * @param outcomes what each came to
   * @param first the number of the rule's first application within the evaluation
   * @param places which of the rule's applications fail by places alone
   */
  static List<Finding> findings(
      Rule rule,
      Submission submission,
      BitSet wanted,
      IntFunction<Outcome> outcomes,
      int first,
      OwnPlaces places) {
    List<Finding> found = new ArrayList<>();
    new Rerun(
            rule,
            submission,
            wanted,
            false,
            (run, application) ->
                found.add(run.finding(outcomes.apply(application), first, places)))
        .run();
    return found;
  }

  private Finding finding(Outcome outcome, int first, OwnPlaces places) {
    boolean ofPlaces = places.explain(examination.application(), examination.operands());
    LocalizedText message = rule.message(check(), examination);
    Margin margin = examination.margin();
    return Finding.builder()
        .rule(rule.info())
        .outcome(outcome)
        .application(first + examination.application())
        .template(ofPlaces ? OwnPlaces.words(message) : message)
        .severity(ofPlaces ? Severity.NOTICE : examination.severity(rule.info().severity()))
        .operands(examination.operands())
        .places(submission.inOrder(Operand.places(examination.operands())))
        .margin(ofPlaces ? margin.ofPlaces() : margin)
        .openReason(examination.openReason())
        .build();
  }

  /**
   * Returns the tree of one application.
   *
   * @param application its number within the rule
   * @param outcome what it came to
   * @param places which of the rule's applications fail by places alone
   */
  static Explanation explanation(
      Rule rule, Submission submission, int application, Outcome outcome, OwnPlaces places) {
    return explanations(rule, submission, only(application), at -> outcome, places).get(0);
  }

  /** Returns the trees of some applications, in their order. */
  static List<Explanation> explanations(
      Rule rule,
      Submission submission,
      BitSet wanted,
      IntFunction<Outcome> outcomes,
      OwnPlaces places) {
    List<Explanation> kept = new ArrayList<>();
    Rerun run =
        new Rerun(
                rule,
                submission,
                wanted,
                true,
                (again, application) ->
                    kept.add(again.explanation(application, outcomes.apply(application), places)))
            .run();
    int done = kept.size();
    for (int i = wanted.nextSetBit(0), n = 0; i >= 0; i = wanted.nextSetBit(i + 1), n++) {
      if (n >= done) {
        kept.add(run.withoutSteps(outcomes.apply(i)));
      }
    }
    return kept;
  }

  private Explanation explanation(int application, Outcome outcome, OwnPlaces places) {
    boolean ofPlaces = places.explain(examination.application(), examination.operands());
    return ImmutableExplanation.builder()
        .rule(rule.info())
        .outcome(outcome)
        .verdict(examination.verdict(check().compares()))
        .margin(ofPlaces ? examination.margin().ofPlaces() : examination.margin())
        .gap(examination.gap())
        .declaration(check().declaration())
        .number(application - firstOfCheck)
        .build();
  }

  /** A rule without applications is not applicable; after one that throws no steps can be shown. */
  private Explanation withoutSteps(Outcome outcome) {
    return thrown == null
        ? ImmutableExplanation.builder()
            .rule(rule.info())
            .outcome(outcome)
            .verdict(NoApplication.step(rule))
            .margin(Margin.none())
            .declaration(NoApplication.of(rule))
            .build()
        : thrown(rule, outcome, thrown.toString());
  }

  /** Returns what stands for the tree of an application that threw, or of one after it. */
  static Explanation thrown(Rule rule, Outcome outcome, String cause) {
    LocalizedText label = outcome == Outcome.ERRORED ? Wording.thrown(cause) : NO_STEPS;
    return ImmutableExplanation.builder()
        .rule(rule.info())
        .outcome(outcome)
        .verdict(Steps.asserted(label, outcome.answer(), ImmutableList.of()))
        .margin(Margin.none())
        .build();
  }
}
