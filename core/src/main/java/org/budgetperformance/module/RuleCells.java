package org.budgetperformance.module;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;

/**
 * Which cells the rules of a module look at (规则与数据项对照): of each rule the kinds of cells, and of each kind of cell the
 * rules.
 *
 * <p>It is seen and not declared: what each application names in evaluations of made-up submissions that fill, or leave
 * open, every cell that a document of the module can have, and of any others that the caller has. A rule that names
 * cells only where something special is wrong, such as a document handed in twice, has none unless one of these shows
 * it. Immutable and thread-safe.
 */
@Beta
public final class RuleCells {
  private final ImmutableSetMultimap<String, CellKind> byRule;
  private final ImmutableSetMultimap<CellKind, String> byCell;

  private RuleCells(SetMultimap<String, CellKind> byRule, SetMultimap<CellKind, String> byCell) {
    this.byRule = ImmutableSetMultimap.copyOf(byRule);
    this.byCell = ImmutableSetMultimap.copyOf(byCell);
  }

  /**
   * Returns what the rules of a module look at.
   *
   * @param module the module
   * @param more evaluations of its rules that may show more, such as those of reports that were handed in
   */
  public static RuleCells of(RuleModule module, Iterable<Evaluation> more) {
    SetMultimap<String, CellKind> byRule =
        MultimapBuilder.hashKeys().treeSetValues().<String, CellKind>build();
    for (Submission specimen : Specimens.of(module)) {
      add(module.evaluate(specimen), byRule);
    }
    more.forEach(evaluation -> add(evaluation, byRule));
    SetMultimap<CellKind, String> byCell =
        MultimapBuilder.treeKeys().linkedHashSetValues().<CellKind, String>build();
    module
        .rules()
        .forEach(
            rule -> {
              String id = rule.info().id();
              byRule.get(id).forEach(cell -> byCell.put(cell, id));
            });
    return new RuleCells(byRule, byCell);
  }

  private static void add(Evaluation evaluation, SetMultimap<String, CellKind> byRule) {
    for (Application application : evaluation.applications()) {
      for (Place place : Operand.places(application.explain().operands())) {
        byRule.put(application.rule().id(), CellKind.of(place));
      }
    }
  }

  /**
   * Returns the kinds of cells that a rule looks at, as they print; none if it was not seen to look at any.
   *
   * @param ruleId the rule's id
   */
  public ImmutableSet<CellKind> cells(String ruleId) {
    return byRule.get(ruleId);
  }

  /** Returns every kind of cell that some rule looks at, as they print. */
  public ImmutableSet<CellKind> cells() {
    return byCell.keySet();
  }

  /**
   * Returns the ids of the rules that look at a kind of cell, in the order of the module.
   *
   * @param cell the kind of cell
   */
  public ImmutableSet<String> rules(CellKind cell) {
    return byCell.get(cell);
  }

  @Override
  public String toString() {
    return byCell.keySet().size() + " kinds of cells";
  }
}
