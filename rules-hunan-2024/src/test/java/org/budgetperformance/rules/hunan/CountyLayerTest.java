package org.budgetperformance.rules.hunan;

import static org.budgetperformance.scoring.MissedTargetFormula.LINEAR_OVERRUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.standard.StandardRules;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** A county's notice as a thin layer over the province: one range narrowed, one rule replaced, one removed. */
class CountyLayerTest {
  // county: begin
  private static RuleModule county() {
    Citation notice =
        Citation.builder()
            .issuer("某区财政局")
            .title("关于开展2024年度绩效自评的通知（虚构）")
            .status(CitationStatus.PRACTICE)
            .build();
    RuleModule hunan = HunanRules.module();
    ScoringScheme linear =
        ScoringScheme.builder()
            .from(hunan.scoring().get())
            .overrun(Parameter.of(ImmutableSet.of(LINEAR_OVERRUN), notice, Year.of(2024)))
            .build();
    return RuleModule.builder("hongjiang-2024")
        .version("1.0.0")
        .jurisdiction("431200", "怀化市", "Huaihua")
        .fiscalYears(2024, 2024)
        .basedOn(hunan)
        .scoring(linear)
        .replaceAll(StandardRules.scored(linear, hunan.limits().get()))
        .replace(
            Rule.builder("STD-D01", "材料齐全", "the submission is complete")
                .cites(notice)
                .checks(Checks.documentsPresent(Documents.NARRATIVE, Documents.DEPARTMENT_FORM))
                .build())
        .remove("STD-D13", "各表可由不同人员填报")
        .build();
  }

  // county: end

  private final RuleModule county = county();

  @Test
  void theLayerTakesFewerThan30Lines() throws Exception {
    List<String> lines =
        Files.readAllLines(
            Paths.get("src/test/java").resolve(getClass().getName().replace('.', '/') + ".java"),
            StandardCharsets.UTF_8);
    int begin = lines.indexOf("  // county: begin");
    int end = lines.indexOf("  // county: end");
    assertTrue(begin > 0 && end - begin - 1 < 30, () -> end - begin - 1 + " lines");
  }

  @Test
  void theRangeOfAnOverrunIsNarrowedToThePublishedFormula() {
    Evaluation evaluation = county.evaluate(SampleReport.submission());
    // 20 × (1 − 34 ÷ 127.73) = 14.68; with 40, 4 × 4–5, 10 and 10 that makes 90.68 to 94.68.
    assertEquals("90.68–94.68", evaluation.score().get().department().get().supported().toString());
    Finding cost = only(evaluation, "STD-S04");
    // 20 − 14.68 = 5.32.
    assertEquals("5.32", cost.margin().toString());
  }

  @Test
  void theReplacedRuleAsksForTheNarrative() {
    Submission without =
        SampleReport.submission()
            .withSheets(
                Iterables.filter(
                    SampleReport.submission().sheets(),
                    sheet -> !sheet.id().type().equals(Documents.NARRATIVE)));
    Finding asked = only(county.evaluate(without), "STD-D01");
    assertEquals("ERROR 缺少自评报告", asked.severity() + " " + asked.message(Locale.CHINESE));
    Finding usual = only(HunanRules.module().evaluate(without), "STD-D01");
    assertEquals("NOTICE 缺少自评报告", usual.severity() + " " + usual.message(Locale.CHINESE));
  }

  @Test
  void theRemovedRuleIsGoneAndTheReasonIsKept() {
    assertTrue(found(HunanRules.module().evaluate(SampleReport.submission()), "STD-D13"));
    assertFalse(found(county.evaluate(SampleReport.submission()), "STD-D13"));
    assertEquals(ImmutableMap.of("STD-D13", "各表可由不同人员填报"), county.removed());
    assertEquals(HunanRules.module().rules().size() - 1, county.rules().size());
  }

  @Test
  void theCountysSubmissionsAreJudgedByItAndAllOthersByTheProvince() {
    RuleModules modules = RuleModules.of(HunanRules.module(), county);
    assertEquals(county, modules.find(DivisionCode.of("431200"), Year.of(2024)));
    assertEquals(HunanRules.module(), modules.find(DivisionCode.of("430100"), Year.of(2024)));
  }

  private static boolean found(Evaluation evaluation, String id) {
    return evaluation.findingsOneByOne().stream()
        .anyMatch(finding -> finding.rule().id().equals(id));
  }

  private static Finding only(Evaluation evaluation, String id) {
    return Iterables.getOnlyElement(
        Iterables.filter(evaluation.findingsOneByOne(), finding -> finding.rule().id().equals(id)));
  }
}
