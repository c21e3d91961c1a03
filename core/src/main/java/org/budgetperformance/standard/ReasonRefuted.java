package org.budgetperformance.standard;

import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.asStated;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.cell;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.excess;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.Claims;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.formula.Where;
import org.budgetperformance.formula.Words;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.standard.internal.CellWords;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * A reason for a deviation that the figures refute (偏差原因与数据矛盾): what the reason says to be greater is
 * not. It is asked of each indicator whose reason uses one of some words.
 */
final class ReasonRefuted {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{reason}，但{greater}不大于{lesser}", "{reason}, but {greater} is not above {lesser}");

  private ReasonRefuted() {}

  /**
   * Returns the check.
   *
   * @param words of which a reason uses one that claims the first statement to be the greater
   * @param greater sources of the document read the one that gives the reason
   */
  static Check of(
      DocumentType document, ImmutableList<String> words, Statement greater, Statement lesser) {
    FormulaCheck.Builder check = FormulaCheck.eachRow(document, Lines.INDICATOR);
    Sum more = check.sum(greater);
    Sum less = check.sum(lesser);
    Condition claimed = new Claim(words);
    Condition refuted =
        all(
            atMost(asStated(more), asStated(less)),
            equal(excess(more, less), constant(0, FigureType.AMOUNT)));
    return check
        .where(claimed)
        .first(readable(more, less), stated(more), stated(less))
        .names("reason", Use.OTHER, cell(Columns.EXPLANATION))
        .names("greater", Use.OTHER, 0, more)
        .names("lesser", Use.OTHER, 0, less)
        .asks(inTurn(claimed, not(refuted)), MESSAGE, compares(document, words, greater, lesser));
  }

  private static LocalizedText compares(
      DocumentType document, ImmutableList<String> words, Statement greater, Statement lesser) {
    return LocalizedText.of(
        document.label().zh()
            + "的偏差原因“"
            + String.join("、", words)
            + "”与"
            + greater.words().zh()
            + " > "
            + lesser.words().zh(),
        "a reason in the "
            + document.label().en()
            + " that claims "
            + greater.words().en()
            + " > "
            + lesser.words().en());
  }

  /** Whether the reason of a row uses one of some words. */
  private static final class Claim extends Judged {
    private static final LocalizedText CLAIMED =
        LocalizedText.of("偏差原因称前者较大", "the reason claims the first to be greater");
    private static final LocalizedText WORDS = LocalizedText.of("称前者较大的用词", "words that claim it");
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> words;

    Claim(ImmutableList<String> words) {
      super(CLAIMED);
      this.words = words;
    }

    @Override
    protected Answer judge(Where at) {
      Figure<String> reason = at.sheet().at(at.row(), Columns.EXPLANATION);
      return Answer.of(
          reason.isStated() && Claims.areIn(reason.compact(), words, CellWords.OF_THE_UNIT));
    }

    @Override
    protected void cells(Where at, Cells cells) {
      cells.cell(at.sheet(), at.row(), Columns.EXPLANATION);
    }

    @Override
    protected ImmutableList<Words> words() {
      return ImmutableList.of(
          Words.of(WORDS, words),
          Words.of("说明系本单位的用词", "words that make it the unit's", CellWords.OF_THE_UNIT));
    }
  }
}
