package org.budgetperformance.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Citation.Bearing;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.text.LocalizedText;

/**
 * The articles of laws and regulations in force for fiscal year 2024 on which standard rules rest (法律法规依据), beside the
 * practice of the forms: the arithmetic of two cells is practice even where an article says what is composed of what.
 *
 * <p>They were in force for that year; for another one nobody looked. The regulations on office affairs and on posts bind
 * bodies of government, and institutions by reference. What limits spending is the approved budget with its lawful
 * changes, of which the opening budget is only a first reading: more than that is no breach.
 *
 * <p>What is not here rests on no text that was read: above all no scoring parameter does. Stateless and thread-safe.
 */
public final class LegalBasis {
  private static final LocalizedText CHECKED =
      LocalizedText.of(
          "据公开法规库全文核对，两处文本一致；未见发布机关网站或公报原件",
          "checked against the full text in public collections of law, two copies agree; the"
              + " issuing body's page and the gazette were not seen");

  private static final String CONGRESS = "全国人民代表大会";
  private static final String COMMITTEE = "全国人民代表大会常务委员会";
  private static final String COUNCIL = "国务院";

  private static final Law BUDGET = new Law(CONGRESS, "中华人民共和国预算法", "2018年12月29日修正");
  private static final Law BUDGET_REGULATION = new Law(COUNCIL, "中华人民共和国预算法实施条例", "国务院令第729号");
  private static final Law OFFICE_AFFAIRS = new Law(COUNCIL, "机关事务管理条例", "国务院令第621号");
  private static final Law BUILDINGS = new Law(COUNCIL, "机关团体建设楼堂馆所管理条例", "国务院令第688号");
  private static final Law POSTS = new Law(COUNCIL, "地方各级人民政府机构设置和编制管理条例", "国务院令第486号");
  private static final Law PROCUREMENT = new Law(COMMITTEE, "中华人民共和国政府采购法", "2014年8月31日修正");
  private static final Law ACCOUNTING = new Law(COMMITTEE, "中华人民共和国会计法", "主席令第28号");

  private static final ImmutableList<Citation> CONTROL =
      ImmutableList.of(
          POSTS.direct("第6条(2)、第28条"),
          OFFICE_AFFAIRS.direct("第12条、第32条(1)"),
          PROCUREMENT.direct("第6条"),
          BUILDINGS.direct("第8条、第11条、第21条(4)"));

  private static final ImmutableListMultimap<String, Citation> RULES =
      ImmutableListMultimap.<String, Citation>builder()
          .put("STD-B01", BUDGET_REGULATION.direct("第5条(3)"))
          .put("STD-B02", BUDGET_REGULATION.direct("第5条(3)"))
          .put("STD-D07", BUDGET_REGULATION.direct("第5条(2)、第40条(2)"))
          .put("STD-F05", BUDGET_REGULATION.direct("第5条(2)"))
          .put("STD-F04", BUDGET_REGULATION.direct("第40条(1)"))
          .put("STD-F06", BUDGET.direct("第13条、第57条(2)"))
          .put("STD-F06", BUDGET_REGULATION.direct("第60条"))
          .put("STD-B04", OFFICE_AFFAIRS.direct("第7条、第12条"))
          .put("STD-B05", OFFICE_AFFAIRS.direct("第7条、第12条"))
          .putAll("STD-B09", CONTROL)
          .put("STD-B09", BUDGET.general("第13条、第57条(2)"))
          .put("STD-B07", POSTS.general("第6条(2)、第28条"))
          .put("STD-B08", BUILDINGS.general("第8条、第11条"))
          .putAll("STD-F07", accounted())
          .putAll("STD-D03", accounted())
          .putAll("STD-D08", accounted())
          .putAll("STD-D15", accounted())
          .putAll("STD-D04", agreeing())
          .putAll("STD-D05", agreeing())
          .putAll("STD-D06", agreeing())
          .putAll("STD-D09", agreeing())
          .put("STD-D10", BUDGET.general("第75条(1)"))
          .put("STD-D14", BUDGET.general("第57条(2)、第75条(1)"))
          .put("STD-D01", BUDGET_REGULATION.general("第53条(4)、第77条"))
          .put("STD-D12", BUDGET.general("第18条"))
          .put("STD-T12", BUDGET.general("第18条"))
          .put("STD-P01", BUDGET.general("第32条(3)"))
          .put("STD-P01", BUDGET_REGULATION.general("第20条(1)"))
          .build();

  private LegalBasis() {}

  /** A law or a regulation in the version that was read. */
  private static final class Law {
    private final String issuer;
    private final String title;
    private final String version;

    Law(String issuer, String title, String version) {
      this.issuer = issuer;
      this.title = title;
      this.version = version;
    }

    Citation direct(String articles) {
      return cite(articles, Bearing.DIRECT);
    }

    Citation general(String articles) {
      return cite(articles, Bearing.GENERAL);
    }

    private Citation cite(String articles, Bearing bearing) {
      return Citation.builder()
          .issuer(issuer)
          .documentNumber(version + "，2024年度有效")
          .title(title)
          .article(articles)
          .status(CitationStatus.VERIFIED)
          .checked(CHECKED)
          .bearing(bearing)
          .build();
    }
  }

  /** Changes of a budget are accounted for. */
  private static ImmutableList<Citation> accounted() {
    return ImmutableList.of(BUDGET.general("第75条(2)"));
  }

  /** Accounts are true and complete, and agree. */
  private static ImmutableList<Citation> agreeing() {
    return ImmutableList.of(
        BUDGET.general("第75条(1)"),
        BUDGET_REGULATION.general("第83条(2)"),
        ACCOUNTING.general("第17条、第20条"));
  }

  /**
   * Returns what a standard rule rests on beside practice, nothing if no text that was read says anything of it.
   *
   * @param id the id of the rule
   */
  public static ImmutableList<Citation> of(String id) {
    return RULES.get(id);
  }

  /** Returns what a module as a whole rests on: units evaluate and report, and finance assesses (预算绩效自评). */
  public static ImmutableList<Citation> selfEvaluation() {
    return ImmutableList.of(
        BUDGET.direct("第57条(3)"), BUDGET_REGULATION.direct("第20条、第53条、第73条、第77条"));
  }

  /** Returns what limits spending, staff and buildings to what was approved (控制率). */
  public static ImmutableList<Citation> controlRatio() {
    return CONTROL;
  }

  /**
   * Returns rules with what they rest on; those that have it already are as they were.
   *
   * @param rules the rules
   */
  public static ImmutableList<Rule> added(List<Rule> rules) {
    return rules.stream().map(LegalBasis::added).collect(toImmutableList());
  }

  private static Rule added(Rule rule) {
    RuleInfo info = rule.info();
    ImmutableList<Citation> all =
        Stream.concat(info.citations().stream(), of(info.id()).stream())
            .distinct()
            .collect(toImmutableList());
    return all.size() == info.citations().size()
        ? rule
        : rule.withInfo(RuleInfo.builder().from(info).citations(all).build());
  }
}
