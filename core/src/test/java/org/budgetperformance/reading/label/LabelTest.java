package org.budgetperformance.reading.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelTest {
  private static String barest(String text) {
    return Label.of(text).forms().reverse().get(0);
  }

  @Test
  void labelsAreKnownWithoutWhatIsPutAroundThem() {
    assertEquals("基本支出", barest("一、基 本 支 出"));
    assertEquals("公用经费", barest("其中：公用经费"));
    assertEquals("业务经费", barest("1、业务经费（一个项目一行）"));
    assertEquals("业务经费", barest("（一）业务经费："));
    assertEquals("业务经费", barest("1.业务经费(万元)"));
    assertEquals("三公经费", barest("“三公”经费"));
    assertEquals("成本指标", barest("成本指标 ( 20分 )"));
    assertEquals("成本指标", barest("成本指标20分"));
  }

  @Test
  void theWholeTextComesFirst() {
    assertEquals("1、出国(境)费", Label.of("1、出国（境）费").forms().get(0));
    assertTrue(Label.of("1、出国（境）费").forms().contains("出国(境)费"));
  }

  @Test
  void aDecimalIsNoNumbering() {
    assertEquals("1.5万元", Label.withoutNumber("1.5万元"));
    assertEquals("2024年", Label.withoutNumber("2024年"));
    assertEquals("修路", Label.withoutNumber("-1、修路"));
  }

  @Test
  void aSentenceIsNoLabel() {
    assertEquals(
        ImmutableList.of(), Label.of(String.join("", Collections.nCopies(81, "字"))).forms());
    assertEquals(ImmutableList.of(), Label.of(" ").forms());
  }

  @Test
  void pointsAreReadFromTheEnd() {
    assertEquals(Optional.of("20分"), Label.points("成本指标（20 分）"));
    assertEquals(Optional.of("7.5分"), Label.points("数量 7.5分"));
    assertEquals(Optional.empty(), Label.points("得分"));
    assertEquals(Optional.empty(), Label.points("成本指标（20）"));
  }

  @Test
  void chaptersAreNumberedInChinese() {
    assertTrue(Label.isChapter("十一、其他"));
    assertFalse(Label.isChapter("1、其他"));
    assertFalse(Label.isChapter("一般支出"));
  }
}
