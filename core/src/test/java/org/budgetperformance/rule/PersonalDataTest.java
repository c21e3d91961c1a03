package org.budgetperformance.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {
  @ParameterizedTest
  @CsvSource({
    "13800000181, 138****0181",
    "0745-7612345, 074*****2345",
    "138 0000 0181, 138****0181",
    "7612345, 7******",
    "张三, 张*",
    "张, 张",
    "欧阳某某, 欧***"
  })
  void aNumberShowsItsEndsAndANameItsBeginning(String stated, String shown) {
    assertEquals(shown, PersonalData.masked(Figure.of(stated)).zh());
    assertEquals(shown, PersonalData.masked(Figure.of(stated)).en());
  }

  @Test
  void whatIsNotStatedIsShownAsSuch() {
    assertEquals("（空白）", PersonalData.masked(Figure.blank()).zh());
  }

  @Test
  void onlyLinesThatIdentifyAPersonAreHidden() {
    assertTrue(PersonalData.hides(Lines.TELEPHONE));
    assertTrue(PersonalData.hides(Lines.FILLED_IN_BY));
    assertFalse(PersonalData.hides(Lines.FILLED_IN_ON));
    assertFalse(PersonalData.hides(Lines.UNIT));
  }
}
