package org.budgetperformance.testing;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** Runs something under locales that trip naive code. */
public final class Locales {
  /** Turkish with its two letters i, and the digits of Devanagari and of Arabic. */
  private static final ImmutableList<Locale> FOREIGN =
      ImmutableList.of(
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("hi-IN-u-nu-deva"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"));

  private Locales() {}

  /** Runs an action under each of the locales and puts the old one back. */
  public static void underEach(Runnable action) {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : FOREIGN) {
        Locale.setDefault(locale);
        action.run();
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
