package org.budgetperformance.indicator;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.budgetperformance.text.WordList;

/** The words by which a text around a figure, or one without a figure, is judged. */
final class Lexicon {
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_TRAIL = 20;

  private static final CharMatcher DASHES = CharMatcher.anyOf("-—–―─/\\").precomputed();
  private static final CharMatcher LABEL_SIGNS =
      CharMatcher.anyOf("、:“”\"'‘’《》()·—-/&").precomputed();

  private static final ImmutableSet<String> NOT_APPLICABLE =
      words("无 不适用 不涉及 未涉及 没有 不存在 暂无 不考核 不设置 未设置 未设定 N/A NA n/a 无要求 不作要求");
  private static final WordList NOT_APPLICABLE_WORDS = WordList.of(NOT_APPLICABLE);

  /** How words begin that say why there is nothing, and what they say so of: 不产生社会成本, but not 不产生污染. */
  private static final WordList NOT_CONCERNED = WordList.of("不产生 未产生 不存在 没有 无 不涉及 未涉及 不适用");

  private static final WordList CONCERNS = WordList.of("成本 效益 费用 支出 内容 工作 业务 指标");

  private static final ImmutableList<String> FILLERS =
      words("本 该 此 于 项目 指标 单位 部门 年度 项 内容 情况 相关").asList();

  private static final ImmutableSet<String> PLACEHOLDERS =
      words(
          "待定 待填 待填写 待补 待补充 待确定 待明确 暂定 暂不确定 暂未确定 尚未确定 未定 未确定 不确定 另定 填写 年度指标值 指标值"
              + " 目标值 实际完成值 是/否 是或否 有/无 无/有 否/是 是否 是、否 某 某某");

  private static final WordList FALLS = WordList.of("下降 降低 减少 压减 压缩 缩短 节约 节省 递减 下浮 降幅");
  private static final WordList RISES =
      WordList.of("增加 增长 增收 递增 上升 上涨 增幅 涨幅 升高 同比 环比 较上 较去 比上年 比去年 比上一年 超额 超出");
  private static final WordList IMPROVEMENTS = WordList.of("提高 提升 改善 增强 扩大 增 减 升 降");
  private static final WordList RATES = WordList.of("率 比例 比重 占比 满意度 覆盖面 系数 程度 指数");
  private static final WordList VAGUE_BEFORE = WordList.of("约 近 接近 大概 逾 几");
  private static final WordList VAGUE_AFTER = WordList.of("左右 上下 余 多 几 来 不等 许 以外 + ±");
  private static final WordList ORDINALS = WordList.of("第 前 后 一月 一周 一日 一天 一季 季度 排名 位列 名列 位居");
  private static final WordList DENIALS =
      WordList.of("半年 未完成 未达 没有 尚未 仍有 还有 其中 上年 去年 往年 剩余 还差 欠 排名 名次 扣除 逾期");
  private static final WordList TRAIL_DENIALS =
      WordList.of("不 未 无 没 缺 差 逾 欠 超 以上 以下 以内 之间 前 后 每 得 扣 其中 第");

  /** Nouns that begin with a measure word: 3部门 are no three 部. */
  private static final WordList NOUNS =
      WordList.of(
          "部门 部队 部委 部位 部分 台账 台阶 台风 天然 天气 年级 年度 年均 年限 年龄 年初 年末 年底 年来 年前 年后 处理 处室"
              + " 处级 处分 处置 场所 场地 场景 条例 条款 条件 条线 件数 个性 个体 次级 次生 次年 次日 次月 次数 人民 人员 人均"
              + " 人大 人才 人口 人力 人社 名单 名录 名称 家庭 家属 家长 户籍 户外 户型 户口 期间 期限 期末 期初 批准 批复 批示"
              + " 班级 班子 组织 组成 组长 片区 口径 口头 口碑 眼科 站点 点位 点评 点击 所有 所属 本级 本年 本地 本科 张贴 单位"
              + " 单独 单项 套餐 根据 根本 面对 面积 面向 月均 月度 月份 月底 月末 月初 日均 日常 日报 周边 周期 周年 头部 门店"
              + " 门类 门诊 门户 位置 位于 位居 级别 节能 节约 节点 节日 节假 段落 支部 支出 支付 支撑 支队 项下 篇章 例会 例行"
              + " 起诉 起草 起步 宗旨 村民 村级 村居 镇级 镇街 乡镇 乡村 县级 县区 县域 校园 校长 校舍 队员 队伍 笔记 笔试 包括"
              + " 包含 包装 把握 具体 具备 双方 对比 对象 对口 对接 对于 种植 种子 款项 款式 版本 字段 字数 页面 号码 号召 回复"
              + " 回访 床位 分数 分别 分类 分期 分段 分配 分项 分析 分局 度假 度汛 班次 车辆 车间 轮胎 轮候 趟次 元旦 元素 亩均"
              + " 米粉 吨位 吨粮 克服 克难 斤两 秒杀 季度末 季度初 场均 户均 台班费 卷宗 卷烟 成功 成果 成员 成本 成套 成立 成效 成人");

  private static final ImmutableSet<String> ZEROS =
      words(
          "投诉 事故 上访 差错 违规 违纪 违法 发生 失误 缺陷 舆情 伤亡 死亡 安全事故 责任事故 重大事故 有效投诉 案件 通报 负面舆情 纠纷"
              + " 信访 发案 感染 复发 增长 遗漏 积压 拖欠 延误 死亡事故 重大安全事故 安全责任事故");

