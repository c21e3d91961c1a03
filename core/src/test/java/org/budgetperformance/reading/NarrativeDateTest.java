package org.budgetperformance.reading;

import static org.budgetperformance.reading.NarrativeSubject.narrative;
import static org.budgetperformance.reading.NarrativeSubject.nothing;
import static org.budgetperformance.reading.NarrativeSubject.readAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date that stands alone on a line below the title of a narrative or at its end. */
class NarrativeDateTest {
  private static Sheet dated(String date) {
    return narrative().state(Lines.FILLED_IN_ON, Columns.TEXT, date).build().sheet();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031 年 3 月 8 日\n为落实要求，现报告如下：\n一、概况",
        "单位名称：（盖章）____\n\n2031年3月8日\n\n为落实要求，现报告如下：",
        "（2031年3月8日）\n一、概况\n无。",
        "一、概况\n无。\n\n某局\n2031年3月8日\n",
        "一、概况\n无。\n\n某局\n2031年3月8日\n\n附件 2\n",
      })
  void theDateIsKeptAsItIsWritten(String text) {
    assertEquals(dated("2031年3月8日"), readAll(text));
  }

  @Test
  void aDateMayBeWrittenInChineseOrWithPoints() {
    assertEquals(dated("二〇三一年三月八日"), readAll("二〇三一年三月八日\n一、概况"));
    assertEquals(dated("2031.03.08"), readAll("2031.03.08\n一、概况"));
  }

  @Test
  void aDateRemembersItsLine() {
    assertEquals(2, readAll("某局\n2031年3月8日\n一、概况").at(Lines.FILLED_IN_ON, Columns.TEXT).line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、概况\n会议定于\n2031年3月8日\n召开。",
        "2031年\n一、概况",
        "本局自2031年3月8日起办公。",
        "2031.03\n一、概况",
      })
  void aDateWithinTheTextIsNotTheReports(String text) {
    assertEquals(nothing(), readAll(text));
  }
}
