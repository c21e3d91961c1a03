package org.budgetperformance.basedata;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** The lines that only the base-data table has (基础数据表项目行). */
public final class BaseDataLines {
  /** 办公经费. */
  public static final Line OFFICE = Line.of("office", "办公经费", "office expenses");

  /** 水费、电费、差旅费. */
  public static final Line UTILITIES_AND_TRAVEL =
      Line.of("utilities-and-travel", "水费、电费、差旅费", "water, electricity and travel");

  /** 会议费、培训费. */
  public static final Line MEETINGS_AND_TRAINING =
      Line.of("meetings-and-training", "会议费、培训费", "meetings and training");

  /** 业务工作经费, the total of its projects. */
  public static final Line BUSINESS_PROJECTS =
      Line.of("business-projects", "业务工作经费", "business projects");

  /** One project under 业务工作经费. */
  public static final Line BUSINESS_PROJECT =
      Line.ofProjects("business-project", "业务工作项目", "business project");

  /** 运行维护经费, the total of its projects. */
  public static final Line MAINTENANCE_PROJECTS =
      Line.of("maintenance-projects", "运行维护经费", "maintenance projects");

  /** One project under 运行维护经费. */
  public static final Line MAINTENANCE_PROJECT =
      Line.ofProjects("maintenance-project", "运行维护项目", "maintenance project");

  /** 专项资金, the total of its projects. */
  public static final Line EARMARKED_FUNDS = Line.of("earmarked-funds", "专项资金", "earmarked funds");

  /** One project under 专项资金. */
  public static final Line EARMARKED_FUND =
      Line.ofProjects("earmarked-fund", "专项资金项目", "earmarked fund");

  /** A part of a project, as rows behind 其中 split it (项目其中项). It is a part of its project's amounts. */
  public static final Line PROJECT_PART = Line.of("project-part", "项目其中项", "part of a project");

  /** 政府采购金额. */
  public static final Line PROCUREMENT = Line.of("procurement", "政府采购金额", "government procurement");

  /** 部门基本支出预算调整. */
  public static final Line BASIC_BUDGET_ADJUSTMENT =
      Line.of("basic-budget-adjustment", "部门基本支出预算调整", "adjustment of the basic budget");

  /** 财政供养人员情况. */
  public static final Line STAFFING = Lines.STAFFING;

  /** 楼堂馆所控制情况. */
  public static final Line BUILDINGS = Line.of("buildings", "楼堂馆所控制情况", "buildings");

  /** 厉行节约保障措施. */
  public static final Line THRIFT_MEASURES =
      Line.of("thrift-measures", "厉行节约保障措施", "thrift measures");

  /** The lines above in their order. */
  public static final ImmutableList<Line> ALL =
      ImmutableList.of(
          OFFICE,
          UTILITIES_AND_TRAVEL,
          MEETINGS_AND_TRAINING,
          BUSINESS_PROJECTS,
          BUSINESS_PROJECT,
          MAINTENANCE_PROJECTS,
          MAINTENANCE_PROJECT,
          EARMARKED_FUNDS,
          EARMARKED_FUND,
          PROJECT_PART,
          PROCUREMENT,
          BASIC_BUDGET_ADJUSTMENT,
          BUILDINGS,
          THRIFT_MEASURES);

  private BaseDataLines() {}
}
