package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.RandomGenerator;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.SubmissionScore;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.WrittenNumber;

/**
 * A folder of generated reports as text, each tenth with a number changed and some that cannot be
 * evaluated; and what a summary should say of them, worked out one by one from what was generated.
 */
final class ManyReports {
  private static final RuleModule RULES = HunanRules.module();

  /** How rules.csv and findings.csv call them. */
  private static final ImmutableMap<Severity, String> SEVERITIES =
      ImmutableMap.of(
          Severity.ERROR, "ERROR", Severity.WARNING, "WARNING", Severity.NOTICE, "NOTICE");

  private static final ImmutableList<Breakage> BREAKAGES = ImmutableList.copyOf(Breakage.values());
  private static final int SPOILT_EACH = 10;
  private static final int FOLDERS = 20;

  /** By the path of the report: claimed, supported from and to, findings by severity, undecided. */
  final Map<String, ImmutableList<String>> rows = new TreeMap<>();

  /** The files whose narrative states nothing, which is told as one thing that was not read. */
  final Set<String> silent = new HashSet<>();

  /** By the path of the broken file. */
  final Map<String, Breakage> broken = new TreeMap<>();

  /** By the id of the rule: findings and reports. */
  final Map<String, int[]> rules = new TreeMap<>();

  private final Random random;
  private final RandomGenerator<Submission> generator;

  ManyReports(int number, long seed) {
    this.random = new Random(seed);
    this.generator = Submissions.consistent(RULES).generator(number);
  }

  /**
   * Writes files into a folder.
   *
   * @param number how many
   * @param breakages how many of them are broken, spread evenly
   */
  void write(Path folder, int number, int breakages) throws Exception {
    for (int i = 0; i < FOLDERS; i++) {
      Files.createDirectories(folder.resolve("town-" + i));
    }
    int each = breakages == 0 ? number + 1 : number / breakages;
    for (int i = 0; i < number; i++) {
      Submission submission = generator.next(random).value();
      String name = "town-" + i % FOLDERS + "/report-" + i;
      if (i % each == each - 1) {
        Breakage breakage = BREAKAGES.get(i / each % BREAKAGES.size());
        Files.write(folder.resolve(name + breakage.extension()), breakage.breakUp(submission));
        broken.put(name + breakage.extension(), breakage);
      } else {
        Submission said = ReportText.said(i % SPOILT_EACH == 0 ? spoil(submission) : submission);
        Files.write(
            folder.resolve(name + ".txt"), ReportText.of(said).getBytes(StandardCharsets.UTF_8));
        expect(name + ".txt", RULES.evaluate(said));
        if (said.narrative()
            .filter(narrative -> narrative.sheet().isWithoutFigures())
            .isPresent()) {
          silent.add(name + ".txt");
        }
      }
    }
  }

  /**
   * Adds something to a number of one of the tables, but to no points or score: more than a form has are not
   * read as such.
   */
  private Submission spoil(Submission submission) {
    List<Place> places = new ArrayList<>();
    for (Sheet sheet : submission.sheets()) {
      if (!sheet.id().type().equals(Documents.NARRATIVE)) {
        sheet.figures().entrySet().stream()
            .filter(entry -> entry.getValue().isNumeric())
            .filter(entry -> !entry.getKey().column().type().equals(FigureType.POINTS))
            .map(Map.Entry::getKey)
            .forEach(places::add);
      }
    }
    Place place = places.get(random.nextInt(places.size()));
    WrittenNumber number = WrittenNumber.of(place.column().type(), submission.at(place)).get();
    BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(90));
    Optional<Figure<?>> other = number.with(number.value().add(more));
    return submission.with(place, other.get());
  }

  private void expect(String file, Evaluation evaluation) {
    Map<String, Integer> failed = new TreeMap<>();
    Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    for (Finding finding : evaluation.findings()) {
      failed.merge(finding.rule().id() + " " + SEVERITIES.get(finding.severity()), 1, Integer::sum);
      findings.merge(finding.severity(), 1, Integer::sum);
    }
    failed.forEach(
        (id, count) -> {
          int[] sums = rules.computeIfAbsent(id, key -> new int[2]);
          sums[0] += count;
          sums[1]++;
        });
    SubmissionScore score = evaluation.score().get().overall().get();
    rows.put(
        file,
        ImmutableList.of(
            score.claimed().map(Object::toString).orElse(""),
            score.supported().min().toString(),
            score.supported().max().toString(),
            String.valueOf(findings.getOrDefault(Severity.ERROR, 0)),
            String.valueOf(findings.getOrDefault(Severity.WARNING, 0)),
            String.valueOf(findings.getOrDefault(Severity.NOTICE, 0)),
            String.valueOf(evaluation.undecided().size())));
  }
}
