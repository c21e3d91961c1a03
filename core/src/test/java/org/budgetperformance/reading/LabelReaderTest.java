package org.budgetperformance.reading;

import static org.budgetperformance.reading.MadeUpLabels.lines;
import static org.budgetperformance.reading.MadeUpLabels.problems;
import static org.budgetperformance.reading.MadeUpLabels.read;
import static org.budgetperformance.reading.MadeUpLabels.reader;
import static org.budgetperformance.reading.MadeUpLabels.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {
  private static final String TABLE = "支出\t2029年决算\t2030年预算\t2030年决算\n基本开支\t10\t11\t12\n";

  private static ImmutableList<String> sheets(ReadResult result) {
    return result.submission().sheets().stream()
        .map(sheet -> sheet.id().toString())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void aTextIsRecognisedByATitleWithAYearOfTheReader() {
    assertTrue(reader().read("2030 年度某局收支 一览\n" + TABLE).isRecognised());
    assertTrue(reader().read("某局收支一览\n（2029年度）\n" + TABLE).isRecognised());
    assertTrue(reader().read("某局2030年度\n收支一览\n" + TABLE).isRecognised());
    assertTrue(reader().read("2030年\n某局工作报告书\n\n一、概况").isRecognised());
    assertFalse(reader().read("2031年度某局收支一览\n" + TABLE).isRecognised());
    assertFalse(reader().read("某局收支一览\n" + TABLE.replace("20", "")).isRecognised());
    assertFalse(reader().read("2030年度某局收支一览\n下文没有表格。").isRecognised());
    assertFalse(reader().read("").isRecognised());
  }

  @Test
  void theYearIsTheOneOfMostTitlesAndElseTheLast() {
    assertEquals(Year.of(2029), read("2029年收支一览", TABLE).submission().fiscalYear());
    assertEquals(Year.of(2030), read("收支一览", TABLE).submission().fiscalYear());
    assertEquals(
        Year.of(2030),
        read("2029年工作报告书", "2030年收支一览", TABLE, "2030年部门评分单", "机构\t某局\t上级\t某厅")
            .submission()
            .fiscalYear());
  }

  @Test
  void aListOfTheAnnexesIsNoDocument() {
    ReadResult read =
        read(
            "2030年度某局工作报告书",
            "附件：",
            "- 1、2030年度收支一览",
            "- 2、2030年度部门评分单",
            "附件3：2030年度项目评分单",
            "",
            "附件1",
            "2030年度某局",
            "收支一览",
            TABLE);
    assertEquals(ImmutableList.of("narrative", "base-data"), sheets(read));
    assertEquals(
        ImmutableList.of("1: 2030年度某局工作报告书: no figure of this narrative was read"), problems(read));
  }

  @Test
  void aTitleMayBeBrokenWithinItsWords() {
    assertEquals(ImmutableList.of("base-data"), sheets(read("2030年度某局收支", "一览", TABLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"另有人员736人", "结余12.5万元", "某率87%"})
  void aLineThatStatesAFigureIsNoneOfATitle(String line) {
    for (String text : ImmutableList.of("2030年度某局\n%s\n收支一览\n", "2030年度某局收支一览\n（%s）\n")) {
      ReadResult read = reader().read(String.format(text, line) + TABLE);

      assertEquals(
          ImmutableList.of("base-data"),
          sheets(read).subList(sheets(read).size() - 1, sheets(read).size()));
      assertTrue(
          read.account().stream()
              .anyMatch(t -> t.text().contains(line) && t.kind() == ReadText.Kind.UNREAD),
          read.account()::toString);
    }
  }

  @Test
  void aSentenceThatNamesADocumentIsNoTitle() {
    assertEquals(ImmutableList.of(), sheets(read("经研究，印发2030年度收支一览。", "另见项目评分单，", "基本开支", "公用开支")));
  }

  @Test
  void anAnnexWithoutAKnownTitleIsToldLineByLine() {
    ReadResult read = read("2030年收支一览", TABLE, "附件 9", "某种别的表", "甲\t1", "乙\t2");
    assertEquals(ImmutableList.of("base-data"), sheets(read));
    assertEquals(
        ImmutableList.of(
            "6: 某种别的表: no title that is known; known are 工作报告书, 收支一览, 部门评分单, 项目评分单",
            "7: 甲 1: it stands in no document that is known",
            "8: 乙 2: it stands in no document that is known"),
        problems(read));
  }

  @Test
  void noiseGivesNoDocuments() {
    for (String noise : new String[] {"", "\n\n\n", "\uFEFF"}) {
      ReadResult read = reader().read(noise);
      assertEquals(ImmutableList.of(), read.submission().sheets());
      assertEquals(ImmutableList.of(), read.problems());
    }
    for (String noise : new String[] {"\u0000\uD800PNG\r\n\u001A", "hello\tworld", "附件1\n1\n"}) {
      ReadResult read = reader().read(noise);
      assertEquals(ImmutableList.of(), read.submission().sheets());
      assertEquals(1, read.problems().size());
    }
  }

  @Test
  void readingIsRepeatable() {
    String text = lines("2030年收支一览", TABLE, "别的\t1", "2030年部门评分单", "机构\t某局\t上级\t");
    assertEquals(reader().read(text), reader().read(text));
  }

  @Test
  void lineEndsOfAllKindsCountLines() {
    ReadResult read = reader().read("2030年收支一览\r\n\r支出\t2029年决算\t2030年预算\n别的\t1\t2");
    assertEquals(
        ImmutableList.of("4: 别的 1 2: it belongs to nothing in this table"), problems(read));
  }

  @Test
  void fourMebibytesAreReadAndNoByteMore() {
    // 字 takes three bytes, a tab one.
    String most = times("字", LabelReader.MOST_BYTES / 3) + "\t";
    assertEquals(LabelReader.MOST_BYTES, 3 * (most.length() - 1) + 1);
    assertEquals(ImmutableList.of(), reader().read(most).submission().sheets());
    InputLimitException refused =
        assertThrows(InputLimitException.class, () -> reader().read(most + "x"));
    assertEquals(
        "too large: 4194305 bytes of UTF-8, at most 4194304 are accepted", refused.getMessage());
  }

  @Test
  void aThousandFormsAreReadAndNoneMore() {
    StringBuilder forms = new StringBuilder();
    for (int i = 1; i <= 1000; i++) {
      forms.append("2030年项目评分单\n项目名\t修路").append(i).append("段\n机构\t某局\n");
    }
    assertEquals(1000, reader().read(forms.toString()).submission().projectForms().size());
    String more = forms + "2030年项目评分单\n项目名\t修桥\n机构\t某局\n";
    InputLimitException refused =
        assertThrows(InputLimitException.class, () -> reader().read(more));
    assertEquals("too large: 1001 project forms, at most 1000 are accepted", refused.getMessage());
  }

  @Test
  void twoThousandIndicatorsAreReadAndNoneMore() {
    String head = "2030年部门评分单\n机构\t某局\n大类\t小类\t指标名\t要求\t结果\t满分\t得分\n";
    String row = "\t多少\t修路\t1\t1\t0\t0\n";
    assertEquals(
        2000,
        reader()
            .read(head + times(row, 2000))
            .submission()
            .departmentForm()
            .get()
            .indicators()
            .size());
    for (int count : new int[] {2001, 3000}) {
      InputLimitException refused =
          assertThrows(InputLimitException.class, () -> reader().read(head + times(row, count)));
      assertTrue(refused.getMessage().endsWith("at most 2000 are accepted"), refused.getMessage());
    }
  }
}
