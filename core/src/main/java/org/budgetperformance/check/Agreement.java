package org.budgetperformance.check;

import static org.budgetperformance.formula.Formulas.agreed;
import static org.budgetperformance.formula.Formulas.all;
import static org.budgetperformance.formula.Formulas.any;
import static org.budgetperformance.formula.Formulas.atMost;
import static org.budgetperformance.formula.Formulas.blank;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.constant;
import static org.budgetperformance.formula.Formulas.disagreement;
import static org.budgetperformance.formula.Formulas.either;
import static org.budgetperformance.formula.Formulas.filled;
import static org.budgetperformance.formula.Formulas.howMany;
import static org.budgetperformance.formula.Formulas.inTurn;
import static org.budgetperformance.formula.Formulas.namedIf;
import static org.budgetperformance.formula.Formulas.onlyIf;
import static org.budgetperformance.formula.Formulas.present;
import static org.budgetperformance.formula.Formulas.readable;
import static org.budgetperformance.formula.Formulas.stated;
import static org.budgetperformance.formula.Formulas.states;
import static org.budgetperformance.rule.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Numeric;
import org.budgetperformance.formula.Sum;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.rule.Wording;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * One figure that several statements state (同一数据多处表述): all of them must agree, and with at
 * least one of the readings where there are any.
 *
 * <p>However many places state the figure, it is one application, or one for each document of a
 * type. A statement that states nothing is left out.
 */
final class Agreement {
  private static final LocalizedText MESSAGE =
      LocalizedText.of(
          "同一数据各处不一致：{stated}，相差{margin}", "stated differently: {stated}; off by {margin}");

  /** Where all that is off is one indicator that is too many here and too few elsewhere, or the reverse. */
  static final LocalizedText MISPLACED =
      LocalizedText.of(
          "同一数据各处不一致：{stated}，相差{margin}；恰为一个指标的分值，另一处亦差此数，请核实其归类",
          "stated differently: {stated}; off by {margin}, which one indicator has, and another"
              + " dimension is off by: see where it belongs");

  private static final LocalizedText READINGS =
      LocalizedText.of(
          "{stated}与{reading}均不符，至少相差{margin}",
          "{stated} fits none of {reading}; off by at least {margin}");
  private static final Numeric TWO = constant(2 * FigureType.COUNT.unitsPerOne(), FigureType.COUNT);

  private static final LocalizedText UNUSUAL =
      LocalizedText.of(
          "分值与通行的评分办法不同，未见当地规定的可不改：{stated}，相差{margin}",
          "points are not those of the usual scheme, which may be right where no rule sets them:"
              + " {stated}; off by {margin}");

  private Agreement() {}

  /**
   * Returns statements of points of which the last is what a scheme sets: where the others agree among
   * themselves only the scheme's is different, which weighs no more than a warning.
   *
   * @param check what they are declared in, applied to each form
   * @param orElse what makes them agree as well
   */
  static Check withScheme(
      FormulaCheck.Builder check, ImmutableList<Statement> statements, Condition... orElse) {
    ImmutableList<Sum> sums = sums(check, "stated", statements);
    ImmutableList<Sum> printed = sums.subList(0, sums.size() - 1);
    Condition others = agreed(Operation.EQUAL.label(), printed);
    check.grade(either(atLeastTwo(printed), others, stated(array(printed))), WARNING, UNUSUAL);
    return agree(check, sums, statements, orElse);
  }

  /**
   * Returns the check of statements that have no readings.
   *
   * @param check what they are declared in
   */
  static Check of(FormulaCheck.Builder check, ImmutableList<Statement> statements) {
    return agree(check, sums(check, "stated", statements), statements);
  }

  private static Check agree(
      FormulaCheck.Builder check,
      ImmutableList<Sum> sums,
      ImmutableList<Statement> statements,
      Condition... orElse) {
    Condition readable = readable(array(sums));
    Condition same = agreed(Operation.EQUAL.label(), sums);
    Condition agreed = orElse.length == 0 ? same : any(Lists.asList(same, orElse).toArray(orElse));
    return check
        .first(any(readable, atLeastTwo(sums)))
        .gap(disagreement(sums, ImmutableList.of()))
        .first(atLeastTwo(sums))
        .asks(unlessUnread(readable, agreed, agreed), MESSAGE, words(statements, " = ", " = "));
  }