  private static final ImmutableSet<String> DONE_WITHIN =
      words("内 内完成 内办结 内解决 内回复 内响应 内处理 内处置 内拨付 内支付 内到位 内答复 内反馈 内发放 内到达 内修复");

  private static final WordList COMPLETIONS = WordList.of("完成 完成率 完成了 完成度 完成比例 完成进度");

  private static final WordList DONE = WordList.of("完成 办结 到位 达标");

  private Lexicon() {}

  static ImmutableSet<String> words(String spaced) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(spaced));
  }

  /** Returns whether a text says that there is nothing to say. */
  static boolean isNotApplicable(String text) {
    if (text.isEmpty() || text.length() > LONGEST_TRAIL) {
      return false;
    }
    // Fillers are taken away at both ends, so one of the words must stand in what is left.
    return DASHES.matchesAllOf(text)
        || (NOT_APPLICABLE_WORDS.areIn(text) && NOT_APPLICABLE.contains(withoutFillers(text)))
        || (CONCERNS.endIn(text) && NOT_CONCERNED.startIn(withoutFillers(text)));
  }

  /** Returns whether a text without its brackets was left to be filled in. */
  static boolean isPlaceholder(String text) {
    return PLACEHOLDERS.contains(text)
        || text.startsWith("请填")
        || (text.contains("部分达成") && text.contains("未达成"));
  }

  /** Returns whether a text begins with 内 in the sense of within. */
  static boolean isWithin(String text) {
    return DONE_WITHIN.contains(text);
  }

  /** Returns whether words after a limit only say that it is to be kept. */
  static boolean isDone(String text) {
    return DONE.startIn(text);
  }

  /** Returns whether the words around a proportion say that it is how much was completed. */
  static boolean isCompletion(String label, String trail) {
    return COMPLETIONS.endIn(label) || trail.startsWith("完成") || trail.startsWith("已完成");
  }

  /** Returns whether words after 0 name what is not to happen: 0投诉. */
  static boolean isMishap(String text) {
    return ZEROS.contains(text);
  }

  /** Returns whether a text begins with a word that makes the figure before it inexact. */
  static boolean isVague(String trail) {
    return VAGUE_AFTER.startIn(trail);
  }

  /** Returns whether a noun stands where a measure word was found. */
  static boolean isNoun(String text, int start) {
    return NOUNS.at(text, start) != null;
  }

  /** Returns whether a text is made of words, 、 and quotation marks alone. */
  static boolean isWordy(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!CellText.isWordCharacter(c) && c != '、' && c != '“' && c != '”') {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Returns what is wrong with the words before a figure of a unit, or null if nothing is. */
  @Nullable
  static Problem labelProblem(String label, Unit unit) {
    if (label.isEmpty()) {
      return null;
    }
    if (VAGUE_BEFORE.endIn(label)) {
      return Problem.INEXACT;
    }
    if (label.codePointCount(0, label.length()) > LONGEST_LABEL
        || ORDINALS.endIn(label)
        || DENIALS.areIn(label)
        || !isOfLabelCharacters(label)) {
      return Problem.NOTHING_RECOGNISED;
    }
    if (wordCharacters(label) < 2) {
      return Problem.SUSPECTED_MISREADING;
    }
    return isChange(label, unit) ? Problem.CHANGE : null;
  }

  /** Returns what is wrong with the words after a figure, or null if nothing is. */
  @Nullable
  static Problem trailProblem(String trail) {
    if (isVague(trail)) {
      return Problem.INEXACT;
    }
    if (FALLS.areIn(trail) || RISES.areIn(trail) || IMPROVEMENTS.endIn(trail)) {
      return Problem.CHANGE;
    }
    return trail.length() > LONGEST_TRAIL || TRAIL_DENIALS.areIn(trail) || !isWordy(trail)
        ? Problem.NOTHING_RECOGNISED
        : null;
  }

  private static boolean isChange(String label, Unit unit) {
    if (RATES.endIn(label) || label.endsWith("新增")) {
      return false;
    }
    boolean proportion = unit.measure() == Measure.PROPORTION;
    return FALLS.areIn(label)
        || RISES.areIn(label)
        || IMPROVEMENTS.endIn(label)
        || (proportion && IMPROVEMENTS.areIn(label));
  }

  private static boolean isOfLabelCharacters(String label) {
    for (int i = 0; i < label.length(); ) {
      int c = label.codePointAt(i);
      if (!isLabelCharacter(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static int wordCharacters(String label) {
    int count = 0;
    for (int i = 0; i < label.length(); ) {
      int c = label.codePointAt(i);
      count += CellText.isWordCharacter(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return count;
  }

  private static boolean isLabelCharacter(int c) {
    return CellText.isWordCharacter(c) || (c < 0x10000 && LABEL_SIGNS.matches((char) c));
  }

  private static String withoutFillers(String text) {
    String rest = text;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (String filler : FILLERS) {
        if (rest.startsWith(filler)) {
          rest = rest.substring(filler.length());
          changed = true;
        }
        if (rest.endsWith(filler)) {
          rest = rest.substring(0, rest.length() - filler.length());
          changed = true;
        }
      }
    }
    return rest;
  }
}
