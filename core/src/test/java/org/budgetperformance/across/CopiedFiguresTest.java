package org.budgetperformance.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.basedata.BaseDataTable;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.api.Test;

/** STD-X01 on figures: five that are not round stand at the same places of another unit's document. */
class CopiedFiguresTest {
  private static Submission table(String basic, String operating, String receptions) {
    return Submission.builder()
        .fiscalYear(Departments.YEAR)
        .isPartial(true)
        .addSheets(
            BaseDataTable.builder()
                .line(Lines.BASIC_EXPENDITURE, "117.36", "124.81", basic)
                .line(Lines.OPERATING, "31.27", "30", operating)
                .line(Lines.RECEPTIONS, "1.2", "0.9", receptions)
                .build()
                .sheet())
        .build();
  }

  private static ImmutableList<AcrossFinding> findings(Submission one, Submission other) {
    SubmissionSet set = SubmissionSet.create();
    set.add("甲局", one);
    set.add("乙局", other);
    return set.evaluate().findings();
  }

  @Test
  void fiveAreACopy() {
    AcrossFinding found =
        findings(table("131.44", "29.87", "0.87"), table("131.44", "29.87", "0.64")).get(0);

    assertEquals("STD-X01", found.rule().id());
    assertEquals("117.36、124.81、131.44、31.27、29.87", found.rows().get(0).get(0).text());
    assertEquals(
        "甲局/base-data/basic-expenditure/previous-final", found.rows().get(0).get(1).subject());
  }

  @Test
  void fourAndRoundOnesAreNone() {
    assertEquals(
        ImmutableList.of(),
        findings(table("131.44", "29.87", "0.8"), table("131.44", "29.9", "0.8")));
  }

  @Test
  void oneFigureInFivePlacesIsOne() {
    Submission same =
        Submission.builder()
            .fiscalYear(Departments.YEAR)
            .isPartial(true)
            .addSheets(
                BaseDataTable.builder()
                    .line(Lines.BASIC_EXPENDITURE, "117.36", "117.36", "117.36")
                    .line(Lines.OPERATING, "117.36", "117.36", "117.36")
                    .build()
                    .sheet())
            .build();

    assertEquals(ImmutableList.of(), findings(same, same));
  }

  @Test
  void whatFourUnitsHaveIsATemplate() {
    SubmissionSet set = SubmissionSet.create();
    for (String unit : ImmutableList.of("甲局", "乙局", "丙局", "丁局")) {
      set.add(unit, table("131.44", "29.87", "0.87"));
    }

    assertEquals(ImmutableList.of(), set.evaluate().findings());
  }
}
