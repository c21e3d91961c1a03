package org.budgetperformance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.rule.Cases;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.OneIndicator;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Checks of many rows, which run together block by block and tell what they tell alone. */
class SheetBlocksTest {
  private static final LocalizedText ANY = LocalizedText.of("试", "try");

  /** A check whose words nobody reads. */
  private interface Wordless extends Check {
    @Override
    default LocalizedText message() {
      return ANY;
    }

    @Override
    default ImmutableSet<String> roles() {
      return ImmutableSet.of();
    }

    @Override
    default LocalizedText compares() {
      return ANY;
    }
  }

  /** Fails for a row whose name ends in 7 and throws at the row whose name is given. */
  private static class Sevens extends RowCheck implements Wordless {
    private static final long serialVersionUID = 1L;
    private final String throwsAt;
    private final List<Integer> sizes;

    Sevens(DocumentType document, String throwsAt, List<Integer> sizes) {
      super(document, Lines.INDICATOR);
      this.throwsAt = throwsAt;
      this.sizes = sizes;
    }

    @Override
    public void examineRows(
        Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
      sizes.add(rows.length());
      for (int i = 0; i < rows.length(); i++) {
        String name = sheet.row(rows.get(i)).name();
        examination.start();
        if (name.equals(throwsAt)) {
          throw new IllegalStateException("thrown at " + name);
        }
        examination.end(name.endsWith("7") ? Outcome.FAILED : Outcome.PASSED);
      }
    }
  }

  /** Has two applications for each row, and keeps its number each time that it is asked. */
  private static final class Twice extends Sevens {
    private static final long serialVersionUID = 1L;
    private final int number;
    private final List<Integer> asked;

    Twice(int number, List<Integer> asked) {
      super(Documents.PROJECT_FORM, "", new ArrayList<>());
      this.number = number;
      this.asked = asked;
    }

    @Override
    public void examineRows(
        Submission submission, Sheet sheet, ImmutableIntArray rows, Examination examination) {
      asked.add(number);
      for (int i = 0; i < rows.length(); i++) {
        examination.start();
        examination.end(Outcome.UNDECIDED);
        examination.start();
        examination.end(Outcome.NOT_APPLICABLE);
      }
    }
  }

  /** Has one application for each document, and passes for one of an even number of rows. */
  private static final class Even implements SheetCheck, Wordless {
    private static final long serialVersionUID = 1L;

    @Override
    public DocumentType document() {
      return Documents.PROJECT_FORM;
    }

