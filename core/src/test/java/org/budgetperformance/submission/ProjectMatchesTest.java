package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows and forms speak of the same project. */
class ProjectMatchesTest {
  private static BaseDataTable table(String... names) {
    BaseDataTable.Builder table = BaseDataTable.builder();
    for (String name : names) {
      table.project(BaseDataLines.BUSINESS_PROJECT, name, "0", "5", "5");
    }
    return table.build();
  }

  private static Submission submission(BaseDataTable table, String... forms) {
    Submission.Builder submission =
        Submission.builder().fiscalYear(Year.of(2024)).addSheets(table.sheet());
    for (String form : forms) {
      submission.form(SelfEvaluationForm.ofProject(form).build());
    }
    return submission.build();
  }

  /** Each project with the number of its rows and of its forms. */
  private static ImmutableList<String> matches(Submission submission) {
    return submission.projects().list().stream()
        .map(match -> match.name() + " " + match.rows().size() + "/" + match.forms().size())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void theSameNameIsOneProject() {
    assertEquals(
        ImmutableList.of("信访接待工作经费 1/1"), matches(submission(table("信访接待工作经费 7.2万元"), "信访接待工作经费")));
  }

  @Test
  void namesAreComparedWithoutSpaceAndWidth() {
    assertEquals(ImmutableList.of("信访 1/1"), matches(submission(table("信访"), "信 访")));
    assertEquals(ImmutableList.of("A1 1/1"), matches(submission(table("A1"), "Ａ１")));
  }

  @Test
  void aWordMoreInAnotherDocumentIsTheSameProject() {
    assertEquals(
        ImmutableList.of("付驻京办工作经费 1/1"), matches(submission(table("付驻京办工作经费"), "付市驻京办工作经费")));
  }

  @Test
  void namesThatShareTheirEndOnlyAreTwoProjects() {
    assertEquals(
        ImmutableList.of("网络投诉中心工作经费 1/0", "信访接待工作经费 0/1"),
        matches(submission(table("网络投诉中心工作经费"), "信访接待工作经费")));
  }

  @Test
  void theSampleHasThreeProjectsOfWhichOneHasNoForm() {
    assertEquals(
        ImmutableList.of("付驻京办工作经费 1/1", "信访接待工作经费 1/1", "网络投诉中心工作经费 1/0"),
        matches(
            submission(
                table("付驻京办工作经费25万元", "信访接待工作经费7.2万元", "网络投诉中心工作经费1.8万元"),
                "付市驻京办工作经费",
                "信访接待工作经费")));
  }

  @Test
  void namesAlikeInOneDocumentAreTwoProjects() {
    assertEquals(
        ImmutableList.of("付驻京办工作经费 1/0", "付市驻京办工作经费 1/0"),
        matches(submission(table("付驻京办工作经费", "付市驻京办工作经费"))));
  }

  @Test
  void theExactNameWinsOverOneAlike() {
    assertEquals(
        ImmutableList.of("付驻京办工作经费 1/0", "付市驻京办工作经费 1/1"),
        matches(submission(table("付驻京办工作经费", "付市驻京办工作经费"), "付市驻京办工作经费")));
  }

  @Test
  void rowsOfAllDocumentsCount() {
    Submission submission =
        Submission.builder()
            .fiscalYear(Year.of(2024))
            .narrative(Narrative.builder().project("付驻京办工作经费", "25").build())
            .addSheets(table("付驻京办工作经费").sheet())
            .form(SelfEvaluationForm.ofProject("付市驻京办工作经费").build())
            .build();
    assertEquals(ImmutableList.of("付驻京办工作经费 2/1"), matches(submission));
  }

  @Test
  void twoFormsOfOneProjectAreBothItsForms() {
    assertEquals(ImmutableList.of("甲 1/2"), matches(submission(table("甲"), "甲", "甲")));
  }

  @Test
  void aFormWithoutANameIsAProjectWithoutAName() {
    assertEquals(ImmutableList.of("甲 1/0", " 0/1"), matches(submission(table("甲"), "")));
  }

  @Test
  void linesThatAreNoProjectsMakeNone() {
    BaseDataTable table =
        BaseDataTable.builder().line(BaseDataLines.BUSINESS_PROJECTS, "1", "2", "3").build();
    assertTrue(submission(table).projects().list().isEmpty());
  }

  /** Four fifths of the longer name must stand in the shorter one, in order. */
  @ParameterizedTest
  @CsvSource({
    "甲乙丙丁戊, 甲乙丙丁, true",
    "甲乙丙丁, 甲乙丙, false",
    "甲乙丙丁戊, 甲乙丙丁己, true",
    "甲乙丙丁戊, 甲乙丙己庚, false",
    "甲乙丙丁戊, 戊丁丙乙甲, false",
    "甲乙丙丁戊, 甲乙丁丙戊, true"
  })
  void likenessIsMeasuredByWhatTheyHaveInCommonInOrder(String a, String b, boolean alike) {
    assertEquals(alike, ProjectMatches.alike(a, b));
    assertEquals(alike, ProjectMatches.alike(b, a));
  }

  @Test
  void veryLongNamesMatchOnlyIfEqual() {
    String name = Texts.repeat("经费", 40);
    assertFalse(ProjectMatches.alike(name, name + "一"));
    assertEquals(1, submission(table(name), name).projects().list().size());
  }

  @Test
  void aThousandFormsCostLittle() {
    String[] forms = new String[1_000];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = "项目支出工作经费" + (1_000 + i);
    }
    Submission submission = submission(table("项目支出工作经费0999"), forms);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(1_001, submission.projects().list().size()));
  }

  @Test
  void matchesSurviveSerialisation() {
    ProjectMatches copy = Copies.of(submission(table("甲"), "甲").projects());
    assertEquals("甲", copy.list().get(0).name());
    assertEquals(1, copy.list().get(0).forms().size());
  }

  @Property(tries = 500, seed = "20241130")
  void likenessIsSymmetricAndEveryNameIsLikeItself(
      @ForAll @StringLength(max = 10) @Chars({'甲', '乙', '丙'}) String a,
      @ForAll @StringLength(max = 10) @Chars({'甲', '乙', '丙'}) String b) {
    assertTrue(ProjectMatches.alike(a, a));
    assertEquals(ProjectMatches.alike(a, b), ProjectMatches.alike(b, a));
  }
}