  /**
   * Returns the check.
   *
   * @param each the type whose documents are looked at one by one, or null for all at once
   */
  static Check of(
      @Nullable DocumentType each,
      ImmutableList<Statement> statements,
      ImmutableList<Statement> readings) {
    FormulaCheck.Builder check = each == null ? FormulaCheck.once() : FormulaCheck.each(each);
    ImmutableList<Sum> sums = sums(check, "stated", statements);
    ImmutableList.Builder<Sum> list = ImmutableList.builder();
    for (int i = 0; i < readings.size(); i++) {
      Sum sum = check.sum(readings.get(i));
      // One that lacks a part without which it is none is no reading.
      check.names(namedIf(any(stated(sum), present(sum)), "reading", Use.OTHER, i, sum));
      list.add(sum);
    }
    ImmutableList<Sum> reads = list.build();
    if (reads.isEmpty()) {
      return agree(check, sums, statements);
    }
    Condition readable = readable(array(Iterables.concat(sums, reads)));
    Condition agreed = agreed(Operation.EQUAL.label(), sums);
    check.first(any(readable, atLeastTwo(sums))).gap(disagreement(sums, reads));
    Condition anyReading = stated(array(reads));
    return check
        .first(stated(array(sums)), either(readable, anyReading, stated(array(sums))))
        .asks(
            unlessUnread(readable, fitsOne(sums, reads), agreed),
            READINGS,
            compares(statements, readings));
  }

  /** What cannot be read leaves it open, but for others that do not agree whatever it is. */
  private static Condition unlessUnread(Condition readable, Condition holds, Condition agreed) {
    return either(readable, holds, inTurn(agreed, readable));
  }

  private static ImmutableList<Sum> sums(
      FormulaCheck.Builder check, String role, ImmutableList<Statement> statements) {
    ImmutableList.Builder<Sum> sums = ImmutableList.builder();
    for (int i = 0; i < statements.size(); i++) {
      Sum sum = check.sum(statements.get(i));
      check.names(role, Use.OTHER, i, sum);
      sums.add(sum);
    }
    return sums.build();
  }

  private static Sum[] array(Iterable<Sum> sums) {
    return Iterables.toArray(sums, Sum.class);
  }

  private static Condition atLeastTwo(ImmutableList<Sum> sums) {
    return onlyIf(
        atMost(
            TWO,
            howMany(
                sums.stream().map(sum -> stated(sum)).collect(ImmutableList.toImmutableList()))));
  }

  private static Condition fitsOne(ImmutableList<Sum> sums, ImmutableList<Sum> readings) {
    return any(readings.stream().map(reading -> fits(sums, reading)).toArray(Condition[]::new));
  }

  /** A reading that was left blank may be the one that fits, if the statements agree at all. */
  private static Condition fits(ImmutableList<Sum> sums, Sum reading) {
    ImmutableList<Sum> with = ImmutableList.<Sum>builder().addAll(sums).add(reading).build();
    Condition open =
        either(
            atLeastTwo(sums),
            inTurn(agreed(Operation.EQUAL.label(), sums), filled(reading)),
            filled(reading));
    return either(
        states(reading),
        agreed(reading.label(), with),
        either(all(certain(present(reading)), blank(reading)), open, stated(reading)));
  }

  private static LocalizedText compares(
      ImmutableList<Statement> statements, ImmutableList<Statement> readings) {
    LocalizedText stated = words(statements, " = ", " = ");
    LocalizedText read = words(readings, "；", "; ");
    return LocalizedText.of(
        stated.zh() + "，为下列之一：" + read.zh(), stated.en() + ", as one of: " + read.en());
  }

  private static LocalizedText words(ImmutableList<Statement> list, String zh, String en) {
    return Wording.join(
        list.stream().map(Statement::words).collect(ImmutableList.toImmutableList()), zh, en);
  }
}
