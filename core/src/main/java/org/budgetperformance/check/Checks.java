package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;

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
                new Identity(
                    Statement.of(Source.of(document, whole, column)),
                    sum(document, column, parts),
                    false,
                    document,
                    null,
                    ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
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
    return new Identity(whole, parts, true, null, null, ImmutableList.copyOf(notes));
  }

  /**
   * Returns a check that two statements are equal but for what was left unspent.
   *
   * @param whole the side that may fall short
   * @param parts the other side
   * @param allowance the most by which it may fall short; unknown where it is not stated
   */
  public static Check identityUpTo(Statement whole, Statement parts, Statement allowance) {
    return new Identity(whole, parts, true, null, allowance, ImmutableList.of());
  }

  /**
   * Returns a check that two statements are equal in each document of a type.
   *
   * @param each the type of document; sources of it read the one document
   * @param whole the one side
   * @param parts the other side
   */
  public static Check identityOfEach(DocumentType each, Statement whole, Statement parts) {
    return new Identity(whole, parts, true, each, null, ImmutableList.of());
  }

  /**
   * Returns a check that one statement is not above another in each document of a type.
   *
   * @param each the type of document; sources of it read the one document
   * @param part the lesser side
   * @param whole the greater side
   */
  public static Check atMostOfEach(DocumentType each, Statement part, Statement whole) {
    return new Identity(whole, part, false, each, null, ImmutableList.of());
  }

  /**
   * Returns a check that statements of one figure agree (同一数据多处一致), over all documents together.
   *
   * @param statements the ways in which the figure is stated
   */
  public static Check agreement(Statement... statements) {
    return new Agreement(ImmutableList.copyOf(statements), ImmutableList.of(), null);
  }

  /**
   * Returns a check that statements of one figure agree in each document of a type.
   *
   * @param each the type of document; sources of it read the one document
   * @param statements the ways in which the figure is stated
   */
  public static Check agreementOfEach(DocumentType each, Statement... statements) {
    return new Agreement(ImmutableList.copyOf(statements), ImmutableList.of(), each);
  }

  /**
   * Returns a check that statements agree with each other and with one of several readings.
   *
   * @param statements the ways in which the figure is stated
   * @param readings what the figure may be, of which at least one must fit
   */
  public static Check oneOf(
      ImmutableList<Statement> statements, ImmutableList<Statement> readings) {
    return new Agreement(statements, readings, null);
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
    return new Agreement(statements, readings, each);
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
    return new Ratio(document, line, numerator, denominator, rate, false);
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
    return new Ratio(document, line, numerator, denominator, rate, true);
  }

  /**
   * Returns a check that scores of a line lie between 0 and their points (得分不超过分值).
   *
   * @param document the type of document
   * @param line the line
   */
  public static Check scoreBounds(DocumentType document, Line line) {
    return new ScoreBounds(document, line);
  }

  /**
   * Returns a check that a whole submission has documents (材料齐全).
   *
   * @param types the types of which at least one document must be there
   */
  public static Check documentsPresent(DocumentType... types) {
    return new DocumentsPresent(Arrays.asList(types));
  }

  /**
   * Returns a check that every project listed in a document has its form and the reverse (一个项目一张表).
   *
   * @param list the type of document that lists the projects
   * @param previous its column of the year before, whose amounts ask for no form
   */
  public static Check projectForms(DocumentType list, Column<?> previous) {
    return new ProjectForms(list, previous);
  }

  /**
   * Returns a check that an amount of each project fits one of its other amounts (同一项目金额一致).
   *
   * @param stated where the amount is stated in the project's row
   * @param readings what it may be, of which at least one must fit where any is stated
   */
  public static Check projectAgreement(Source stated, Source... readings) {
    return new ProjectAgreement(stated, ImmutableList.copyOf(readings));
  }

  /**
   * Returns a check that scores lie in the range that a scheme supports (得分复算).
   *
   * @param document the type of form
   * @param line the line of the indicators, or one of funds for its own execution rate
   * @param scheme how to score
   */
  public static Check supportedScores(DocumentType document, Line line, ScoringScheme scheme) {
    return new ScoreInRange(document, line, scheme);
  }

  /**
   * Returns a check that actual values answer what their targets ask (完成值与指标值可比).
   *
   * @param document the type of document
   */
  public static Check comparability(DocumentType document) {
    return new Comparability(document);
  }

  /**
   * Returns a check that narrative, goals and department form state the same of an indicator.
   *
   * @param column the column to compare
   * @param except indicators that another rule compares
   */
  public static Check indicatorAgreement(Column<?> column, Source... except) {
    return new IndicatorAgreement(column, ImmutableList.copyOf(except));
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
    return new PointsSplit(dimensions, categories);
  }
}
