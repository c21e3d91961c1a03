package org.example.hubei;

import static org.budgetperformance.basedata.BaseData.TABLE;

import java.time.Year;
import org.budgetperformance.basedata.BaseDataColumns;
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
            .document(TABLE, "基础数据表")
            .column(TABLE, BaseDataColumns.PREVIOUS_FINAL, "上年决算数")
            .column(TABLE, BaseDataColumns.BUDGET, "#年预算数") // # is the year, < the one before
            .column(TABLE, Columns.FINAL, "#年决算数")
            .line(TABLE, Lines.BASIC_EXPENDITURE, "基本支出")
            .line(TABLE, Lines.OPERATING, "公用经费")
            .line(TABLE, HubeiRules.TRAINING, "培训费")
            .build();
    return LabelReader.of(labels, Year.of(2020), Year.of(2024));
  }
}
