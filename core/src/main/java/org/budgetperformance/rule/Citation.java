package org.budgetperformance.rule;

import java.io.Serializable;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
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

  /** Returns the citation in one line of Chinese, with how well its text is known. */
  public String words() {
    return issuer()
        + documentNumber().orElse("")
        + "《"
        + title()
        + "》"
        + article().orElse("")
        + "（"
        + status().label().zh()
        + "）";
  }

  /** Collects a citation. Not thread-safe. */
  public static final class Builder extends ImmutableCitation.Builder {
    Builder() {}
  }
}
