package org.budgetperformance.rules.hunan;

import static org.budgetperformance.rules.hunan.ConsistentReport.edited;
import static org.budgetperformance.rules.hunan.ConsistentReport.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one document of a consistent report says against another, or does not say; ¦ is a tab. */
class MissesBetweenDocumentsTest {
  /** A further indicator of the narrative, which the department's form does not have; that it has no score is a NOTICE. */
  @Nested
  class AnIndicatorOfAProject {
    private String narrative(String indicator) {
      return edited("得15分。⏎（3）时效", "得15分。" + indicator + "⏎（3）时效");
    }

    @ParameterizedTest
    @CsvSource({
      "展品完好率≥98%，实际完成值为98%。, 'NOTICE N10, WARNING N05'",
      "展品完好率≥95%，实际完成值为99%。, 'NOTICE N10, WARNING N06'",
      "参观人次≥25000人次，实际完成值为20500人次。, 'NOTICE N10, WARNING N05'",
      "培训人次≥800人次，实际完成值为860人次。, 'NOTICE N10, WARNING N06'",
    })
    void isStatedOtherwiseInItsForm(String indicator, String expected) {
      assertEquals(expected, found(narrative(indicator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"展品完好率≥95%，实际完成值为98%。", "参观人次≥2万人次，实际完成值为2.05万人次。"})
    void isStatedAsItsFormDoes(String indicator) {
      assertEquals("NOTICE N10", found(narrative(indicator)));
    }

    /** What two projects have is perhaps their sum. */
    @Test
    void ofTwoProjectsIsNobodysAlone() {
      assertEquals(
          "NOTICE N10",
          found(
              edited(
                  "得15分。⏎（3）时效", "得15分。培训人次≥20800人次，实际完成值为21320人次。⏎（3）时效",
                  "¦参观人次¦≥20000人次¦20500人次", "¦培训人次¦≥20000人次¦20500人次")));
    }
  }

  @Nested
  class PointsTypedAsValues {
    @ParameterizedTest
    @CsvSource({
      "展品完好率¦≥95%¦98%¦15¦15, 展品件数¦15¦15¦15¦15",
      "参观人次¦≥20000人次¦20500人次¦20¦20, 参观人次¦20¦20¦20¦20",
      "学员满意度¦≥90%¦95%¦10¦10, 学员满意度¦10¦10¦10¦10",
    })
    void areAWarning(String row, String typed) {
      assertEquals("WARNING T04", found(edited(row, typed)));
    }

    @ParameterizedTest
    @CsvSource({
      "展品完好率¦≥95%¦98%¦15¦15, 展品件数¦15件¦15件¦15¦15",
      "参观人次¦≥20000人次¦20500人次¦20¦20, 参观场次¦21¦21¦20¦20",
    })
    void othersAreValues(String row, String stated) {
      assertEquals("", found(edited(row, stated)));
    }
  }

  /** Of a whole submission, which says nothing of being a part. */
  @Nested
  class ADocumentThatIsNotThere {
    private String without(String from, String to) {
      String text = ConsistentReport.TEXT;
      int end = to.isEmpty() ? text.length() : text.indexOf(to);
      return text.substring(0, text.indexOf(from)) + text.substring(end);
    }

    @Test
    void theNarrative() {
      assertEquals("NOTICE D01", found(without("2024年度甲县文化馆部门整体支出绩效自评报告", "附件2")));
    }

    @Test
    void theBaseDataTable() {
      assertEquals("ERROR D01", found(without("附件2", "附件3")));
    }

    @Test
    void theDepartmentsForm() {
      assertEquals("ERROR D01", found(without("附件3", "附件4")));
    }
  }
}
