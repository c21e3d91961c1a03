package org.budgetperformance.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** Puts the descriptions of checks together, in both languages. */
public final class Wording {
  private Wording() {}

  /** Returns the name of a figure with that of its document. */
  public static LocalizedText figure(DocumentType document, Line line, Column<?> column) {
    return LocalizedText.of(
        document.label().zh() + "的" + line.label().zh() + column.label().zh(),
        document.label().en() + ": " + line.label().en() + ", " + column.label().en());
  }

  /** Returns what is compared in the rows of a line. */
  public static LocalizedText ofLine(Line line, LocalizedText what) {
    return LocalizedText.of(
        line.label().zh() + "：" + what.zh(), line.label().en() + ": " + what.en());
  }

  /** Returns texts one after the other. */
  public static LocalizedText join(List<LocalizedText> texts, String zh, String en) {
    return LocalizedText.of(
        texts.stream().map(LocalizedText::zh).collect(Collectors.joining(zh)),
        texts.stream().map(LocalizedText::en).collect(Collectors.joining(en)));
  }

  /** Returns different texts one after the other, each once. */
  public static LocalizedText list(List<LocalizedText> texts) {
    return join(texts.stream().distinct().collect(Collectors.toList()), "；", "; ");
  }

  /** Returns two texts with a sign between them. */
  public static LocalizedText relation(LocalizedText left, String sign, LocalizedText right) {
    return LocalizedText.of(
        left.zh() + " " + sign + " " + right.zh(), left.en() + " " + sign + " " + right.en());
  }
}
