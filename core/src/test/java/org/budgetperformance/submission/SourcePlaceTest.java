package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Places are said in the words by which a person finds them in the file. */
class SourcePlaceTest {
  private static final ImmutableIntArray SECOND_IS_FIFTH = ImmutableIntArray.of(1, 5);
  private static final LocalizedText HEADER = LocalizedText.of("页眉", "header");

  @Test
  void eachKindOfFileHasItsOwnWords() {
    assertPlace("第148行", "line 148", SourcePlace.line(148), 3);
    assertPlace("页眉第2段", "header, paragraph 2", SourcePlace.paragraph(HEADER, 2), 1);
    assertPlace("第2段", "paragraph 2", SourcePlace.paragraph(2), 0);
    SourcePlace row = SourcePlace.tableRow("3/1", 13, SECOND_IS_FIFTH);
    assertPlace("表3/1第13行第5格", "table 3/1, row 13, cell 5", row, 2);
    assertPlace("表3/1第13行", "table 3/1, row 13", row, 0);
  }

  @Test
  void cellsOfAWorkbookAreNamedAsItNamesThem() {
    assertPlace("附件3!E14", "附件3!E14", SourcePlace.sheetRow("附件3", 14, SECOND_IS_FIFTH), 2);
    assertPlace(
        "'a ''b'!14:14", "'a ''b'!14:14", SourcePlace.sheetRow("a 'b", 14, SECOND_IS_FIFTH), 0);
    // The last column of a sheet is the 16384th; Z is the 26th and AA the one behind it.
    ImmutableIntArray columns = ImmutableIntArray.of(26, 27, 16384);
    assertPlace("a!Z1", "a!Z1", SourcePlace.sheetRow("a", 1, columns), 1);
    assertPlace("a!AA1", "a!AA1", SourcePlace.sheetRow("a", 1, columns), 2);
    assertPlace("a!XFD1", "a!XFD1", SourcePlace.sheetRow("a", 1, columns), 3);
  }

  @Test
  void aRowOfOneCellIsThatCell() {
    assertPlace("a!C7", "a!C7", SourcePlace.sheetRow("a", 7, ImmutableIntArray.of(3)), 0);
  }

  @Test
  void theNameOfTheFileStandsBeforeIt() {
    assertPlace("b.txt 第1行", "b.txt line 1", SourcePlace.line(1).in("b.txt"), 0);
  }

  @Test
  void linesWithoutAPlaceAreLinesOfAText() {
    SourcePlaces places =
        SourcePlaces.of(ImmutableMap.of(2, SourcePlace.tableRow("1", 7, SECOND_IS_FIFTH)));
    assertEquals("table 1, row 7", places.line(2).toString());
    assertEquals("line 3", places.line(3).toString());
    assertEquals(Optional.empty(), places.of(Figure.absent()));
    assertThrows(IllegalArgumentException.class, () -> places.line(0));
  }

  private static void assertPlace(String zh, String en, SourcePlace place, int column) {
    assertEquals(LocalizedText.of(zh, en), place.at(column));
  }
}
