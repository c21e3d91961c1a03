package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetperformance.module.ReadResult;

/** Whatever the text, reading it gives a result. */
class AnyTextTest {
  private static final String[] PIECES = {
    "2030年度收支一览",
    "2030年项目评分单",
    "部门评分单",
    "附件1",
    "支出",
    "2029年决算",
    "2030年预算",
    "2030年决算",
    "基本开支",
    "业务项目",
    "修路",
    "人手",
    "定员",
    "2030年在岗",
    "占比",
    "资金总额",
    "初数",
    "终数",
    "花出",
    "满分",
    "得分",
    "分来源：",
    "一般拨款：22",
    "机构：某局",
    "：22：",
    "一般拨款：基本开支：5",
    "打算",
    "做到",
    "大类",
    "小类",
    "指标名",
    "要求",
    "结果",
    "缘由",
    "花费（20分）",
    "钱款",
    "合计",
    "制表人：王五",
    "附注：",
    "项目名",
    "机构",
    "1",
    "22.5",
    "——",
    "无",
    "(",
    "）",
    "",
    "99999999999999999999",
    "≤5万元",
    "%",
    "。",
    "：",
    "\uD800",
    "e\u0301"
  };

  @Property(tries = 500, seed = "20241130")
  void readingNeverFails(@ForAll("pieces") List<String> pieces, @ForAll Random random) {
    StringBuilder text = new StringBuilder();
    for (String piece : pieces) {
      text.append(piece).append("\t\n\n\t\t".charAt(random.nextInt(5)));
    }
    ReadResult result = MadeUpLabels.reader().read(text.toString());
    assertNotNull(result);
    assertEquals(result, MadeUpLabels.reader().read(text.toString()));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(120);
  }
}
