package org.budgetperformance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published schemas, and a validator that knows nothing of this library. */
final class JsonSchemas {
  static final String SUBMISSION = "submission-1.schema.json";
  static final String EVALUATION = "evaluation-1.schema.json";
  static final String TERMS = "terms-1.schema.json";
  static final String REVIEWED = "reviewed-1.schema.json";
  static final String RULES = "rules-1.schema.json";
  static final String ACROSS = "across-1.schema.json";
  static final String COMPARISON = "comparison-1.schema.json";

  private JsonSchemas() {}

  static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(SubmissionJson.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Returns what a text breaks of a schema. */
  static ImmutableList<String> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(schema))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
