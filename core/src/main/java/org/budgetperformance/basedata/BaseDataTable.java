package org.budgetperformance.basedata;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.ProjectName;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;

/**
 * The base-data table of a department (基础数据表): staffing, expenditure by line, projects,
 * buildings.
 *
 * <p>It is a view that holds its sheet and nothing else. Immutable and thread-safe.
 */
public final class BaseDataTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Sheet sheet;

  private BaseDataTable(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Returns the view on a sheet.
   *
   * @param sheet a sheet of the type {@link BaseData#TABLE}
   * @throws IllegalArgumentException if it is of another type
   */
  public static BaseDataTable of(Sheet sheet) {
    checkArgument(
        sheet.id().type().equals(BaseData.TABLE), "%s", PersonalDetails.inMessage(sheet.id()));
    return new BaseDataTable(sheet);
  }

  /**
   * Returns the table of a submission, if it has one.
   *
   * @param submission the submission
   */
  public static Optional<BaseDataTable> of(Submission submission) {
    return submission.sheets(BaseData.TABLE).stream().findFirst().map(BaseDataTable::of);
  }

  /** Returns a builder of a table. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the sheet. */
  public Sheet sheet() {
    return sheet;
  }

  /**
   * Returns staff in post ÷ authorised posts (控制率), empty if either is not stated or no post is
   * authorised.
   */
  public Optional<Rate> staffControlRatio() {
    return ratio(
        sheet.at(BaseDataLines.STAFFING, BaseDataColumns.STAFF_IN_POST),
        sheet.at(BaseDataLines.STAFFING, BaseDataColumns.AUTHORISED_POSTS));
  }

  /** Returns actual ÷ approved floor area (规模控制率), empty if either is not stated or 0 is approved. */
  public Optional<Rate> areaControlRatio() {
    return ratio(
        sheet.at(BaseDataLines.BUILDINGS, BaseDataColumns.ACTUAL_AREA),
        sheet.at(BaseDataLines.BUILDINGS, BaseDataColumns.APPROVED_AREA));
  }

  private static Optional<Rate> ratio(Figure<BigDecimal> part, Figure<BigDecimal> whole) {
    return part.isStated() && whole.isStated() && whole.units() != 0
        ? Optional.of(Rate.of(part.units(), whole.units()))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BaseDataTable && sheet.equals(((BaseDataTable) other).sheet);
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
   * Collects a table. Cells are given as they are written, amounts in 万元 where they name no unit, or as the values
   * that a system holds; null is a blank cell. A line that such a table does not have is refused with an {@link
   * IllegalArgumentException} that names it. Not thread-safe.
   */
  public static final class Builder {
    private final Sheet.Builder sheet = Sheet.builder(SheetId.of(BaseData.TABLE));

    private Builder() {}

    /**
     * Sets the staffing (财政供养人员情况).
     *
     * @param authorised 编制数 as it is written
     * @param inPost 实际在职人数 as it is written
     * @param ratio 控制率 as it is written, in percent
     */
    public Builder staffing(
        @Nullable String authorised, @Nullable String inPost, @Nullable String ratio) {
      sheet.write(Row.of(BaseDataLines.STAFFING), BaseDataColumns.AUTHORISED_POSTS, authorised);
      sheet.write(Row.of(BaseDataLines.STAFFING), BaseDataColumns.STAFF_IN_POST, inPost);
      sheet.write(Row.of(BaseDataLines.STAFFING), BaseDataColumns.STAFF_RATIO, ratio);
      return this;
    }

    /**
     * Sets a line of expenditure.
     *
     * @param line the line
     * @param previous 上年决算数 as it is written
     * @param budget 本年预算数 as it is written
     * @param finalAccounts 本年决算数 as it is written
     */
    public Builder line(
        Line line,
        @Nullable String previous,
        @Nullable String budget,
        @Nullable String finalAccounts) {
      return amounts(Row.of(line), previous, budget, finalAccounts);
    }

    /**
     * Sets a line of expenditure.
     *
     * @param line the line
     * @param previous 上年决算数
     * @param budget 本年预算数
     * @param finalAccounts 本年决算数
     */
    public Builder line(
        Line line,
        @Nullable Amount previous,
        @Nullable Amount budget,
        @Nullable Amount finalAccounts) {
      return amounts(Row.of(line), previous, budget, finalAccounts);
    }

    /**
     * Adds a project under its kind.
     *
     * @param line the line of such projects, such as {@link BaseDataLines#BUSINESS_PROJECT}
     * @param name the name as it is written, with the amount that it may repeat
     * @param previous 上年决算数 as it is written
     * @param budget 本年预算数 as it is written
     * @param finalAccounts 本年决算数 as it is written
     * @throws IllegalArgumentException if the name is empty
     */
    public Builder project(
        Line line,
        String name,
        @Nullable String previous,
        @Nullable String budget,
        @Nullable String finalAccounts) {
      ProjectName project = ProjectName.parse(name);
      Row row = sheet.next(line, project.name());
      project.amount().ifPresent(amount -> sheet.put(row, Columns.NAMED_AMOUNT, Figure.of(amount)));
      return amounts(row, previous, budget, finalAccounts);
    }

    /**
     * Adds a project under its kind.
     *
     * @param line the line of such projects, such as {@link BaseDataLines#BUSINESS_PROJECT}
     * @param name the name
     * @param previous 上年决算数
     * @param budget 本年预算数
     * @param finalAccounts 本年决算数
     * @throws IllegalArgumentException if the name is empty
     */
    public Builder project(
        Line line,
        String name,
        @Nullable Amount previous,
        @Nullable Amount budget,
        @Nullable Amount finalAccounts) {
      return amounts(sheet.next(line, name), previous, budget, finalAccounts);
    }

    private Builder amounts(
        Row row,
        @Nullable String previous,
        @Nullable String budget,
        @Nullable String finalAccounts) {
      sheet.write(row, BaseDataColumns.PREVIOUS_FINAL, previous);
      sheet.write(row, BaseDataColumns.BUDGET, budget);
      sheet.write(row, Columns.FINAL, finalAccounts);
      return this;
    }

    private Builder amounts(
        Row row,
        @Nullable Amount previous,
        @Nullable Amount budget,
        @Nullable Amount finalAccounts) {
      sheet.value(row, BaseDataColumns.PREVIOUS_FINAL, previous);
      sheet.value(row, BaseDataColumns.BUDGET, budget);
      sheet.value(row, Columns.FINAL, finalAccounts);
      return this;
    }

    /**
     * Sets the floor area of buildings finished in the year (楼堂馆所规模).
     *
     * @param approved 批复规模 in square metres as it is written
     * @param actual 实际规模 in square metres as it is written
     * @param ratio 规模控制率 as it is written, in percent
     */
    public Builder buildingArea(
        @Nullable String approved, @Nullable String actual, @Nullable String ratio) {
      sheet.write(Row.of(BaseDataLines.BUILDINGS), BaseDataColumns.APPROVED_AREA, approved);
      sheet.write(Row.of(BaseDataLines.BUILDINGS), BaseDataColumns.ACTUAL_AREA, actual);
      sheet.write(Row.of(BaseDataLines.BUILDINGS), BaseDataColumns.AREA_RATIO, ratio);
      return this;
    }

    /**
     * Sets the investment in buildings finished in the year (楼堂馆所投资).
     *
     * @param budgeted 预算投资 as it is written
     * @param actual 实际投资 as it is written
     * @param ratio 投资概算控制率 as it is written, in percent
     */
    public Builder buildingInvestment(
        @Nullable String budgeted, @Nullable String actual, @Nullable String ratio) {
      sheet.write(Row.of(BaseDataLines.BUILDINGS), BaseDataColumns.BUDGETED_INVESTMENT, budgeted);
      sheet.write(Row.of(BaseDataLines.BUILDINGS), BaseDataColumns.ACTUAL_INVESTMENT, actual);
      sheet.write(Row.of(BaseDataLines.BUILDINGS), BaseDataColumns.INVESTMENT_RATIO, ratio);
      return this;
    }

    /**
     * Sets a line of words, such as {@link BaseDataLines#THRIFT_MEASURES}.
     *
     * @param line the line
     * @param cell the words as they are written
     */
    public Builder text(Line line, @Nullable String cell) {
      sheet.write(Row.of(line), Columns.TEXT, cell);
      return this;
    }

    /** Returns the table. */
    public BaseDataTable build() {
      return new BaseDataTable(sheet.build());
    }
  }
}
