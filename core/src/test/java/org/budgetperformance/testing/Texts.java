package org.budgetperformance.testing;

/** Long texts. */
public final class Texts {
  private Texts() {}

  /** Returns a text as often as said. */
  public static String repeat(String text, int times) {
    StringBuilder repeated = new StringBuilder(text.length() * times);
    for (int i = 0; i < times; i++) {
      repeated.append(text);
    }
    return repeated.toString();
  }
}
