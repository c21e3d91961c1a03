package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.TermsProblem.Kind;
import org.budgetperformance.evaluation.TermsScope;
import org.budgetperformance.evaluation.Waiver;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.text.PersonalDetails;

/** Holds waivers of rules across submissions against what was found, and keeps what became of them. Used by one thread. */
final class AcrossWaivers {
  private final EvaluationTerms terms;
  private final ImmutableListMultimap<String, Waiver> byRule;
  private final Set<Waiver> used = new HashSet<>();
  private final Set<Waiver> outgrown = new HashSet<>();

  AcrossWaivers(EvaluationTerms terms) {
    Set<String> known = new HashSet<>();
    AcrossRules.all().stream().map(RuleInfo::id).forEach(known::add);
    this.terms = terms;
    this.byRule =
        Multimaps.index(
            terms.waivers().stream().filter(waiver -> known.contains(waiver.ruleId())).iterator(),
            Waiver::ruleId);
  }

  /** Parts the rows of a finding into those that stand and those that are waived. */
  void part(
      AcrossFinding finding, Year year, List<AcrossFinding> standing, List<AcrossFinding> waived) {
    ImmutableList.Builder<ImmutableList<ReportCell>> stand = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<ReportCell>> covered = ImmutableList.builder();
    ImmutableSet.Builder<Waiver> by = ImmutableSet.builder();
    for (ImmutableList<ReportCell> row : finding.wholeOrRows()) {
      ImmutableSet<Waiver> waivers = covering(finding, row, year);
      (waivers.isEmpty() ? stand : covered).add(row);
      by.addAll(waivers);
    }
    add(finding, stand.build(), ImmutableSet.of(), standing);
    add(finding, covered.build(), by.build(), waived);
  }

  private static void add(
      AcrossFinding finding,
      ImmutableList<ImmutableList<ReportCell>> rows,
      ImmutableSet<Waiver> waivers,
      List<AcrossFinding> to) {
    if (!rows.isEmpty()) {
      boolean onTheWhole = finding.rows().isEmpty();
      to.add((onTheWhole ? finding : finding.withRows(rows)).withWaivers(waivers));
    }
  }

  private ImmutableSet<Waiver> covering(
      AcrossFinding finding, ImmutableList<ReportCell> row, Year year) {
    ImmutableSet.Builder<Waiver> covering = ImmutableSet.builder();
    boolean stands = true;
    ImmutableSet.Builder<Waiver> tooSmall = ImmutableSet.builder();
    for (Waiver waiver : byRule.get(finding.rule().id())) {
      if (isAt(waiver, finding, row) && !scope(finding.units(), year).refuses(waiver).isPresent()) {
        if (isOutgrown(waiver, finding, row)) {
          tooSmall.add(waiver);
        } else {
          covering.add(waiver);
          used.add(waiver);
          stands = false;
        }
      }
    }
    if (stands) {
      outgrown.addAll(tooSmall.build());
    }
    return covering.build();
  }

  private static boolean isAt(Waiver waiver, AcrossFinding finding, ImmutableList<ReportCell> row) {
    ImmutableSet<String> subjects = AcrossFinding.subjects(finding, row);
    return subjects.contains(waiver.place())
        || subjects.stream().anyMatch(s -> PersonalDetails.known().mask(s).equals(waiver.place()));
  }

  /** How far texts are apart has no measure: a waiver is bounded by what stands there. */
  private static boolean isOutgrown(
      Waiver waiver, AcrossFinding finding, ImmutableList<ReportCell> row) {
    return waiver.bound().isPresent()
        || waiver
            .figures()
            .filter(were -> !were.equals(AcrossFinding.figures(finding, row)))
            .isPresent();
  }

  private TermsScope scope(Iterable<String> units, Year year) {
    return TermsScope.of(units, year, terms.date(), PersonalDetails.known()::mask);
  }

  /** Returns which waivers of rules across submissions had no effect, or no longer all. */
  ImmutableList<TermsProblem> problems(Set<String> units, Collection<Year> years) {
    ImmutableList.Builder<TermsProblem> problems = ImmutableList.builder();
    ImmutableList<TermsScope> scopes =
        years.stream().map(year -> scope(units, year)).collect(ImmutableList.toImmutableList());
    for (Waiver waiver : byRule.values()) {
      if (outgrown.contains(waiver)) {
        problems.add(TermsProblem.of(Kind.OUTGROWN, waiver, terms.date()));
      } else if (!used.contains(waiver)) {
        Kind nearest =
            scopes.stream()
                .map(scope -> scope.refuses(waiver))
                .map(refused -> refused.orElse(Kind.UNUSED))
                .min(Comparator.naturalOrder())
                .orElse(Kind.UNUSED);
        problems.add(TermsProblem.of(nearest, waiver, terms.date()));
      }
    }
    return problems.build();
  }
}
