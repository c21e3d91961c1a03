package org.budgetperformance.basedata;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Cells;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
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

  /** Collects a table; cells are given as they are written, amounts in 万元. Not thread-safe. */
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
    public Builder staffing(String authorised, String inPost, String ratio) {
      sheet.put(
          BaseDataLines.STAFFING,
          BaseDataColumns.AUTHORISED_POSTS,
          Cells.read(FigureType.COUNT, authorised));
      sheet.put(
          BaseDataLines.STAFFING,
          BaseDataColumns.STAFF_IN_POST,
          Cells.read(FigureType.COUNT, inPost));
      sheet.put(
          BaseDataLines.STAFFING, BaseDataColumns.STAFF_RATIO, Cells.read(FigureType.RATE, ratio));
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
    public Builder line(Line line, String previous, String budget, String finalAccounts) {
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
        Line line, String name, String previous, String budget, String finalAccounts) {
      ProjectName project = ProjectName.parse(name);
      Row row = sheet.next(line, project.name());
      project.amount().ifPresent(amount -> sheet.put(row, Columns.NAMED_AMOUNT, Figure.of(amount)));
      return amounts(row, previous, budget, finalAccounts);
    }

    private Builder amounts(Row row, String previous, String budget, String finalAccounts) {
      sheet.put(row, BaseDataColumns.PREVIOUS_FINAL, Cells.read(FigureType.AMOUNT, previous));
      sheet.put(row, BaseDataColumns.BUDGET, Cells.read(FigureType.AMOUNT, budget));
      sheet.put(row, Columns.FINAL, Cells.read(FigureType.AMOUNT, finalAccounts));
      return this;
    }

    /**
     * Sets the floor area of buildings finished in the year (楼堂馆所规模).
     *
     * @param approved 批复规模 in square metres as it is written
     * @param actual 实际规模 in square metres as it is written
     * @param ratio 规模控制率 as it is written, in percent
     */
    public Builder buildingArea(String approved, String actual, String ratio) {
      sheet.put(
          BaseDataLines.BUILDINGS,
          BaseDataColumns.APPROVED_AREA,
          Cells.read(FigureType.AREA, approved));
      sheet.put(
          BaseDataLines.BUILDINGS,
          BaseDataColumns.ACTUAL_AREA,
          Cells.read(FigureType.AREA, actual));
      sheet.put(
          BaseDataLines.BUILDINGS, BaseDataColumns.AREA_RATIO, Cells.read(FigureType.RATE, ratio));
      return this;
    }

    /**
     * Sets the investment in buildings finished in the year (楼堂馆所投资).
     *
     * @param budgeted 预算投资 as it is written
     * @param actual 实际投资 as it is written
     * @param ratio 投资概算控制率 as it is written, in percent
     */
    public Builder buildingInvestment(String budgeted, String actual, String ratio) {
      sheet.put(
          BaseDataLines.BUILDINGS,
          BaseDataColumns.BUDGETED_INVESTMENT,
          Cells.read(FigureType.AMOUNT, budgeted));
      sheet.put(
          BaseDataLines.BUILDINGS,
          BaseDataColumns.ACTUAL_INVESTMENT,
          Cells.read(FigureType.AMOUNT, actual));
      sheet.put(
          BaseDataLines.BUILDINGS,
          BaseDataColumns.INVESTMENT_RATIO,
          Cells.read(FigureType.RATE, ratio));
      return this;
    }

    /**
     * Sets a line of words, such as {@link BaseDataLines#THRIFT_MEASURES}.
     *
     * @param line the line
     * @param cell the words as they are written
     */
    public Builder text(Line line, String cell) {
      sheet.put(line, Columns.TEXT, Cells.read(FigureType.TEXT, cell));
      return this;
    }

    /** Returns the table. */
    public BaseDataTable build() {
      return new BaseDataTable(sheet.build());
    }
  }
}
