package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/** What formulas are written with (算式的写法); for a static import. Stateless. */
public final class Formulas {
  private Formulas() {}

  /** Returns the cell in a column of the row. */
  public static Cell cell(Column<?> column) {
    return new Cell(column, null);
  }

  /** Returns the cell in a column of the first row of a line. */
  public static Cell cell(Line line, Column<?> column) {
    return new Cell(column, line);
  }

  /** Returns the cell in a column of the first row of the line that the application is about. */
  public static Cell cellOfTopic(Column<?> column) {
    return new Cell(column, null, true);
  }

  /** Returns whether two lines of the document say the same, white space and punctuation aside. */
  public static Condition sameLetters(Line one, Line other) {
    return new SameLetters(one, other);
  }

  /** Returns whether all cells can be read, else open. */
  public static Condition readable(Figures... cells) {
    return new CellQuestion(Operation.READABLE, Arrays.asList(cells));
  }

  /** Returns whether no cell is blank, else open. */
  public static Condition filled(Figures... cells) {
    return new CellQuestion(Operation.FILLED, Arrays.asList(cells));
  }

  /** Returns whether all cells state something, else open. */
  public static Condition known(Figures... cells) {
    return new CellQuestion(Operation.KNOWN, Arrays.asList(cells));
  }

  /** Returns whether a cell states something, else there is nothing to ask. */
  public static Condition stated(Figures... cells) {
    return new CellQuestion(Operation.STATED, Arrays.asList(cells));
  }

  /** Returns whether there is a cell at all, else there is nothing to ask. */
  public static Condition present(Figures... cells) {
    return new CellQuestion(Operation.PRESENT, Arrays.asList(cells));
  }

  /** Returns whether a cell is blank, yes or no. */
  public static Condition blank(Figures... cells) {
    return not(certain(filled(cells)));
  }

  /** Returns whether a cell states something, yes or no. */
  public static Condition states(Figures... cells) {
    return certain(stated(cells));
  }

  /** Returns whether all is so. */
  public static Condition all(Condition... conditions) {
    return logic(Operation.ALL, conditions);
  }

  /** Returns whether any is so. */
  public static Condition any(Condition... conditions) {
    return logic(Operation.ANY, conditions);
  }

  /** Returns the first answer that is not yes. */
  public static Condition inTurn(Condition... conditions) {
    return logic(Operation.EACH_IN_TURN, conditions);
  }

  /** Returns the opposite; what is open or nothing stays so. */
  public static Condition not(Condition condition) {
    return logic(Operation.NOT, condition);
  }

  /** Returns yes or no: what is open or nothing is no. */
  public static Condition certain(Condition condition) {
    return logic(Operation.CERTAIN, condition);
  }

  /** Returns yes where it is so, else there is nothing to ask. */
  public static Condition onlyIf(Condition condition) {
    return logic(Operation.RELEVANT, condition);
  }

  /** Returns whether it has an answer, be it open, else there is nothing to ask. */
  public static Condition answered(Condition condition) {
    return logic(Operation.ANSWERED, condition);
  }

  private static Condition logic(Operation operation, Condition... conditions) {
    return new Logic(operation, operation.label(), Arrays.asList(conditions));
  }

  /** Returns whether words are written in a cell of words; of one that is not there, nothing. */
  public static Condition written(Cell cell) {
    return new Written(cell);
  }

  /** Returns how many characters a cell of words has, white space left out; 0 if it states nothing. */
  public static Numeric length(Cell cell) {
    return new TextLength(cell);
  }

  /** Returns whether the row is an indicator that counts, else there is nothing to ask. */
  public static Condition counting() {
    return new CountingIndicator();
  }

  /** Returns whether the target of the row does not say that the indicator does not apply. */
  public static Condition targetApplies() {
    return new CountingIndicator.Applies();
  }

  /** Returns whether what is asked in turn holds of every row of a line; nothing if there is none. */
  public static Condition everyRow(Line line, Condition... inTurn) {
    return new EveryRow(line, new Sequence(ImmutableList.copyOf(inTurn)));
  }

