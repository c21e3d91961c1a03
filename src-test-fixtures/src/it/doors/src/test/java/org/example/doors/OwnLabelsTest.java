package org.example.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.junit.jupiter.api.Test;

/** What the dictionary says of columns, headings and sentences. */
class OwnLabelsTest {
  private static Sheet read(String... lines) {
    ReadResult read = OwnLabels.reader().read(String.join("\n", lines));
    assertEquals(ImmutableList.of(), read.problems());
    return read.submission().sheets().get(0);
  }

  @Test
  void aTargetIsReadWithItsComparatorAndItsUnit() {
    Sheet form =
        read(
            "2024年度项目打分表",
            "项目名称\t修路",
            "一级指标\t二级指标\t指标名称\t运算符号\t指标值\t计量单位\t完成值\t分值\t得分",
            "产出\t数量\t里程\t≥\t12\t公里\t13\t10\t10");
    Row row = Row.of(Lines.INDICATOR, "里程");
    assertEquals(Target.parse("≥12公里"), form.at(row, Columns.TARGET).get());
    assertEquals(Actual.parse("13公里"), form.at(row, Columns.ACTUAL).get());
  }

  @Test
  void headingsAndSentencesAreReadByOnesOwnWords() {
    Sheet narrative = read("2024年度自评总结", "一、花销", "基本支出决算数系12万元，内含：公用经费5万元。", "二、评价结论", "评价等级为低。");
    assertEquals("12.00万元", narrative.at(Lines.BASIC_EXPENDITURE, Columns.FINAL).toString());
    assertEquals("5.00万元", narrative.at(Lines.OPERATING, Columns.FINAL).toString());
    assertEquals("低", narrative.at(Lines.GRADE, Columns.TEXT).get());
  }
}
