package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.cellOfTopic;
import static org.budgetperformance.formula.Formulas.written;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/**
 * Words that a document must have (应填内容齐全): a cell that is blank, 无 or a dash lacks them, and one that
 * the document does not have does not.
 */
final class FilledIn {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("应填未填：{cell}", "not filled in: {cell}");

  private FilledIn() {}

  /** Returns the check, which is applied to each document and line. */
  static Check of(DocumentType document, Line... lines) {
    ImmutableList<Line> all = ImmutableList.copyOf(lines);
    Cell words = cellOfTopic(Columns.TEXT);
    return FormulaCheck.each(document)
        .about(all)
        .names("cell", Use.OTHER, words)
        .asks(written(words), MESSAGE, compares(document, all));
  }

  private static LocalizedText compares(DocumentType document, ImmutableList<Line> lines) {
    LocalizedText names =
        Wording.join(
            lines.stream().map(Line::label).collect(ImmutableList.toImmutableList()), "、", ", ");
    return LocalizedText.of(
        document.label().zh() + "：" + names.zh() + "已填写",
        document.label().en() + ": " + names.en() + " are filled in");
  }
}
