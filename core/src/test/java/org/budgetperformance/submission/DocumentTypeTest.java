package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.submission.DocumentPart.Kind;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a type of document says of itself. */
class DocumentTypeTest {
  private static final Column<Amount> LENT = Column.of("lent", FigureType.AMOUNT, "借出", "lent out");
  private static final Line DEBT = Line.of("debt", "债务", "debt");
  private static final Line OF_WHICH = Line.of("of-which", "其中", "of which");
  private static final DocumentType DEBTS =
      DocumentType.of("debts", LocalizedText.of("债务表", "debts"), ImmutableList.of(LENT));

  @Test
  void theNationalDocumentsSayWhatTheyAre() {
    assertTrue(Documents.NARRATIVE.isProse());
    assertFalse(Documents.NARRATIVE.isForm());
    assertTrue(Documents.NARRATIVE.hasIndicators());
    assertEquals(
        ImmutableList.of(Documents.DEPARTMENT_FORM, Documents.PROJECT_FORM), Documents.FORMS);
    assertFalse(Documents.DEPARTMENT_FORM.isOfProject());
    assertTrue(Documents.PROJECT_FORM.isOfProject());
  }

  @Test
  void aTypeUnderAnotherNameIsOtherwiseTheSame() {
    DocumentType annex = Documents.PROJECT_FORM.called(LocalizedText.of("附件4", "annex 4"));
    assertTrue(annex.isOfProject());
    assertEquals(Documents.PROJECT_FORM.parts(), annex.parts());
    assertEquals("附件4", annex.label().zh());
  }

  @Test
  void aLineIsAsDeepAsTheFirstPartThatListsItSays() {
    DocumentType type =
        DEBTS.withParts(
            DocumentPart.of(Kind.GRID, "债务", "Debts")
                .columns(LENT)
                .lines(0, DEBT)
                .lines(2, OF_WHICH));
    assertEquals(0, type.depth(DEBT));
    assertEquals(2, type.depth(OF_WHICH));
    assertEquals(0, type.depth(Lines.TOTAL));
    assertFalse(type.isForm());
    assertFalse(type.hasIndicators());
  }

  @Test
  void withOtherColumnsThePartsKeepThoseThatAreLeft() {
    DocumentType type =
        Documents.DEPARTMENT_FORM.withColumns(ImmutableList.of(Columns.ANNUAL, Columns.TARGET));
    assertEquals(ImmutableList.of(Columns.ANNUAL), type.parts().get(1).columns());
    assertTrue(type.isForm());
    assertFalse(type.hasIndicators());
  }

  @Test
  void aPartHasNoColumnsThatTheDocumentLacks() {
    DocumentPart part = DocumentPart.of(Kind.GRID, "债务", "Debts").columns(Columns.FINAL);
    assertThrows(IllegalArgumentException.class, () -> DEBTS.withParts(part));
    assertThrows(IllegalArgumentException.class, () -> part.lines(-1, DEBT));
    assertThrows(IllegalArgumentException.class, () -> part.lines(0, DEBT).lines(1, DEBT));
  }

  @Test
  void indicatorsAndTheirSumsAreScored() {
    DocumentPart part = DocumentPart.of(Kind.INDICATORS, "指标", "Indicators");
    Dimension own = Dimension.of("own", LocalizedText.of("自设", "own"));
    assertTrue(part.has(Lines.INDICATOR));
    assertTrue(part.has(Lines.TOTAL));
    assertTrue(part.has(Line.of(own)));
    assertTrue(Line.of("dimension-own", "自设", "own").isOfDimension());
    assertFalse(part.has(Lines.ANNUAL_FUNDS));
    assertFalse(DocumentPart.of(Kind.GRID, "指标", "Indicators").has(Lines.TOTAL));
  }
}
