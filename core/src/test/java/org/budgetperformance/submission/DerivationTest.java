package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;

/** What follows from a sheet or a submission is computed once and kept with it. */
class DerivationTest {
  private final Sheet sheet =
      Sheet.builder(SheetId.of(BaseData.TABLE))
          .put(Lines.PERSONNEL, Columns.FINAL, Figure.of(Amount.ofWanYuan("70")))
          .put(
              Row.of(BaseDataLines.BUSINESS_PROJECT, "甲"),
              Columns.FINAL,
              Figure.of(Amount.ofWanYuan("1")))
          .put(Row.of(BaseDataLines.BUSINESS_PROJECT, "乙"), Columns.FINAL, Figure.blank())
          .build();
  private final Submission submission =
      Submission.builder().fiscalYear(Year.of(2024)).addSheets(sheet).build();

  /** Counts the rows of a sheet and how often it was asked to. */
  private static final class RowCount implements Derivation<Sheet, Integer> {
    private final String name;
    private final List<Sheet> asked;

    RowCount(String name, List<Sheet> asked) {
      this.name = name;
      this.asked = asked;
    }

    @Override
    public Integer from(Sheet counted) {
      asked.add(counted);
      return counted.rows().size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof RowCount && name.equals(((RowCount) other).name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name);
    }
  }

  @Test
  void equalDerivationsAreComputedOnce() {
    List<Sheet> asked = new ArrayList<>();
    assertEquals(3, sheet.derive(new RowCount("a", asked)));
    assertEquals(3, sheet.derive(new RowCount("a", asked)));
    assertEquals(1, asked.size());
    assertEquals(3, sheet.derive(new RowCount("b", asked)));
    assertEquals(2, asked.size());
  }

  @Test
  void howeverManyThereAreEachIsRight() {
    List<Sheet> asked = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      assertEquals(3, sheet.derive(new RowCount("number " + i, asked)));
    }
    assertEquals(1_000, asked.size());
  }

  @Test
  void aChangedSheetDerivesItsOwn() {
    List<Sheet> asked = new ArrayList<>();
    Derivation<Sheet, Integer> rows = new RowCount("rows", asked);
    sheet.derive(rows);
    Place other = Place.of(sheet.id(), Row.of(Lines.OPERATING), Columns.FINAL);
    assertEquals(4, sheet.with(other, Figure.blank()).derive(rows));
    Place same = Place.of(sheet.id(), Row.of(Lines.PERSONNEL), Columns.FINAL);
    assertEquals(3, sheet.with(same, Figure.blank()).derive(rows));
    assertEquals(3, asked.size());
  }

  @Test
  void aSubmissionDerivesTooAndSharesTheSheetsOfItsChanges() {
    Derivation<Submission, Integer> sheets = of -> of.sheets().size();
    assertEquals(1, submission.derive(sheets));
    List<Sheet> asked = new ArrayList<>();
    sheet.derive(new RowCount("rows", asked));
    Submission ofAnotherYear =
        Submission.builder().fiscalYear(Year.of(2023)).addAllSheets(submission.sheets()).build();
    ofAnotherYear.sheets().get(0).derive(new RowCount("rows", asked));
    assertEquals(1, asked.size());
  }

  @Test
  void whatWasDerivedIsNoPartOfEqualityAndOfNoCopy() {
    List<Sheet> asked = new ArrayList<>();
    sheet.derive(new RowCount("rows", asked));
    submission.derive(of -> of.sheets().size());
    Submission copy = Copies.of(submission);
    assertEquals(submission, copy);
    assertEquals(3, copy.sheets().get(0).derive(new RowCount("rows", asked)));
    assertEquals(2, asked.size());
  }

  @Test
  void aRowIsTheSameWheneverItIsAskedForAndKnowsItsCells() {
    SheetRow row = sheet.row(0);
    assertSame(row, SheetRow.of(sheet, 0));
    assertEquals(Amount.ofWanYuan("70"), row.at(Columns.FINAL).get());
    assertEquals(FigureState.ABSENT, row.target().state());
    assertEquals("", row.name());
    assertEquals("甲", sheet.row(1).name());
  }
}
