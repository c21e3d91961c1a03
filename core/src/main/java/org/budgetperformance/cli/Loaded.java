package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.module.LoadReport;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

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

  /** Returns what is to be known of loading: who failed, in which jar, for what root; what stands in two jars. */
  static ImmutableList<LocalizedText> problems(LoadReport report) {
    ImmutableList.Builder<LocalizedText> problems = ImmutableList.builder();
    report
        .failed()
        .forEach(
            (provider, why) ->
                problems.add(
                    LocalizedText.of(
                        "未能加载规则 " + provider + "（" + why + "）",
                        "rules not loaded: " + provider + " (" + why + ")")));
    report
        .duplicates()
        .forEach(
            (id, jars) ->
                problems.add(
                    LocalizedText.of(
                        "规则 " + id + " 有几份，用第一份（" + jars + "）",
                        "rules "
                            + id
                            + " stand in several jars, the first is used ("
                            + jars
                            + ")")));
    for (String pair : report.overlaps()) {
      problems.add(
          LocalizedText.of("规则适用于同一地区、同一年度：" + pair, "rules for one division and year: " + pair));
    }
    return problems.build();
  }

  /** Returns what {@code --modules} prints. */
  static String list(RuleModules modules, Locale locale) {
    StringBuilder text = new StringBuilder();
    for (RuleModule module : modules.all()) {
      text.append(name(module).in(locale)).append("  ");
      text.append(modules.report().places().get(module.id())).append('\n');
    }
    for (LocalizedText problem : problems(modules.report())) {
      text.append(problem.in(locale)).append('\n');
    }
    return PersonalDetails.known().mask(text.toString());
  }

  private static String orNoneZh(String names) {
    return names.isEmpty() ? "无" : names;
  }

  private static String orNoneEn(String names) {
    return names.isEmpty() ? "nothing" : names;
  }
}
