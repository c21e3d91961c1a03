package org.budgetperformance.rules.hunan.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rules.hunan.benchmark.Results.Measured;

/** What the figures must show, each beside its target. */
final class MustShow {
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of("yavi", "hibernate-validator", "easy-rules", "drools", "drools-stateless");
  private static final ImmutableList<String> ENGINES =
      ImmutableList.of("easy-rules", "drools", "drools-stateless");

  private final Results results;
  private final List<String> lines = new ArrayList<>();

  private MustShow(Results results) {
    this.results = results;
  }

  static List<String> lines(Results results) {
    MustShow must = new MustShow(results);
    must.comparison();
    must.evaluation();
    must.scale();
    must.reading();
    return must.lines;
  }

  private void comparison() {
    double own = results.time("Comparison.passes", 1, "library", "consistent");
    double floor = results.time("Comparison.passes", 1, "by-hand", "consistent");
    atMost("20 passing checks, as a multiple of the floor", own / floor, 3, "");
    for (String other : OTHERS) {
      double factor = results.time("Comparison.passes", 1, other, "consistent") / own;
      atLeast("times faster than " + other, factor, ENGINES.contains(other) ? 5 : 1, "");
    }
    double more = results.bytes("Scale.evaluate", 1, "rules 1000");
    double less = results.bytes("Scale.evaluate", 1, "rules 100");
    int applications = applications(1_000) - applications(100);
    atMost("bytes of a further application that passes", (more - less) / applications, 8, "");
  }

  private static int applications(int rules) {
    RuleModule module = Sizes.rules("rules", rules);
    return module.evaluate(Sizes.submission("rules", rules)).applications().size();
  }

  private void evaluation() {
    for (String report : new String[] {"sample", "mended"}) {
      double one = results.time("Evaluation.evaluate", 1, report);
      double two = results.time("Evaluation.evaluate", 2, report);
      atMost(
          "evaluation of the " + report + " report",
          one / 1e3,
          report.equals("sample") ? 60 : 40,
          " µs");
      atLeast("throughput of two threads, " + report, 2 * one / two, 1.8, "");
    }
  }

  private void scale() {
    slope("indicators", 100, 1_000, 10_000);
    slope("forms", 100, 300, 1_000);
    slope("rules", 100, 300, 1_000);
    double count = number(results.million.get("submissions"));
    atLeast("generated submissions evaluated within -Xmx256m", count, 1_000_000, "");
  }

  /** Judges what one more costs in the upper part of the range by what it costs in the lower. */
  private void slope(String kind, int low, int middle, int high) {
    double below = (time(kind, middle) - time(kind, low)) / (middle - low);
    double above = (time(kind, high) - time(kind, middle)) / (high - middle);
    String what =
        String.format(
            Locale.ROOT,
            "slope of %s: %,.0f ns each to %,d, %,.0f ns each to %,d; greater ÷ lesser",
            kind,
            below,
            middle,
            above,
            high);
    // Noise that makes either negative is no slope at all.
    boolean rising = below > 0 && above > 0;
    double factor = rising ? Math.max(above / below, below / above) : Double.POSITIVE_INFINITY;
    atMost(what, Double.isNaN(below + above) ? Double.NaN : factor, 1.25, "");
  }

  private double time(String kind, int count) {
    return results.time("Scale.evaluate", 1, kind + " " + count);
  }

  private void reading() {
    for (String text : new String[] {"sample", "1 MiB", "3 MiB"}) {
      atLeast(
          "text, " + text, Page.speed(text, results.time("Reading.read", 1, text)), 20, " MB/s");
    }
    double slowest =
        results.measured.stream()
            .filter(m -> m.name().equals("Cell.read"))
            .mapToDouble(Measured::time)
            .max()
            .orElse(Double.NaN);
    atMost("the slowest of the cells", slowest, 500, " ns");
    double first = number(results.startup.get("first")) - number(results.startup.get("empty"));
    atMost("first evaluation over an empty main", first, 400, " ms");
  }

  private static double number(String text) {
    return text == null ? Double.NaN : Double.parseDouble(text);
  }

  private void atMost(String what, double figure, double target, String unit) {
    add(what, figure, "≤", target, unit, figure <= target);
  }

  private void atLeast(String what, double figure, double target, String unit) {
    add(what, figure, "≥", target, unit, figure >= target);
  }

  private void add(
      String what, double figure, String relation, double target, String unit, boolean met) {
    String verdict = Double.isNaN(figure) ? "not run" : met ? "met" : "not met";
    lines.add(
        "| "
            + what
            + " | "
            + Page.number(figure)
            + unit
            + " | "
            + relation
            + " "
            + Page.number(target)
            + unit
            + " | "
            + verdict
            + " |");
  }
}
