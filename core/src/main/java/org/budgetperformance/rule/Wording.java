package org.budgetperformance.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** Puts the descriptions of checks together, in both languages. */
public final class Wording {
  private static final LocalizedText BEYOND =
      LocalizedText.of(
          "数额超出可计算的范围，未得出结论，请核对金额是否误填",
          "figures beyond what can be calculated; no result, so look whether they are right");
  private static final LocalizedText FAULT =
      LocalizedText.of(
          "规则自身出错，未得出结论，属程序问题",
          "the rule itself failed and came to no result: a fault of the program");

  private Wording() {}

  /**
   * Returns what to say where a rule threw: nothing of what a program says to programmers.
   *
   * @param cause what it threw, as it prints itself
   */
  public static LocalizedText thrown(String cause) {
    return cause.startsWith(ArithmeticException.class.getName()) ? BEYOND : FAULT;
  }

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
