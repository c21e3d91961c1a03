package org.budgetperformance.basedata;

import java.math.BigDecimal;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;

/** The columns that only the base-data table has (基础数据表栏). */
public final class BaseDataColumns {
  /** 上年决算数. */
  public static final Column<Amount> PREVIOUS_FINAL =
      Column.of("previous-final", FigureType.AMOUNT, "上年决算数", "previous year's final accounts");

  /** 本年预算数. */
  public static final Column<Amount> BUDGET =
      Column.of("budget", FigureType.AMOUNT, "本年预算数", "budget");

  /** 编制数. */
  public static final Column<BigDecimal> AUTHORISED_POSTS = Columns.AUTHORISED_POSTS;

  /** 实际在职人数. */
  public static final Column<BigDecimal> STAFF_IN_POST = Columns.STAFF_IN_POST;

  /** 控制率 of staff: staff in post ÷ authorised posts. */
  public static final Column<Rate> STAFF_RATIO =
      Column.of("staff-ratio", FigureType.RATE, "控制率", "staff control ratio");

  /** 批复规模. */
  public static final Column<BigDecimal> APPROVED_AREA =
      Column.of("approved-area", FigureType.AREA, "批复规模", "approved floor area");

  /** 实际规模. */
  public static final Column<BigDecimal> ACTUAL_AREA =
      Column.of("actual-area", FigureType.AREA, "实际规模", "actual floor area");

  /** 规模控制率: actual ÷ approved floor area. */
  public static final Column<Rate> AREA_RATIO =
      Column.of("area-ratio", FigureType.RATE, "规模控制率", "floor area control ratio");

  /** 预算投资. */
  public static final Column<Amount> BUDGETED_INVESTMENT =
      Column.of("budgeted-investment", FigureType.AMOUNT, "预算投资", "budgeted investment");

  /** 实际投资. */
  public static final Column<Amount> ACTUAL_INVESTMENT =
      Column.of("actual-investment", FigureType.AMOUNT, "实际投资", "actual investment");

  /** 投资概算控制率: actual ÷ budgeted investment. */
  public static final Column<Rate> INVESTMENT_RATIO =
      Column.of("investment-ratio", FigureType.RATE, "投资概算控制率", "investment control ratio");

  private BaseDataColumns() {}
}
