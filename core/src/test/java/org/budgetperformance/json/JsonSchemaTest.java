package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.ScoreVerdict;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.junit.jupiter.api.Test;

/** The published schemas name exactly what the library has. */
class JsonSchemaTest {
  private static final JsonNode SUBMISSION = parse(JsonSchemas.SUBMISSION);
  private static final JsonNode EVALUATION = parse(JsonSchemas.EVALUATION);

  @Test
  void theSchemasAreOfTheDialect2020() {
    for (JsonNode schema : ImmutableList.of(SUBMISSION, EVALUATION)) {
      assertEquals(
          SpecificationVersion.DRAFT_2020_12.getDialectId(), schema.get("$schema").asText());
    }
  }

  @Test
  void theNationalLinesAreThoseOfTheSchema() {
    Stream<Line> derived =
        Stream.concat(
            Dimension.NATIONAL.stream().map(Line::of), Category.NATIONAL.stream().map(Line::of));
    assertEquals(
        Stream.of(Lines.NATIONAL.stream(), BaseDataLines.ALL.stream(), derived)
            .flatMap(lines -> lines)
            .map(Line::id)
            .collect(ImmutableSet.toImmutableSet()),
        texts(SUBMISSION.at("/$defs/nationalLine/enum")));
  }

  @Test
  void theNationalCategoriesAndDimensionsAreThoseOfTheSchema() {
    assertEquals(
        Category.NATIONAL.stream().map(Category::id).collect(ImmutableSet.toImmutableSet()),
        texts(SUBMISSION.at("/$defs/category/then/properties/id/enum")));
    assertEquals(
        Dimension.NATIONAL.stream().map(Dimension::id).collect(ImmutableSet.toImmutableSet()),
        texts(SUBMISSION.at("/$defs/dimension/then/properties/id/enum")));
  }

  @Test
  void theNationalDocumentsHaveTheColumnsOfTheSchema() {
    assertEquals(
        Stream.concat(Documents.NATIONAL.stream(), Stream.of(BaseData.TABLE))
            .map(DocumentType::id)
            .collect(ImmutableSet.toImmutableSet()),
        texts(SUBMISSION.at("/$defs/nationalDocument/enum")));
    assertColumns(Documents.NARRATIVE, "narrativeFigures");
    assertColumns(BaseData.TABLE, "baseDataFigures");
    assertColumns(Documents.DEPARTMENT_FORM, "formFigures");
    assertColumns(Documents.PROJECT_FORM, "formFigures");
  }

  private static void assertColumns(DocumentType type, String definition) {
    JsonNode properties = SUBMISSION.at("/$defs/" + definition + "/properties");
    assertEquals(type.columns().size(), properties.size(), type.id());
    for (Column<?> column : type.columns()) {
      assertEquals(
          "#/$defs/" + shape(column.type()) + "Figure",
          properties.at("/" + column.id() + "/$ref").asText(),
          column.id());
    }
  }

  private static String shape(FigureType<?> type) {
    if (type.equals(FigureType.COUNT) || type.equals(FigureType.AREA)) {
      return "number";
    } else if (type.equals(FigureType.TARGET) || type.equals(FigureType.ACTUAL)) {
      return "readText";
    }
    return type.equals(FigureType.TEXT) ? "words" : type.id();
  }

  @Test
  void theWordsOfEnumerationsAreThoseOfTheSchemas() {
    assertEquals(
        names(FigureState.values()), texts(SUBMISSION.at("/$defs/figure/properties/state/enum")));
    assertEquals(names(Outcome.values()), texts(EVALUATION.at("/$defs/outcome/enum")));
    assertEquals(names(Severity.values()), texts(EVALUATION.at("/$defs/severity/enum")));
    assertEquals(
        names(CitationStatus.values()),
        texts(EVALUATION.at("/$defs/citation/properties/status/enum")));
    assertEquals(
        names(Margin.Kind.values()), texts(EVALUATION.at("/$defs/margin/properties/kind/enum")));
    assertEquals(
        names(ValidityNotice.Kind.values()),
        texts(EVALUATION.at("/$defs/validityNotice/properties/kind/enum")));
    assertEquals(names(ScoreVerdict.values()), texts(EVALUATION.at("/$defs/verdict/enum")));
  }

  private static ImmutableSet<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> texts(JsonNode list) {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    list.forEach(text -> texts.add(text.asText()));
    return texts.build();
  }

  private static JsonNode parse(String name) {
    try {
      return new ObjectMapper().readTree(JsonSchemas.text(name));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
