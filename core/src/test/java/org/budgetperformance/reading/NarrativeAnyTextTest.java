package org.budgetperformance.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.budgetperformance.submission.FigureState;

/** Whatever a narrative says, reading it gives readable figures with their lines, or none. */
class NarrativeAnyTextTest {
  private static final String[] PIECES = {
    NarrativeSubject.BUDGET,
    NarrativeSubject.GOALS,
    NarrativeSubject.SCORES,
    "一、",
    "（二）",
    "3.",
    "①",
    "目标4：",
    "甲类支出",
    "乙类支出",
    "薪酬",
    "采买",
    "初数",
    "增补",
    "终数",
    "#年终数",
    "2030年",
    "2029年",
    "12",
    "3.5万元",
    "1,200,000元",
    "亿元",
    "-",
    "，",
    "。",
    "；",
    "、",
    "：",
    "\n",
    "\n\n",
    "（",
    "）",
    "“",
    "”",
    "其中：",
    "包括",
    "占",
    "比上年增加",
    "付驻京办工作经费",
    "满意度",
    "大于",
    "达到",
    "控制在",
    "95%",
    "12次",
    "≤",
    "\\leq",
    "总评",
    "自评得分",
    "档次",
    "优秀",
    "花费指标",
    "成果指标",
    "满意度指标",
    "件数指标",
    "好坏",
    "15分",
    "得",
    "得分",
    "满分",
    "要求值",
    "做到值",
    "为",
    "缘由",
    "扣",
    "花出率",
    "开会",
    "无",
    "99999999999999999999",
    "0.00001万元",
    "\uD800",
    "e\u0301"
  };

  @Property(tries = 2000, seed = "20241130")
  void readingNeverFails(@ForAll("pieces") List<String> pieces) {
    String text = String.join("", pieces);
    NarrativeSubject read = NarrativeSubject.read(text);

    read.sheet()
        .figures()
        .forEach(
            (place, figure) -> {
              assertNotEquals(FigureState.UNREADABLE, figure.state(), place.toString());
              assertTrue(figure.line() > 0, place.toString());
            });
    read.problems().forEach(problem -> assertTrue(problem.line() > 0, problem.toString()));
    assertEquals(read.sheet(), NarrativeSubject.read(text).sheet());
    assertEquals(read.problems(), NarrativeSubject.read(text).problems());
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(80);
  }
}
