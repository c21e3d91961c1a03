package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.budgetperformance.across.AcrossEvaluation;
import org.budgetperformance.across.AcrossFinding;
import org.budgetperformance.across.LastYear;
import org.budgetperformance.across.SubmissionSet;
import org.budgetperformance.fixtures.generate.DepartmentReports;
import org.budgetperformance.fixtures.generate.DepartmentReports.Part;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/**
 * 2,000 generated reports, of which 20 were copied in part and 10 say otherwise of last year than last year's: all are
 * found and nothing else.
 */
class ReportsAcrossTest {
  private static final int NUMBER = 2_000;
  private static final int COPIES = 20;
  private static final int CHANGED = 10;
  private static final ImmutableList<Part> PARTS = ImmutableList.copyOf(Part.values());

  /** Report 7 of each hundred has something of report 57, and report 3 of each two hundred other accounts. */
  private static AcrossEvaluation evaluated(DepartmentReports reports) {
    LastYear last = LastYear.create();
    SubmissionSet set = SubmissionSet.after(last);
    for (int i = 0; i < NUMBER; i++) {
      Submission report = report(reports, i);
      Submission before = DepartmentReports.lastYear(report);
      last.add(reports.unit(i), i % 200 == 3 ? reports.withOtherAccounts(before, i) : before);
      set.add(reports.unit(i), report);
    }
    return set.evaluate();
  }

  private static Submission report(DepartmentReports reports, int number) {
    int copy = number / 100;
    // Ten of the twenty: of the first 13 the figures are copied of three.
    boolean isReworded = copy < 13 && part(copy) != Part.FIGURES;
    switch (number % 100) {
      case 57:
        return reports.copied(number, number - 50, part(copy), isReworded).get(0);
      case 7:
        return reports.copied(number + 50, number, part(copy), isReworded).get(1);
      default:
        return reports.report(number);
    }
  }

  private static Part part(int copy) {
    return PARTS.get(copy % PARTS.size());
  }

  private static Set<String> found(AcrossEvaluation evaluation) {
    Set<String> found = new TreeSet<>();
    for (AcrossFinding finding : evaluation.findings()) {
      found.add(finding.rule().id() + " " + new TreeSet<>(finding.units()));
    }
    assertEquals(evaluation.findings().size(), found.size());
    return found;
  }

  private static Set<String> planted(DepartmentReports reports) {
    Set<String> planted = new TreeSet<>();
    for (int i = 0; i < COPIES; i++) {
      ImmutableSet<String> units =
          ImmutableSet.of(reports.unit(100 * i + 7), reports.unit(100 * i + 57));
      planted.add("STD-X01 " + new TreeSet<>(units));
    }
    for (int i = 0; i < CHANGED; i++) {
      planted.add("STD-X05 [" + reports.unit(200 * i + 3) + "]");
    }
    return planted;
  }

  @Test
  void theTextsAreDrawnFromMoreThanAMillionSentences() {
    assertTrue(DepartmentReports.sentences().compareTo(BigInteger.valueOf(1_000_000)) > 0);
  }

  @Test
  void whatWasCopiedAndChangedIsFoundAndNothingElse() {
    DepartmentReports reports = DepartmentReports.of(HunanRules.module(), ReportsAcross.SEED);

    AcrossEvaluation evaluation = evaluated(reports);

    assertEquals(planted(reports), found(evaluation));
    assertEquals(NUMBER, evaluation.withLastYear());
  }

  @Test
  void aTemplateThatAllShareIsNoCopy() {
    DepartmentReports reports =
        DepartmentReports.of(HunanRules.module(), ReportsAcross.SEED).withTemplate();
    SubmissionSet set = SubmissionSet.create();
    for (int i = 0; i < NUMBER; i++) {
      set.add(reports.unit(i), reports.report(i));
    }

    assertEquals(ImmutableList.of(), set.evaluate().findings());
  }

  @Test
  void whatWasCopiedIsFoundBesideATemplateToo() {
    DepartmentReports reports =
        DepartmentReports.of(HunanRules.module(), ReportsAcross.SEED).withTemplate();

    assertEquals(planted(reports), found(evaluated(reports)));
  }

  /** The campaign compares 20,000; each time the heap is 256 MB. */
  @Test
  void twiceAsManyReportsTakeTwiceAsManyComparisonsInASmallHeap() throws Exception {
    int number = Integer.getInteger("budgetperformance.across", 1_000);

    long half = comparisons(number / 2);
    long whole = comparisons(number);

    assertTrue(whole * 10 <= half * 22, half + ", " + whole);
  }

  private static long comparisons(int number) throws Exception {
    ImmutableList<String> command =
        ImmutableList.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            ReportsAcross.class.getName(),
            Integer.toString(number));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    String out =
        new String(ByteStreams.toByteArray(process.getInputStream()), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(out.startsWith("0 "), out);
    return Long.parseLong(out.substring(2).trim());
  }
}
