package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.module.ReadResult;
import org.junit.jupiter.api.Test;

/** Tables of contents: their titles are no documents, and what stands below them is read. */
class TableOfContentsTest {
  private static final String FORM =
      "项目支出绩效自评表\n（2024年度）\n项目名称\t道路养护\n主管部门\t\t实施单位\t某县公路站\n" + "年度资金总额\t25\t25\t20\t10\t80%\t8\n";

  private static ReadResult read(String text) {
    return NationalRules.module().reader().get().read(text);
  }

  @Test
  void itSaysNothingOfTheReport() {
    ReadResult alone = read(FORM);
    for (String contents :
        ImmutableList.of(
            "目  录\n\n项目支出绩效自评表\t1\n基础数据表\t12\n\n", "目录\n一、项目支出绩效自评表……1\n二、附件 ........ 3\n")) {
      ReadResult read = read(contents + FORM);
      assertEquals(alone.submission().sheets(), read.submission().sheets(), contents);
      assertEquals(alone.submission().unread().size(), read.submission().unread().size(), contents);
      assertEquals(alone.problems().size(), read.problems().size(), contents);
    }
  }

  /** A blank line ends it, so that a row of a table is none of its entries. */
  @Test
  void aRowOfATableIsNoEntry() {
    ReadResult read = read("目录\n基础数据表\t1\n\n财政供养人员情况\t8\n");
    assertEquals(1, read.problems().size() + read.submission().sheets().size());
  }
}
