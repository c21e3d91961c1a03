package org.budgetperformance.rules.hunan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.rule.RuleInfo;

/** How often what a rule said was true (准确程度): {@code precision.tsv}, kept by hand. */
final class Precision {
  /** Of fewer findings nothing is concluded. */
  static final int LEAST = 10;

  /** A rule that is right less often than this is a notice. */
  static final int LEAST_PERCENT = 80;

  /** The source of the findings on the published sample. */
  static final String SAMPLE = "sample";

  private static final Splitter TAB = Splitter.on('\t');

  final String rule;
  final String source;
  final int right;
  final int arguable;
  final int wrong;
  final int mended;
  final String date;

  private Precision(
      String rule, String source, int right, int arguable, int wrong, int mended, String date) {
    this.rule = rule;
    this.source = source;
    this.right = right;
    this.arguable = arguable;
    this.wrong = wrong;
    this.mended = mended;
    this.date = date;
  }

  /** Returns the lines of the file. */
  static ImmutableList<Precision> all() {
    try {
      return Resources.readLines(Resources.getResource(Precision.class, "precision.tsv"), UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(TAB::splitToList)
          .map(Precision::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Precision of(List<String> line) {
    return new Precision(
        line.get(0),
        line.get(1),
        number(line, 2),
        number(line, 3),
        number(line, 4),
        number(line, 5),
        line.get(6));
  }

  private static int number(List<String> line, int at) {
    return Integer.parseInt(line.get(at));
  }

  /** Returns what all sources together say of a rule. */
  static Precision of(String rule) {
    Precision sum = new Precision(rule, "", 0, 0, 0, 0, "");
    for (Precision line : all()) {
      sum = line.rule.equals(rule) ? sum.and(line) : sum;
    }
    return sum;
  }

  private Precision and(Precision more) {
    return new Precision(
        rule,
        source,
        right + more.right,
        arguable + more.arguable,
        wrong + more.wrong,
        mended + more.mended,
        date.compareTo(more.date) < 0 ? more.date : date);
  }

  /** Returns how many findings were held against their documents. */
  int count() {
    return right + arguable + wrong;
  }

  /** Returns whether it is known to be wrong, or arguable, too often for more than a notice. */
  boolean isLow() {
    return count() >= LEAST && 100 * right < LEAST_PERCENT * count();
  }

  private boolean isKnown() {
    return count() + mended > 0;
  }

  private String percent(boolean chinese) {
    return count() >= LEAST
        ? 100 * right / count() + "%"
        : chinese ? "不足" + LEAST + "条，未定" : "fewer than " + LEAST + ", not known";
  }

  private String row(boolean chinese) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %s | %d | %s |\n",
        rule,
        count(),
        right,
        arguable,
        wrong,
        percent(chinese),
        mended,
        date);
  }

  /** Returns the chapter of a catalogue on how often its rules are right. */
  static String markdown(Iterable<RuleInfo> rules, boolean chinese) {
    StringBuilder text = new StringBuilder(chinese ? CHINESE : ENGLISH);
    List<String> unknown = new ArrayList<>();
    for (RuleInfo rule : rules) {
      Precision precision = of(rule.id());
      if (precision.isKnown()) {
        text.append(precision.row(chinese));
      } else {
        unknown.add(rule.id());
      }
    }
    return text.append(chinese ? "\n尚无记录：" : "\nNothing is recorded of: ")
        .append(unknown.stream().collect(Collectors.joining(chinese ? "、" : ", ")))
        .append(chinese ? "。\n" : ".\n")
        .toString();
  }

  private static final String CHINESE =
      "## 准确程度\n\n"
          + "各规则对公开样例和问题单所附材料说过的话，逐条与材料核对：属实、可商榷或不实。曾误报、规则据以修正的材料单列，不计入条数。"
          + "满10条而属实不足80%的规则只作提示；不足10条的，准确程度未定。\n\n"
          + "| 编号 | 条数 | 属实 | 可商榷 | 不实 | 属实率 | 据以修正的误报 | 日期 |\n|---|---|---|---|---|---|---|---|\n";

  private static final String ENGLISH =
      "## How often they are right\n\n"
          + "What each rule said of the published sample and of documents that issues handed over,"
          + " held against the document by hand. Inputs of which a rule said something false and on"
          + " which it was mended are counted apart. A rule of which 10 findings or more are known"
          + " and fewer than 80% are true is a notice; of fewer findings nothing is concluded.\n\n"
          + "| id | findings | true | arguable | false | true of all | mended on | date |\n"
          + "|---|---|---|---|---|---|---|---|\n";
}
