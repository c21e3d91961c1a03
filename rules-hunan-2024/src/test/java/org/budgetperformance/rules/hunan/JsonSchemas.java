package org.budgetperformance.rules.hunan;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.json.SubmissionJson;

/** The published schemas, and a validator that knows nothing of this library. */
final class JsonSchemas {
  private static final Schema SUBMISSION = schema("submission-1.schema.json");
  private static final Schema EVALUATION = schema("evaluation-1.schema.json");

  private JsonSchemas() {}

  /** Returns what the JSON of a submission breaks of its schema, as an empty list if nothing. */
  static String errorsOfSubmission(String json) {
    return SUBMISSION.validate(json, InputFormat.JSON).toString();
  }

  /** Returns what the JSON of an evaluation breaks of its schema, as an empty list if nothing. */
  static String errorsOfEvaluation(String json) {
    return EVALUATION.validate(json, InputFormat.JSON).toString();
  }

  private static Schema schema(String name) {
    try {
      String text =
          Resources.toString(
              Resources.getResource(SubmissionJson.class, name), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
