package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.module.InputLimitException;
import org.budgetperformance.submission.Documents;

/** Refuses what exceeds the limits of a reader, by counting before anything is read. */
final class InputLimits {
  /** A row of an indicator has as many cells that are not empty, other rows of a form fewer. */
  private static final int CELLS = 5;

  /** Each half of a surrogate pair is two of its four bytes. */
  private static final int MOST_BYTES_OF_A_CHARACTER = 3;

  private InputLimits() {}

  static void checkSize(String text) {
    if (text.length() <= LabelReader.MOST_BYTES / MOST_BYTES_OF_A_CHARACTER) {
      return;
    }
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    check("bytes of UTF-8", LabelReader.MOST_BYTES, bytes);
  }

  static void checkForms(ImmutableList<Part> parts) {
    long forms = parts.stream().filter(part -> part.type().equals(Documents.PROJECT_FORM)).count();
    check("project forms", LabelReader.MOST_FORMS, forms);
    for (Part part : parts) {
      boolean form =
          part.type().equals(Documents.PROJECT_FORM)
              || part.type().equals(Documents.DEPARTMENT_FORM);
      if (form && part.lines().size() > LabelReader.MOST_INDICATORS) {
        checkIndicators(part.lines());
      }
    }
  }

  private static void checkIndicators(ImmutableList<TextLine> lines) {
    long tabs = lines.stream().filter(line -> filled(line) >= CELLS).count();
    long listed = lines.stream().filter(line -> filled(line) == 1).count() / 8;
    // The tables of funds have a few such rows of their own.
    check("indicators in a form", LabelReader.MOST_INDICATORS, Math.max(tabs - 10, listed));
  }

  private static int filled(TextLine line) {
    int filled = 0;
    boolean inside = false;
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      filled += !inside && c > ' ' ? 1 : 0;
      inside = c != '\t' && (inside || c > ' ');
    }
    return filled;
  }

  private static void check(String what, long limit, long actual) {
    if (actual > limit) {
      throw new InputLimitException(what, limit, actual);
    }
  }
}
