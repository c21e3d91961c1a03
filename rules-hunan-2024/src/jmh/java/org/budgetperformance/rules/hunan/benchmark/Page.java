package org.budgetperformance.rules.hunan.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.rules.hunan.benchmark.Results.Measured;

/** The page of all figures. */
final class Page {
  private static final int PROFILED = 15;

  private static final String HEAD =
      """
      # Benchmarks

      Written by one command from one run on one machine, not by hand:

      ```
      mvn -B -ntp -Pjmh -pl rules-hunan-2024 -am process-test-classes
      ```

      JMH 1.37 with one fork, `-prof gc` and 5 measurements of 0.5 s after 3 warm-ups of 1 s; 8 warm-ups
      before evaluations of reports, readings and sizes, which are compiled late; in the comparison 0.4 s
      after 3 of 0.5 s. Times and bytes are of one operation; the error is JMH's at 99.9%.

      """;
  private static final String COMPARISON =
      """
      What the 20 checks are is said in `src/jmh`, package `comparison`. Verdicts are equal on 1,000 spoilt
      inputs, or nothing is measured. All but the library get the figures as plain numbers, in an object
      made before, and call the predicates of the floor. Messages of the library name places and amounts;
      those of the others are a sentence with the number of the check.
      """;
  private static final String KEYSTROKE =
      """
      A stated cell of the report is left blank, then filled in again, one cell after another, and all is judged as a draft
      (`Stage.CELLS_TO_COME`) each time. Sheets that were not typed in keep what they have worked out.
      """;
  private static final String SCALE =
      """
      Each evaluation is of sheets built anew, building them included. Indicators are in one form; forms
      have 11 indicators each and a row in the base-data table; rules are copies of ten standard rules
      under other ids, run on the mended report.
      """;

  private final Results results;
  private final StringBuilder out = new StringBuilder(HEAD);

  Page(Results results) {
    this.results = results;
  }

