package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** Evaluating a consistent submission allocates no more than was recorded, by 20%. */
class AllocationTest {
  /** Bytes of one evaluation, measured on JDK 17 and on 25. */
  private static final long RECORDED = 51_400;

  private static final int WARM_UP = 3_000;
  private static final int RUNS = 1_000;

  @Test
  void aConsistentSubmissionAllocatesWhatWasRecorded() {
    RuleModule rules = HunanRules.module();
    Submission submission = ConsistentSubmission.build();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long passed = run(rules, submission, WARM_UP);
    long before = threads.getThreadAllocatedBytes(id);
    passed += run(rules, submission, RUNS);
    long each = (threads.getThreadAllocatedBytes(id) - before) / RUNS;
    System.out.println("bytes allocated by one evaluation: " + each);
    assertTrue(passed > 0, "nothing was evaluated");
    assertTrue(
        each <= RECORDED + RECORDED / 5, each + " bytes, recorded are " + RECORDED + " and 20%");
  }

  private static long run(RuleModule rules, Submission submission, int times) {
    long passed = 0;
    for (int i = 0; i < times; i++) {
      Evaluation evaluation = rules.evaluate(submission);
      passed += evaluation.hasErrors() ? -1_000_000 : 1;
    }
    return passed;
  }
}
