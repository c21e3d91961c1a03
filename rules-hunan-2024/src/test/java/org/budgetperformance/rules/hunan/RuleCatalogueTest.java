package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;
import org.budgetperformance.report.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** RULES.md says what the module's rules are. */
class RuleCatalogueTest {
  private static final Path FILE = Paths.get("RULES.md");

  private final RuleCatalogue catalogue = RuleCatalogue.of(HunanRules.module(), Examples.all());

  @Test
  void everyRuleHasAnExample() {
    ImmutableSet<String> ids =
        HunanRules.module().rules().stream()
            .map(rule -> rule.info().id())
            .collect(ImmutableSet.toImmutableSet());
    assertEquals(ids, catalogue.examples().keySet());
  }

  /** If this fails, take over what the build wrote to target/RULES.md, after reading it. */
  @Test
  void theFileIsUpToDate() throws Exception {
    String text =
        String.join(
            "\n",
            ImmutableList.of(
                "# 规则目录 / Rules",
                "",
                "由规则数据生成，请勿手改。Generated from the rules' data; not to be edited by hand.",
                "",
                catalogue.markdown(Locale.SIMPLIFIED_CHINESE),
                catalogue.markdown(Locale.ENGLISH)));
    Files.write(Paths.get("target", "RULES.md"), text.getBytes(StandardCharsets.UTF_8));
    assertTrue(Files.exists(FILE), "RULES.md is missing");
    String file = new String(Files.readAllBytes(FILE), StandardCharsets.UTF_8);
    assertEquals(file, text, "RULES.md is out of date: compare with target/RULES.md");
  }
}
