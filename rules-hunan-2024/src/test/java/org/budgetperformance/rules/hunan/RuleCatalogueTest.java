package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.module.RuleCells;
import org.budgetperformance.report.RuleCatalogue;
import org.budgetperformance.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RULES.md and RULES.en.md say what the module's rules are. */
class RuleCatalogueTest {
  private final RuleCatalogue catalogue = RuleCatalogue.of(HunanRules.module(), Examples.all());

  @Test
  void everyRuleHasAnExample() {
    ImmutableSet<String> ids =
        HunanRules.module().rules().stream()
            .map(rule -> rule.info().id())
            .collect(ImmutableSet.toImmutableSet());
    assertEquals(ids, catalogue.examples().keySet());
  }

  /** That one looks at whole documents. */
  @Test
  void everyOtherRuleLooksAtCells() {
    RuleCells cells = RuleCells.of(HunanRules.module(), Examples.all());
    List<String> without = new ArrayList<>();
    for (Rule rule : HunanRules.module().rules()) {
      if (cells.cells(rule.info().id()).isEmpty()) {
        without.add(rule.info().id());
      }
    }
    assertEquals(ImmutableList.of("STD-D01"), without);
  }

  /** If this fails, take over what the build wrote to target, after reading it. */
  @ParameterizedTest
  @CsvSource({
    "RULES.md, zh-CN, 由规则数据生成，请勿手改。[English](RULES.en.md)",
    "RULES.en.md, en, 'Generated from the rules'' data; not to be edited by hand. [中文](RULES.md)"
  })
  void theFilesAreUpToDate(String name, String language, String head) throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    String text =
        head
            + "\n\n"
            + catalogue.markdown(locale)
            + "\n"
            + Precision.markdown(
                Iterables.transform(HunanRules.module().rules(), Rule::info),
                locale.getLanguage().equals("zh"));
    Files.write(Paths.get("target", name), text.getBytes(StandardCharsets.UTF_8));
    Path file = Paths.get(name);
    assertTrue(Files.exists(file), name + " is missing");
    assertEquals(
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
        text,
        name + " is out of date: compare with target/" + name);
  }
}
