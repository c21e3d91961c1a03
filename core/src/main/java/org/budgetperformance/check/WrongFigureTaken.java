package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.answered;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.asStated;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.equal;
import static org.budgetperformance.formula.Formulas.filled;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.namedIf;
import static org.budgetperformance.formula.Formulas.not;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.text.LocalizedText;

/**
 * A figure that carries the value of another than the one it should (张冠李戴): an overall limit with
 * the figure of a part, a goal of the year's start with the figure of its end.
 *
 * <p>It fails where the figure is one of the wrong ones and none of the right ones; that it is neither
 * is not this check's question.
 */
final class WrongFigureTaken {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "{stated}不是{right}，而与{wrong}相同", "{stated} is not {right} but the same as {wrong}");

  private WrongFigureTaken() {}

  static Check of(
      Statement stated, ImmutableList<Statement> right, ImmutableList<Statement> wrong) {
    FormulaCheck.Builder check = FormulaCheck.once();
    Sum figure = check.sum(stated);
    check.names("stated", Use.OTHER, 0, figure);
    Condition[] rightOnes = new Condition[right.size()];
    for (int i = 0; i < rightOnes.length; i++) {
      Sum one = check.sum(right.get(i));
      rightOnes[i] = same(one, figure);
      check.names("right", Use.OTHER, i, one);
    }
    Condition[] wrongOnes = new Condition[wrong.size()];
    for (int i = 0; i < wrongOnes.length; i++) {
      Sum one = check.sum(wrong.get(i));
      wrongOnes[i] = same(one, figure);
      check.names(namedIf(wrongOnes[i], "wrong", Use.OTHER, i, one));
    }
    Condition isRight = any(rightOnes);
    Condition isWrong = any(wrongOnes);
    return check
        .first(readable(figure), stated(figure), answered(isRight), answered(isWrong))
        .asks(
            any(not(certain(isWrong)), isRight),
            MESSAGE,
            compares(stated.words(), words(right), words(wrong)));
  }

  private static Condition same(Sum other, Sum figure) {
    return inTurn(
        readable(other), filled(other), stated(other), equal(asStated(other), asStated(figure)));
  }

  private static LocalizedText compares(
      LocalizedText stated, LocalizedText right, LocalizedText wrong) {
    return LocalizedText.of(
        stated.zh() + "，应为" + right.zh() + "，而不是" + wrong.zh(),
        stated.en() + " is " + right.en() + ", not " + wrong.en());
  }

  private static LocalizedText words(ImmutableList<Statement> statements) {
    return Wording.join(
        statements.stream().map(Statement::words).collect(ImmutableList.toImmutableList()),
        "或",
        " or ");
  }
}
