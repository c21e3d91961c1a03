package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.Terms;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.evaluation.WaiverDraft;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/**
 * Waivers and policies as JSON (豁免和口径的 JSON): what is written reads as equal terms.
 *
 * <p>What identifies a person is masked; a waiver whose place or unit is masked so holds as before. Drafts are written with
 * empty authority, reason and last day, and are refused by {@link #read} until somebody has filled these in. Needs
 * Jackson's {@code jackson-core} on the class path, else every method throws {@link NoClassDefFoundError}. Stateless and
 * thread-safe.
 */
@Beta
public final class TermsJson {
  /** The most characters that are read: 32 Mi. */
  public static final int MAX_CHARACTERS = 32 << 20;

  static final String FORMAT = "terms/1";

  private TermsJson() {}

  /** Something that may stand in the list of waivers. */
  private interface Waivers {
    void write(JsonOutput out) throws IOException;
  }

  /**
   * Returns the JSON of terms; of equal terms always the same text.
   *
   * @param terms the waivers and policies
   */
  public static String write(Terms terms) {
    return write(
        terms.policies(),
        out -> {
          for (Waiver waiver : terms.waivers()) {
            out.json.writeStartObject();
            new TermsWriter(out).waiver(waiver);
            out.json.writeEndObject();
          }
        });
  }

  /**
   * Returns the JSON of waivers that nobody has granted yet, to be filled in.
   *
   * @param drafts the drafts
   */
  public static String writeDrafts(Iterable<WaiverDraft> drafts) {
    return write(
        ImmutableList.of(),
        out -> {
          for (WaiverDraft draft : drafts) {
            out.json.writeStartObject();
            new TermsWriter(out).draft(draft);
            out.json.writeEndObject();
          }
        });
  }

  private static String write(Iterable<Policy> policies, Waivers waivers) {
    return JsonOutput.hiding(
        PersonalDetails.known(),
        out -> {
          JsonGenerator json = out.json;
          json.writeStartObject();
          json.writeStringField("format", FORMAT);
          json.writeArrayFieldStart("policies");
          for (Policy policy : policies) {
            json.writeStartObject();
            new TermsWriter(out).wholePolicy(policy);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("waivers");
          waivers.write(out);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /**
   * Reads terms, strictly: what is not exactly as the schema says is refused, and so is a waiver without authority, reason
   * or last day.
   *
   * @param json the JSON
   * @throws JsonException if it is not JSON or not that of terms, or if a waiver is not filled in; it names which
   * @throws InputLimitException if it is longer than {@link #MAX_CHARACTERS}; nothing was read then
   */
  public static Terms read(String json) {
    if (json.length() > MAX_CHARACTERS) {
      throw new InputLimitException(
          LocalizedText.of("个字符", "characters"), MAX_CHARACTERS, json.length());
    }
    return TermsParser.parse(JsonText.parse(json));
  }
}
