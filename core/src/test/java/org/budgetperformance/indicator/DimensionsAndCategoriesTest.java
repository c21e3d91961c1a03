package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;

class DimensionsAndCategoriesTest {
  @Test
  void theNationalOnesStandInTheOrderOfTheForm() {
    assertEquals(
        "成本指标 产出指标 效益指标 满意度指标",
        Dimension.NATIONAL.stream().map(d -> d.label().zh()).collect(Collectors.joining(" ")));
    assertEquals(
        "cost/经济成本指标 cost/社会成本指标 cost/生态环境成本指标 output/数量指标 output/质量指标 output/时效指标 output/成本指标"
            + " benefit/经济效益指标 benefit/社会效益指标 benefit/生态效益指标 benefit/可持续影响指标"
            + " satisfaction/服务对象满意度指标",
        Category.NATIONAL.stream()
            .map(c -> c.dimension() + "/" + c.label().zh())
            .collect(Collectors.joining(" ")));
    assertEquals(12, Category.NATIONAL.stream().map(Category::id).distinct().count());
  }

  @Test
  void aProvinceAddsItsOwnAndTheIdAloneTellsThemApart() {
    LocalizedText name = LocalizedText.of("管理指标", "Management");
    Dimension management = Dimension.of("management", name);
    assertEquals(management, Dimension.of("management", LocalizedText.of("过程指标", "Process")));
    assertNotEquals(management, Dimension.COST);
    assertEquals("management", management.toString());
    Category process = Category.of("process", management, name);
    assertEquals(process, Category.of("process", Dimension.COST, name));
    assertEquals(process.hashCode(), Category.of("process", Dimension.COST, name).hashCode());
    assertNotEquals(process, Category.of("other", management, name));
  }

  @Test
  void aBlankIdIsRefused() {
    LocalizedText name = LocalizedText.of("管理指标", "Management");
    assertThrows(IllegalArgumentException.class, () -> Dimension.of(" ", name));
    assertThrows(IllegalArgumentException.class, () -> Category.of("", Dimension.COST, name));
    assertThrows(NullPointerException.class, () -> Dimension.of("x", null));
  }
}
