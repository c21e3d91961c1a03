package org.budgetperformance.rules.hunan;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;

/**
 * What Hunan's rules rest on (湖南省规则依据).
 *
 * <p>The texts of the documents were not at hand, so none is cited as verified.
 */
final class HunanCitations {
  /** Read off forms that were submitted in Hunan for 2024. */
  static final Citation FORMS =
      Citation.builder()
          .issuer("湖南省各级预算部门")
          .title("2024年度整体支出与项目支出绩效自评表的填报惯例")
          .status(CitationStatus.PRACTICE)
          .build();

  /** Seen in single other places or systems; whether Hunan does it so is not known. */
  static final Citation ELSEWHERE =
      Citation.builder()
          .issuer("外省个别财政部门或系统")
          .title("绩效自评评分办法，湖南省是否采用未经核实")
          .status(CitationStatus.PRACTICE)
          .build();

  /** The documents under which departments of the province evaluate themselves for 2024. */
  static final ImmutableList<Citation> DOCUMENTS =
      ImmutableList.of(
          cited("中共中央 国务院", "中发〔2018〕34号", "关于全面实施预算绩效管理的意见"),
          cited("中共湖南省委办公厅 湖南省人民政府办公厅", "湘办发〔2019〕10号", "关于全面实施预算绩效管理的实施意见"),
          cited("财政部", "财预〔2020〕10号", "项目支出绩效评价管理办法"),
          cited("湖南省财政厅", "湘财绩〔2025〕2号", "关于开展2024年度省级预算部门绩效自评和部门评价的通知"));

  private HunanCitations() {}

  private static Citation cited(String issuer, String number, String title) {
    return Citation.builder()
        .issuer(issuer)
        .documentNumber(number)
        .title(title)
        .status(CitationStatus.CITED)
        .build();
  }
}
