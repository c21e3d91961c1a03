package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.fixtures.contract.AccountSum;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.slip.Slip;
import org.budgetperformance.fixtures.slip.Slips;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;

/** A text, the same text spoilt in one place, and what is found in both. */
final class SpoiltText {
  private static final RuleModule RULES = HunanRules.module();
  private static final SubmissionReader READER = RULES.reader().get();
  private static final Splitter LINES = Splitter.on('\n');

  private final ImmutableList<String> lines;
  private final String spoilt;
  private final ReadResult before;
  private final ReadResult after;

  /** Errors and lesser findings of the text as it was, asked for once. */
  private final Evaluation evaluation;

  private final ImmutableList<Finding> known;
  private final ImmutableList<Finding> found;
  private final ImmutableSet<Integer> touched;

  private SpoiltText(String text, String spoilt) {
    this.lines = ImmutableList.copyOf(LINES.split(text));
    this.spoilt = spoilt;
    this.before = READER.read(text);
    this.after = READER.read(spoilt);
    this.evaluation = RULES.evaluate(before.submission());
    this.known = all(evaluation);
    this.found = all(RULES.evaluate(after.submission()));
    this.touched = touched(lines, ImmutableList.copyOf(LINES.split(spoilt)));
  }

  /** Returns the findings of an evaluation and what follows from them. */
  private static ImmutableList<Finding> all(Evaluation evaluation) {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    for (Finding finding : evaluation.findings()) {
      all.add(finding).addAll(finding.consequences());
    }
    return all.build();
  }

  /** Returns a text that is spoilt: in turn the sample, a report with a slip, and two without a fault. */
  static SpoiltText of(TextSpoilings spoiling, int number, long seed) {
    Random random = new Random(seed + 31L * spoiling.name().hashCode() + number);
    String text = number % 4 == 0 ? SampleReport.text() : generated(random, number % 4 == 1);
    return new SpoiltText(text, spoiling.spoil(text, random));
  }

  private static String generated(Random random, boolean withSlip) {
    RandomGenerator<Submission> generator = Submissions.consistent(RULES).generator(1_000);
    Submission submission = generator.next(random).value();
    if (withSlip) {
      List<Slip> slips = Slips.of(submission);
      slips = slips.stream().filter(slip -> slip.after().isNumeric()).collect(toImmutableList());
      submission = slips.get(random.nextInt(slips.size())).applyTo(submission);
    }
    return ReportText.of(submission);
  }

