package org.budgetperformance.json;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.amount.Points;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.review.ReviewedScore;
import org.budgetperformance.review.ReviewedScores;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * Reviewed scores as JSON (复核得分的 JSON), written and read; personal details are masked. Needs Jackson's {@code
 * jackson-core} on the class path, else every method throws {@link NoClassDefFoundError}. Stateless and thread-safe.
 */
@Beta
public final class ReviewedJson {
  static final String FORMAT = "reviewed/1";

  private static final ImmutableSet<String> REVIEWED =
      ImmutableSet.of("format", "fingerprint", "scores");
  private static final ImmutableSet<String> SCORE = ImmutableSet.of("place", "score", "reason");
  private static final ImmutableSet<String> POINTS = ImmutableSet.of("hundredths");

  private ReviewedJson() {}

  /**
   * Returns the JSON of reviewed scores; of equal ones always the same text.
   *
   * @param reviewed the scores; what could not be taken of them is not written
   */
  public static String write(ReviewedScores reviewed) {
    return JsonOutput.hiding(
        PersonalDetails.known(),
        out -> {
          out.json.writeStartObject();
          out.json.writeStringField("format", FORMAT);
          if (reviewed.fingerprint().isPresent()) {
            out.exact("fingerprint", reviewed.fingerprint().get());
          }
          out.json.writeArrayFieldStart("scores");
          for (ReviewedScore score : reviewed.scores()) {
            out.beginLine();
            out.json.writeStringField("place", score.place());
            out.json.writeFieldName("score");
            new ValueWriter(out).write(score.score());
            out.json.writeStringField("reason", score.reason());
            out.endLine();
          }
          out.json.writeEndArray();
          out.json.writeEndObject();
        });
  }

  /**
   * Reads reviewed scores, strictly: what is not exactly as the schema says is refused.
   *
   * @param json the JSON
   * @throws JsonException if it is not JSON or not that of reviewed scores; it names where
   * @throws InputLimitException if it is longer than {@link SubmissionJson#MAX_CHARACTERS}; nothing was read then
   */
  public static ReviewedScores read(String json) {
    if (json.length() > SubmissionJson.MAX_CHARACTERS) {
      throw new InputLimitException(
          LocalizedText.of("个字符", "characters"), SubmissionJson.MAX_CHARACTERS, json.length());
    }
    Element top = JsonText.parse(json);
    Fields fields = top.fields(REVIEWED);
    Element format = fields.get("format");
    if (!format.text().equals(FORMAT)) {
      String found = Element.brief(format.text());
      throw format.fail(
          "此处读取的格式为" + FORMAT + "，不是" + found,
          "the format read here is " + FORMAT + ", not " + found);
    }
    ReviewedScores.Builder reviewed = ReviewedScores.builder();
    reviewed.fingerprint(fields.find("fingerprint").map(Element::text));
    for (Element element : fields.get("scores").elements()) {
      Fields score = element.fields(SCORE);
      reviewed.addScores(
          ReviewedScore.of(
              score.get("place").text(),
              Points.ofHundredths(score.get("score").fields(POINTS).get("hundredths").longNumber()),
              score.find("reason").map(Element::text).orElse("")));
    }
    return top.make(reviewed::build);
  }
}
