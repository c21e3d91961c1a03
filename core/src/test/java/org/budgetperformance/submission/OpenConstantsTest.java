package org.budgetperformance.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.testing.Copies;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, columns and types of document: constants to which a province adds its own. */
class OpenConstantsTest {
  private static final LocalizedText LABEL = LocalizedText.of("附表", "annex");

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "a/b", "a_b", "附件", "a#1"})
  void anIdIsMadeOfLowerCaseLettersDigitsAndHyphens(String id) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Line.of(id, "行", "line"));
    assertTrue(e.getMessage().contains("'" + id + "'"), e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Line.ofProjects(id, "行", "line"));
    assertThrows(
        IllegalArgumentException.class, () -> Column.of(id, FigureType.AMOUNT, "栏", "column"));
    assertThrows(
        IllegalArgumentException.class, () -> DocumentType.of(id, LABEL, ImmutableList.of()));
  }

  @Test
  void constantsAreEqualByTheirIds() {
    assertEquals(Lines.PERSONNEL, Line.of("personnel", "人员支出", "staff costs"));
    assertEquals(
        Lines.PERSONNEL.hashCode(), Line.of("personnel", "人员支出", "staff costs").hashCode());
    assertNotEquals(Lines.PERSONNEL, Lines.OPERATING);
    assertEquals(Columns.FINAL, Column.of("final", FigureType.AMOUNT, "决算", "accounts"));
    assertEquals(BaseData.TABLE, BaseData.TABLE.called(LocalizedText.of("附件2", "a")));
    assertEquals("附件2", BaseData.TABLE.called(LocalizedText.of("附件2", "a")).label().zh());
  }

  @Test
  void dimensionsAndCategoriesHaveLinesOfTheirOwn() {
    assertEquals("dimension-cost", Line.of(Dimension.COST).id());
    assertEquals("category-quantity", Line.of(Category.QUANTITY).id());
    assertEquals("成本指标", Line.of(Dimension.COST).label().zh());
  }

  @Test
  void aColumnStandsOnceInADocument() {
    assertThrows(
        IllegalArgumentException.class,
        () -> DocumentType.of("annex", LABEL, ImmutableList.of(Columns.FINAL, Columns.FINAL)));
  }

  @Test
  void onlyLinesOfProjectsAreOfProjects() {
    assertTrue(BaseDataLines.BUSINESS_PROJECT.isOfProjects());
    assertEquals(false, BaseDataLines.BUSINESS_PROJECTS.isOfProjects());
  }

  @Test
  void noTwoNationalConstantsShareAnId() throws IllegalAccessException {
    for (Class<?> holder : ImmutableList.of(Lines.class, Columns.class, Documents.class)) {
      Set<String> ids = new HashSet<>();
      for (Object constant : constants(holder)) {
        assertTrue(ids.add(constant.toString()), constant.toString());
      }
      assertTrue(ids.size() > 2, holder.getSimpleName());
    }
  }

  @Test
  void theNationalListsHoldEveryConstant() throws IllegalAccessException {
    assertEquals(constants(Lines.class), Lines.NATIONAL);
    assertEquals(constants(Documents.class), Documents.NATIONAL);
  }

  private static List<Object> constants(Class<?> holder) throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (Field field : holder.getFields()) {
      if (field.getType() != ImmutableList.class) {
        constants.add(field.get(null));
      }
    }
    return constants;
  }

  @Test
  void constantsSurviveSerialisation() {
    assertEquals(BaseDataLines.BUSINESS_PROJECT, Copies.of(BaseDataLines.BUSINESS_PROJECT));
    assertTrue(Copies.of(BaseDataLines.BUSINESS_PROJECT).isOfProjects());
    assertEquals(FigureType.AMOUNT, Copies.of(Columns.FINAL).type());
    assertEquals(BaseData.TABLE.columns(), Copies.of(BaseData.TABLE).columns());
  }
}
