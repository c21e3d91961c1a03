package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;

/** The lines that the documents of every province share (全国通用项目行). */
public final class Lines {
  /** 基本支出. */
  public static final Line BASIC_EXPENDITURE =
      Line.of("basic-expenditure", "基本支出", "basic expenditure");

  /** 人员经费. */
  public static final Line PERSONNEL = Line.of("personnel", "人员经费", "personnel expenditure");

  /** 公用经费. */
  public static final Line OPERATING = Line.of("operating", "公用经费", "operating expenditure");

  /** 工资福利支出. */
  public static final Line WAGES_AND_WELFARE =
      Line.of("wages-and-welfare", "工资福利支出", "wages and welfare");

  /** 商品和服务支出. */
  public static final Line GOODS_AND_SERVICES =
      Line.of("goods-and-services", "商品和服务支出", "goods and services");

  /** 对个人和家庭的补助. */
  public static final Line GRANTS_TO_PERSONS =
      Line.of("grants-to-persons", "对个人和家庭的补助", "grants to persons and families");

  /** 资本性支出. */
  public static final Line CAPITAL_EXPENDITURE =
      Line.of("capital-expenditure", "资本性支出", "capital expenditure");

  /** “三公”经费. */
  public static final Line THREE_PUBLIC_EXPENSES =
      Line.of("three-public-expenses", "“三公”经费", "three public expenses");

  /** 公务用车购置和维护经费. */
  public static final Line OFFICIAL_CARS = Line.of("official-cars", "公务用车购置和维护经费", "official cars");

  /** 公务车购置. */
  public static final Line CAR_PURCHASE = Line.of("car-purchase", "公务车购置", "purchase of cars");

  /** 公务车运行维护. */
  public static final Line CAR_RUNNING = Line.of("car-running", "公务车运行维护", "running of cars");

  /** 出国经费. */
  public static final Line TRAVEL_ABROAD = Line.of("travel-abroad", "出国经费", "travel abroad");

  /** 公务接待. */
  public static final Line RECEPTIONS = Line.of("receptions", "公务接待", "official receptions");

  /** 项目支出. */
  public static final Line PROJECT_EXPENDITURE =
      Line.of("project-expenditure", "项目支出", "project expenditure");

  /** A project where no kind is given, as in a narrative. */
  public static final Line PROJECT = Line.ofProjects("project", "项目", "project");

  /** 年度资金总额. */
  public static final Line ANNUAL_FUNDS = Line.of("annual-funds", "年度资金总额", "annual funds");

  /** 当年财政拨款. */
  public static final Line CURRENT_APPROPRIATION =
      Line.of("current-appropriation", "当年财政拨款", "current year's appropriation");

  /** 各级财政资金: what a level of government gives, which may repeat. */
  public static final Line LEVEL_FUNDS =
      Line.of("level-funds", "各级财政资金", "funds of a level of government");

  /** 上年结转资金. */
  public static final Line CARRIED_OVER = Line.of("carried-over", "上年结转资金", "carried over");

  /** 其他资金. */
  public static final Line OTHER_FUNDS = Line.of("other-funds", "其他资金", "other funds");

  /** 年度主要任务: a task that a department's form lists, with all of its funds. */
  public static final Line TASK = Line.of("task", "年度主要任务", "main task");

  /** The appropriation of one task (任务财政拨款). */
  public static final Line TASK_APPROPRIATION =
      Line.of("task-appropriation", "任务财政拨款", "appropriation of a task");

  /** The other funds of one task (任务其他资金). */
  public static final Line TASK_OTHER_FUNDS =
      Line.of("task-other-funds", "任务其他资金", "other funds of a task");

  /** 一般公共预算. */
  public static final Line GENERAL_PUBLIC_BUDGET =
      Line.of("general-public-budget", "一般公共预算", "general public budget");

  /** 政府性基金拨款. */
  public static final Line GOVERNMENT_FUND_BUDGET =
      Line.of("government-fund-budget", "政府性基金拨款", "government fund budget");

  /** 国有资本经营预算拨款. */
  public static final Line STATE_CAPITAL_BUDGET =
      Line.of("state-capital-budget", "国有资本经营预算", "state capital operating budget");

  /** 社会保险基金预算. */
  public static final Line SOCIAL_INSURANCE_BUDGET =
      Line.of("social-insurance-budget", "社会保险基金预算", "social insurance fund budget");

