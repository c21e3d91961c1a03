package org.budgetperformance.reading.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;

/**
 * Lists of words that tell what the figures of a sentence are (正文用语).
 *
 * <p>Where several words of a list fit, the longest is taken.
 */
public enum NarrativeWords {
  /** Words between a label and its figure that add nothing, or say that it is a total. */
  FILLERS(
      "数 额 为 是 : ( ) 的 共 计 共计 金额 数额 达 达到 了 有 安排 下达 批复 安排资金 财政拨款 资金 全年 本年 当年 今年 年度 本年度 预算 预算数"
          + " 实际 支出 经费支出 一般公共预算 一般公共预算财政拨款 其 该项 合计 总计 总额 总数 总"),

  /** Those of the fillers that say that it is a total. */
  TOTALS("合计 总计 总额 总数 总"),

  /** Words that connect a label with what it says. */
  CONNECTORS("为: 是: 为 是 : = 达到 达 共计 共 计 评定为 评为 定为 属于 主要是 主要为 主要"),

  /** Words that begin like a connector and say something. */
  NO_CONNECTORS("达成 达标 计划 共同"),

  /** Words that end the name of a unit (单位). */
  UNITS("单位 部门 局 委 委员会 办 办公室 院 中心 处 站 所 会 校 学校 馆 队 室 厅 社 镇 乡 街道 园 公司 本级 机关 政府 我局 我委 我办"),

  /** Words before a figure that say no more than that it is the unit's own (本单位). */
  OWN(
      "我 本 该 单位 部门 局 委 中心 整体 支出 整体支出 绩效 自评 自我 评价 评定 评分 打分 考核 综合 项目 经 通过 对照 根据 按照 最终 总体 总 结果 得出 核定"
          + " 测算 年度 本年度 全年 本年 当年 年末 年底 截至 截止 止 末 底 , : 的 为 预算 共 共有 现有 现 实 有 人员 机关 目前 财政 核 定 我局 我委"
          + " 我办 我中心 我院 我校 我镇 我乡 我馆 我站 我所 我厅 全局 全委 全办 全中心 全院 全校 全镇 全乡 全馆 全站 全所 全厅 自查 汇总 报告 情况 工作 指标"
          + " 体系 逐项 认真 自行 经过"),

  /** Kinds of posts, where 编制 stands behind them (编制类别). */
  POST_KINDS("行政 事业 参公 全额事业 差额事业 参公事业 参照公务员法管理事业 机关行政 政法专项 行政执法"),

  /** What a report on one project calls the project's money (该项目资金). */
  OWN_FUNDS("资金 专项资金 项目资金 专项经费 项目经费 专项 资金总额"),

  /** Words beside which even the name of a unit does not say whose figure it is. */
  NO_UNIT("下属 所属 用于 其他 其它 各 支付 对 向 给 由 含 从 于"),

  /** Words that introduce the parts of a figure (其中). */
  OF_WHICH("其中: 其中 包括: 包括 包含: 包含 具体为: 具体为 分别是: 分别为: 主要用于: 主要用于 用于 主要是: 主要是 主要包括: 主要包括"),

  /** Words of figures that compare with another one, or are a share of it. */
  COMPARING("较 比 同比 增加 减少 增长 下降 上升 降低 上年 去年 往年 上一年 超 占 节约 人均 每 差额 压减"),

  /** Kinds of expenditure beside basic expenditure and that of projects (其他各类支出). */
  OTHER_EXPENDITURE("经营支出 事业支出 其他支出 上缴上级 附属单位"),

  /** Words of amounts by which funds come and go, and which no rate is of. */
  FUNDS("到位 下达 结转 结余 压减 调减 核减 调增 追加 收回 缴回 退回 上缴 划转 拨款 其他资金 自筹 收入"),

  /** Words that no project's name contains, beside {@link #OTHER_EXPENDITURE}. */
  NO_PROJECT(
      "较 比上 相比 同比 增加 减少 增长 下降 上年 去年 超出 超支 占比 节约资金 人均 平均 结转 结余 剩余 收入 拨款 追加 调整 调增"
          + " 调减 预算 决算 预算执行 合计 共计 总额 总计 总支出 自筹 扣除 除去 其他资金 分别 其中 实际支出 已支出 到位"
          + " 拨付 累计"),

  /** Words that end a project's name. */
  PROJECT_ENDS("经费 费 费用 资金 项目 工程 专项 补助 补贴 补助金 奖励 奖补 工作 建设 维护 运维 款 金 支出 活动 整治 治理 防治 改造 救助 管护 保护"),

  /** What numbers the items of a sentence. */
  ORDINALS("一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 第一, 第二, 第三, 首先 其次 再次 最后 同时 另外"),

  /** Verbs before the subject of a goal. */
  GOAL_VERBS("确保 力争 保证 努力 争取 实现 要求 使"),

  /** Words of which grades are made (等级). */
  GRADES("优 优秀 良 良好 中 中等 合格 一般 差 较差 不合格 优等 良等 中等 差等 优良");

  private final ImmutableList<String> words;

  NarrativeWords(String spaced) {
    this.words =
        Splitter.on(' ').splitToList(spaced).stream()
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns the words that are known everywhere. */
  public ImmutableList<String> words() {
    return words;
  }
}
