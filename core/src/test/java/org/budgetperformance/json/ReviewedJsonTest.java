package org.budgetperformance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Points;
import org.budgetperformance.review.ReviewedScore;
import org.budgetperformance.review.ReviewedScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviewed scores as JSON. */
class ReviewedJsonTest {
  @Test
  void whatIsWrittenReadsAsEqualScores() {
    ReviewedScores scores =
        ReviewedScores.builder()
            .fingerprint("0123456789012345678901234567890123456789")
            .addScores(
                ReviewedScore.of("department-form/indicator:甲/score", Points.of("8.5"), "佐证不足"),
                ReviewedScore.of("department-form/indicator:乙/score", Points.of(-1), ""))
            .build();
    String json = ReviewedJson.write(scores);

    assertEquals(scores, ReviewedJson.read(json));
    assertEquals(ImmutableList.of(), JsonSchemas.errors(JsonSchemas.REVIEWED, json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"reviewed/2\", \"scores\": []}",
        "{\"format\": \"reviewed/1\"}",
        "{\"format\": \"reviewed/1\", \"scores\": [{\"place\": \"p\", \"score\": 8}]}",
        "{\"format\": \"reviewed/1\", \"scores\": [{\"place\": \"p\", \"score\": {\"hundredths\":"
            + " 1}}, {\"place\": \"p\", \"score\": {\"hundredths\": 1}}]}"
      })
  void whatIsNoneIsRefused(String json) {
    assertThrows(JsonException.class, () -> ReviewedJson.read(json));
  }
}
