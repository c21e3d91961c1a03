package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.across.AcrossRules;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.Policy;
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
  private final Optional<Policy> policy;

  private RuleCatalogue(
      RuleModule module, ImmutableMap<String, Finding> examples, Optional<Policy> policy) {
    this.module = module;
    this.examples = examples;
    this.policy = policy;
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
    return new RuleCatalogue(
        checkNotNull(module, "module"), ImmutableMap.copyOf(examples), Optional.empty());
  }

  /**
   * Returns the catalogue of the same module under a policy: severities as they are regraded, and rules that are
   * switched off with their reasons.
   *
   * @param newPolicy the policy, such as a county's
   */
  public RuleCatalogue under(Policy newPolicy) {
    return new RuleCatalogue(module, examples, Optional.of(newPolicy));
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
    ImmutableList<RuleInfo> own =
        policy.map(under -> under.apply(module.rules())).orElse(module.rules()).stream()
            .map(Rule::info)
            .collect(ImmutableList.toImmutableList());
    line(text, "# " + words.title(module.divisionName(), module.fiscalYears(), own.size()));
    line(text, "");
    line(text, words.documents());
    ImmutableSet.copyOf(module.citations())
        .forEach(citation -> line(text, "- " + words.citation(citation)));
    line(text, "");
    line(text, words.parameters());
    module.parameters().forEach((name, parameter) -> line(text, parameter(name, parameter, words)));
    addLeftOut(text, words);
    line(text, "");
    addTable(text, own, words);
    line(text, "");
    line(text, words.withAnyModule());
    line(text, "");
    addTable(text, ImmutableList.copyOf(WITH_ANY_MODULE), words);
    Iterables.concat(own, WITH_ANY_MODULE).forEach(rule -> add(text, rule, words));
    return text.toString();
  }

  /** Adds the rules that are removed or switched off, with the reasons. */
  private void addLeftOut(StringBuilder text, CatalogueWords words) {
    if (!module.removed().isEmpty()) {
      line(text, "");
      line(text, words.removed());
      module.removed().forEach((id, reason) -> line(text, "- " + id + words.colon() + reason));
    }
    policy.ifPresent(
        under -> {
          line(text, "");
          line(text, words.switchedOff(under.id()));
          under
              .switchedOff(module.rules())
              .forEach(
                  (rule, reason) ->
                      line(
                          text,
                          "- "
                              + rule.id()
                              + " "
                              + words.of(rule.title())
                              + words.colon()
                              + reason));
        });
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
