package org.budgetperformance.submission;

import java.math.BigDecimal;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;

/** The columns that the documents of every province share (全国通用栏). */
public final class Columns {
  /** 年初预算数. */
  public static final Column<Amount> OPENING =
      Column.of("opening", FigureType.AMOUNT, "年初预算数", "opening budget");

  /** 全年预算数, after adjustment. */
  public static final Column<Amount> ANNUAL =
      Column.of("annual", FigureType.AMOUNT, "全年预算数", "annual budget");

  /** 全年执行数. */
  public static final Column<Amount> EXECUTED =
      Column.of("executed", FigureType.AMOUNT, "全年执行数", "executed amount");

  /** 执行率: executed ÷ annual budget. */
  public static final Column<Rate> EXECUTION_RATE =
      Column.of("execution-rate", FigureType.RATE, "执行率", "execution rate");

  /** 年中追加. */
  public static final Column<Amount> SUPPLEMENTARY =
      Column.of("supplementary", FigureType.AMOUNT, "年中追加", "supplementary budget");

  /** An amount that stands in no column of years or stages, such as a split by nature (金额). */
  public static final Column<Amount> AMOUNT =
      Column.of("amount", FigureType.AMOUNT, "金额", "amount");

  /** 占比 of a part in its whole, as a narrative states it beside the amount of the part. */
  public static final Column<Rate> SHARE = Column.of("share", FigureType.RATE, "占比", "share");

  /** The amount that a project's name repeats (项目名称中的金额). */
  public static final Column<Amount> NAMED_AMOUNT =
      Column.of("named-amount", FigureType.AMOUNT, "名称中的金额", "amount in the name");

  /** 本年决算数. */
  public static final Column<Amount> FINAL =
      Column.of("final", FigureType.AMOUNT, "本年决算数", "final accounts");

  /** 二级指标. */
  public static final Column<Category> CATEGORY =
      Column.of("category", FigureType.CATEGORY, "二级指标", "category");

  /** 年度指标值. */
  public static final Column<Target> TARGET =
      Column.of("target", FigureType.TARGET, "年度指标值", "target");

  /** 实际完成值. */
  public static final Column<Actual> ACTUAL =
      Column.of("actual", FigureType.ACTUAL, "实际完成值", "actual value");

  /** 分值: the most that can be scored. */
  public static final Column<Points> POINTS =
      Column.of("points", FigureType.POINTS, "分值", "points");

  /** 得分. */
  public static final Column<Points> SCORE = Column.of("score", FigureType.POINTS, "得分", "score");

  /** 偏差原因分析及改进措施. */
  public static final Column<String> EXPLANATION =
      Column.of("explanation", FigureType.TEXT, "偏差原因分析及改进措施", "deviation explanation");

  /** 编制数 of a unit's staff. */
  public static final Column<BigDecimal> AUTHORISED_POSTS =
      Column.of("authorised-posts", FigureType.COUNT, "编制数", "authorised posts");

  /** 实际在职人数 at the end of the year. */
  public static final Column<BigDecimal> STAFF_IN_POST =
      Column.of("staff-in-post", FigureType.COUNT, "实际在职人数", "staff in post");

  /** How many there are of something (个数). */
  public static final Column<BigDecimal> COUNT =
      Column.of("count", FigureType.COUNT, "个数", "number");

  /** Words that stand in no other column (内容). */
  public static final Column<String> TEXT = Column.of("text", FigureType.TEXT, "内容", "text");

  private Columns() {}
}