  /** Returns the numbers of the lines that do not stand in the second as in the first, from 1. */
  private static ImmutableSet<Integer> touched(List<String> old, List<String> now) {
    int from = 0;
    while (from < Math.min(old.size(), now.size()) && old.get(from).equals(now.get(from))) {
      from++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - from
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    ImmutableSet.Builder<Integer> touched = ImmutableSet.builder();
    for (int line = from; line < old.size() - end; line++) {
      touched.add(line + 1);
    }
    return touched.build();
  }

  String text() {
    return spoilt;
  }

  Optional<String> faultOfTheAccount() {
    return AccountSum.fault(spoilt, after);
  }

  /** Returns the errors that only the spoilt text has, but for those of which an operand reads as another value. */
  ImmutableList<Finding> newErrors() {
    return found.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(
            finding ->
                known.stream()
                    .noneMatch(old -> old.severity() == Severity.ERROR && says(old, finding)))
        .filter(finding -> !readsOtherwise(finding))
        .collect(toImmutableList());
  }

  /**
   * Returns whether the rule of a finding looked at a touched line where it looked at a cell of the finding, or
   * the finding names words that stand in one.
   */
  boolean looksForWhatWasTouched(Finding finding) {
    if (finding.operands().stream().anyMatch(this::isNamedInTouched)) {
      return true;
    }
    ImmutableSet<String> places = places(finding);
    for (Application application : evaluation.applications()) {
      if (application.rule().id().equals(finding.rule().id())) {
        Finding old = application.explain();
        boolean same = places.isEmpty() || places(old).stream().anyMatch(places::contains);
        if (same && standsIn(old)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNamedInTouched(Operand operand) {
    return !operand.place().isPresent() && standsInTouched(operand.label().zh());
  }

  private boolean standsInTouched(String words) {
    return touched.stream()
        .map(line -> Characters.compact(lines.get(line - 1)))
        .anyMatch(line -> line.contains(Characters.compact(words)));
  }

  /** Returns whether a cell that a finding looks at stands in a touched line, or the name of its document. */
  private boolean standsIn(Finding old) {
    for (Operand operand : old.operands()) {
      Optional<String> subject = operand.place().flatMap(place -> place.sheet().subject());
      if (touched.contains(operand.figure().line())
          || isUnreadInTouched(operand)
          || subject.filter(this::standsInTouched).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an operand is what was not read of a touched line, which has no cell and no figure. */
  private boolean isUnreadInTouched(Operand operand) {
    return !operand.place().isPresent()
        && touched.stream().anyMatch(line -> operand.label().zh().equals("第" + line + "行未识别的内容"));
  }

  /** Returns the findings whose operands all stand in lines, and under headings, that are as they were. */
  ImmutableList<Finding> untouched() {
    ImmutableSet<Integer> below = belowTouchedHeadings();
    return known.stream()
        .filter(finding -> !finding.operands().isEmpty())
        .filter(
            finding ->
                finding.operands().stream()
                    .filter(operand -> operand.place().isPresent())
                    .map(operand -> operand.figure().line())
                    .allMatch(line -> line > 0 && !touched.contains(line) && !below.contains(line)))
        .collect(toImmutableList());
  }

  boolean isStillMade(Finding old) {
    return found.stream().anyMatch(finding -> says(old, finding));
  }

  /** Returns the lines below headings that are touched, to where the next ones stand or the table ends. */
  private ImmutableSet<Integer> belowTouchedHeadings() {
    ImmutableSet.Builder<Integer> below = ImmutableSet.builder();
    boolean under = false;
    for (int line = 1; line <= lines.size(); line++) {
      if (lines.get(line - 1).indexOf('\t') < 0) {
        under = false;
      } else if (isOfHeadings(line)) {
        under = touched.contains(line);
      } else if (under) {
        below.add(line);
      }
    }
    return below.build();
  }

  private boolean isOfHeadings(int line) {
    return before.account().stream()
        .filter(text -> text.line() == line)
        .allMatch(text -> text.kind() == ReadText.Kind.HEADING);
  }

  /** Returns whether a finding is of the same rule as another, and its first cell one of the other's. */
  private static boolean says(Finding old, Finding finding) {
    return old.rule().id().equals(finding.rule().id())
        && places(finding).stream().limit(1).allMatch(places(old)::contains);
  }

  private static ImmutableSet<String> places(Finding finding) {
    return finding.operands().stream()
        .filter(operand -> operand.place().isPresent())
        .map(operand -> operand.place().get().toString())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns whether a cell that a finding looks at states what it does not in the text that is whole. */
  private boolean readsOtherwise(Finding finding) {
    for (Operand operand : finding.operands()) {
      Figure<?> now = operand.figure();
      boolean otherwise =
          operand.place().isPresent()
              && now.isStated()
              && !now.equals(before.submission().at(operand.place().get()));
      if (otherwise) {
        return true;
      }
    }
    return false;
  }

  /** Shows what was done: the touched lines and what stands there now. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    ImmutableList<String> now = ImmutableList.copyOf(LINES.split(spoilt));
    touched.forEach(line -> shown.append("\n  - ").append(lines.get(line - 1)));
    int from = touched.isEmpty() ? lines.size() : touched.asList().get(0) - 1;
    for (int i = from; i < from + touched.size() + now.size() - lines.size(); i++) {
      shown.append("\n  + ").append(now.get(i));
    }
    return shown.toString();
  }
}
