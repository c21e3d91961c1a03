package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.formula.Condition;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * The declared checks (通用检查): each names the lines and columns it compares.
 *
 * <p>Stateless and thread-safe.
 */
public final class Checks {
  private Checks() {}

  /**
   * Returns checks that a line is the sum of all its parts (各项之和等于合计), one for each column.
   *
   * @param document the type of document
   * @param columns the columns
   * @param whole the line of the whole
   * @param parts the lines of all parts
   */
  public static ImmutableList<Check> total(
      DocumentType document,
      ImmutableList<? extends Column<?>> columns,
      Line whole,
      Line... parts) {
    return columns.stream()
        .map(
            column ->
                identityOfEach(
                    document,
                    Statement.of(Source.of(document, whole, column)),
                    sum(document, column, parts)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns checks that a line is at least the sum of some of its parts (其中), one for each column.
   *
   * @param document the type of document
   * @param columns the columns
   * @param whole the line of the whole
   * @param parts the lines that are listed of it
   */
  public static ImmutableList<Check> ofWhich(
      DocumentType document,
      ImmutableList<? extends Column<?>> columns,
      Line whole,
      Line... parts) {
    return columns.stream()
        .map(
            column ->
                Totals.atMostWhole(
                    document,
                    sum(document, column, parts),
                    Statement.of(Source.of(document, whole, column))))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a check that a statement is the sum of parts that need not all be named (部分列示), over all documents
   * together: parts that fall short are a notice at most.
   *
   * @param whole the whole
   * @param parts the parts
   * @param all what is stated if all parts are named, so that a shortfall counts in full; empty if they never
   *     need be
   */
  public static Check namedParts(Statement whole, Statement parts, Statement... all) {
    return Totals.ofNamedParts(whole, parts, ImmutableList.copyOf(all));
  }

  private static Statement sum(DocumentType document, Column<?> column, Line... parts) {
    return Statement.of(
        Arrays.stream(parts)
            .map(part -> Term.of(Source.of(document, part, column)))
            .toArray(Term[]::new));
  }

  /**
   * Returns a check that two statements are equal (勾稽相等), over all documents together.
   *
   * @param whole the one side
   * @param parts the other side
   * @param notes where notes stand that a finding should show
   */
  public static Check identity(Statement whole, Statement parts, Source... notes) {
    return Totals.equalTo(null, whole, parts, ImmutableList.of(), notes);
  }

  /**
   * Returns a check that two statements are equal, or are two others each (口径不同的勾稽): a limit of the annual budget
   * beside goals of the opening one.
   *
   * @param whole the one side
   * @param parts the other side
   * @param otherWhole what the one side may be instead
   * @param otherParts what the other side must be then
   */
  public static Check identityOr(
      Statement whole, Statement parts, Statement otherWhole, Statement otherParts) {
    return Totals.equalOr(whole, parts, otherWhole, otherParts);
  }

  /**
   * Returns a check that two statements are equal but for what was left unspent.
   *
   * @param whole the side that may fall short
   * @param parts the other side
   * @param allowance the most by which it may fall short; unknown where it is not stated
   */
  public static Check identityUpTo(Statement whole, Statement parts, Statement allowance) {
    return Totals.equalUpTo(whole, parts, allowance);
  }

  /**
   * Returns a check that two statements are equal in each document of a type.
   *
   * @param each the type of document; sources of it read the one document
   * @param whole the one side
   * @param parts the other side
   * @param first what is asked before it; what is not yes is what the document comes to
   */
  public static Check identityOfEach(
      DocumentType each, Statement whole, Statement parts, Condition... first) {
    return Totals.equalTo(each, whole, parts, ImmutableList.copyOf(first));
  }

  /**
   * Returns a check that one statement is not above another in each document of a type.
   *
   * @param each the type of document; sources of it read the one document
   * @param part the lesser side
   * @param whole the greater side
   */
  public static Check atMostOfEach(DocumentType each, Statement part, Statement whole) {
    return Totals.atMostWhole(each, part, whole);
  }

  /**
   * Returns a check that one statement is not above another in each document of a type; if it is by no more than
   * something else that the document states, that is at most a warning.
   *
   * @param each the type of document; sources of it read the one document
   * @param part the lesser side
   * @param whole the greater side
   * @param excused by how much the part may be above
   * @param message what is said then, by the placeholders of the check
   */
  public static Check atMostOfEachBut(
      DocumentType each,
      Statement part,
      Statement whole,
      Statement excused,
      LocalizedText message) {
    return Totals.atMostWholeBut(each, part, whole, excused, message);
  }

  /**
   * Returns a check that statements of one figure agree (同一数据多处一致), over all documents together.
   *
   * @param statements the ways in which the figure is stated
   */
  public static Check agreement(Statement... statements) {
    return Agreement.of(null, ImmutableList.copyOf(statements), ImmutableList.of());
  }

  /**
   * Returns a check that statements of the scores of a dimension agree (一级指标得分一致), over narrative and department
   * form; it names indicators that may stand under another dimension than theirs.
   *
   * @param dimension the dimension
   * @param statements the ways in which its scores are stated
   */
  public static Check dimensionScores(Dimension dimension, Statement... statements) {
    return Agreement.of(
        FormulaCheck.once().names(MisplacedIndicators.anywhere(dimension)),
        ImmutableList.copyOf(statements));
  }

  /**
   * Returns a check that statements of one figure agree in each document of a type.
   *
   * @param each the type of document; sources of it read the one document
   * @param statements the ways in which the figure is stated
   */
  public static Check agreementOfEach(DocumentType each, Statement... statements) {
    return Agreement.of(each, ImmutableList.copyOf(statements), ImmutableList.of());
  }

  /**
   * Returns a check that points agree in each document of a type, of which the last statement is what a
   * scheme sets (分值与评分办法一致): where only that differs a finding is at most a warning.
   *
   * @param each the type of document; sources of it read the one document
   * @param statements the ways in which the points are stated, the scheme's last
   */
  public static Check pointsOfEach(DocumentType each, Statement... statements) {
    return Agreement.withScheme(FormulaCheck.each(each), ImmutableList.copyOf(statements));
  }

  /**
   * Returns a check that the indicators of a dimension have the points that are printed beside it and that a scheme
   * gives it (一级指标分值); equal shares of it may be rounded.
   *
   * @param each the type of form
   * @param dimension the dimension
   * @param scheme the points that the scheme gives it
   * @param label what they are
   */
  public static Check dimensionPoints(
      DocumentType each, Dimension dimension, Points scheme, LocalizedText label) {
    FormulaCheck.Builder check =
        FormulaCheck.each(each)
            .names(MisplacedIndicators.inForm(dimension))
            .grade(MisplacedIndicators.of(dimension), Severity.ERROR, Agreement.MISPLACED);
    return Agreement.withScheme(
        check,
        ImmutableList.of(
            Statement.of(Source.of(each, Lines.INDICATOR, Columns.POINTS).in(dimension)),
            Statement.of(Source.of(each, Line.of(dimension), Columns.POINTS)),
            constant(scheme, label)),
        EqualShares.of(dimension, scheme));
  }

  /**
   * Returns a check that the total points of a form are the sum of its parts and those of a scheme (总分值); equal
   * shares may be rounded.
   *
   * @param each the type of form
   * @param scheme the points that the scheme gives in all
   * @param label what they are
   */
  public static Check totalPoints(DocumentType each, Points scheme, LocalizedText label) {
    return Agreement.withScheme(
        FormulaCheck.each(each),
        ImmutableList.of(
            Statement.of(Source.of(each, Lines.TOTAL, Columns.POINTS)),
            Statement.of(
                Source.of(each, Lines.INDICATOR, Columns.POINTS),
                Source.of(each, Lines.ANNUAL_FUNDS, Columns.POINTS)),
            constant(scheme, label)),
        EqualShares.ofTotal(scheme));
  }

  private static Statement constant(Points points, LocalizedText label) {
    return Statement.of(Term.constant(FigureType.POINTS, points.hundredths(), label));
  }

  /**
   * Returns a check that statements agree with each other and with one of several readings.
   *
   * @param statements the ways in which the figure is stated
   * @param readings what the figure may be, of which at least one must fit
   */
  public static Check oneOf(
      ImmutableList<Statement> statements, ImmutableList<Statement> readings) {
    return Agreement.of(null, statements, readings);
  }

  /**
   * Returns a check that, in each document of a type, statements agree with each other and with one
   * of several readings.
   *
   * @param each the type of document; sources of it read the one document
   * @param statements the ways in which the figure is stated
   * @param readings what the figure may be, of which at least one must fit
   */
  public static Check oneOfEach(
      DocumentType each, ImmutableList<Statement> statements, ImmutableList<Statement> readings) {
    return Agreement.of(each, statements, readings);
  }

  /**
   * Returns a check that a rate is one column of its row divided by another (比率复算).
   *
   * @param document the type of document
   * @param line the line
   * @param numerator the column of the figure above
   * @param denominator the column of the figure below
   * @param rate the column of the rate
   */
  public static Check ratio(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Column<Rate> rate) {
    return Ratios.of(document, line, numerator, denominator, rate, false);
  }

  /**
   * Returns a check that a rate, where a row states one, is one column of its row divided by another
   * (重复行比率复算).
   *
   * @param document the type of document
   * @param line the line, which repeats another and need not repeat its rate
   * @param numerator the column of the figure above
   * @param denominator the column of the figure below
   * @param rate the column of the rate
   */
  public static Check ratioWhereStated(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Column<Rate> rate) {
    return Ratios.of(document, line, numerator, denominator, rate, true);
  }

  /**
   * Returns a check that scores of a line lie between 0 and their points (得分不超过分值).
   *
   * @param document the type of document
   * @param line the line
   */
  public static Check scoreBounds(DocumentType document, Line line) {
    return ScoreLimits.of(document, line);
  }

  /**
   * Returns a check that one figure of a row is at most some share of another (控制率不超过限额).
   *
   * @param document the type of document
   * @param line the line
   * @param numerator the column of the figure above
   * @param denominator the column of the figure below
   * @param limit the highest share, inclusive
   */
  public static Check ratioAtMost(
      DocumentType document, Line line, Column<?> numerator, Column<?> denominator, Rate limit) {
    return AtMostRatio.of(document, line, numerator, denominator, limit, Severity.ERROR);
  }

  /**
   * Returns the same check, whose findings are at most so severe as long as the figure below is not 0 (无法定限额).
   *
   * @param document the type of document
   * @param line the line
   * @param numerator the column of the figure above
   * @param denominator the column of the figure below
   * @param limit the highest share, inclusive
   * @param severity how severe a finding is at most
   */
  public static Check ratioAtMost(
      DocumentType document,
      Line line,
      Column<?> numerator,
      Column<?> denominator,
      Rate limit,
      Severity severity) {
    return AtMostRatio.of(document, line, numerator, denominator, limit, severity);
  }

  /**
   * Returns a check that a figure does not carry the value of another than it should (张冠李戴), over all
   * documents together.
   *
   * @param stated the figure
   * @param right what it may be
   * @param wrong what it is not, but may have been taken for
   */
  public static Check wrongFigureTaken(
      Statement stated, ImmutableList<Statement> right, ImmutableList<Statement> wrong) {
    return WrongFigureTaken.of(stated, right, wrong);
  }

  /**
   * Returns whether only a part of a submission was handed in (仅核查部分材料), so that nothing may be asked
   * for that is not there.
   */
  public static Condition isPartial() {
    return new IsPartial();
  }

  /**
   * Returns a check that a whole submission has documents (材料齐全). Of documents of one kind alone nobody knows whether they are
   * the whole: what they lack is a NOTICE.
   *
   * @param types the types of which at least one document must be there
   */
  public static Check documentsPresent(DocumentType... types) {
    return documentsPresent(Severity.ERROR, types);
  }

  /**
   * Returns a check that a whole submission has documents (材料齐全), whose finding is at most so severe.
   *
   * @param most how severe a finding is at most; it is never more severe than its rule
   * @param types the types of which at least one document must be there
   */
  public static Check documentsPresent(Severity most, DocumentType... types) {
    return DocumentsPresent.of(most, ImmutableList.copyOf(types));
  }

  /**
   * Returns a check that every project listed in a document has its form and the reverse (一个项目一张表).
   *
   * @param list the type of document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   * @param accounts its column of the accounts; a project that spent nothing, as one that was called off, needs none
   */
  public static Check projectForms(DocumentType list, Column<?> previous, Column<?> accounts) {
    return ProjectForms.of(list, previous, accounts);
  }

  /**
   * Returns a check that a figure, where a document states it, is one of some figures of others (他处重述的数据): each that
   * is stated is an application.
   *
   * @param stated where it need not be stated
   * @param readings what it may be
   */
  public static Check restated(Source stated, Source... readings) {
    return Restated.of(stated, ImmutableList.copyOf(readings));
  }

  /**
   * Returns a check that an amount or score of each project fits one of its other amounts (同一项目金额一致).
   *
   * @param stated where the amount is stated in the project's row
   * @param readings what it may be, of which at least one must fit where any is stated
   */
  public static Check projectAgreement(Source stated, Source... readings) {
    boolean isOfName = stated.column().equals(Columns.NAMED_AMOUNT);
    return ProjectAgreement.of(stated, ImmutableList.copyOf(readings), isOfName);
  }

  /**
   * Returns a check that scores lie in the range that a scheme supports (得分复算).
   *
   * @param document the type of form
   * @param line the line of the indicators, or one of funds for its own execution rate
   * @param scheme how to score
   */
  public static Check supportedScores(DocumentType document, Line line, ScoringScheme scheme) {
    return ScoreInRange.of(document, line, scheme);
  }

  /**
   * Returns a check that actual values answer what their targets ask (完成值与指标值可比).
   *
   * @param document the type of document
   */
  public static Check comparability(DocumentType document) {
    return ActualAnswersTarget.of(document);
  }

  /**
   * Returns a check that narrative, goals and department form state the same of an indicator.
   *
   * @param column the column to compare
   * @param except indicators that another rule compares
   */
  public static Check indicatorAgreement(Column<?> column, Source... except) {
    return IndicatorAgreement.of(column, ImmutableList.copyOf(except));
  }

  /**
   * Returns a check that the narrative splits the points of a dimension as the department's form
   * does (分值分配一致).
   *
   * @param dimensions the dimensions
   * @param categories the categories of all of them
   */
  public static Check pointsSplit(
      ImmutableList<Dimension> dimensions, ImmutableList<Category> categories) {
    return PointsSplit.of(dimensions, categories);
  }

  /**
   * Returns a check only where targets or actuals are set in amounts, and none in per cent (以金额设定时).
   *
   * @param check the check, which compares them with amounts
   * @param sources the targets or actuals
   * @throws IllegalArgumentException if the check is not declared
   */
  public static Check ofAmounts(Check check, Source... sources) {
    return FormulaCheck.only(new SetInAmounts(sources), check, check.compares());
  }

  /**
   * Returns a check that asks a question of each row of a line (逐行核查), of which some failures weigh less.
   *
   * @param document the type of document
   * @param line the line
   * @param question the question
   * @param lesser the question that a row fails whose finding is a warning; it names the same columns
   * @param first what is asked before it; what is not yes is what the row comes to
   */
  public static Check eachRow(
      DocumentType document,
      Line line,
      RowQuestion question,
      RowQuestion lesser,
      Condition... first) {
    return AskedRow.each(document, line, question, lesser, first);
  }

  /**
   * Returns a check that asks a question of each row of a line (逐行核查); each row is one application.
   *
   * @param document the type of document
   * @param line the line
   * @param question the question
   * @param first what is asked before it; what is not yes is what the row comes to
   */
  public static Check eachRow(
      DocumentType document, Line line, RowQuestion question, Condition... first) {
    return AskedRow.each(document, line, question, null, first);
  }

  /**
   * Returns a check that asks a question of all rows of a line together (整表核查): each document is one
   * application, which fails if any row does and names all that do.
   *
   * @param document the type of document
   * @param line the line
   * @param question the question
   * @param first what is asked of each row before it
   */
  public static Check allRows(
      DocumentType document, Line line, RowQuestion question, Condition... first) {
    return AskedRow.all(document, line, question, first);
  }

  /**
   * Returns a check that a text is no longer than it may be (字数上限), for each row of a line; a cell that
   * states nothing is for another rule.
   *
   * @param document the type of document
   * @param line the line
   * @param column the column of the text
   * @param most how many characters it may have, white space left out, not negative
   */
  public static Check textAtMost(
      DocumentType document, Line line, Column<String> column, int most) {
    return CellContents.textAtMost(document, line, column, most);
  }

  /**
   * Returns a check that a cell is filled in where a condition holds (条件必填), for each row of a line: a
   * blank, 无 and a dash are not filled in. Where the condition is open, so is a cell that is not.
   *
   * @param document the type of document
   * @param line the line
   * @param column the column of the cell
   * @param condition when it is required, such as a comparison of other cells of the row
   * @param when the condition in words, such as 得分低于分值
   * @param beside what else a finding names, such as the cells that are compared
   */
  public static Check requiredIf(
      DocumentType document,
      Line line,
      Column<?> column,
      Condition condition,
      LocalizedText when,
      Column<?>... beside) {
    return CellContents.requiredIf(
        document, line, column, condition, when, ImmutableList.copyOf(beside));
  }

  /**
   * Returns a check that a cell is filled in where a question is answered with {@linkplain
   * org.budgetperformance.rule.Outcome#PASSED passed} (条件必填), for each row of a line.
   *
   * @param document the type of document
   * @param line the line
   * @param column the column of the cell
   * @param question the question, whose {@link RowQuestion#compares} says when
   */
  public static Check requiredIf(
      DocumentType document, Line line, Column<?> column, RowQuestion question) {
    return CellContents.requiredIf(
        document, line, column, new AskedRow(question), question.compares(), question.columns());
  }
}
