package org.example.hubei;

import static org.budgetperformance.submission.Documents.BASE_DATA;

import java.time.Year;
import org.budgetperformance.reading.LabelDictionary;
import org.budgetperformance.reading.LabelReader;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;

/** What the labels of the base-data table mean; forms are told in the same way. */
final class HubeiLabels {
  private HubeiLabels() {}

  static LabelReader reader() {
    LabelDictionary labels =
        LabelDictionary.builder()
            .document(BASE_DATA, "基础数据表")
            .column(BASE_DATA, Columns.PREVIOUS_FINAL, "上年决算数")
            .column(BASE_DATA, Columns.BUDGET, "#年预算数") // # is the year, < the one before
            .column(BASE_DATA, Columns.FINAL, "#年决算数")
            .line(BASE_DATA, Lines.BASIC_EXPENDITURE, "基本支出")
            .line(BASE_DATA, Lines.OPERATING, "公用经费")
            .line(BASE_DATA, HubeiRules.TRAINING, "培训费")
            .build();
    return LabelReader.of(labels, Year.of(2020), Year.of(2024));
  }
}
