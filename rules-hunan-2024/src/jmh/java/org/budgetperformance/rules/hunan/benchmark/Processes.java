package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.rules.hunan.HunanRules;

/** What runs in a JVM of its own. */
final class Processes {
  private static final String JAVA =
      Paths.get(System.getProperty("java.home"), "bin", "java").toString();

  private Processes() {}

  /** Evaluates so many generated submissions in little memory, and writes what it took. */
  static void million(Path result, long count) throws IOException, InterruptedException {
    run(
        Redirect.to(result.toFile()),
        "-Xmx256m",
        "-classpath",
        System.getProperty("java.class.path"),
        Million.class.getName(),
        Long.toString(count));
  }

  /** Starts both mains by turns and returns the median wall time of each in milliseconds. */
  static List<String> startup(int runs) throws IOException, InterruptedException {
    String path = smallClassPath();
    double[] nothing = new double[runs];
    double[] first = new double[runs];
    for (int i = 0; i < runs; i++) {
      nothing[i] = milliseconds(path, FirstEvaluation.Nothing.class);
      first[i] = milliseconds(path, FirstEvaluation.class);
    }
    return ImmutableList.of("runs " + runs, "empty " + median(nothing), "first " + median(first));
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static double milliseconds(String classPath, Class<?> main)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    run(Redirect.DISCARD, "-classpath", classPath, main.getName());
    return (System.nanoTime() - start) / 1e6;
  }

  private static void run(Redirect output, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(JAVA);
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(output).redirectError(Redirect.INHERIT).start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("exit " + code + " of " + Arrays.toString(arguments));
    }
  }

  /** The library, its rules and what they need; not what it is compared with. */
  private static String smallClassPath() {
    ImmutableSet.Builder<String> path = ImmutableSet.builder();
    for (Class<?> needed :
        new Class<?>[] {
          RuleModules.class,
          HunanRules.class,
          SampleReport.class,
          FirstEvaluation.class,
          ImmutableList.class,
          InternalFutureFailureAccess.class
        }) {
      try {
        path.add(
            Paths.get(needed.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return String.join(File.pathSeparator, path.build());
  }
}