    @Override
    public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
      examination.start();
      boolean even = sheet.rows(Lines.INDICATOR).length() % 2 == 0;
      examination.end(even ? Outcome.PASSED : Outcome.FAILED);
    }
  }

  private static RuleSet rules(Check... checks) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    for (int i = 0; i < checks.length; i++) {
      rules.add(Rule.builder("R" + i, "试", "try").cites(Cases.CITATION).checks(checks[i]).build());
    }
    return RuleSet.of(rules.build());
  }

  private static Submission forms(int... indicators) {
    Submission.Builder submission = Cases.of2024();
    int name = 0;
    for (int form = 0; form < indicators.length; form++) {
      SelfEvaluationForm.Builder builder = SelfEvaluationForm.ofProject("专项" + form);
      for (int i = 0; i < indicators[form]; i++) {
        builder.indicator(OneIndicator.quality("第" + name++, "1", "1").build());
      }
      submission.form(builder.build());
    }
    return submission.build();
  }

  private static List<Outcome> heard(RuleRun run, int rule) {
    List<Outcome> heard = new ArrayList<>();
    run.examine(rule, Examination.deciding(heard::add));
    return heard;
  }

  /** Every tenth from the eighth on fails. */
  private static List<Outcome> sevens(int count) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      outcomes.add(i % 10 == 7 ? Outcome.FAILED : Outcome.PASSED);
    }
    return outcomes;
  }

  @Test
  void ofALongFormABlockIsLookedAtByAllChecksBeforeTheNext() {
    List<Integer> sizes = new ArrayList<>();
    RuleSet rules =
        rules(
            new Sevens(Documents.PROJECT_FORM, "", sizes),
            new Sevens(Documents.PROJECT_FORM, "", sizes));
    RuleRun run = rules.over(forms(3_000));
    assertEquals(sevens(3_000), heard(run, 0));
    assertEquals(sevens(3_000), heard(run, 1));
    // Its first row is the project's name: then 255 indicators, ten times 256, and 185, twice each.
    assertEquals(24, sizes.size());
    assertEquals(ImmutableList.of(255, 255, 256, 256), sizes.subList(0, 4));
    assertEquals(ImmutableList.of(185, 185), sizes.subList(22, 24));
  }

  @Test
  void formsShortAndLongAreToldInTheirOrder() {
    List<Integer> sizes = new ArrayList<>();
    RuleSet rules = rules(new Sevens(Documents.PROJECT_FORM, "", sizes), new Even());
    RuleRun run = rules.over(forms(100, 1, 200, 2_000, 3, 4));
    assertEquals(sevens(2_308), heard(run, 0));
    assertEquals(
        ImmutableList.of(
            Outcome.PASSED,
            Outcome.FAILED,
            Outcome.PASSED,
            Outcome.PASSED,
            Outcome.FAILED,
            Outcome.PASSED),
        heard(run, 1));
  }

  @Test
  void fewRowsAreLookedAtByEachCheckForItself() {
    List<Integer> sizes = new ArrayList<>();
    RuleRun run = rules(new Sevens(Documents.PROJECT_FORM, "", sizes)).over(forms(1_000, 1_000));
    assertEquals(sevens(2_000), heard(run, 0));
    assertEquals(ImmutableList.of(1_000, 1_000), sizes);
  }

  @Test
  void aCheckThatThrowsThrowsAsItDoesAloneAndTheOthersAreNotTouched() {
    List<Integer> sizes = new ArrayList<>();
    RuleSet rules =
        rules(
            new Sevens(Documents.PROJECT_FORM, "第1500", sizes),
            new Sevens(Documents.PROJECT_FORM, "", sizes));
    RuleRun run = rules.over(forms(3_000));
    List<Outcome> heard = new ArrayList<>();
    Examination examination = Examination.deciding(heard::add);
    assertThrows(IllegalStateException.class, () -> run.examine(0, examination));
    assertEquals(sevens(1_500), heard);
    assertEquals(sevens(3_000), heard(run, 1));
  }

  @Test
  void ofShortFormsAsManyAsReachABlockAreLookedAtByAllChecksBeforeTheNext() {
    List<Integer> asked = new ArrayList<>();
    RuleSet rules = rules(new Twice(1, asked), new Twice(2, asked));
    int[] indicators = new int[21];
    Arrays.fill(indicators, 100);
    RuleRun run = rules.over(forms(indicators));
    run.examine(0, Examination.deciding(outcome -> {}));
    // A form has 101 rows, so three of them are a block: seven blocks, each first asked by one.
    List<Integer> expected = new ArrayList<>();
    for (int block = 0; block < 7; block++) {
      expected.addAll(ImmutableList.of(1, 1, 1, 2, 2, 2));
    }
    assertEquals(expected, asked);
  }

  @Test
  void aRowMayHaveSeveralApplications() {
    List<Integer> asked = new ArrayList<>();
    RuleRun run = rules(new Twice(1, asked)).over(forms(3_000));
    List<Outcome> heard = heard(run, 0);
    assertEquals(6_000, heard.size());
    for (int i = 0; i < heard.size(); i++) {
      assertEquals(i % 2 == 0 ? Outcome.UNDECIDED : Outcome.NOT_APPLICABLE, heard.get(i));
    }
  }

  @Test
  void otherDocumentsAreAGroupOfTheirOwn() {
    RuleSet rules =
        rules(
            new Sevens(Documents.DEPARTMENT_FORM, "", new ArrayList<>()),
            new Sevens(Documents.PROJECT_FORM, "", new ArrayList<>()));
    RuleRun run = rules.over(forms(3_000));
    assertEquals(ImmutableList.of(), heard(run, 0));
    assertEquals(sevens(3_000), heard(run, 1));
  }

  @Test
  void rowsOfAllFormsAreCounted() {
    // Each form has a row for the project's name.
    assertEquals(2_048, SheetBlocks.rows(forms(2_047)));
    assertEquals(2_049, SheetBlocks.rows(forms(2_000, 47)));
    assertEquals(0, SheetBlocks.rows(Cases.of2024().build()));
  }

  @Test
  void manyIsMoreThanTwoThousandAndFortyEight() {
    List<Integer> sizes = new ArrayList<>();
    RuleSet rules = rules(new Sevens(Documents.PROJECT_FORM, "", sizes));
    assertEquals(sevens(2_047), heard(rules.over(forms(2_047)), 0));
    assertEquals(ImmutableList.of(2_047), sizes);
    assertEquals(sevens(2_048), heard(rules.over(forms(2_048)), 0));
    assertEquals(255, sizes.get(1));
  }
}
