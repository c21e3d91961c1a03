package org.budgetperformance.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Locale;
import javax.annotation.Nullable;

/**
 * A text in Chinese and in English (中英文文本).
 *
 * <p>Both are required and neither is blank. Immutable and thread-safe.
 */
public final class LocalizedText implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String zh;
  private final String en;

  private LocalizedText(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns a text.
   *
   * @param zh the Chinese text, not blank
   * @param en the English text, not blank
   * @throws IllegalArgumentException if one of them is blank
   */
  public static LocalizedText of(String zh, String en) {
    checkArgument(!checkNotNull(zh, "zh").trim().isEmpty(), "no Chinese text beside '%s'", en);
    checkArgument(!checkNotNull(en, "en").trim().isEmpty(), "no English text beside '%s'", zh);
    return new LocalizedText(zh, en);
  }

  /** Returns the Chinese text. */
  public String zh() {
    return zh;
  }

  /** Returns the English text. */
  public String en() {
    return en;
  }

  /** Returns the Chinese text for every locale whose language is Chinese, else the English one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText
        && zh.equals(((LocalizedText) other).zh)
        && en.equals(((LocalizedText) other).en);
  }

  @Override
  public int hashCode() {
    return 31 * zh.hashCode() + en.hashCode();
  }

  /** Returns both texts, Chinese first. */
  @Override
  public String toString() {
    return zh + " / " + en;
  }
}
