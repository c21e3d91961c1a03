package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Evaluator;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Submission;

/** What each rule takes when it runs alone: time and bytes, less those of a run of no rule. */
final class RuleProfile {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static volatile Object kept;

  private RuleProfile() {}

  private record Cost(double nanoseconds, double bytes) {}

  /** Returns a line for each rule and report: report, rule, nanoseconds, bytes. */
  static List<String> lines(int milliseconds) {
    List<String> lines = new ArrayList<>();
    for (String report : new String[] {"sample", "mended"}) {
      Submission submission = Reports.named(report);
      ImmutableList<Rule> all = HunanRules.module().rules();
      measure(submission, all, 20L * milliseconds);
      Cost none = measure(submission, ImmutableList.of(), milliseconds);
      for (Rule rule : all) {
        Cost cost = measure(submission, ImmutableList.of(rule), milliseconds);
        lines.add(
            String.format(
                Locale.ROOT,
                "%s %s %.0f %.0f",
                report,
                rule.info().id(),
                cost.nanoseconds - none.nanoseconds,
                cost.bytes - none.bytes));
      }
    }
    return lines;
  }

  /** Returns the least of five times, after as long a warm-up. */
  private static Cost measure(Submission submission, ImmutableList<Rule> list, long milliseconds) {
    Evaluator rules = Evaluator.of("profile", list, HunanRules.module().scoring().orElse(null));
    int times = 0;
    for (long end = System.nanoTime() + milliseconds * 1_000_000; System.nanoTime() < end; ) {
      run(submission, rules, 1);
      times++;
    }
    times = Math.max(1, times / 5);
    double least = Double.MAX_VALUE;
    double bytes = 0;
    for (int i = 0; i < 5; i++) {
      long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      long start = System.nanoTime();
      run(submission, rules, times);
      least = Math.min(least, (System.nanoTime() - start) / (double) times);
      long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      bytes = (after - allocated) / (double) times;
    }
    return new Cost(least, bytes);
  }

  private static void run(Submission submission, Evaluator rules, int times) {
    for (int i = 0; i < times; i++) {
      kept = rules.evaluate(submission, EvaluationTerms.none());
    }
  }
}