  /** Returns what names columns of the rows of a line of which what is asked in turn is no or open. */
  public static Mention failingRows(
      Line line, ImmutableList<Column<?>> columns, Condition... inTurn) {
    return new FailingRows(line, new Sequence(ImmutableList.copyOf(inTurn)), columns);
  }

  /**
   * Returns whether at most a share of an amount is left when another is spent; both are stated.
   *
   * @param name what the share is called
   */
  public static Condition unspentAtMost(Cell whole, Cell spent, LocalizedText name, Rate limit) {
    return new UnspentShare(whole, spent, name, limit);
  }

  /** Returns whether two numbers can be equal. */
  public static Condition equal(Numeric left, Numeric right) {
    return new Compared(Operation.EQUAL, Operation.EQUAL.label(), left, right);
  }

  /** Returns whether the first can be at most the second. */
  public static Condition atMost(Numeric left, Numeric right) {
    return new Compared(Operation.AT_MOST, Operation.AT_MOST.label(), left, right);
  }

  /** Returns the sum of numbers. */
  public static Numeric plus(Numeric... numbers) {
    return arithmetic(Operation.SUM, numbers);
  }

  /** Returns a number taken away. */
  public static Numeric minus(Numeric number) {
    return arithmetic(Operation.NEGATION, number);
  }

  /** Returns a number without its rounding and with nothing missing. */
  public static Numeric asWritten(Numeric number) {
    return arithmetic(Operation.AS_WRITTEN, number);
  }

  /** Returns a number with its rounding and with nothing missing. */
  public static Numeric asStated(Numeric number) {
    return arithmetic(Operation.AS_STATED, number);
  }

  /** Returns the least that a number can be by its rounding, with nothing missing. */
  public static Numeric lowest(Numeric number) {
    return arithmetic(Operation.LOWEST, number);
  }

  /** Returns the most that a number can be by its rounding, with nothing missing. */
  public static Numeric highest(Numeric number) {
    return arithmetic(Operation.HIGHEST, number);
  }

  /** Returns by how much the first exceeds the second, at least 0. */
  public static Numeric excess(Numeric first, Numeric second) {
    return arithmetic(Operation.EXCESS, first, second);
  }

  /** Returns by how much the one that exceeds another most does so. */
  public static Numeric spread(Numeric... numbers) {
    return arithmetic(Operation.SPREAD, numbers);
  }

  /** Returns the greatest of exact numbers. */
  public static Numeric maximum(Numeric... numbers) {
    return arithmetic(Operation.MAXIMUM, numbers);
  }

  private static Numeric arithmetic(Operation operation, Numeric... numbers) {
    return new Arithmetic(operation, operation.label(), ImmutableList.copyOf(numbers));
  }

  /** Returns a constant, in units of its type. */
  public static Numeric constant(long units, FigureType<?> type) {
    return new Fixed(Operation.CONSTANT, Operation.CONSTANT.label(), type, units);
  }

  /** Returns a value that the jurisdiction sets, in units of its type. */
  public static Numeric parameter(LocalizedText label, long units, FigureType<?> type) {
    return new Fixed(Operation.PARAMETER, label, type, units);
  }

  /** Returns anything from 0 to a sum, and anything at all where the sum is not stated. */
  public static Numeric allowance(Sum limit) {
    return new Allowance(limit);
  }

  /** Returns what names an allowance in a finding. */
  public static Mention allowanceNamed(String role, Sum limit) {
    return new AllowanceMention(role, limit);
  }

  /** Returns what names the notes beside figures. */
  public static Mention notes(Source source) {
    return new NoteMention(source);
  }

  /** Returns whether a cell can be another times a rate; all state numbers, the second above 0. */
  public static Condition ratio(LocalizedText label, Cell above, Cell below, Cell rate) {
    return new RatioEquals(label, above, below, rate);
  }

