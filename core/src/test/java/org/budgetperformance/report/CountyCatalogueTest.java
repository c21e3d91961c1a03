package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.national.NationalRules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Severity;
import org.junit.jupiter.api.Test;

/** The catalogue of a county's layer over other rules. */
class CountyCatalogueTest {
  private static Citation notice(String title) {
    return Citation.builder().issuer("某地财政局").title(title).status(CitationStatus.CITED).build();
  }

  private static final RuleModule PROVINCE =
      RuleModule.builder("province")
          .version("1")
          .jurisdiction("430000", "某省", "a province")
          .fiscalYears(2024, 2024)
          .addCitations(notice("省通知"))
          .addAllRules(NationalRules.module().rules())
          .remove("STD-T01", "本省另有规定")
          .build();

  private static final RuleModule COUNTY =
      RuleModule.builder("county")
          .version("1")
          .jurisdiction("431281", "某市", "a county")
          .fiscalYears(2024, 2024)
          .basedOn(PROVINCE)
          .addCitations(notice("市通知"))
          .remove("STD-T02", "本市不要求")
          .build();

  private static final Policy POLICY =
      Policy.builder("city-2025")
          .division("431281")
          .fiscalYears(2024, 2024)
          .switchOff("STD-T04", "试行期间停用")
          .regrade("STD-T05", Severity.NOTICE)
          .build();

  @Test
  void itKeepsDocumentsAndWhatIsLeftOutWithTheReasons() {
    String text =
        RuleCatalogue.of(COUNTY, ImmutableList.of()).under(POLICY).markdown(Locale.CHINESE);
    assertTrue(text.contains("省通知") && text.contains("市通知"), text);
    assertTrue(text.contains("\n\n不采用的规则：\n- STD-T01：本省另有规定\n- STD-T02：本市不要求\n\n"), text);
    assertTrue(text.contains("\n\n口径 city-2025 停用的规则：\n- STD-T04 "), text);
    assertTrue(text.contains("：试行期间停用\n"), text);
    String table = text.substring(text.indexOf("| 编号"));
    assertTrue(table.matches("(?s).*\\| STD-T05 \\| [^|]* \\| 提示 \\|.*"), table);
    for (String id : new String[] {"STD-T01", "STD-T02", "STD-T04"}) {
      assertTrue(!table.contains("| " + id + " |"), id);
    }
  }
}
