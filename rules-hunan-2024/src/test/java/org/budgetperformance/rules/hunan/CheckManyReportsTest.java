package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * A folder of 2,000 generated reports as text, twenty broken ones among them: as many as the system
 * property {@code budgetperformance.reports} says, from the seed {@code budgetperformance.seed}.
 */
class CheckManyReportsTest {
  private static final int REPORTS = Integer.getInteger("budgetperformance.reports", 2_000);
  private static final int BROKEN = 20;
  private static final long SEED = Long.getLong("budgetperformance.seed", 20_240_430L);
  private static final int THREADED = 70;
  private static final String HEAP = "192m";

  private static final int FILE = 0;
  private static final int STATUS = 2;
  private static final int CLAIMED = 3;
  private static final int FROM = 5;
  private static final int TO = 6;
  private static final int ERRORS = 10;
  private static final int WARNINGS = 11;
  private static final int NOTICES = 12;
  private static final int UNDECIDED = 13;
  private static final int ERRORED = 14;
  private static final int PROBLEMS = 15;
  private static final int REMARK = 16;

  private Path folder;

  @BeforeTry
  void makeFolder() throws Exception {
    folder = Files.createTempDirectory("check-many");
  }

  @AfterTry
  void deleteFolder() throws Exception {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Example
  void allAreEvaluatedAndTheTotalsAreThoseWorkedOutOneByOne() throws Exception {
    ManyReports reports = new ManyReports(REPORTS, SEED);
    Stopwatch writing = Stopwatch.createStarted();
    reports.write(folder.resolve("in"), REPORTS, BROKEN);
    writing.stop();
    Stopwatch watch = Stopwatch.createStarted();
    CheckProcess check =
        CheckProcess.runMeasured(
            folder, ImmutableList.of("-Xmx" + HEAP), "in", "--output", "out", "--locale", "en");
    long millis = watch.elapsed(TimeUnit.MILLISECONDS);
    System.out.printf(
        "check DIR: %d reports of which %d broken in %.1f s, %.0f reports/s, peak of resident"
            + " memory %d MiB with a heap of %s; generated, written and evaluated one by one in"
            + " %.1f s%n",
        REPORTS,
        BROKEN,
        millis / 1e3,
        REPORTS * 1e3 / millis,
        check.peakKibibytes >> 10,
        HEAP,
        writing.elapsed(TimeUnit.MILLISECONDS) / 1e3);

    assertEquals("", check.err);
    assertEquals(1, check.status);
    assertEquals(REPORTS, reports.rows.size() + reports.broken.size());
    assertEquals(BROKEN, reports.broken.size());
    assertEquals(
        ImmutableSet.copyOf(Breakage.values()), ImmutableSet.copyOf(reports.broken.values()));
    assertTrue(reports.rules.size() > 20, "rules that fail: " + reports.rules.keySet());
    assertEveryReport(CsvTable.read(folder.resolve("out/summary.csv")), reports);
    assertRules(CsvTable.read(folder.resolve("out/rules.csv")), reports);
    assertEveryFinding(CsvTable.read(folder.resolve("out/findings.csv")), reports);
    assertTrue(
        check.out.contains(
            "Reports: " + REPORTS + ", evaluated " + (REPORTS - BROKEN) + ", without a result 20"),
        check.out.substring(0, 200));
    for (String file : reports.rows.keySet()) {
      assertTrue(Files.size(folder.resolve("out").resolve(file + ".txt")) > 0, file);
    }
  }

  @Example
  void theResultsAreTheSameHoweverManyThreadsThereAre() throws Exception {
    new ManyReports(THREADED, SEED).write(folder.resolve("in"), THREADED, 7);

    CheckProcess one = runOn(1);
    CheckProcess eight = runOn(8);

    assertEquals(one.out, eight.out);
    ImmutableList<String> files = files("1");
    assertTrue(files.size() > THREADED - 7, files.toString());
    assertEquals(files, files("8"));
    for (String file : files) {
      assertEquals(
          MoreFiles.asByteSource(folder.resolve("1").resolve(file)).hash(Hashing.sha256()),
          MoreFiles.asByteSource(folder.resolve("8").resolve(file)).hash(Hashing.sha256()),
          file);
    }
  }

  private CheckProcess runOn(int cores) throws Exception {
    return CheckProcess.runMeasured(
        folder,
        ImmutableList.of("-XX:ActiveProcessorCount=" + cores),
        "in",
        "--output",
        String.valueOf(cores));
  }

  private ImmutableList<String> files(String name) throws Exception {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .collect(toImmutableList());
    }
  }

  private static void assertEveryReport(CsvTable summary, ManyReports reports) {
    long[] totals = new long[REMARK];
    int seen = 0;
    for (ImmutableList<String> row : summary.rows()) {
      String file = row.get(FILE);
      ImmutableList<String> expected = reports.rows.get(file);
      if (expected != null) {
        assertEquals(expected, figures(row), file);
        assertEquals(
            "evaluated 0 " + (reports.silent.contains(file) ? 1 : 0),
            row.get(STATUS) + " " + row.get(ERRORED) + " " + row.get(PROBLEMS));
        totals[PROBLEMS] += reports.silent.contains(file) ? 1 : 0;
        for (int i = ERRORS; i <= UNDECIDED; i++) {
          totals[i] += Long.parseLong(expected.get(3 + i - ERRORS));
        }
        seen++;
      } else if (reports.broken.containsKey(file)) {
        String reason = reports.broken.get(file).reason;
        assertEquals("without a result", row.get(STATUS), file);
        assertTrue(row.get(REMARK).startsWith(reason), file + ": " + row.get(REMARK));
        seen++;
      } else {
        assertEquals("total", file);
        for (int i = ERRORS; i < REMARK; i++) {
          assertEquals(totals[i], Long.parseLong(row.get(i)), summary.headings().get(i));
        }
        assertTrue(totals[ERRORS] > 0 && totals[WARNINGS] > 0 && totals[NOTICES] > 0);
      }
    }
    assertEquals(REPORTS, seen);
  }

  private static ImmutableList<String> figures(ImmutableList<String> row) {
    return ImmutableList.of(
        row.get(CLAIMED),
        row.get(FROM),
        row.get(TO),
        row.get(ERRORS),
        row.get(WARNINGS),
        row.get(NOTICES),
        row.get(UNDECIDED));
  }

  /** Each finding that is counted has a row, in the order of the paths; those that follow from it come beneath. */
  private static void assertEveryFinding(CsvTable findings, ManyReports reports) {
    Map<String, Integer> expected = new HashMap<>();
    reports.rules.forEach((id, sums) -> expected.put(id, sums[0]));
    Map<String, Integer> actual = new HashMap<>();
    for (ImmutableList<String> row : findings.rows()) {
      if (row.get(4).isEmpty() && !row.get(2).equals("undecided")) {
        actual.merge(row.get(1) + " " + row.get(2), 1, Integer::sum);
      }
    }
    assertEquals(expected, actual);
  }

  private static void assertRules(CsvTable findings, ManyReports reports) {
    Map<String, String> expected = new HashMap<>();
    reports.rules.forEach((id, sums) -> expected.put(id, sums[0] + " in " + sums[1]));
    Map<String, String> actual = new HashMap<>();
    int before = Integer.MAX_VALUE;
    for (ImmutableList<String> row : findings.rows()) {
      actual.put(row.get(0) + " " + row.get(2), row.get(3) + " in " + row.get(4));
      assertTrue(Integer.parseInt(row.get(3)) <= before, "the most frequent first: " + row);
      before = Integer.parseInt(row.get(3));
    }
    assertEquals(expected, actual);
  }
}
