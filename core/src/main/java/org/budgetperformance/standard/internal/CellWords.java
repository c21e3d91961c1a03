package org.budgetperformance.standard.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.formula.Words;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.WordList;

/** The words by which the rules on cells judge names and contents (用词表), in one place. */
public final class CellWords {
  /** How the name of a rate ends (比率). */
  public static final WordList RATES = WordList.of("率 满意度");

  /** Names that end like one and are none. */
  public static final WordList NO_RATES = WordList.of("效率 频率 功率");

  /** How the name of a rate ends that cannot exceed 100%. */
  public static final WordList BOUNDED =
      WordList.of(
          "满意度 满意率 满意程度 及时率 合格率 达标率 覆盖率 准确率 正确率 公开率 公示率 参与率 知晓率 办结率 通过率 出勤率"
              + " 到岗率 入学率 巩固率 普及率 完好率 处置率 回复率 答复率 受理率 化解率 治愈率 入住率 就业率 签约率 参保率 建档率 接种率"
              + " 优良率 优秀率 完整率 规范率 真实率 成活率 回访率 归档率 整改率 响应率 支持率 认可率");

  /** Words in the name of a rate that may exceed 100% after all, as a plan can be outdone. */
  public static final WordList UNBOUNDED = WordList.of("完成率 达成率");

  /** Words of a name that says that more is saved: its target may well be a lower limit. */
  public static final WordList SAVINGS = WordList.of("节约 节省 降低 下降 减少 压减 压缩 缩减");

  /** Words of a name that says what something costs. */
  public static final WordList COSTS = WordList.of("成本 费用 支出 投入 花费 开支 经费 造价 单价 消耗 能耗");

  /** What stands before a phrase on money or staff and leaves it the unit's own: 因人员增加, 在职人员增加. */
  public static final WordList OF_THE_UNIT =
      WordList.of(
          "因 由于 因为 为 系 是 受 主要 原因 实际 财政 项目 部分 专项 本级 年度 当年 本年 今年 全年 年中 年底 单位 我局 我单位 部门 机关 预算"
              + " 在职 在编 编制 编制内 干部 职工 工作 正式 财政供养 供养 新 和 及 与 的 有 了");

  /** Words of a name that speaks of money and counts how it is looked after: 预算执行检查覆盖率. */
  public static final WordList LOOKED_AFTER = WordList.of("检查 监督 督查 监控 监测 审计 核查 评价 培训 公开");

  /** Words of a name that measures how much was spent, not how much was done. */
  public static final WordList SPENDING =
      WordList.of("预算执行 资金执行 资金支出 经费支出 预算支出 支出进度 支出率 资金使用率 经费使用率 资金支付 支付进度 预算完成率 资金拨付率");

  private static final ImmutableList<String> EMPTY_HEADS =
      words("有效 进一步 不断 持续 逐步 明显 显著 稳步 切实 大幅 得到 得到有效 有所");

  private static final ImmutableList<String> EMPTY_VERBS =
      words("提高 提升 改善 增强 加强 保障 促进 完善 优化 推进 好转");

  private static final ImmutableList<String> EMPTY_PHRASES =
      words(
          "效果明显 效果显著 效果较好 效果良好 效果好 成效明显 成效显著 效益明显 效益显著 影响明显 作用明显"
              + " 明显 显著 较好 良好 好 优 优良 较高 高 较大 较强 有效 长期有效 持续有效 可持续");

  /** Of what {@link #EMPTY} is made, as a question names it. */
  public static final ImmutableList<Words> EMPTY_LISTS =
      ImmutableList.of(
          Words.of(LocalizedText.of("笼统的用语", "empty phrases"), EMPTY_PHRASES),
          Words.of(LocalizedText.of("笼统的动词", "empty verbs"), EMPTY_VERBS),
          Words.of(LocalizedText.of("动词前后的修饰词", "what stands before or behind them"), EMPTY_HEADS));

  /** Qualities that say nothing of what is to be attained. */
  public static final ImmutableSet<String> EMPTY =
      ImmutableSet.<String>builder()
          .addAll(EMPTY_PHRASES)
          .addAll(EMPTY_VERBS)
          .addAll(combined())
          .build();

  /** How the name of a satisfaction ends (满意度). */
  public static final WordList SATISFACTION = WordList.of("满意度 满意率 满意程度");

  /** How the name of what something costs ends (成本). */
  public static final WordList COST = WordList.of("成本 成本控制 成本控制数 成本控制率 控制额 费用 造价 单价");

  /** How the name of timeliness ends (时效). */
  public static final WordList PROMPT = WordList.of("及时率 及时性 按时完成率 完成时间 完成时限 完成及时");

