package org.budgetperformance.rules.hunan;

import org.budgetperformance.standard.ReviewPhrases;

/**
 * Phrases that rules look for in Hunan's reports, in their spellings (湖南省材料用语).
 *
 * <p>Each was seen in a report, or is a spelling of one that was; another report may well spell it
 * otherwise. Stateless and thread-safe.
 */
final class HunanPhrases {
  static final ReviewPhrases PHRASES =
      ReviewPhrases.builder()
          .addCountedAsBasic("纳入基本支出")
          .addAddedInTheYear("年中追加", "追加预算", "预算追加", "追加经费", "追加资金")
          .addMoreStaff("人员增加", "人员增多", "新增人员", "增加人员")
          .addNotPaid("资金未到位", "资金不到位", "经费未到位", "资金未拨付", "经费未拨付")
          .build();

  private HunanPhrases() {}
}
