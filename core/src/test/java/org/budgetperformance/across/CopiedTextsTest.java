package org.budgetperformance.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.submission.Indicator;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.SelfEvaluationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** STD-X01 on texts: what stands in the reports of a few units was copied. */
class CopiedTextsTest {
  /** 39 letters without the stops. */
  private static final String GOAL = "修缮敬老院两栋并添置护理床八十张，培训护理员一百二十人次，让全镇孤寡老人安心过冬。";

  private final SubmissionSet set = SubmissionSet.create();

  private ImmutableList<AcrossFinding> findings() {
    return set.evaluate().findings();
  }

  @Test
  void aGoalOfAnotherUnitIsShownWithBothPlaces() {
    set.add("甲局", "a.txt", Departments.withGoal("甲局", GOAL));
    set.add("乙局", "b.txt", Departments.withGoal("乙局", GOAL));

    AcrossFinding found = findings().get(0);

    assertEquals(1, findings().size());
    assertEquals("STD-X01", found.rule().id());
    assertEquals("乙局、甲局的材料雷同1处（文字1处，数据0处），疑似互相照抄，请核实由谁填写", found.message(Locale.CHINESE));
    assertEquals(
        "the reports of 乙局, 甲局 are the same in 1 places (1 texts, 0 tables), as if one was copied"
            + " from the other: find out who wrote it",
        found.message(Locale.ENGLISH));
    assertEquals(
        ImmutableList.of("乙局（2024） › 整体支出绩效自评表 › 预期目标 › 内容", "甲局（2024） › 整体支出绩效自评表 › 预期目标 › 内容"),
        found.rows().get(0).stream()
            .map(cell -> cell.label(Locale.CHINESE))
            .collect(ImmutableList.toImmutableList()));
    assertEquals("b.txt", found.rows().get(0).get(0).source().get());
    assertEquals(GOAL.replace('，', ','), found.rows().get(0).get(1).text());
  }

  @Test
  void theUnitAndTheYearMayBeOtherOnes() {
    set.add("甲局", Departments.withGoal("某县甲局", "某县甲局2024年度围绕养老服务，修缮敬老院两栋并添置护理床位"));
    set.add("乙局", Departments.withGoal("某县乙局", "乙局2023年围绕养老服务，修缮敬老院两栋并添置护理床位"));

    // Without names and years 围绕养老服务修缮敬老院两栋并添置护理床位: 20 letters.
    assertEquals(1, findings().size());
  }

  @Test
  void theProjectMayBeAnotherOne() {
    for (String unit : ImmutableList.of("甲局", "乙局")) {
      String project = unit.equals("甲局") ? "敬老院修缮经费" : "福利院改造经费";
      SelfEvaluationForm.Builder form =
          SelfEvaluationForm.ofProject(project)
              .text(Lines.UNIT, unit)
              .text(Lines.ACHIEVED_RESULT, project + "全部用于添置护理床和培训护理员，老人冬天住得暖和。");
      set.add(unit, Departments.of(form));
    }

    // 全部用于添置护理床和培训护理员老人冬天住得暖和: 23 letters.
    assertEquals(1, findings().size());
  }

  @ParameterizedTest
  @CsvSource({
    // 20 letters, and 19.
    "修缮敬老院两栋并添置护理床让老人安心过冬, 修缮敬老院两栋并添置护理床让老人安心过冬, 1",
    "修缮敬老院两栋添置护理床让老人安心过冬, 修缮敬老院两栋添置护理床让老人安心过冬, 0",
    // Two words of ten are others: 修缮 and 老人.
    "修缮敬老院两栋并添置护理床让老人安心过冬, 新建敬老院两栋并添置护理床让孤儿安心过冬, 1",
    // Half of it is.
    "修缮敬老院两栋并添置护理床让老人安心过冬, 修缮敬老院两栋护理床全年检修道路桥梁涵洞三处, 0",
    // Nothing in common but single words.
    "修缮敬老院两栋并添置护理床让老人安心过冬, 老人培训班两期参加人数不少于三百人安心就业, 0",
  })
  void aCopyHasTwentyLettersOfWhichEveryFifthWordMayBeAnother(
      String one, String other, int copies) {
    set.add("甲局", Departments.withGoal("甲局", one));
    set.add("乙局", Departments.withGoal("乙局", other));

    assertEquals(copies, findings().size());
  }

  @Test
  void aSentenceWithinALongTextIsACopyToo() {
    set.add("甲局", Departments.withGoal("甲局", "全年办理案件三百二十一件，接待群众来访八百批次。" + GOAL));
    set.add("乙局", Departments.withGoal("乙局", GOAL + "植树造林五千二百亩，管护天然林十一万亩，无森林火灾。"));

    assertEquals(1, findings().size());
  }

  @Test
  void reasonsAreComparedWithResultsAndGoals() {
    Indicator row =
        Indicator.builder()
            .from(Departments.indicator(Category.QUANTITY, "培训人次", "≥120人次", "90人次"))
            .explanation(GOAL)
            .build();
    set.add("甲局", Departments.of(Departments.form("甲局").indicator(row)));
    set.add("乙局", Departments.withGoal("乙局", GOAL));

    assertEquals("乙局", findings().get(0).rows().get(0).get(0).unit());
    assertEquals(
        "甲局/department-form/indicator:培训人次/explanation",
        findings().get(0).rows().get(0).get(1).subject());
  }

  @Test
  void nobodyIsComparedWithHimself() {
    set.add("甲局", "a.txt", Departments.withGoal("甲局", GOAL));
    set.add("甲局", "b.txt", Departments.withGoal("甲局", GOAL));

    assertEquals(ImmutableList.of(), findings());
  }

  @Test
  void whatThreeUnitsHaveIsOneFindingAndWhatFourHaveATemplate() {
    for (String unit : ImmutableList.of("甲局", "乙局", "丙局")) {
      set.add(unit, Departments.withGoal(unit, GOAL));
    }
    assertEquals(1, findings().size());
    assertEquals(ImmutableSet.of("丙局", "乙局", "甲局"), findings().get(0).units());

    set.add("丁局", Departments.withGoal("丁局", GOAL));
    assertEquals(ImmutableList.of(), findings());
  }

  @Test
  void ofAThousandUnitsTenMayHaveACopyAndElevenHaveATemplate() {
    for (int i = 0; i < 990; i++) {
      set.add("单位" + i, Departments.withGoal("单位" + i, ""));
    }
    for (int i = 0; i < 10; i++) {
      set.add("抄写" + i, Departments.withGoal("抄写" + i, GOAL));
    }
    assertEquals(10, findings().get(0).units().size());

    // 1,001 units: 1% of them are ten.
    set.add("抄写10", Departments.withGoal("抄写10", GOAL));
    assertEquals(ImmutableList.of(), findings());
  }

  @Test
  void whatIsOneUnitsOwnIsComparedBesideATemplate() {
    for (int i = 0; i < 8; i++) {
      set.add(
          "单位" + i,
          Departments.withGoal("单位" + i, "坚持以人民为中心的发展思想，认真落实上级部署，" + "街村镇场乡寨屯堡".charAt(i)));
    }
    set.add("甲局", Departments.withGoal("甲局", "坚持以人民为中心的发展思想，认真落实上级部署，" + GOAL));
    set.add("乙局", Departments.withGoal("乙局", "坚持以人民为中心的发展思想，认真落实上级部署，" + GOAL));

    assertEquals(1, findings().size());
    assertEquals(ImmutableSet.of("乙局", "甲局"), findings().get(0).units());
  }
}
