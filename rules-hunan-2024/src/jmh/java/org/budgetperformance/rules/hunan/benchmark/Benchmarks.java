package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs everything and writes {@code BENCHMARKS.md} from the results.
 *
 * <p>The system property {@code benchmarks.smoke} makes a run of two minutes that tries everything and
 * measures nothing; what it writes stays in the target folder. {@code benchmarks.only} names the one
 * part to run: a class of benchmarks, or {@code million}, {@code startup}, {@code profile}; or {@code
 * report}, to write the page once more from the results that are there.
 */
public final class Benchmarks {
  private static final Path RESULTS = Paths.get("target", "jmh", "results");
  private static final boolean SMOKE = Boolean.getBoolean("benchmarks.smoke");

  /** What runs much code a few times a second, and is compiled late. */
  private static final ImmutableSet<String> LONG =
      ImmutableSet.of("Evaluation", "Keystroke", "Reading", "Scale");

  private static final String ONLY = System.getProperty("benchmarks.only", "");

  private Benchmarks() {}

  /** Takes nothing. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Files.createDirectories(RESULTS);
    for (String part :
        new String[] {"Evaluation", "Keystroke", "Form", "Cell", "Reading", "Output", "Scale"}) {
      if (wanted(part)) {
        measure(part + "Benchmark", 1, LONG.contains(part) ? 8 : 3, 1_000, 500);
      }
    }
    if (wanted("Evaluation")) {
      measure("EvaluationBenchmark.evaluate$", 2, 8, 1_000, 500);
    }
    for (int threads = 1; threads <= 2 && wanted("Comparison"); threads++) {
      measure("ComparisonBenchmark", threads, 3, 500, 400);
    }
    if (wanted("profile")) {
      Files.write(RESULTS.resolve("profile.txt"), RuleProfile.lines(SMOKE ? 1 : 40));
    }
    if (wanted("million")) {
      Processes.million(RESULTS.resolve("million.txt"), SMOKE ? 5_000 : 1_000_000);
    }
    if (wanted("startup")) {
      Files.write(RESULTS.resolve("startup.txt"), Processes.startup(SMOKE ? 3 : 25));
    }
    Path page = SMOKE ? RESULTS.resolve("BENCHMARKS.md") : Paths.get("BENCHMARKS.md");
    Files.writeString(page, new Page(Results.read(RESULTS)).text());
    System.out.println("written: " + page.toAbsolutePath());
  }

  private static boolean wanted(String part) {
    return ONLY.isEmpty() || ONLY.equals(part);
  }

  /** One fork and 5 iterations to measure. */
  private static void measure(String pattern, int threads, int warmUps, long warmUp, long measured)
      throws RunnerException {
    String name = pattern.replace("$", "") + "-" + threads + ".json";
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(pattern)
            .threads(threads)
            .forks(SMOKE ? 0 : 1)
            .warmupIterations(SMOKE ? 1 : warmUps)
            .warmupTime(TimeValue.milliseconds(SMOKE ? 1 : warmUp))
            .measurementIterations(SMOKE ? 1 : 5)
            .measurementTime(TimeValue.milliseconds(SMOKE ? 1 : measured))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(RESULTS.resolve(name).toString());
    new Runner(options.build()).run();
  }
}
