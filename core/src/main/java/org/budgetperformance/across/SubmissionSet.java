package org.budgetperformance.across;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.budgetperformance.basedata.BaseData;
import org.budgetperformance.evaluation.EvaluationTerms;
import org.budgetperformance.evaluation.Policy;
import org.budgetperformance.evaluation.TermsScope;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.standard.ExpenditureTable;
import org.budgetperformance.submission.Submission;

/**
 * Submissions of many units, compared with each other and with last year's (跨单位、跨年度比对).
 *
 * <p>Those of one year are compared with each other, those of one unit never. Of each is kept what the
 * comparison needs, fingerprints of texts and figures; the order in which they are added makes no difference.
 * The work grows with their number. Thread-safe.
 */
@Beta
public final class SubmissionSet {
  private final ImmutableList<ExpenditureTable> tables;
  @Nullable private final LastYear last;
  private final TreeMap<Year, YearSet> years = new TreeMap<>();
  private final Set<String> units = new HashSet<>();
  private int submissions;
  private int withLastYear;

  private SubmissionSet(@Nullable LastYear last, ImmutableList<ExpenditureTable> tables) {
    this.last = last;
    this.tables = tables;
  }

  /** Returns a set without any submission, to be compared with each other alone. */
  public static SubmissionSet create() {
    return new SubmissionSet(null, ImmutableList.of());
  }

  /**
   * Returns a set without any submission, to be compared with those of the year before too.
   *
   * @param last last year's submissions, all of which were added
   * @param tables tables of a province's own that state last year's accounts; the base-data table is known
   */
  public static SubmissionSet after(LastYear last, ExpenditureTable... tables) {
    return new SubmissionSet(
        checkNotNull(last, "last year"),
        ImmutableList.<ExpenditureTable>builder().add(BaseData.EXPENDITURE).add(tables).build());
  }

  /**
   * Adds a submission.
   *
   * @param unit the unit: its name or a key that tells it from others, by which findings call it
   * @param submission the submission
   * @throws IllegalArgumentException if the unit is blank
   */
  public void add(String unit, Submission submission) {
    add(unit, null, submission);
  }

  /**
   * Adds a submission.
   *
   * @param unit the unit: its name or a key that tells it from others, by which findings call it
   * @param source where it came from, such as the path of a file; null if that is not known
   * @param submission the submission
   * @throws IllegalArgumentException if the unit is blank
   */
  public void add(String unit, @Nullable String source, Submission submission) {
    checkArgument(!unit.trim().isEmpty(), "a submission of no unit");
    Report report =
        new Report(
            unit, Optional.ofNullable(source), submission.fiscalYear(), submission.division());
    ImmutableList<Passage> passages = Passage.of(report, submission);
    ImmutableList<FigureList> figures = FigureList.of(report, submission);
    boolean known = last != null && last.has(unit, Year.of(report.year.getValue() - 1));
    Optional<AcrossFinding> otherwise =
        known ? YearOnYear.of(checkNotNull(last), report, submission, tables) : Optional.empty();
    synchronized (this) {
      submissions++;
      withLastYear += known ? 1 : 0;
      units.add(unit);
      years
          .computeIfAbsent(report.year, year -> new YearSet())
          .add(report, submission, passages, figures, otherwise);
    }
  }

  /** Compares the submissions that were added, under no terms. */
  public AcrossEvaluation evaluate() {
    return evaluate(EvaluationTerms.none());
  }

  /**
   * Compares the submissions that were added.
   *
   * <p>A waiver of a rule across submissions names unit and place ({@link ReportCell#subject()}), that of a finding
   * without rows its unit; it covers the rows that it names.
   *
   * @param terms date, policy and waivers; what they say of other rules has no effect here
   * @throws IllegalArgumentException if the policy is for none of the years of the submissions
   */
  public synchronized AcrossEvaluation evaluate(EvaluationTerms terms) {
    for (Year year : years.keySet()) {
      checkArgument(
          !terms.policy().isPresent() || terms.policy().get().fiscalYears().contains(year),
          "a policy that is not for %s",
          year);
    }
    Optional<Policy> policy = policy(terms);
    ImmutableMap<String, String> off = policy.map(Policy::switchedOff).orElse(ImmutableMap.of());
    AcrossWaivers waivers = new AcrossWaivers(terms);
    List<AcrossFinding> standing = new ArrayList<>();
    List<AcrossFinding> waived = new ArrayList<>();
    long looked = 0;
    long pairs = 0;
    for (Map.Entry<Year, YearSet> year : years.entrySet()) {
      YearSet.Found found = year.getValue().find(off.keySet());
      looked += found.looked;
      pairs += found.pairs;
      for (AcrossFinding finding : found.findings) {
        AcrossFinding graded = finding.withRule(graded(finding.rule(), policy));
        waivers.part(graded, year.getKey(), standing, waived);
      }
    }
    standing.sort(AcrossFinding.ORDER);
    waived.sort(AcrossFinding.ORDER);
    ImmutableMap.Builder<RuleInfo, String> switchedOff = ImmutableMap.builder();
    for (RuleInfo rule : AcrossRules.all()) {
      Optional.ofNullable(off.get(rule.id())).ifPresent(why -> switchedOff.put(rule, why));
    }
    return ImmutableAcrossEvaluation.builder()
        .submissions(submissions)
        .units(units.size())
        .withLastYear(withLastYear)
        .findings(standing)
        .waived(waived)
        .switchedOff(switchedOff.build())
        .termsProblems(waivers.problems(units, years.keySet()))
        .comparisons(looked + pairs)
        .pairs(pairs)
        .build();
  }

  /** Returns the policy that is for all units on the day; one for some unit is for its own submission alone. */
  private Optional<Policy> policy(EvaluationTerms terms) {
    TermsScope scope = TermsScope.of(units, Year.of(0), terms.date(), UnaryOperator.identity());
    return terms
        .policy()
        .filter(policy -> !policy.unit().isPresent() && !scope.refuses(policy).isPresent());
  }

  private static RuleInfo graded(RuleInfo rule, Optional<Policy> policy) {
    return policy
        .flatMap(found -> Optional.ofNullable(found.regraded().get(rule.id())))
        .map(severity -> RuleInfo.builder().from(rule).severity(severity).build())
        .orElse(rule);
  }
}
