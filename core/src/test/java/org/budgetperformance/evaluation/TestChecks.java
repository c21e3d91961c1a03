package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/** Checks of the tests' own. */
public final class TestChecks {
  private static final LocalizedText MESSAGE = LocalizedText.of("得分{score}", "score {score}");

  private TestChecks() {}

  public static Rule rule(String id, Severity severity, Check... checks) {
    return Rule.builder(id, "规则", "rule")
        .severity(severity)
        .checks(checks)
        .cites(
            Citation.builder().issuer("某省财政厅").title("某通知").status(CitationStatus.PRACTICE).build())
        .build();
  }

  public static Rule rule(String id, Check... checks) {
    return rule(id, Severity.ERROR, checks);
  }

  /** One application for each score of each sheet, which fails if there are above 100 hundredths. */
  public static class Scores implements Check {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {
      for (Sheet sheet : submission.sheets()) {
        for (int row = 0; row < sheet.rows().size(); row++) {
          if (sheet.at(row, column()).isStated()) {
            apply(sheet, row, examination);
          }
        }
      }
    }

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of("score");
    }

    @Override
    public LocalizedText compares() {
      return MESSAGE;
    }

    Column<?> column() {
      return Columns.SCORE;
    }

    public void apply(Sheet sheet, int row, Examination examination) {
      examination.start();
      long score = examination.look("score", 0, 1, sheet, row, column()).units();
      examination.end(score > 100 ? Outcome.FAILED : Outcome.PASSED);
    }

    @Override
    public LocalizedText message() {
      return MESSAGE;
    }
  }

  /** The same, and counts its applications where the engine cannot. */
  public static final class Counting extends Scores {
    private static final long serialVersionUID = 1L;

    public final AtomicInteger applications = new AtomicInteger();

    @Override
    public void apply(Sheet sheet, int row, Examination examination) {
      applications.incrementAndGet();
      super.apply(sheet, row, examination);
    }
  }

  /** Ends one application after another with the outcomes it is given. */
  public static class Fixed implements Check {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Outcome> outcomes;

    public Fixed(Outcome... outcomes) {
      this.outcomes = ImmutableList.copyOf(outcomes);
    }

    @Override
    public ImmutableSet<String> roles() {
      return ImmutableSet.of("score");
    }

    @Override
    public LocalizedText compares() {
      return MESSAGE;
    }

    @Override
    public void examine(Submission submission, Examination examination) {
      for (Outcome outcome : outcomes) {
        examination.start();
        examination.end(outcome);
      }
    }

    @Override
    public LocalizedText message() {
      return MESSAGE;
    }
  }

  /** Throws after the applications it is given. */
  public static final class Throwing extends Fixed {
    private static final long serialVersionUID = 1L;

    private final boolean insideAnApplication;
    private final Throwable thrown;

    public Throwing(Throwable thrown, boolean insideAnApplication, Outcome... before) {
      super(before);
      this.thrown = thrown;
      this.insideAnApplication = insideAnApplication;
    }

    @Override
    public void examine(Submission submission, Examination examination) {
      super.examine(submission, examination);
      if (insideAnApplication) {
        examination.start();
      }
      if (thrown instanceof Error) {
        throw (Error) thrown;
      }
      throw (RuntimeException) thrown;
    }
  }

  /** Starts an application and forgets to end it. */
  public static final class Forgetful extends Fixed {
    private static final long serialVersionUID = 1L;

    @Override
    public void examine(Submission submission, Examination examination) {
      examination.start();
    }
  }
}
