package org.budgetperformance.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.EvidenceCases;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.TestChecks;
import org.budgetperformance.evaluation.TestChecks.Scores;
import org.budgetperformance.evidence.EvidenceRecord.Part;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoresTest;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Locales;
import org.budgetperformance.text.PersonalDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What proves an evaluation later. The texts in the folder evidence were written by hand, their hashes
 * taken by another program.
 */
class EvidenceRecordTest {
  private static String golden(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(EvidenceRecordTest.class, "evidence/" + name + ".txt"),
        StandardCharsets.UTF_8);
  }

  private static EvidenceRecord record(
      String module, Submission submission, ImmutableList<Rule> rules, ScoringScheme scheme) {
    return EvidenceRecord.of(
        Evaluation.run(module, submission, rules, scheme, EvidenceCases.terms()));
  }

  private static EvidenceRecord record(Submission submission) {
    return record("test 1.0", submission, EvidenceCases.rules(), ScoresTest.SCHEME);
  }

  private static EvidenceRecord record(EvaluationTerms terms) {
    return EvidenceRecord.of(
        Evaluation.run(
            "test 1.0",
            EvidenceCases.submission(),
            EvidenceCases.rules(),
            ScoresTest.SCHEME,
            terms));
  }

  private static EvidenceRecord first() {
    return EvidenceRecord.of(EvidenceCases.evaluation());
  }

  /** The parts whose hash is not that of the first record. */
  private static Set<Part> changed(EvidenceRecord record) {
    EnumSet<Part> changed = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!record.hash(part).equals(first().hash(part))) {
        changed.add(part);
      }
    }
    return changed;
  }

  @Test
  void theRecordIsTheTextWrittenByHand() throws IOException {
    assertEquals(golden("record"), first().text());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyHashIsThatOfTheTextWrittenByHand(Part part) throws IOException {
    assertEquals(golden(part.name().toLowerCase(Locale.ROOT)), first().canonicalTexts().get(part));
  }

  @Test
  void theHashOfTheRecordIsThatOfItsText() {
    // echo -n "" | sha256sum
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        record(EvaluationTerms.none()).hash(Part.WAIVERS));
    assertEquals(CanonicalText.sha256(first().text()), first().hash());
  }

  @Test
  void aCopyOfTheSubmissionGivesTheSameRecord() {
    assertEquals(first().text(), record(Copies.of(EvidenceCases.submission())).text());
    assertEquals(first(), Copies.of(first()));
  }

  @Test
  void theLocaleDoesNotMatter() {
    String expected = first().text();

    Locales.underEach(() -> assertEquals(expected, first().text()));
  }

  @Test
  void theOrderOfDocumentsRulesAndWaiversDoesNotMatter() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .from(EvidenceCases.terms())
            .waivers(EvidenceCases.terms().waivers().asList().reverse())
            .build();
    Evaluation reversed =
        Evaluation.run(
            "test 1.0",
            EvidenceCases.submission(EvidenceCases.table(), EvidenceCases.form("1")),
            EvidenceCases.rules().reverse(),
            ScoresTest.SCHEME,
            terms);

    assertEquals(first().text(), EvidenceRecord.of(reversed).text());
  }

  @Test
  void theTextThatFiguresWereReadFromDoesNotMatter() {
    Sheet sheet = EvidenceCases.table();
    Figure<Amount> read = sheet.at(EvidenceCases.CARS, Columns.FINAL).readFrom("34.00", 7);
    Sheet other = sheet.toBuilder().put(EvidenceCases.CARS, Columns.FINAL, read).build();

    assertEquals(
        first().text(), record(EvidenceCases.submission(EvidenceCases.form("1"), other)).text());
  }

  /** The table with one thing changed in each. */
  static ImmutableList<Sheet> changedTables() {
    Sheet table = EvidenceCases.table();
    Figure<Amount> cars = table.at(EvidenceCases.CARS, Columns.FINAL);
    ImmutableList<Note> notes = cars.notes();
    return ImmutableList.of(
        with(Figure.of(Amount.ofWanYuan("34.01")).withNotes(notes)),
        // The same money, written to the fen.
        with(Figure.of(Amount.ofYuan("340000.00")).withNotes(notes)),
        with(Figure.of(Amount.ofWanYuan("34"))),
        with(Figure.of(Amount.ofWanYuan("34")).withNotes(notes.reverse())),
        with(
            Figure.of(Amount.ofWanYuan("34"))
                .withNotes(ImmutableList.of(Note.of(notes.get(0).text()), notes.get(1)))),
        with(Figure.blank()),
        with(Figure.dash()),
        table.toBuilder().put(EvidenceCases.CARS, BaseDataColumns.BUDGET, Figure.none()).build(),
        table.toBuilder().put(EvidenceCases.CARS, BaseDataColumns.BUDGET, Figure.absent()).build(),
        table.toBuilder()
            .put(EvidenceCases.CARS, BaseDataColumns.STAFF_RATIO, Figure.of(Rate.of(1, 3)))
            .build());
  }

  private static Sheet with(Figure<Amount> figure) {
    return EvidenceCases.table().toBuilder().put(EvidenceCases.CARS, Columns.FINAL, figure).build();
  }

  @ParameterizedTest
  @MethodSource("changedTables")
  void aChangedFigureChangesTheHashOfTheSubmissionOnly(Sheet table) {
    EvidenceRecord record = record(EvidenceCases.submission(EvidenceCases.form("1"), table));

    assertEquals(EnumSet.of(Part.SUBMISSION), changed(record));
  }

  @Test
  void ratesThatPrintAlikeHaveDifferentHashes() {
    Sheet.Builder table = EvidenceCases.table().toBuilder();
    table.put(EvidenceCases.CARS, BaseDataColumns.STAFF_RATIO, Figure.of(Rate.of(1, 3)));
    EvidenceRecord third = record(EvidenceCases.submission(table.build()));
    table.put(
        EvidenceCases.CARS,
        BaseDataColumns.STAFF_RATIO,
        Figure.of(Rate.of(33_333_333, 100_000_000)));
    EvidenceRecord rounded = record(EvidenceCases.submission(table.build()));

    assertNotEquals(third.hash(Part.SUBMISSION), rounded.hash(Part.SUBMISSION));
  }

  @Test
  void anEmptyDocumentIsADocument() {
    Sheet empty = Sheet.builder(EvidenceCases.table().id()).build();

    assertNotEquals(
        record(EvidenceCases.submission()).hash(Part.SUBMISSION),
        record(EvidenceCases.submission(EvidenceCases.form("1"))).hash(Part.SUBMISSION));
    assertNotEquals(
        record(EvidenceCases.submission(empty)).hash(Part.SUBMISSION),
        record(EvidenceCases.submission()).hash(Part.SUBMISSION));
  }

  @Test
  void yearDivisionAndPartialityBelongToTheSubmission() {
    Submission submission = EvidenceCases.submission();
    for (Submission other :
        ImmutableList.of(
            Submission.builder().from(submission).fiscalYear(Year.of(2025)).build(),
            Submission.builder()
                .fiscalYear(submission.fiscalYear())
                .sheets(submission.sheets())
                .build(),
            Submission.builder().from(submission).isPartial(true).build())) {
      assertEquals(EnumSet.of(Part.SUBMISSION), changed(record(other)));
    }
  }

  @Test
  void aChangedParameterChangesTheHashOfTheParametersOnly() {
    ScoringScheme scheme = ScoresTest.SCHEME;
    Parameter<Points> before = scheme.executionPoints();
    for (Parameter<Points> parameter :
        ImmutableList.of(
            Parameter.of(Points.of(20), before.citation(), Year.of(2024)),
            Parameter.of(Points.of(10), before.citation(), Year.of(2023)),
            Parameter.unconfirmed(Points.of(10), before.citation()))) {
      ScoringScheme other = ScoringScheme.builder().from(scheme).executionPoints(parameter).build();
      EvidenceRecord record =
          record("test 1.0", EvidenceCases.submission(), EvidenceCases.rules(), other);

      assertEquals(EnumSet.of(Part.PARAMETERS), changed(record));
    }
  }

  @Test
  void everyParameterOfASchemeHasItsBasisInTheText() {
    long bases =
        ImmutableList.copyOf(first().canonicalTexts().get(Part.PARAMETERS).split("\n", -1)).stream()
            .filter(line -> line.startsWith("basis\t"))
            .count();

    assertEquals(ScoresTest.SCHEME.parameters().size(), bases);
  }

  @Test
  void aChangedPolicyChangesTheHashOfThePolicyOnly() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .from(EvidenceCases.terms())
            .policy(
                Policy.builder("huaihua-2025")
                    .division("4312")
                    .fiscalYears(2024, 2025)
                    .regrade("A-1", Severity.NOTICE)
                    .switchOff("C-3", "另有规定")
                    .build())
            .build();

    assertEquals(EnumSet.of(Part.POLICY), changed(record(terms)));
  }

  @Test
  void aChangedWaiverChangesTheHashOfTheWaiversOnly() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .from(EvidenceCases.terms())
            .waivers(ImmutableSet.of(EvidenceCases.waiver("某市财政局")))
            .build();

    assertEquals(EnumSet.of(Part.WAIVERS), changed(record(terms)));
  }

  @Test
  void anotherDateIsAnotherRecordOfTheSameParts() {
    EvaluationTerms terms =
        EvaluationTerms.builder()
            .from(EvidenceCases.terms())
            .date(LocalDate.of(2025, 5, 2))
            .build();

    assertEquals(EnumSet.noneOf(Part.class), changed(record(terms)));
    assertEquals(first().text().replace("2025-05-01", "2025-05-02"), record(terms).text());
  }

  @Test
  void anotherVersionOrRuleChangesTheHashOfTheModuleOnly() {
    ImmutableList<Rule> rules = EvidenceCases.rules();
    ImmutableList<Rule> more =
        ImmutableList.<Rule>builder()
            .addAll(rules)
            .add(TestChecks.rule("D-4", new Scores()))
            .build();

    assertEquals(
        EnumSet.of(Part.MODULE),
        changed(record("test 1.1", EvidenceCases.submission(), rules, ScoresTest.SCHEME)));
    assertEquals(
        EnumSet.of(Part.MODULE),
        changed(record("test 1.0", EvidenceCases.submission(), more, ScoresTest.SCHEME)));
  }

  @Test
  void halfACharacterIsEscapedAndNotLost() {
    assertEquals("a\tb\\d800;c", new CanonicalText(PersonalDetails.known()).line("a", "b\ud800c"));
    assertEquals(
        "a\t\ud83d\ude00", new CanonicalText(PersonalDetails.known()).line("a", "\ud83d\ude00"));
    assertEquals(
        "a\tb\\9;c\\d;\\a;\\85;",
        new CanonicalText(PersonalDetails.known()).line("a", "b\tc\r\n\u0085"));
  }
}
