package org.budgetperformance.evidence;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * What proves an evaluation later (核查存证): one canonical text with the hashes of what went in and the
 * verdicts that came out.
 *
 * <p>Whoever evaluates the same submission by the same version of the module under the same terms gets
 * the same text byte for byte, on any machine, JDK, locale and time zone. Where the texts differ, the
 * hashes say which of the parts was another. Personal details are masked in all texts before they are
 * hashed, so that no hash can be tried out for the digits that are missing: what is masked of them is not
 * proved. The text is UTF-8 with lines that end in {@code \n}, its
 * fields parted by tabs. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class EvidenceRecord implements Serializable {
  private static final String FORMAT = "1";
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  EvidenceRecord() {}

  /** What goes into an evaluation, each with a hash of its own. */
  public enum Part {
    /**
     * Id and version of the module; ids, titles, severities and bases of its rules, and what they
     * compare, limits of their own included (规则模块).
     */
    MODULE,
    /** What the jurisdiction sets for its scoring (参数). */
    PARAMETERS,
    /** The policy, empty if there was none (核查口径). */
    POLICY,
    /** The waivers, empty if there was none (豁免). */
    WAIVERS,
    /** Every figure of the submission with its state and notes (自评材料). */
    SUBMISSION;
  }

  /**
   * Returns the record of an evaluation.
   *
   * @param evaluation the evaluation
   */
  public static EvidenceRecord of(Evaluation evaluation) {
    PersonalDetails details = evaluation.personalDetails();
    Map<Part, String> parts = new EnumMap<>(Part.class);
    EvaluationTerms terms = evaluation.terms();
    parts.put(Part.MODULE, ModuleText.of(evaluation.module(), evaluation.moduleRules()));
    parts.put(Part.PARAMETERS, ParametersText.of(evaluation.scheme()));
    parts.put(Part.POLICY, terms.policy().map(TermsText::of).orElse(""));
    parts.put(Part.WAIVERS, TermsText.of(terms.waivers()));
    parts.put(Part.SUBMISSION, SubmissionText.of(evaluation.submission(), details));
    return ImmutableEvidenceRecord.builder()
        .canonicalTexts(Maps.immutableEnumMap(parts))
        .text(text(evaluation, parts))
        .build();
  }

  private static String text(Evaluation evaluation, Map<Part, String> parts) {
    EvaluationTerms terms = evaluation.terms();
    CanonicalText text =
        new CanonicalText(evaluation.personalDetails())
            .add("evidence-record", FORMAT)
            .add("module", evaluation.module())
            .add("policy", evaluation.policy().map(Policy::id).orElse(CanonicalText.NOTHING))
            .add("waivers", terms.waivers().size())
            .add("date", terms.date().map(Object::toString).orElse(CanonicalText.NOTHING));
    for (Part part : Part.values()) {
      text.add("sha256", part, CanonicalText.sha256(checkNotNull(parts.get(part))));
    }
    for (ValidityNotice notice : evaluation.validity()) {
      text.add("validity", notice.kind(), notice.message().zh(), notice.message().en());
    }
    VerdictText.add(evaluation, text);
    return text.toString();
  }

  /** Returns the text of the record, to be kept. */
  public abstract String text();

  /** Returns the texts of which the record holds the hashes, so that anybody can take them again. */
  public abstract ImmutableMap<Part, String> canonicalTexts();

  /**
   * Returns the SHA-256 of a part in 64 hexadecimal digits.
   *
   * @param part the part
   */
  public String hash(Part part) {
    return CanonicalText.sha256(checkNotNull(canonicalTexts().get(part)));
  }

  /** Returns the SHA-256 of the record's own text in 64 hexadecimal digits, to be signed or printed. */
  public String hash() {
    return CanonicalText.sha256(text());
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text();
  }
}
