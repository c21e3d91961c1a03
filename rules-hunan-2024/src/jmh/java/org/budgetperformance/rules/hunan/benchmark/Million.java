package org.budgetperformance.rules.hunan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rules.hunan.HunanRules;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * Streams generated submissions through the evaluation on all cores, in a JVM of its own with little
 * memory, and prints what it took.
 */
public final class Million {
  private static final int POOL = 500;
  private static final int CHUNK = 1_000;

  private Million() {}

  /** Takes how many to evaluate. */
  public static void main(String[] args) throws InterruptedException {
    long count = Long.parseLong(args[0]);
    RuleModule rules = HunanRules.module();
    GeneratedStream stream = GeneratedStream.of(POOL);
    ToIntFunction<Submission> evaluate =
        submission -> rules.evaluate(submission).counts().get(Outcome.FAILED);
    ToIntFunction<Submission> nothing = submission -> submission.sheets().size();
    run(stream, count / 20, evaluate);
    run(stream, count / 20, nothing);
    long sample = Math.max(1, count / 10);
    double generation = run(stream, sample, nothing).seconds / sample * count;
    Totals all = run(stream, count, evaluate);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf("submissions %d%n", count);
    System.out.printf("threads %d%n", runtime.availableProcessors());
    System.out.printf("seconds %.3f%n", all.seconds);
    System.out.printf("generationSeconds %.3f%n", generation);
    System.out.printf("failedApplications %d%n", all.value);
    System.out.printf("maxHeapMiB %d%n", runtime.maxMemory() >> 20);
    System.out.printf("usedAfterMiB %d%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    System.out.printf("rowsOfHundred %d%n", rows(stream));
  }

  /** Returns how many rows a hundred submissions have on average. */
  private static long rows(GeneratedStream stream) {
    long rows = 0;
    for (int i = 0; i < stream.size(); i++) {
      for (Sheet sheet : stream.get(i).sheets()) {
        rows += sheet.rows().size();
      }
    }
    return rows * 100 / stream.size();
  }

  private record Totals(double seconds, long value) {}

  private static Totals run(GeneratedStream stream, long count, ToIntFunction<Submission> use)
      throws InterruptedException {
    AtomicLong next = new AtomicLong();
    AtomicLong total = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Thread thread =
          new Thread(
              () -> {
                for (long from; (from = next.getAndAdd(CHUNK)) < count; ) {
                  long sum = 0;
                  for (long n = from; n < Math.min(count, from + CHUNK); n++) {
                    sum += use.applyAsInt(stream.get(n));
                  }
                  total.addAndGet(sum);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return new Totals((System.nanoTime() - start) / 1e9, total.get());
  }
}