  /** Words of which one shows on what a satisfaction rests (满意度依据). */
  public static final WordList EVIDENCE = WordList.of("问卷 调查 测评 回访 访谈 抽样");

  /** What a form prints for whoever fills it in, where a clause begins with it (填表提示语). */
  public static final WordList HINTS =
      WordList.of(
          "请填 请在此 此处填 在此填 请输入 请选择 点击此处 单击此处 填写说明 填表说明 填报说明 一个项目一行 一项目一行" + " 每个项目一行 一个指标一行");

  /** How an example begins that stands for an answer. */
  public static final WordList EXAMPLES = WordList.of("如: 例如: 例: 示例:");

  private static final ImmutableList<String> PLACEHOLDER_TEXTS =
      words(
          "待定 待填 待填写 待补 待补充 待确定 待明确 暂定 暂不确定 暂未确定 尚未确定 未定 未确定 不确定 另定 填写 某 三级指标"
              + " 指标名称 年度指标值 指标值 目标值 实际完成值 单位名称 部门名称 项目名称");

  /** Texts that as a whole stand for one that is still to come (占位内容). */
  public static final WordList PLACEHOLDERS = WordList.of(PLACEHOLDER_TEXTS);

  /** All that stands for something still to be filled in, as a question names it. */
  public static final ImmutableList<Words> OF_PLACEHOLDERS =
      ImmutableList.of(
          Words.of(LocalizedText.of("占位用语", "texts that hold a place"), PLACEHOLDER_TEXTS),
          Words.of(LocalizedText.of("占位符号", "signs that hold a place"), words("某某 * _ × □ X x .")),
          Words.of("填表提示语", "hints of a form", HINTS),
          Words.of("示例用语", "beginnings of an example", EXAMPLES));

  /** Words in the name of what is not to happen, of which 无 is as good as 0. */
  public static final WordList MISHAPS =
      WordList.of("投诉 事故 上访 差错 违规 违纪 违法 失误 缺陷 舆情 伤亡 死亡 案件 通报 纠纷 感染 遗漏 拖欠 延误 污染 隐患 返工 处分");

  /** Words of a target that asks for none of something. */
  public static final WordList NONE = WordList.of("无 没有 不发生 不出现 未发生 零 杜绝");

  /** What stands for a reason and gives none (无实质内容的偏差原因). */
  public static final WordList NO_REASONS =
      WordList.of(
          "无 没有 暂无 无偏差 没有偏差 不存在偏差 未出现偏差 未发生偏差 未偏差 无差异 无异常 无原因 无偏差原因 无需说明 无须说明 无问题"
              + " 完成 已完成 全部完成 全面完成 按时完成 按期完成 按计划完成 如期完成 圆满完成 顺利完成 超额完成 完成目标 完成任务"
              + " 完成年度目标 完成年度任务 完成目标任务 完成年度目标任务 完成预期目标 达标 达到目标 达到预期 达到预期目标 达到目标值"
              + " 完成情况良好 完成情况较好 完成良好 完成较好 执行情况良好 执行良好 效果良好 运行良好 进展顺利 完成工作任务 完成年度工作任务 完成计划 完成年度计划"
              + " 达成 达成目标 达成预期目标 实现目标 正常 正常完成 符合要求 合格 良好 不适用 不涉及 N/A NA 继续保持 继续努力 是 否");

  /** What may stand before such words. */
  public static final WordList BEFORE_NO_REASON =
      WordList.of("该 本 此 指标 项目 工作 任务 目标 年度 当年 目前 均 都 已经 已 全 基本 按计划 按时 按期 如期 按要求 总体 整体");

  /** What is no reason, as a question names it. */
  public static final ImmutableList<Words> OF_NO_REASON =
      ImmutableList.of(
          Words.of("不构成原因的用语", "phrases that give no reason", NO_REASONS),
          Words.of("其前可有的词", "what may stand before them", BEFORE_NO_REASON));

  /** Words that only say that something was done (表示完成的词). */
  public static final WordList DONE =
      WordList.of("已 已经 均已 均 全部 按时 如期 按期 圆满 顺利 完成 实现 达到 达成 年度目标 目标 任务 工作任务");

  private CellWords() {}

  private static ImmutableList<String> combined() {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (String head : EMPTY_HEADS) {
      for (String verb : EMPTY_VERBS) {
        all.add(head + verb);
        all.add(verb + head);
      }
    }
    return all.build();
  }

  private static ImmutableList<String> words(String spaced) {
    return ImmutableList.copyOf(Splitter.on(' ').split(spaced));
  }
}
