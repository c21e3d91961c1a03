package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.json.SubmissionJson;
import org.junit.jupiter.api.Test;

/**
 * Looks for input that a reader cannot take: the samples, spoilt by chance, for {@code fuzz.minutes}
 * each from {@code fuzz.seed} on. What fails is written to {@code target/fuzz}; take it over into
 * the folder {@code fuzz} of the test resources, which {@link FuzzedInputTest} tries for ever.
 */
class ReaderFuzz {
  private static final long MINUTES = Long.getLong("fuzz.minutes", 10);
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  /** A text of a few pages takes a fraction of this, also on a busy machine. */
  private static final long MOST_SECONDS = 20;

  @Test
  void cells() throws Exception {
    ImmutableSet<String> cells =
        ImmutableSet.copyOf(
            Splitter.on(CharMatcher.anyOf("\t\n"))
                .omitEmptyStrings()
                .split(SampleReport.text() + "\n" + MendedReport.text()));
    fuzz("cell", cells.asList(), Readers::takeCell);
  }

  @Test
  void texts() throws Exception {
    fuzz("text", ImmutableList.of(SampleReport.text(), MendedReport.text()), Readers::takeText);
  }

  @Test
  void json() throws Exception {
    fuzz(
        "json",
        ImmutableList.of(
            SubmissionJson.write(SampleReport.submission()),
            SubmissionJson.write(MendedReport.submission())),
        Readers::takeJson);
  }

  private static void fuzz(String name, ImmutableList<String> seeds, Consumer<String> reader)
      throws Exception {
    Mutations mutations = new Mutations(SEED, seeds);
    Map<String, Throwable> failures = new LinkedHashMap<>();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    long tries = 0;
    for (; System.nanoTime() < end; tries++) {
      String input = mutations.next();
      long start = System.nanoTime();
      try {
        reader.accept(input);
        if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
          throw new AssertionError("takes more than " + MOST_SECONDS + " seconds");
        }
      } catch (RuntimeException | Error e) {
        if (failures.putIfAbsent(where(e), e) == null) {
          write(name + "-" + SEED + "-" + tries + ".txt", input, e);
        }
      }
    }
    System.out.println("fuzzed: " + name + " " + tries + " inputs, " + failures.size() + " kinds");
    assertEquals(ImmutableSet.of(), failures.keySet());
  }

  /** The same kind of failure is kept once. */
  private static String where(Throwable thrown) {
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (element.getClassName().startsWith("org.budgetperformance.")) {
        return thrown.getClass().getName() + " at " + element;
      }
    }
    return thrown.toString();
  }

  private static void write(String name, String input, Throwable thrown) throws Exception {
    Path folder = Paths.get("target", "fuzz");
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), input.getBytes(StandardCharsets.UTF_8));
    System.out.println("fuzzed: " + name + " " + thrown);
    thrown.printStackTrace(System.out);
  }
}
