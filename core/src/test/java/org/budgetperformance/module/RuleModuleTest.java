package org.budgetperformance.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** Rule modules and layers over them. */
class RuleModuleTest {
  private static final SubmissionReader READER = new NoReader();

  /** Reads nothing. */
  private static final class NoReader implements SubmissionReader {
    private static final long serialVersionUID = 1L;

    @Override
    public ReadResult read(String text) {
      throw new UnsupportedOperationException(text);
    }

    @Override
    public ReadResult read(Source source) {
      throw new UnsupportedOperationException(source.toString());
    }
  }

  private static final RuleModule PROVINCE =
      TestModules.builder("hunan-2024", "430000", 2024, 2024)
          .addRules(TestModules.rule("R-1"), TestModules.rule("R-2"), TestModules.rule("R-3"))
          .reader(READER)
          .build();

  private static RuleModule.Builder county() {
    return TestModules.builder("county", "431205", 2024, 2024).basedOn(PROVINCE);
  }

  private static ImmutableList<String> ids(RuleModule module) {
    return module.rules().stream()
        .map(rule -> rule.info().id())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void submissionsAndFormsAreEvaluatedUnderTerms() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .policy(
                Policy.builder("huaihua-2025")
                    .division("4312")
                    .fiscalYears(2024, 2024)
                    .switchOff("R-1", "本市不要求")
                    .build())
            .build();
    SelfEvaluationForm form = SelfEvaluationForm.ofProject("甲").build();
    Submission submission = Submission.builder().fiscalYear(Year.of(2024)).build();

    assertEquals(2, PROVINCE.evaluate(submission, terms).rules().size());
    assertEquals(2, PROVINCE.evaluate(form, terms).rules().size());
    assertEquals(3, PROVINCE.evaluate(submission).rules().size());
  }

  @Test
  void aLayerInheritsRulesAndReader() {
    RuleModule county = county().build();
    assertEquals(ImmutableList.of("R-1", "R-2", "R-3"), ids(county));
    assertSame(READER, county.reader().get());
    assertEquals(DivisionCode.of("431205"), county.division());
    assertTrue(county.removed().isEmpty());
  }

  @Test
  void aLayerAddsRules() {
    assertEquals(4, county().addRules(TestModules.rule("C-1")).build().rules().size());
  }

  @Test
  void aLayerReplacesARuleById() {
    Rule other = TestModules.rule("R-2", BaseData.TABLE);
    RuleModule county = county().replace(other).build();
    assertEquals(3, county.rules().size());
    assertTrue(county.rules().contains(other));
    assertFalse(PROVINCE.rules().contains(other));
  }

  @Test
  void aLayerRemovesARuleAndSaysWhy() {
    RuleModule county = county().remove("R-2", "本县不编制自评报告").build();
    assertEquals(ImmutableList.of("R-1", "R-3"), ids(county));
    assertEquals(ImmutableMap.of("R-2", "本县不编制自评报告"), county.removed());
    assertEquals(3, PROVINCE.rules().size());
  }

  @Test
  void whatIsNotInheritedIsNeitherReplacedNorRemoved() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> county().replace(TestModules.rule("R-9")));
    assertTrue(e.getMessage().contains("R-9"), e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> county().remove("R-9", "x").build());
    assertThrows(
        IllegalArgumentException.class,
        () -> TestModules.builder("a", "43", 2024, 2024).remove("R-1", "x").build());
  }

  @Test
  void ofAListThatIsAddedOneRuleIsLeftOut() {
    RuleModule module =
        TestModules.builder("a", "43", 2024, 2024)
            .remove("R-2", "本省不要求")
            .addAllRules(PROVINCE.rules())
            .build();
    assertEquals(ImmutableList.of("R-1", "R-3"), ids(module));
    assertEquals(ImmutableMap.of("R-2", "本省不要求"), module.removed());
  }

  /** Of a list that somebody else filtered. */
  @Test
  void whatIsOnlySaidToBeLeftOutIsKept() {
    RuleModule module = county().putRemoved("R-7", "另有规定").remove("R-2", "本县不要求").build();
    assertEquals(ImmutableMap.of("R-7", "另有规定", "R-2", "本县不要求"), module.removed());
  }

  @Test
  void aLayerKeepsTheDocumentsAndWhatItsBaseRemoved() {
    Citation notice = TestModules.rule("R-1").info().citations().get(0);
    RuleModule city = county().addCitations(notice).remove("R-2", "本市不要求").build();
    RuleModule town =
        TestModules.builder("b", "431281", 2024, 2024).basedOn(city).remove("R-3", "本县不要求").build();
    assertEquals(ImmutableList.of("R-1"), ids(town));
    assertEquals(ImmutableMap.of("R-2", "本市不要求", "R-3", "本县不要求"), town.removed());
    assertEquals(ImmutableList.of(notice), town.citations());

    RuleModule again =
        TestModules.builder("c", "431281", 2024, 2024)
            .basedOn(city)
            .addRules(TestModules.rule("R-2"))
            .build();
    assertTrue(again.removed().isEmpty());
  }

  @Test
  void aRemovalWithoutAReasonIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> county().remove("R-1", " "));
  }

  @Test
  void twoRulesWithOneIdAreRefusedAndNamed() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> county().addRules(TestModules.rule("R-1")).build());
    assertTrue(e.getMessage().contains("R-1"), e.getMessage());
  }

  @Test
  void whatIsSetAfterTheBaseIsTheLayersOwn() {
    SubmissionReader own = new NoReader();
    assertSame(own, county().reader(own).build().reader().get());
  }

  @Test
  void idVersionJurisdictionAndYearsAreRequired() {
    assertThrows(IllegalStateException.class, () -> RuleModule.builder("a").build());
    assertThrows(
        IllegalStateException.class,
        () -> RuleModule.builder("a").version("1").fiscalYears(2024, 2024).build());
    assertThrows(
        IllegalStateException.class,
        () -> RuleModule.builder("a").version("1").jurisdiction("43", "湖南省", "Hunan").build());
  }

  @Test
  void anImpossibleJurisdictionIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RuleModule.builder("a").jurisdiction("99", "某地", "somewhere"));
    assertThrows(
        IllegalArgumentException.class,
        () -> RuleModule.builder("a").jurisdiction("43", " ", "somewhere"));
  }

  @Test
  void evaluatingNamesTheModule() {
    Submission empty = Submission.builder().fiscalYear(Year.of(2024)).build();
    Evaluation evaluation = PROVINCE.evaluate(empty);
    assertEquals("hunan-2024 1", evaluation.module());
    assertEquals(3, evaluation.counts().get(Outcome.FAILED));
  }

  @Test
  void oneFormAloneLacksNoDocuments() {
    Evaluation evaluation = PROVINCE.evaluate(SelfEvaluationForm.ofDepartment().build());
    assertEquals(3, evaluation.counts().get(Outcome.NOT_APPLICABLE));
    assertEquals(Year.of(2024), evaluation.submission().fiscalYear());
  }

  @Test
  void aModuleSurvivesSerialisation() {
    RuleModule copy = Copies.of(county().remove("R-2", "x").build());
    assertEquals(ImmutableList.of("R-1", "R-3"), ids(copy));
    assertTrue(copy.reader().isPresent());
    assertEquals(ImmutableMap.of("R-2", "x"), copy.removed());
  }
}
