package org.budgetperformance.standard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free words that were never filled in, and such as only look like it. */
class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "XX项目完成率",
        "ＸＸ项目",
        "××局",
        "**局",
        "______",
        "完成____项",
        "20XX年完成",
        "第X批资金",
        "X月底前完成",
        "某某单位",
        "某",
        "*",
        "……",
        "待定",
        "（暂不确定）",
        "指标1：",
        "指标 2",
        "三级指标",
        "（一个项目一行）",
        "项目支出（一个项目一行）",
        "填写说明：按实际填写",
        "请填写项目名称",
        "（此处填写预期目标）",
        "如：完成培训12次",
        "（例如：群众满意度）"
      })
  void isLeft(String words) {
    assertTrue(Placeholders.inText(words), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "无",
        "洪江区信访局",
        "提供7*24小时服务",
        "采购2×3米展板",
        "X光检查率",
        "采购XXL号工装",
        "张*经办",
        "联系电话138****0181",
        "接待定点饭店管理",
        "人员有待补充",
        "因方案暂不确定，未支出",
        "邀请填写问卷200份",
        "印发《填报说明》",
        "完成各项工作（如：培训、调研）",
        "指标1：培训人数",
        "完成培训、调研……",
        "2024年12月31日之前完成"
      })
  void isNoneOfThose(String words) {
    assertFalse(Placeholders.inText(words), words);
  }
}
