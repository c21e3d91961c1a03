package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** What Hunan's rules decide together, run over a submission, is what each of their checks decides alone. */
class RunTogetherTest {
  private static final RuleModule MODULE = HunanRules.module();
  private static final int TRIES = 200;
  private static final long SEED = 4_312L;

  /** More rows than are looked at check by check. */
  private static final int MANY = 2_500;

  private static List<Object> alone(Rule rule, Submission submission) {
    List<Object> alone =
        heard(
            examination -> {
              for (Check check : rule.checks()) {
                check.examine(submission, examination);
              }
            });
    // A rule that applies to nothing is not applicable, once.
    return alone.isEmpty() ? ImmutableList.of(Outcome.NOT_APPLICABLE) : alone;
  }

  /** Returns the outcomes, and at the end the class of what was thrown. */
  private static List<Object> heard(Consumer<Examination> run) {
    List<Object> heard = new ArrayList<>();
    try {
      run.accept(Examination.deciding(heard::add));
    } catch (ArithmeticException e) {
      heard.add(e.getClass());
    }
    return heard;
  }

  /** Returns the same of a rule in an evaluation: one that threw is told as the class that it threw. */
  private static List<Object> together(Evaluation evaluation, int rule) {
    List<Object> told = new ArrayList<>();
    for (Application application : evaluation.applications(rule)) {
      boolean threw = application.outcome() == Outcome.ERRORED;
      told.add(threw ? ArithmeticException.class : application.outcome());
    }
    return told;
  }

  private static void compare(Submission submission, String message) {
    Evaluation together = MODULE.evaluate(submission);
    ImmutableList<Rule> rules = MODULE.rules();
    for (int i = 0; i < rules.size(); i++) {
      String what = rules.get(i).info().id() + " on " + message;
      List<Object> alone = alone(rules.get(i), submission);
      assertEquals(alone, together(together, i), what);
    }
  }

  @Example
  void theReports() {
    compare(SampleReport.submission(), "the sample");
    compare(MendedReport.submission(), "the mended report");
  }

  @Example
  void generatedSubmissions() {
    RandomGenerator<Submission> any = Submissions.any(MODULE).generator(TRIES);
    RandomGenerator<Submission> consistent = Submissions.consistent(MODULE).generator(TRIES);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      compare(any.next(random).value(), "submission " + i + " of any");
      compare(consistent.next(random).value(), "submission " + i + " of consistent ones");
    }
  }

  @Example
  void manyRows() {
    RandomGenerator<Submission> any = Submissions.any(MODULE).generator(TRIES);
    Random random = new Random(SEED);
    for (int i = 0; i < 3; i++) {
      List<Sheet> sheets = new ArrayList<>();
      int rows = 0;
      while (rows <= MANY) {
        for (Sheet sheet : any.next(random).value().sheets()) {
          if (rows > 0 && sheet.id().type().equals(Documents.DEPARTMENT_FORM)) {
            continue; // a submission is one department's
          }
          SheetId id = SheetId.of(sheet.id().type(), "第" + sheets.size() + "份");
          sheets.add(sheet.toBuilder(id).build());
          rows += sheet.rows().size();
        }
      }
      compare(SampleReport.submission().withSheets(sheets), "joined submission " + i);
    }
  }
}
