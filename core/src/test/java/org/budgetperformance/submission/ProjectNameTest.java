package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of projects. */
class ProjectNameTest {
  @ParameterizedTest
  @CsvSource({
    "信访接待工作经费 7.2万元, 信访接待工作经费, 7.2",
    "信访接待工作经费7.2 万 元, 信访接待工作经费, 7.2",
    "付驻京办工作经费２５万元, 付驻京办工作经费, 25",
    "网络投诉中心工作经费 1.80万元, 网络投诉中心工作经费, 1.80"
  })
  void anAmountAtTheEndIsPartedFromTheName(String text, String name, String wanYuan) {
    ProjectName project = ProjectName.parse(text);
    assertEquals(name, project.name());
    assertEquals(Optional.of(Amount.ofWanYuan(wanYuan)), project.amount());
  }

  @Test
  void theAmountIsInTheUnitThatItNames() {
    assertEquals(Optional.of(Amount.ofYuan("72000")), ProjectName.parse("信访接待工作经费72000元").amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"信访接待工作经费", "2024年专项", "7.2万元信访接待", "7.2万元", "万元", "经费1.2.3万元", ""})
  void aNameWithoutAnAmountAtItsEndStaysWhole(String text) {
    ProjectName project = ProjectName.parse(text);
    assertEquals(text, project.name());
    assertFalse(project.amount().isPresent());
  }

  @Test
  void theNameHasNoSpace() {
    assertEquals("付驻京办工作经费", ProjectName.parse(" 付 驻京办\u3000工作经费").name());
  }

  @Test
  void aNameSurvivesSerialisation() {
    ProjectName copy = Copies.of(ProjectName.parse("信访接待工作经费 7.2万元"));
    assertEquals("信访接待工作经费", copy.name());
    assertEquals(Optional.of(Amount.ofWanYuan("7.2")), copy.amount());
  }

  @Test
  void aNumberThatEndsTheNameIsNoPartOfTheAmount() {
    ProjectName name = ProjectName.parse("道路二期项目2 7.2万元");

    assertEquals("道路二期项目2", name.name());
    assertEquals(Optional.of(Amount.ofWanYuan("7.2")), name.amount());
  }
}
