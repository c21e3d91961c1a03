package org.budgetperformance.cli;

import java.util.stream.Collectors;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.text.LocalizedText;

/** Names what rules are loaded, and which providers could not be. */
final class Loaded {
  private Loaded() {}

  /** Names a module with its version and for whom and when it holds. */
  static LocalizedText name(RuleModule module) {
    String name = module.id() + " " + module.version();
    return LocalizedText.of(
        name + "（" + module.divisionName().zh() + "，" + module.fiscalYears() + "年度）",
        name + " (" + module.divisionName().en() + ", " + module.fiscalYears() + ")");
  }

  /** Returns a reason with what is loaded behind it. */
  static LocalizedText behind(String zh, String en, RuleModules modules) {
    String failed = String.join(", ", modules.report().failed().keySet());
    return LocalizedText.of(
        zh
            + "；已加载规则："
            + modules.all().stream()
                .map(module -> name(module).zh())
                .collect(Collectors.collectingAndThen(Collectors.joining("、"), Loaded::orNoneZh))
            + (failed.isEmpty() ? "" : "；未能加载：" + failed),
        en
            + "; loaded: "
            + modules.all().stream()
                .map(module -> name(module).en())
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), Loaded::orNoneEn))
            + (failed.isEmpty() ? "" : "; not loaded: " + failed));
  }

  private static String orNoneZh(String names) {
    return names.isEmpty() ? "无" : names;
  }

  private static String orNoneEn(String names) {
    return names.isEmpty() ? "nothing" : names;
  }
}
