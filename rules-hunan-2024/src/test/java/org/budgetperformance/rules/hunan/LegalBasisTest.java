package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Citation.Bearing;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.junit.jupiter.api.Test;

/** Exactly what was read is cited as read, at exactly the rules that it bears on; the list was typed from what was read. */
class LegalBasisTest {
  private static final ImmutableList<String> DIRECT =
      ImmutableList.of(
          "STD-B01 中华人民共和国预算法实施条例 第5条(3)",
          "STD-B02 中华人民共和国预算法实施条例 第5条(3)",
          "STD-B04 机关事务管理条例 第7条、第12条",
          "STD-B05 机关事务管理条例 第7条、第12条",
          "STD-B09 中华人民共和国政府采购法 第6条",
          "STD-B09 地方各级人民政府机构设置和编制管理条例 第6条(2)、第28条",
          "STD-B09 机关事务管理条例 第12条、第32条(1)",
          "STD-B09 机关团体建设楼堂馆所管理条例 第8条、第11条、第21条(4)",
          "STD-D07 中华人民共和国预算法实施条例 第5条(2)、第40条(2)",
          "STD-F04 中华人民共和国预算法实施条例 第40条(1)",
          "STD-F05 中华人民共和国预算法实施条例 第5条(2)",
          "STD-F06 中华人民共和国预算法 第13条、第57条(2)",
          "STD-F06 中华人民共和国预算法实施条例 第60条");

  private static final ImmutableList<String> GENERAL =
      ImmutableList.of(
          "STD-B07 地方各级人民政府机构设置和编制管理条例 第6条(2)、第28条",
          "STD-B08 机关团体建设楼堂馆所管理条例 第8条、第11条",
          "STD-B09 中华人民共和国预算法 第13条、第57条(2)",
          "STD-D01 中华人民共和国预算法实施条例 第53条(4)、第77条",
          "STD-D03 中华人民共和国预算法 第75条(2)",
          "STD-D04 中华人民共和国会计法 第17条、第20条",
          "STD-D04 中华人民共和国预算法 第75条(1)",
          "STD-D04 中华人民共和国预算法实施条例 第83条(2)",
          "STD-D05 中华人民共和国会计法 第17条、第20条",
          "STD-D05 中华人民共和国预算法 第75条(1)",
          "STD-D05 中华人民共和国预算法实施条例 第83条(2)",
          "STD-D06 中华人民共和国会计法 第17条、第20条",
          "STD-D06 中华人民共和国预算法 第75条(1)",
          "STD-D06 中华人民共和国预算法实施条例 第83条(2)",
          "STD-D08 中华人民共和国预算法 第75条(2)",
          "STD-D09 中华人民共和国会计法 第17条、第20条",
          "STD-D09 中华人民共和国预算法 第75条(1)",
          "STD-D09 中华人民共和国预算法实施条例 第83条(2)",
          "STD-D10 中华人民共和国预算法 第75条(1)",
          "STD-D12 中华人民共和国预算法 第18条",
          "STD-D14 中华人民共和国预算法 第57条(2)、第75条(1)",
          "STD-D15 中华人民共和国预算法 第75条(2)",
          "STD-F07 中华人民共和国预算法 第75条(2)",
          "STD-P01 中华人民共和国预算法 第32条(3)",
          "STD-P01 中华人民共和国预算法实施条例 第20条(1)",
          "STD-T12 中华人民共和国预算法 第18条");

  private static String cited(RuleModule module, Bearing bearing) {
    return module.rules().stream()
        .map(Rule::info)
        .flatMap(
            info ->
                info.citations().stream()
                    .filter(citation -> citation.bearing().filter(bearing::equals).isPresent())
                    .map(c -> info.id() + " " + c.title() + " " + c.article().orElse("")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void rulesCiteTheArticlesThatWereRead() {
    assertEquals(Joiner.on('\n').join(DIRECT), cited(HunanRules.module(), Bearing.DIRECT));
    assertEquals(Joiner.on('\n').join(GENERAL), cited(HunanRules.module(), Bearing.GENERAL));
    assertEquals(9, DIRECT.stream().map(line -> line.substring(0, 7)).distinct().count());
    // Sixteen, and the operating expenditure of STD-B09.
    assertEquals(17, GENERAL.stream().map(line -> line.substring(0, 7)).distinct().count());
  }

  @Test
  void practiceStaysBesideTheArticles() {
    for (Rule rule : HunanRules.module().rules()) {
      assertTrue(
          rule.info().citations().stream()
              .anyMatch(citation -> citation.status() == CitationStatus.PRACTICE),
          rule.info().id());
    }
  }

  @Test
  void whatWasReadSaysHow() {
    for (RuleModule module : ImmutableList.of(HunanRules.module(), NationalRules.module())) {
      module.rules().stream()
          .flatMap(rule -> rule.info().citations().stream())
          .filter(citation -> citation.status() == CitationStatus.VERIFIED)
          .forEach(
              citation -> {
                assertEquals("据公开法规库全文核对，两处文本一致；未见发布机关网站或公报原件", citation.checked().get().zh());
                assertTrue(citation.documentNumber().isPresent(), citation.title());
              });
      assertEquals(
          ImmutableList.of("第57条(3)", "第20条、第53条、第73条、第77条"),
          module.citations().stream()
              .filter(citation -> citation.bearing().isPresent())
              .map(citation -> citation.article().get())
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** No text that was read supports a scoring parameter. */
  @Test
  void oneParameterHasAnArticle() {
    Map<String, Long> articles = new TreeMap<>();
    for (Map.Entry<String, Parameter<?>> parameter : HunanRules.module().parameters().entrySet()) {
      long count =
          parameter.getValue().citations().stream()
              .map(Citation::bearing)
              .filter(bearing -> bearing.filter(Bearing.DIRECT::equals).isPresent())
              .count();
      if (count > 0) {
        articles.put(parameter.getKey(), count);
      }
    }

    assertEquals("{control-ratio=4}", articles.toString());
  }
}
