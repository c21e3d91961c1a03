package org.budgetperformance.comparison;

import com.google.common.annotations.Beta;
import org.budgetperformance.text.LocalizedText;

/** Why a finding does not stand any more (消除原因). */
@Beta
public enum GoneReason {
  /** Cells were changed and the rule passes now (已改正). */
  CORRECTED("已改正", "corrected"),
  /** A cell that the rule read is blank now, so that it does not decide any more (改为空白). */
  BLANKED("改为空白，无从核查", "made blank, nothing to check"),
  /** A row or a document in which it stood is not there any more (已删去). */
  REMOVED("涉及的行或材料已删去", "a row or document of it is gone"),
  /** The rule cannot decide now, though no cell was made blank (现无法判定). */
  OPEN("现无法判定", "cannot be decided now"),
  /** Cells were changed, and what they say now the rule does not ask about (不再适用). */
  NOT_APPLICABLE("数据已改，规则不再适用", "changed, the rule does not apply any more"),
  /** It is waived (已豁免). */
  WAIVED("已豁免", "waived"),
  /** A policy switched the rule off (规则停用). */
  SWITCHED_OFF("规则按口径停用", "rule switched off by a policy"),
  /** The later module has the rule under another id, and that one finds nothing in the same cells (规则更名后不再提出). */
  RULE_RENAMED("规则已更名，同样的数据不再提出", "rule renamed, the same cells pass"),
  /** The later module does not have the rule (规则取消). */
  RULE_REMOVED("规则已取消", "rule removed"),
  /** The later module judges the same cells otherwise (规则有变). */
  JUDGED_OTHERWISE("规则有变，同样的数据不再提出", "the rule judges the same cells otherwise"),
  /** The rule threw (规则出错). */
  ERRORED("规则出错，未能核查", "rule errored");

  @SuppressWarnings("ImmutableEnumChecker") // words are immutable, which no annotation says
  private final LocalizedText label;

  GoneReason(String zh, String en) {
    this.label = LocalizedText.of(zh, en);
  }

  /** Returns the reason in words. */
  public LocalizedText label() {
    return label;
  }
}