  /**
   * Returns the amounts that notes name which contain some words, beside the first source that has
   * such notes.
   */
  public static Figures noted(ImmutableList<String> words, Iterable<Source> sources) {
    return new Noted(words, sources);
  }

  /** Returns what names such notes beside each of some sources in a finding. */
  public static Mention notesNamed(
      String role, ImmutableList<String> words, Iterable<Source> sources) {
    return new NotedMention(role, words, sources);
  }

  /**
   * Returns by how much a number divided by another is off a limit, all exact.
   *
   * @param decimals how many are kept of the quotient, from 0 to 8
   */
  public static Numeric ratioGap(Numeric above, Numeric below, int decimals, Numeric limit) {
    return new RatioGap(above, below, decimals, limit);
  }

  /**
   * Returns whether a product of one or two numbers can be at most a share of another product, whatever
   * is behind their rounding; all are known, and none but the first is below 0.
   */
  public static Condition productAtMost(
      ImmutableList<Numeric> left, ImmutableList<Numeric> right, Numeric share) {
    return new ProductAtMost(left, right, share);
  }

  /** Returns one question where a condition is met, and another where it is not. */
  public static Condition either(Condition when, Condition then, Condition otherwise) {
    return new Either(when, then, otherwise);
  }

  /** Returns how many of some conditions are met. */
  public static Numeric howMany(Iterable<? extends Condition> conditions) {
    return new HowMany(null, conditions);
  }

  /** Returns of how much that is found a condition is met. */
  public static Numeric howMany(Finder<? extends ImmutableList<?>> finder, Condition condition) {
    return new HowMany(finder, ImmutableList.of(condition));
  }

  /** Returns whether a condition holds of all that is found; nothing if nothing is. */
  public static Condition allFound(Finder<? extends ImmutableList<?>> finder, Condition condition) {
    return new EachFound(Operation.ALL, finder, condition);
  }

  /** Returns whether a condition holds of any that is found; nothing if nothing is. */
  public static Condition anyFound(Finder<? extends ImmutableList<?>> finder, Condition condition) {
    return new EachFound(Operation.ANY, finder, condition);
  }

  /** Returns the least of what an exact number comes to for each of what is found. */
  public static Numeric leastFound(Finder<? extends ImmutableList<?>> finder, Numeric number) {
    return new LeastFound(finder, number);
  }

  /**
   * Returns a cell that is found.
   *
   * @param type what it counts
   */
  public static Figures found(FigureType<?> type, Finder<RowCell> finder) {
    return new FoundCell(type, finder);
  }

  /**
   * Returns the sum of cells that are found.
   *
   * @param label what the sum is called
   * @param type what it counts
   */
  public static Figures sumFound(
      LocalizedText label, FigureType<?> type, Finder<ImmutableList<RowCell>> finder) {
    return new FoundCells(label, type, finder);
  }

  /** Returns how many documents of a type there are. */
  public static Numeric documents(DocumentType type) {
    return new DocumentCount(type);
  }

  /** Returns how many documents there are of the type that the application is about. */
  public static Numeric documents() {
    return new DocumentCount(null);
  }

  /** Returns whether those of some sums that state anything agree; at least two do. */
  public static Condition agreed(LocalizedText label, ImmutableList<Sum> sums) {
    return new Agreed(label, sums);
  }

  /**
   * Returns by how much those of some sums that state anything are off each other, and from the reading
   * that is nearest.
   */
  public static Numeric disagreement(ImmutableList<Sum> sums, ImmutableList<Sum> readings) {
    return new Disagreement(sums, readings);
  }

  /** Returns what names the cells of a sum in a finding only where a condition is met. */
  public static Mention namedIf(Condition condition, String role, Use use, int group, Sum sum) {
    return namedIf(condition, new SumMention(role, use, group, sum));
  }

  /** Returns what names something in a finding only where a condition is met. */
  public static Mention namedIf(Condition condition, Mention mention) {
    return new MetMention(condition, mention);
  }
}
