package org.budgetperformance.rule;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Where a rule or a parameter comes from (依据).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Citation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Citation() {}

  /** Returns a builder of which issuer, title and status are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns who issued the document (发文机关). */
  public abstract String issuer();

  /** Returns the number of the document (文号), such as 湘财绩〔2025〕2号, if it has one. */
  public abstract Optional<String> documentNumber();

  /** Returns the title of the document, or what the practice is called. */
  public abstract String title();

  /** Returns the article or the part of the document, if one is meant. */
  public abstract Optional<String> article();

  /** Returns how well the text is known. */
  public abstract CitationStatus status();

  /** Returns how the text was checked, if it was. */
  public abstract Optional<LocalizedText> checked();

  /** Returns whether the document says what the rule asks, or only a duty from which it can be explained. */
  public abstract Optional<Bearing> bearing();

  /** Returns the citation in one line of Chinese, with how well its text is known. */
  public String words() {
    return issuer()
        + documentNumber().orElse("")
        + "《"
        + title()
        + "》"
        + article().orElse("")
        + "（"
        + known().zh()
        + "）";
  }

  /** Returns how the document bears on the rule, how well its text is known, and how that was checked. */
  public LocalizedText remark() {
    return LocalizedText.of(
        known().zh() + checked().map(how -> "：" + how.zh()).orElse(""),
        known().en() + checked().map(how -> ": " + how.en()).orElse(""));
  }

  private LocalizedText known() {
    LocalizedText status = status().label();
    return LocalizedText.of(
        bearing().map(bearing -> bearing.label().zh() + "，").orElse("") + status.zh(),
        bearing().map(bearing -> bearing.label().en() + ", ").orElse("") + status.en());
  }

  /** How a document bears on a rule (依据的直接程度). */
  public enum Bearing {
    /** It says what is composed of what, or the limit (直接依据). */
    DIRECT("直接依据", "direct basis"),
    /** It says a duty from which the rule can be explained (一般依据). */
    GENERAL("一般依据", "general basis");

    private final String zh;
    private final String en;

    Bearing(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** Returns what people call it. */
    public LocalizedText label() {
      return LocalizedText.of(zh, en);
    }
  }

  /** Collects a citation. Not thread-safe. */
  public static final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
