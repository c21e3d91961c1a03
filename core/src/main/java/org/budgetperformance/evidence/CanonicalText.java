package org.budgetperformance.evidence;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.text.PersonalDetails;

/**
 * Lines of fields that are the same bytes wherever they are written: fields are parted by tabs, lines
 * ended by {@code \n}, and no field holds either.
 *
 * <p>Mutable and not thread-safe.
 */
final class CanonicalText {
  /** What stands where there is nothing. */
  static final String NOTHING = "-";

  private final StringBuilder text = new StringBuilder();
  private final PersonalDetails details;

  /**
   * @param details how what must not be written is known
   */
  CanonicalText(PersonalDetails details) {
    this.details = details;
  }

  /** Adds a line. */
  CanonicalText add(String name, Object... fields) {
    text.append(line(name, fields)).append('\n');
    return this;
  }

  /** Adds a line for which {@link #line} was called before. */
  CanonicalText addLine(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Returns a line without its end. */
  String line(String name, Object... fields) {
    StringBuilder line = new StringBuilder(name);
    for (Object field : fields) {
      line.append('\t').append(escape(value(field)));
    }
    return line.toString();
  }

  /** Returns what a citation says, as fields of a line that begins with others. */
  String line(String name, String first, String second, Citation citation) {
    return line(
        name,
        first,
        second,
        citation.status(),
        citation.issuer(),
        citation.documentNumber().orElse(NOTHING),
        citation.title(),
        citation.article().orElse(NOTHING));
  }

  /**
   * Returns a value so that two have the same text only if they are equal, but for what is masked of
   * personal details; most print themselves so.
   */
  String value(Object value) {
    if (value instanceof Amount) {
      return ((Amount) value).fen() + " fen, slack " + ((Amount) value).slack();
    } else if (value instanceof Rate) {
      Rate rate = (Rate) value;
      return rate.numerator() + "/" + rate.denominator() + ", slack " + rate.slack();
    } else if (value instanceof BigDecimal) {
      return ((BigDecimal) value).toPlainString();
    } else if (value instanceof Enum) {
      return ((Enum<?>) value).name();
    }
    return value instanceof Number ? value.toString() : details.mask(value.toString());
  }

  /** Returns a field without tabs, ends of lines and halves of characters, for which UTF-8 has no bytes. */
  private static String escape(String field) {
    StringBuilder escaped = new StringBuilder(field.length());
    field
        .codePoints()
        .forEach(
            c -> {
              if (c == '\\' || Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)) {
                escaped.append('\\').append(Integer.toHexString(c)).append(';');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Returns the SHA-256 of the text's UTF-8 in hexadecimal digits. */
  static String sha256(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
