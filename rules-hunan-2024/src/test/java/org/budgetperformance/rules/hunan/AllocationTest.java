package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.budgetperformance.amount.Points;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing allocates more than was recorded, by 10% and 64 bytes. */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What is not compiled yet allocates more, so the best of many runs counts. */
  private static final int MOST_ROUNDS = 60;

  private static final int RUNS = 1_000;

  /** What allocates, with the bytes of one run, measured on JDK 17. */
  private enum What {
    CONSISTENT_SUBMISSION(7_900) {
      @Override
      Supplier<Object> supplier() {
        Submission submission = ConsistentSubmission.build();
        return () -> HunanRules.module().evaluate(submission);
      }
    },
    SAMPLE_REPORT(9_700) {
      @Override
      Supplier<Object> supplier() {
        Submission sample = SampleReport.submission();
        return () -> HunanRules.module().evaluate(sample);
      }
    },
    MENDED_REPORT(12_400) {
      @Override
      Supplier<Object> supplier() {
        Submission mended = MendedReport.submission();
        return () -> HunanRules.module().evaluate(mended);
      }
    },
    /** Everything that follows from the figures is computed anew. */
    SAMPLE_REPORT_ANEW(213_000) {
      @Override
      Supplier<Object> supplier() {
        Submission sample = SampleReport.submission();
        return () -> HunanRules.module().evaluate(anew(sample));
      }
    },
    ONE_FORM(23_350) {
      @Override
      Supplier<Object> supplier() {
        SelfEvaluationForm form = MendedReport.submission().departmentForm().get();
        return () -> HunanRules.module().evaluate(form);
      }
    },
    ONE_FORM_AFTER_A_CHANGE(44_600) {
      @Override
      Supplier<Object> supplier() {
        Sheet form = MendedReport.submission().departmentForm().get().sheet();
        Place score = form.place(form.rows(Lines.INDICATOR).get(5), Columns.SCORE);
        Figure<Points> figure = Figure.of(Points.of("9.5"));
        return () -> HunanRules.module().evaluate(SelfEvaluationForm.of(form.with(score, figure)));
      }
    },
    CELL(820) {
      @Override
      Supplier<Object> supplier() {
        return () -> Target.parse("≤127.73万元");
      }
    },
    TEXT_OF_THE_SAMPLE(1_400_000) {
      @Override
      Supplier<Object> supplier() {
        SubmissionReader reader = HunanRules.module().reader().get();
        String text = SampleReport.text();
        return () -> reader.read(text);
      }
    },
    TWENTY_PASSING_CHECKS(1_330) {
      @Override
      Supplier<Object> supplier() {
        RuleModule checks = TwentyChecks.module(1);
        Submission submission = ConsistentSubmission.build();
        return () -> checks.evaluate(submission);
      }
    };

    final long recorded;

    What(long recorded) {
      this.recorded = recorded;
    }

    abstract Supplier<Object> supplier();

    long limit() {
      return recorded + recorded / 10 + 64;
    }
  }

  /** Returns a submission whose sheets nothing was derived from yet. */
  private static Submission anew(Submission submission) {
    return submission.withSheets(
        submission.sheets().stream()
            .map(sheet -> sheet.toBuilder().build())
            .collect(ImmutableList.toImmutableList()));
  }

  @ParameterizedTest
  @EnumSource
  void allocatesWhatWasRecorded(What what) {
    long bytes = bytes(what.supplier(), what.limit());
    System.out.println("bytes allocated, " + what + ": " + bytes);
    assertTrue(bytes <= what.limit(), bytes + " bytes, recorded are " + what.recorded);
  }

  @Test
  void theTwentyChecksAllPass() {
    assertEquals(
        ImmutableMap.of(Outcome.PASSED, 20),
        Maps.filterValues(
            TwentyChecks.module(1).evaluate(ConsistentSubmission.build()).counts(),
            count -> count > 0));
  }

  /** Beside its outcome code, that is its share of growing arrays and of where its rule begins. */
  @Test
  void aPassingApplicationAllocatesNothing() {
    Submission submission = ConsistentSubmission.build();
    RuleModule few = TwentyChecks.module(5);
    RuleModule many = TwentyChecks.module(50);
    long bytesOfFew = bytes(() -> few.evaluate(submission), 0);
    long bytesOfMany = bytes(() -> many.evaluate(submission), 0);
    long each = (bytesOfMany - bytesOfFew) / 900;
    assertTrue(each <= 16, each + " bytes each");
  }

  /** Returns the least bytes of a run, or those of the first round that keeps to a limit. */
  private static long bytes(Supplier<?> supplier, long limit) {
    long least = Long.MAX_VALUE;
    Object last = null;
    for (int round = 0; round < MOST_ROUNDS && least > limit; round++) {
      long id = Thread.currentThread().getId();
      long before = THREADS.getThreadAllocatedBytes(id);
      for (int i = 0; i < RUNS; i++) {
        last = supplier.get();
      }
      least = Math.min(least, (THREADS.getThreadAllocatedBytes(id) - before) / RUNS);
    }
    assertTrue(last != null, "nothing was run");
    return least;
  }
}
