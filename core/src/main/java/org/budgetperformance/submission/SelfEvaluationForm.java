package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
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

  /**
   * Collects a form. Cells are given as they are written, amounts in 万元 where they name no unit, or as the values
   * that a system holds; null is a blank cell. A line that such a form does not have, or a value that a cell
   * cannot hold, is refused with an {@link IllegalArgumentException} that names it. Not thread-safe.
   */
  public static final class Builder {
    private final Sheet.Builder sheet;

    private Builder(SheetId id) {
      this.sheet = Sheet.builder(id);
    }

    /**
     * Sets the code of the project (项目编码), by which places hold when it is renamed.
     *
     * @param code the code; null if it has none
     * @throws IllegalArgumentException if it is blank, or this is the form of no project
     */
    public Builder code(@Nullable String code) {
      if (code != null) {
        sheet.code(code);
      }
      return this;
    }

    /**
     * Sets a line of words, such as {@link Lines#UNIT} or {@link Lines#EXPECTED_GOAL}.
     *
     * @param line the line
     * @param cell the words as they are written
     */
    public Builder text(Line line, @Nullable String cell) {
      sheet.write(Row.of(line), Columns.TEXT, cell);
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
    public Builder funds(
        Line line, @Nullable String opening, @Nullable String annual, @Nullable String executed) {
      sheet.write(Row.of(line), Columns.OPENING, opening);
      sheet.write(Row.of(line), Columns.ANNUAL, annual);
      sheet.write(Row.of(line), Columns.EXECUTED, executed);
      return this;
    }

    /**
     * Sets a line of the table of funds.
     *
     * @param line the line
     * @param opening 年初预算数
     * @param annual 全年预算数
     * @param executed 全年执行数
     */
    public Builder funds(
        Line line, @Nullable Amount opening, @Nullable Amount annual, @Nullable Amount executed) {
      sheet.value(Row.of(line), Columns.OPENING, opening);
      sheet.value(Row.of(line), Columns.ANNUAL, annual);
      sheet.value(Row.of(line), Columns.EXECUTED, executed);
      return this;
    }

    /**
     * Sets what was added to a line of the table of funds after the opening budget (年中追加), negative
     * if it was taken away.
     *
     * @param line the line
     * @param amount the amount as it is written
     */
    public Builder supplementary(Line line, @Nullable String amount) {
      sheet.write(Row.of(line), Columns.SUPPLEMENTARY, amount);
      return this;
    }

    /**
     * Sets what was added to a line of the table of funds after the opening budget (年中追加).
     *
     * @param line the line
     * @param amount the amount, negative if it was taken away
     */
    public Builder supplementary(Line line, @Nullable Amount amount) {
      sheet.value(Row.of(line), Columns.SUPPLEMENTARY, amount);
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
    public Builder execution(
        Line line, @Nullable String points, @Nullable String rate, @Nullable String score) {
      sheet.write(Row.of(line), Columns.POINTS, points);
      sheet.write(Row.of(line), Columns.EXECUTION_RATE, rate);
      sheet.write(Row.of(line), Columns.SCORE, score);
      return this;
    }

    /**
     * Sets points, execution rate and score beside a line of the table of funds.
     *
     * @param line the line
     * @param points 分值
     * @param rate 执行率
     * @param score 得分
     */
    public Builder execution(
        Line line, @Nullable Points points, @Nullable Rate rate, @Nullable Points score) {
      sheet.value(Row.of(line), Columns.POINTS, points);
      sheet.value(Row.of(line), Columns.EXECUTION_RATE, rate);
      sheet.value(Row.of(line), Columns.SCORE, score);
      return this;
    }

    /**
     * Sets a line of the split by the nature of revenue or of spending (按收入性质分, 按支出性质分).
     *
     * @param line the line
     * @param amount the amount as it is written
     */
    public Builder split(Line line, @Nullable String amount) {
      sheet.write(Row.of(line), Columns.AMOUNT, amount);
      return this;
    }

    /**
     * Sets a line of the split by the nature of revenue or of spending.
     *
     * @param line the line
     * @param amount the amount
     */
    public Builder split(Line line, @Nullable Amount amount) {
      sheet.value(Row.of(line), Columns.AMOUNT, amount);
      return this;
    }

    /**
     * Sets the points that the form prints beside a dimension, such as 成本指标 (20分).
     *
     * @param dimension the dimension
     * @param points the points as they are written
     */
    public Builder dimension(Dimension dimension, @Nullable String points) {
      sheet.write(Row.of(Line.of(dimension)), Columns.POINTS, points);
      return this;
    }

    /**
     * Sets the points that the form prints beside a dimension.
     *
     * @param dimension the dimension
     * @param points the points
     */
    public Builder dimension(Dimension dimension, @Nullable Points points) {
      sheet.value(Row.of(Line.of(dimension)), Columns.POINTS, points);
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
    public Builder total(@Nullable String points, @Nullable String score) {
      sheet.write(Row.of(Lines.TOTAL), Columns.POINTS, points);
      sheet.write(Row.of(Lines.TOTAL), Columns.SCORE, score);
      return this;
    }

    /**
     * Sets the row of totals (总分).
     *
     * @param points the points
     * @param score the score
     */
    public Builder total(@Nullable Points points, @Nullable Points score) {
      sheet.value(Row.of(Lines.TOTAL), Columns.POINTS, points);
      sheet.value(Row.of(Lines.TOTAL), Columns.SCORE, score);
      return this;
    }

    /** Returns the form. */
    public SelfEvaluationForm build() {
      return new SelfEvaluationForm(sheet.build());
    }
  }
}
