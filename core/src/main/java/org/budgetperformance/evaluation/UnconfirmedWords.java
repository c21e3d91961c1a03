package org.budgetperformance.evaluation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.text.LocalizedText;

/** What a notice says of parameters that are not confirmed, those of one year together. */
final class UnconfirmedWords {
  /** What people call the parameters of scheme and limits. */
  private static final ImmutableMap<String, LocalizedText> NAMES =
      ImmutableMap.<String, LocalizedText>builder()
          .put("execution-points", LocalizedText.of("预算执行率分值", "points of the execution rate"))
          .put("execution-scoring", LocalizedText.of("预算执行率计分办法", "scoring of the execution rate"))
          .put("dimension-points", LocalizedText.of("一级指标分值", "points of the dimensions"))
          .put("indicator-points", LocalizedText.of("指标总分值", "points of all indicators"))
          .put("shortfall", LocalizedText.of("未达到下限的计分办法", "scoring below a target"))
          .put("overrun", LocalizedText.of("超出上限的计分办法", "scoring above a limit"))
          .put("qualitative-bands", LocalizedText.of("定性指标分档", "bands of indicators in words"))
          .put("satisfaction", LocalizedText.of("满意度分档", "steps of satisfaction"))
          .put("grade-scale", LocalizedText.of("评价等级", "grades"))
          .put("grade-shares", LocalizedText.of("等级得分比例", "shares of the grades"))
          .put("over-achievement", LocalizedText.of("超额完成的说明界限", "limit of over-achievement"))
          .put(
              "score-above-execution",
              LocalizedText.of("得分率高于执行率的界限", "limit of a score above the execution rate"))
          .put("unspent", LocalizedText.of("结余比例界限", "limit of what is unspent"))
          .put("control-ratio", LocalizedText.of("控制率界限", "limit of control ratios"))
          .put(
              "public-expense-growth",
              LocalizedText.of("“三公”经费增长界限", "limit of growth of the three public expenses"))
          .put(
              "execution-to-explain",
              LocalizedText.of("执行率需说明原因的界限", "limit of an execution rate without a reason"))
          .put("budget-change", LocalizedText.of("预算调整幅度界限", "limit of a change of the budget"))
          .put(
              "deduction-stated",
              LocalizedText.of("扣分与原因偏离的界限", "limit between a deduction and its reason"))
          .put("months-to-fill-in", LocalizedText.of("填报期限", "months to fill in"))
          .build();

  private UnconfirmedWords() {}

  static String zh(
      ImmutableMap<String, Parameter<?>> parameters, Year year, Optional<LocalizedText> reason) {
    List<String> groups = new ArrayList<>();
    byConfirmation(parameters, LocalizedText::zh)
        .asMap()
        .forEach(
            (confirmed, names) ->
                groups.add(
                    String.join("、", names)
                        + confirmed.map(last -> "（最近确认于" + last + "年度）").orElse("（从未在当地确认）")));
    return "未确认适用于"
        + year
        + "年度的参数："
        + String.join("；", groups)
        + reason.map(text -> "。理由：" + text.zh()).orElse("");
  }

  static String en(
      ImmutableMap<String, Parameter<?>> parameters, Year year, Optional<LocalizedText> reason) {
    List<String> groups = new ArrayList<>();
    byConfirmation(parameters, LocalizedText::en)
        .asMap()
        .forEach(
            (confirmed, names) ->
                groups.add(
                    String.join(", ", names)
                        + confirmed
                            .map(last -> " (last confirmed for " + last + ")")
                            .orElse(" (never confirmed there)")));
    return "parameters not confirmed for "
        + year
        + ": "
        + String.join("; ", groups)
        + reason.map(text -> ". Reason: " + text.en()).orElse("");
  }

  private static ImmutableListMultimap<Optional<Year>, String> byConfirmation(
      ImmutableMap<String, Parameter<?>> parameters, Function<LocalizedText, String> language) {
    ImmutableListMultimap.Builder<Optional<Year>, String> names = ImmutableListMultimap.builder();
    parameters.forEach(
        (id, parameter) -> {
          LocalizedText known = NAMES.get(id);
          names.put(parameter.confirmed(), known == null ? id : language.apply(known));
        });
    return names.build();
  }
}
