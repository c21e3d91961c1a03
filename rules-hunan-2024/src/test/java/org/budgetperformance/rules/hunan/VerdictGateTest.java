package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No verdict changes unsaid: the folder {@code verdicts} has what every fixture came to at the last
 * release, and a rule that now decides otherwise must be named in the newest part of {@code
 * .github/CHANGELOG.md}, as {@code - STD-X00: …}. A release takes over {@code target/verdicts}.
 */
class VerdictGateTest {
  private static final Pattern NEWEST =
      Pattern.compile("(?ms)^# Changelog$.*?^## [^\n]*\n(.*?)(?=^#|\\z)");
  private static final Pattern ENTRY = Pattern.compile("(?m)^- ([A-Z]+(?:-[A-Z][0-9]{2})?): ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample",
        "mended",
        "bureau-decimal-numbering",
        "museum-shares",
        "office-ordinals",
        "short-without-headings",
        "township-columns",
        "water-station-yuan"
      })
  void aRuleThatDecidesOtherwiseIsNamedInTheChangelog(String fixture) throws Exception {
    Verdicts now = Verdicts.of(HunanRules.module().evaluate(submission(fixture)));
    Path folder = Paths.get("target", "verdicts");
    Files.createDirectories(folder);
    Files.write(folder.resolve(fixture + ".json"), now.write().getBytes(StandardCharsets.UTF_8));

    Verdicts before = Verdicts.read(resource("/verdicts/" + fixture + ".json"));
    Set<String> unsaid = Sets.difference(now.changed(before), named(changelog()));
    assertEquals(
        ImmutableSet.of(),
        unsaid,
        () -> "the changelog does not name what is judged otherwise on " + fixture);
  }

  /** 8 posts and 7 persons are 87.5%; 9 persons are 112.5%. */
  @Test
  void aChangedVerdictIsNoticed() {
    Submission sample = SampleReport.submission();
    Place staff = sample.place("base-data/staffing/staff-ratio").get();
    Submission other = sample.with(staff, Cells.read(staff.column().type(), "3"));

    ImmutableList<String> changed =
        Verdicts.of(evaluation(sample)).changed(Verdicts.of(evaluation(other))).asList();
    assertTrue(changed.contains("STD-B07"), changed.toString());
  }

  @Test
  void onlyTheNewestPartOfTheChangelogCounts() {
    String changelog =
        "# Changelog\n"
            + "What is judged otherwise.\n\n"
            + "## 0.2.0\n"
            + "- STD-B01: now 2.\n"
            + "- SCORES: all.\n\n"
            + "## 0.1.0\n"
            + "- STD-B02: then.\n";
    assertEquals(ImmutableSet.of("STD-B01", "SCORES"), named(changelog));
    assertEquals(ImmutableSet.of(), named("# Else\n## 0.1.0\n- STD-B03: no.\n"));
  }

  private static Evaluation evaluation(Submission submission) {
    return HunanRules.module().evaluate(submission);
  }

  private static Submission submission(String fixture) throws IOException {
    switch (fixture) {
      case "sample":
        return SampleReport.submission();
      case "mended":
        return MendedReport.submission();
      default:
        return HunanRules.module()
            .reader()
            .get()
            .read(resource("/org/budgetperformance/rules/hunan/narratives/" + fixture + ".txt"))
            .submission();
    }
  }

  private static ImmutableSet<String> named(String changelog) {
    ImmutableSet.Builder<String> named = ImmutableSet.builder();
    Matcher newest = NEWEST.matcher(changelog);
    if (newest.find()) {
      Matcher entry = ENTRY.matcher(newest.group(1));
      while (entry.find()) {
        named.add(entry.group(1));
      }
    }
    return named.build();
  }

  private static String changelog() throws IOException {
    return new String(
        Files.readAllBytes(Paths.get("..", ".github", "CHANGELOG.md")), StandardCharsets.UTF_8);
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(VerdictGateTest.class, name), StandardCharsets.UTF_8);
  }
}
