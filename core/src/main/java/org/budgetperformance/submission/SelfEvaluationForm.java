package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.text.PersonalDetails;

/**
 * A self-evaluation form (绩效自评表): of the whole department's expenditure (部门整体支出) or of one
 * project's (项目支出).
 *
 * <p>It is a view that holds its sheet and nothing else. Immutable and thread-safe.
 */
public final class SelfEvaluationForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Sheet sheet;

  private SelfEvaluationForm(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Returns the view on a sheet.
   *
   * @param sheet a sheet of a {@linkplain DocumentType#isForm form}
   * @throws IllegalArgumentException if it is of another type
   */
  public static SelfEvaluationForm of(Sheet sheet) {
    DocumentType type = sheet.id().type();
    checkArgument(type.isForm(), "%s is no form", PersonalDetails.inMessage(sheet.id()));
    return new SelfEvaluationForm(sheet);
  }

  /** Returns a builder of the form of a whole department (整体支出绩效自评表). */
  public static Builder ofDepartment() {
    return new Builder(SheetId.of(Documents.DEPARTMENT_FORM));
  }

  /**
   * Returns a builder of the form of one project (项目支出绩效自评表).
   *
   * @param project the name of the project; empty if the form leaves it blank
   */
  public static Builder ofProject(String project) {
    return new Builder(SheetId.of(Documents.PROJECT_FORM, project))
        .text(Lines.PROJECT_NAME, project);
  }

  /** Returns the sheet. */
  public Sheet sheet() {
    return sheet;
  }

  /** Returns the name of the project, if it is the form of one. */
  public Optional<String> project() {
    return sheet.id().subject();
  }

  /** Returns opening, annual and executed amount, if the form states all three. */
  public Optional<BudgetExecution> execution() {
    Optional<Amount> opening = sheet.at(Lines.ANNUAL_FUNDS, Columns.OPENING).value();
    Optional<Amount> annual = sheet.at(Lines.ANNUAL_FUNDS, Columns.ANNUAL).value();
    Optional<Amount> executed = sheet.at(Lines.ANNUAL_FUNDS, Columns.EXECUTED).value();
    return opening.isPresent() && annual.isPresent() && executed.isPresent()
        ? Optional.of(BudgetExecution.of(opening.get(), annual.get(), executed.get()))
        : Optional.empty();
  }

  /** Returns the indicators in the order of the form. */
  public ImmutableList<Indicator> indicators() {
    return IndicatorRows.read(sheet);
  }

  /** Returns the total score that the form claims (总分), if it states one. */
  public Optional<Points> claimedTotal() {
    return sheet.at(Lines.TOTAL, Columns.SCORE).value();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SelfEvaluationForm && sheet.equals(((SelfEvaluationForm) other).sheet);
  }

  @Override
  public int hashCode() {
    return sheet.hashCode();
  }

  @Override
  public String toString() {
    return sheet.toString();
  }

  /** Collects a form; cells are given as they are written, amounts in 万元. Not thread-safe. */
  public static final class Builder {
    private final Sheet.Builder sheet;

    private Builder(SheetId id) {
      this.sheet = Sheet.builder(id);
    }

    /**
     * Sets a line of words, such as {@link Lines#UNIT} or {@link Lines#EXPECTED_GOAL}.
     *
     * @param line the line
     * @param cell the words as they are written
     */
    public Builder text(Line line, String cell) {
      sheet.put(line, Columns.TEXT, Cells.read(FigureType.TEXT, cell));
      return this;
    }

    /**
     * Sets a line of the table of funds, such as {@link Lines#ANNUAL_FUNDS}.
     *
     * @param line the line
     * @param opening 年初预算数 as it is written
     * @param annual 全年预算数 as it is written
     * @param executed 全年执行数 as it is written
     */
    public Builder funds(Line line, String opening, String annual, String executed) {
      sheet.put(line, Columns.OPENING, Cells.read(FigureType.AMOUNT, opening));
      sheet.put(line, Columns.ANNUAL, Cells.read(FigureType.AMOUNT, annual));
      sheet.put(line, Columns.EXECUTED, Cells.read(FigureType.AMOUNT, executed));
      return this;
    }

    /**
     * Sets what was added to a line of the table of funds after the opening budget (年中追加), negative
     * if it was taken away.
     *
     * @param line the line
     * @param amount the amount as it is written
     */
    public Builder supplementary(Line line, String amount) {
      sheet.put(line, Columns.SUPPLEMENTARY, Cells.read(FigureType.AMOUNT, amount));
      return this;
    }

    /**
     * Sets points, execution rate and score beside a line of the table of funds.
     *
     * @param line the line
     * @param points 分值 as it is written
     * @param rate 执行率 as it is written, in percent
     * @param score 得分 as it is written
     */
    public Builder execution(Line line, String points, String rate, String score) {
      sheet.put(line, Columns.POINTS, Cells.read(FigureType.POINTS, points));
      sheet.put(line, Columns.EXECUTION_RATE, Cells.read(FigureType.RATE, rate));
      sheet.put(line, Columns.SCORE, Cells.read(FigureType.POINTS, score));
      return this;
    }

    /**
     * Sets a line of the split by the nature of revenue or of spending (按收入性质分, 按支出性质分).
     *
     * @param line the line
     * @param amount the amount as it is written
     */
    public Builder split(Line line, String amount) {
      sheet.put(line, Columns.AMOUNT, Cells.read(FigureType.AMOUNT, amount));
      return this;
    }

    /**
     * Sets the points that the form prints beside a dimension, such as 成本指标 (20分).
     *
     * @param dimension the dimension
     * @param points the points as they are written
     */
    public Builder dimension(Dimension dimension, String points) {
      sheet.put(Line.of(dimension), Columns.POINTS, Cells.read(FigureType.POINTS, points));
      return this;
    }

    /**
     * Adds an indicator.
     *
     * @param indicator the indicator
     */
    public Builder indicator(Indicator indicator) {
      IndicatorRows.write(sheet, indicator);
      return this;
    }

    /**
     * Sets the row of totals (总分).
     *
     * @param points the points as they are written
     * @param score the score as it is written
     */
    public Builder total(String points, String score) {
      sheet.put(Lines.TOTAL, Columns.POINTS, Cells.read(FigureType.POINTS, points));
      sheet.put(Lines.TOTAL, Columns.SCORE, Cells.read(FigureType.POINTS, score));
      return this;
    }

    /** Returns the form. */
    public SelfEvaluationForm build() {
      return new SelfEvaluationForm(sheet.build());
    }
  }
}
