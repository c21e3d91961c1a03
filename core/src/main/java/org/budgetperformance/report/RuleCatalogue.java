package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.budgetperformance.across.AcrossRules;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.review.ReviewedRules;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Parameter;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;

/**
 * The rules of a module as a page to read (规则目录), in Markdown: of each its id, title, severity, what
 * it compares, its basis and an example of a finding; behind them those that hold with any module, across
 * submissions and on reviewed scores.
 *
 * <p>Everything comes from the rules' own data. Immutable and thread-safe.
 */
@Beta
public final class RuleCatalogue {
  private static final Iterable<RuleInfo> WITH_ANY_MODULE =
      Iterables.concat(AcrossRules.all(), ReviewedRules.all());

  private final RuleModule module;
  private final ImmutableMap<String, Finding> examples;

  private RuleCatalogue(RuleModule module, ImmutableMap<String, Finding> examples) {
    this.module = module;
    this.examples = examples;
  }

  /**
   * Returns the catalogue of a module.
   *
   * @param module the module
   * @param evaluations where to take an example of each rule from: the first that has one counts
   */
  public static RuleCatalogue of(RuleModule module, Iterable<Evaluation> evaluations) {
    Map<String, Finding> examples = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations) {
      for (Finding finding : evaluation.findingsOneByOne()) {
        if (finding.outcome() == Outcome.FAILED) {
          examples.putIfAbsent(finding.rule().id(), finding);
        }
      }
    }
    return new RuleCatalogue(checkNotNull(module, "module"), ImmutableMap.copyOf(examples));
  }

  /** Returns the ids of the rules for which there is an example. */
  public ImmutableMap<String, Finding> examples() {
    return examples;
  }

  /**
   * Returns the catalogue as Markdown, with a line feed after every line.
   *
   * @param locale the language: Chinese, or else English
   */
  public String markdown(Locale locale) {
    CatalogueWords words = new CatalogueWords(locale);
    StringBuilder text = new StringBuilder();
    line(
        text,
        "# " + words.title(module.divisionName(), module.fiscalYears(), module.rules().size()));
    line(text, "");
    line(text, words.documents());
    module.citations().forEach(citation -> line(text, "- " + words.citation(citation)));
    line(text, "");
    line(text, words.parameters());
    module.parameters().forEach((name, parameter) -> line(text, parameter(name, parameter, words)));
    line(text, "");
    ImmutableList<RuleInfo> own =
        module.rules().stream().map(Rule::info).collect(ImmutableList.toImmutableList());
    addTable(text, own, words);
    line(text, "");
    line(text, words.withAnyModule());
    line(text, "");
    addTable(text, ImmutableList.copyOf(WITH_ANY_MODULE), words);
    Iterables.concat(own, WITH_ANY_MODULE).forEach(rule -> add(text, rule, words));
    return text.toString();
  }

  private static void addTable(
      StringBuilder text, ImmutableList<RuleInfo> rules, CatalogueWords words) {
    line(text, words.tableHead());
    line(text, "|---|---|---|");
    rules.forEach(rule -> line(text, words.tableRow(rule)));
  }

  private static String parameter(String name, Parameter<?> parameter, CatalogueWords words) {
    return "- `"
        + name
        + "` "
        + words.value(parameter)
        + words.comma()
        + parameter.citations().stream()
            .map(words::citation)
            .collect(Collectors.joining(words.comma()))
        + words.comma()
        + words.confirmed(parameter);
  }

  private void add(StringBuilder text, RuleInfo info, CatalogueWords words) {
    line(text, "");
    line(text, "## " + info.id() + " " + words.of(info.title()));
    line(text, "");
    line(text, "- " + words.fault(info));
    line(text, "- " + words.severity(info.severity()));
    line(text, "- " + words.compares(info.compares()));
    for (Citation citation : info.citations()) {
      line(text, "- " + words.basis(citation));
    }
    Finding example = examples.get(info.id());
    if (example != null) {
      line(text, "- " + words.example(example));
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
