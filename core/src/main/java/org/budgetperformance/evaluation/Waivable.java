package org.budgetperformance.evaluation;

import com.google.common.annotations.Beta;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.budgetperformance.rule.Margin;

/**
 * What is to be waived (豁免事项): what a rule finds at a place, whose and of which year, from when on and up to what.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@Beta
public interface Waivable {
  /** Returns the id of the rule (规则编号), such as {@code STD-F03}. */
  String ruleId();

  /**
   * Returns the place (数据位置) as it prints itself, such as {@code
   * department-form/indicator:整体支出控制额/score}; for a finding that has no place, such as that a
   * document is missing, the Chinese name of what it is about, such as 基础数据表. Personal details may be masked in it.
   */
  String place();

  /** Returns the unit whose submission it is (预算单位名称), empty for any. */
  Optional<String> unit();

  /** Returns the fiscal year of the submission (年度), empty for any. */
  Optional<Year> fiscalYear();

  /** Returns the first day on which it holds, inclusive (生效日), empty if any day before the last will do. */
  Optional<LocalDate> firstDay();

  /**
   * Returns how far the figures may be off (偏差上限), empty if that does not matter: a finding that is off by more, or by
   * something else, stands.
   */
  Optional<Margin> bound();

  /**
   * Returns the fingerprint of the figures that it is for (数据指纹), empty if any will do: when one of the figures at which
   * the rule looks is another, the finding stands.
   */
  Optional<String> figures();

  /** Returns what was found (核查发现), for people to read: it decides nothing. */
  Optional<String> about();
}