  String text() {
    Machine.lines().forEach(this::line);
    section("What must be shown", "");
    table("what", "figure", "target", "");
    MustShow.lines(results).forEach(this::line);
    section("The same 20 checks elsewhere", COMPARISON);
    comparison();
    section(
        "Evaluation of a report",
        "`evaluate` is of the same submission each time, `evaluateSameSheets` of a new one over the"
            + " same sheets,\n"
            + "`buildAndEvaluate` of sheets built anew, and `build` is that building alone.");
    benchmarks("Evaluation.");
    section("A keystroke in a draft", KEYSTROKE);
    benchmarks("Keystroke.");
    section("One form", "The department's form of the mended report, which a clerk fills in.");
    benchmarks("Form.");
    section("A cell", "");
    benchmarks("Cell.");
    section("The text of a report", "The long ones have more work told and more projects' forms.");
    benchmarks("Reading.");
    section("Reports, JSON, loading", "Of the sample report.");
    benchmarks("Output.");
    section("Scale", SCALE);
    benchmarks("Scale.");
    section("In a JVM of its own", "");
    million();
    startup();
    section(
        "Where the time goes",
        "The rules that take most, each run alone on a submission whose shared views exist, less a"
            + " run of no rule.");
    profile("sample");
    profile("mended");
    return out.toString();
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void section(String title, String remark) {
    line("\n## " + title + "\n" + (remark.isEmpty() ? "" : "\n" + remark.trim() + "\n"));
  }

  private void table(String... heads) {
    row((Object[]) heads);
    line("|---".repeat(heads.length) + "|");
  }

  private void row(Object... cells) {
    for (Object cell : cells) {
      out.append("| ").append(cell instanceof Double ? number((Double) cell) : cell).append(' ');
    }
    line("|");
  }

  private void comparison() {
    table("contender", "threads", "input", "messages", "ns", "error", "bytes");
    results.measured.stream()
        .filter(m -> m.name().startsWith("Comparison."))
        .sorted(
            Comparator.comparing((Measured m) -> m.threads())
                .thenComparing(m -> m.parameters().get("input"))
                .thenComparing(m -> m.name().equals("Comparison.messages"))
                .thenComparing(Measured::time))
        .forEach(
            m ->
                row(
                    m.parameters().get("contender"),
                    m.threads(),
                    m.parameters().get("input"),
                    m.name().equals("Comparison.messages") ? "rendered" : "none",
                    m.time(),
                    m.error(),
                    m.bytes()));
  }

  private void benchmarks(String prefix) {
    table("benchmark", "", "threads", "ns", "error", "bytes");
    results.measured.stream()
        .filter(m -> m.name().startsWith(prefix))
        .sorted(Comparator.comparing(Measured::name).thenComparing(Measured::threads))
        .forEach(
            m ->
                row(
                    m.name().substring(prefix.length()),
                    prefix.equals("Reading.") ? ofText(m.values(), m.time()) : m.values(),
                    m.threads(),
                    m.time(),
                    m.error(),
                    m.bytes()));
  }

  private static String ofText(String text, double time) {
    double size = Reports.size(ReadingBenchmark.text(text));
    return text + ", " + number(size) + " bytes: " + number(speed(text, time)) + " MB/s";
  }

  /** Returns how fast a text is read, in millions of bytes of UTF-8 a second. */
  static double speed(String text, double nanoseconds) {
    return Reports.size(ReadingBenchmark.text(text)) / nanoseconds * 1e3;
  }

  private void million() {
    Map<String, String> million = results.million;
    if (million.isEmpty()) {
      return;
    }
    double count = Double.parseDouble(million.get("submissions"));
    double seconds = Double.parseDouble(million.get("seconds"));
    double generation = Double.parseDouble(million.get("generationSeconds"));
    line(
        "Generated submissions: a pool of 500, an amount in every sheet varied by `with`, so every"
            + " sheet is new.\n"
            + "What does not depend on the figure, such as which rows there are, it has from the"
            + " one before.\n");
    table("generated submissions", number(count));
    row("rows of one, on average", Double.parseDouble(million.get("rowsOfHundred")) / 100);
    row("threads", million.get("threads"));
    row("most heap, MiB (`-Xmx256m`)", million.get("maxHeapMiB"));
    row("heap in use afterwards, MiB", million.get("usedAfterMiB"));
    row("seconds", seconds);
    row("of which making them, measured on a tenth of them", generation);
    row("made and evaluated a second", count / seconds);
    row("evaluated a second without making them", count / (seconds - generation));
    row("applications that failed", Double.parseDouble(million.get("failedApplications")));
  }

  private void startup() {
    if (results.startup.isEmpty()) {
      return;
    }
    line("\nMedian wall times of a whole JVM, by turns.\n");
    table("runs of each", results.startup.get("runs"));
    row("an empty main, ms", Double.parseDouble(results.startup.get("empty")));
    row(
        "loads the modules, evaluates the sample report, lists what was found, ms",
        Double.parseDouble(results.startup.get("first")));
  }

  private void profile(String report) {
    line("");
    table(report, "ns", "bytes");
    List<String[]> rules =
        results.profile.stream()
            .map(line -> line.split(" "))
            .filter(line -> line[0].equals(report))
            .sorted(Comparator.comparing(line -> -Double.parseDouble(line[2])))
            .toList();
    for (String[] rule : rules.subList(0, Math.min(PROFILED, rules.size()))) {
      row(rule[1], Double.parseDouble(rule[2]), Double.parseDouble(rule[3]));
    }
    row("all " + rules.size() + " rules", sum(rules, 2), sum(rules, 3));
  }

  private static double sum(List<String[]> rules, int field) {
    return rules.stream().mapToDouble(rule -> Double.parseDouble(rule[field])).sum();
  }

  /** Three digits at least, thousands parted. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    boolean whole = size >= 100 || value == Math.rint(value);
    return String.format(Locale.ROOT, whole ? "%,.0f" : size >= 10 ? "%,.1f" : "%,.2f", value);
  }
}