  /** 纳入专户管理的非税收入拨款. */
  public static final Line NON_TAX_REVENUE =
      Line.of("non-tax-revenue", "纳入专户管理的非税收入拨款", "non-tax revenue of special accounts");

  /** 预期目标. */
  public static final Line EXPECTED_GOAL = Line.of("expected-goal", "预期目标", "expected goal");

  /** 实际完成情况. */
  public static final Line ACHIEVED_RESULT =
      Line.of("achieved-result", "实际完成情况", "achieved result");

  /** A goal with a figure in a narrative (绩效目标). */
  public static final Line GOAL = Line.of("goal", "绩效目标", "goal");

  /** One indicator (三级指标). */
  public static final Line INDICATOR = Line.of("indicator", "三级指标", "indicator");

  /** 预算执行率 where it is scored apart from the annual funds. */
  public static final Line EXECUTION = Line.of("execution", "预算执行率", "budget execution");

  /** 总分. */
  public static final Line TOTAL = Line.of("total", "总分", "total");

  /** 评价等级. */
  public static final Line GRADE = Line.of("grade", "评价等级", "grade");

  /** 预算单位名称, 实施单位. */
  public static final Line UNIT = Line.of("unit", "预算单位", "unit");

  /** 主管部门. */
  public static final Line DEPARTMENT = Line.of("department", "主管部门", "department");

  /** 项目支出名称. */
  public static final Line PROJECT_NAME = Line.of("project-name", "项目支出名称", "name of the project");

  /** 项目编码: by which a project stays the same when it is renamed. */
  public static final Line PROJECT_CODE = Line.of("project-code", "项目编码", "code of the project");

  /** 财政供养人员: a unit's staff. */
  public static final Line STAFFING = Line.of("staffing", "财政供养人员", "staffing");

  /** 项目个数: how many projects a narrative says that there are. */
  public static final Line PROJECT_COUNT = Line.of("project-count", "项目个数", "number of projects");

  /** 存在的问题: what a narrative says of its problems; blank where a whole narrative has no such chapter. */
  public static final Line PROBLEMS = Line.of("problems", "存在的问题", "problems");

  /** 资金口径: that a narrative tells all money, since it parts no budgets; absent where it does, or may. */
  public static final Line ALL_BUDGETS = Line.of("all-budgets", "资金口径", "budgets covered");

  /** 填表人. */
  public static final Line FILLED_IN_BY = Line.of("filled-in-by", "填表人", "filled in by");

  /** 填报日期. */
  public static final Line FILLED_IN_ON = Line.of("filled-in-on", "填报日期", "filled in on");

  /** 联系电话. */
  public static final Line TELEPHONE = Line.of("telephone", "联系电话", "telephone");

  /** The lines above in their order. */
  public static final ImmutableList<Line> NATIONAL =
      ImmutableList.of(
          BASIC_EXPENDITURE,
          PERSONNEL,
          OPERATING,
          WAGES_AND_WELFARE,
          GOODS_AND_SERVICES,
          GRANTS_TO_PERSONS,
          CAPITAL_EXPENDITURE,
          THREE_PUBLIC_EXPENSES,
          OFFICIAL_CARS,
          CAR_PURCHASE,
          CAR_RUNNING,
          TRAVEL_ABROAD,
          RECEPTIONS,
          PROJECT_EXPENDITURE,
          PROJECT,
          ANNUAL_FUNDS,
          CURRENT_APPROPRIATION,
          LEVEL_FUNDS,
          CARRIED_OVER,
          OTHER_FUNDS,
          TASK,
          TASK_APPROPRIATION,
          TASK_OTHER_FUNDS,
          GENERAL_PUBLIC_BUDGET,
          GOVERNMENT_FUND_BUDGET,
          STATE_CAPITAL_BUDGET,
          SOCIAL_INSURANCE_BUDGET,
          NON_TAX_REVENUE,
          EXPECTED_GOAL,
          ACHIEVED_RESULT,
          GOAL,
          INDICATOR,
          EXECUTION,
          TOTAL,
          GRADE,
          UNIT,
          DEPARTMENT,
          PROJECT_NAME,
          PROJECT_CODE,
          STAFFING,
          PROJECT_COUNT,
          PROBLEMS,
          ALL_BUDGETS,
          FILLED_IN_BY,
          FILLED_IN_ON,
          TELEPHONE);

  private Lines() {}
}
