package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.answered;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.excess;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.length;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.formula.Formulas.written;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Cell;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** What a jurisdiction asks of what stands in a cell: a text that is not too long, a cell that is filled in. */
final class CellContents {
  private CellContents() {}

  /** Returns a check that a text has at most so many characters (字数上限). */
  static Check textAtMost(DocumentType document, Line line, Column<String> column, int most) {
    Cell text = cell(column);
    Numeric limit = constant(most * FigureType.COUNT.unitsPerOne(), FigureType.COUNT);
    String role = "{" + column.id() + "}";
    return FormulaCheck.eachRow(document, line)
        .first(readable(text), stated(text))
        .names(column.id(), Use.OTHER, text)
        .gap(excess(length(text), limit))
        .asks(
            atMost(length(text), limit),
            LocalizedText.of(
                "超过" + most + "字，多{margin}字：" + role,
                "more than " + most + " characters, by {margin}: " + role),
            Wording.ofLine(
                line,
                LocalizedText.of(
                    column.label().zh() + "不超过" + most + "字",
                    column.label().en() + " of at most " + most + " characters")));
  }

  /**
   * Returns a check that a cell is filled in where a condition holds (条件必填).
   *
   * @param beside other columns that a finding names
   */
  static Check requiredIf(
      DocumentType document,
      Line line,
      Column<?> column,
      Condition condition,
      LocalizedText when,
      ImmutableList<Column<?>> beside) {
    Cell required = cell(column);
    Condition filledIn = filledIn(required);
    FormulaCheck.Builder check =
        FormulaCheck.eachRow(document, line)
            .first(
                answered(condition), onlyIf(not(certain(not(condition)))), any(filledIn, condition))
            .names(column.id(), Use.OTHER, required);
    StringBuilder named = new StringBuilder("{" + column.id() + "}");
    for (Column<?> other : beside) {
      if (!other.equals(column)) {
        check.names(other.id(), Use.OTHER, cell(other));
        named.append(", {").append(other.id()).append('}');
      }
    }
    return check.asks(
        filledIn,
        LocalizedText.of(
            when.zh() + "的，应填写" + column.label().zh() + "：" + named.toString().replace(", ", "，"),
            "the " + column.label().en() + " is required (" + when.en() + "): " + named),
        Wording.ofLine(
            line,
            LocalizedText.of(
                when.zh() + "的，是否填写" + column.label().zh(),
                "whether the " + column.label().en() + " is filled in (" + when.en() + ")")));
  }

  /** A blank cell, one that is not there, 无 and a dash are not filled in. */
  private static Condition filledIn(Cell cell) {
    return cell.column().type().equals(FigureType.TEXT)
        ? all(certain(present(cell)), written(cell))
        : inTurn(readable(cell), states(cell));
  }
}
