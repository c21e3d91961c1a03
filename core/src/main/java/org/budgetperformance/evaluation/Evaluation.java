package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.FormScore;
import org.budgetperformance.scoring.ScoreExplanation;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Stage;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;

/**
 * What rules came to on a submission (核查结果): one outcome for every application of every rule.
 *
 * <p>It holds the submission, the rules and the outcomes; findings are made when asked for, by
 * running the one check again. Immutable and thread-safe.
 */
public final class Evaluation implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String module;
  private final Submission submission;
  private final ImmutableList<Rule> moduleRules;
  private final ImmutableList<Rule> rules;
  private final EvaluationTerms terms;
  private final Outcomes outcomes;
  private final ImmutableMap<Integer, String> causes;
  @Nullable private final ScoringScheme scheme;
  @Nullable private final Validity validity;
  private final PersonalDetails details;

  /** Which applications of each rule fail by places alone, found when first asked for. */
  @Nullable private transient volatile AtomicReferenceArray<OwnPlaces> places;

  Evaluation(
      String module,
      Submission submission,
      ImmutableList<Rule> moduleRules,
      ImmutableList<Rule> rules,
      EvaluationTerms terms,
      Outcomes outcomes,
      ImmutableMap<Integer, String> causes,
      @Nullable ScoringScheme scheme,
      @Nullable Validity validity,
      PersonalDetails details) {
    this.module = module;
    this.submission = submission;
    this.moduleRules = moduleRules;
    this.rules = rules;
    this.terms = terms;
    this.outcomes = outcomes;
    this.causes = causes;
    this.scheme = scheme;
    this.validity = validity;
    this.details = details;
  }

  /**
   * Runs rules over a submission.
   *
   * @param module what the rules are called, such as {@code hunan-2024 0.1.0}
   * @param submission the submission
   * @param rules the rules, in any order: none sees another's outcome
   * @param scheme how the jurisdiction scores, or null if it publishes no scoring
   */
  public static Evaluation run(
      String module,
      Submission submission,
      ImmutableList<Rule> rules,
      @Nullable ScoringScheme scheme) {
    return run(module, submission, rules, scheme, EvaluationTerms.none());
  }

  /**
   * Runs rules over a submission under terms.
   *
   * @param module what the rules are called, such as {@code hunan-2024 0.1.0}
   * @param submission the submission
   * @param rules the rules, in any order: none sees another's outcome
   * @param scheme how the jurisdiction scores, or null if it publishes no scoring
   * @param terms date, policy and waivers
   * @throws IllegalArgumentException if the policy does not {@linkplain Policy#appliesTo apply} to the
   *     submission: an evaluation that said it ran under it would mislead, and so would one without
   */
  public static Evaluation run(
      String module,
      Submission submission,
      ImmutableList<Rule> rules,
      @Nullable ScoringScheme scheme,
      EvaluationTerms terms) {
    return Evaluator.of(module, rules, scheme).evaluate(submission, terms);
  }

  /** Returns what the rules are called: id and version of their module. */
  public String module() {
    return module;
  }

  /**
   * Returns for what causes the rules may not hold for the submission, one notice a cause (适用性).
   *
   * <p>It is empty where nobody said for whom and when the rules hold.
   */
  public ImmutableList<ValidityNotice> validity() {
    return terms.notices(validity, submission);
  }

  /**
   * Returns how personal details are known in what is told of the evaluation (个人信息): by the labels of its
   * module's documents, and what stands on contact lines of the submission.
   *
   * <p>Whatever writes it out masks every text by them.
   */
  public PersonalDetails personalDetails() {
    return personalDetails(submission, details);
  }

  /** Returns personal details as they are known, and what stands on contact lines of a submission. */
  static PersonalDetails personalDetails(Submission submission, PersonalDetails details) {
    List<String> words = new ArrayList<>();
    for (Sheet sheet : submission.sheets()) {
      for (Row row : sheet.rows()) {
        Figure<String> figure = sheet.at(row, Columns.TEXT);
        if (figure.isStated() && details.isContact(row.line().label().zh())) {
          words.add(figure.get());
        }
      }
    }
    return words.isEmpty() ? details : details.knowing(words);
  }

  /** Returns what was evaluated. */
  public Submission submission() {
    return submission;
  }

  /** Returns the rules in force, regraded as the policy says and without those it switched off. */
  public ImmutableList<Rule> rules() {
    return rules;
  }

  /** Returns the date, the policy and the waivers under which it ran. */
  public EvaluationTerms terms() {
    return terms;
  }

  /** Returns the policy under which it ran, empty if the terms have none that holds on their date and for the unit. */
  public Optional<Policy> policy() {
    return terms.policy().filter(policy -> !scope().refuses(policy).isPresent());
  }

  private TermsScope scope() {
    return terms.scope(submission, personalDetails());
  }

  WaiversInForce waiversInForce() {
    return WaiversInForce.of(terms.waivers(), scope(), personalDetails());
  }

  /** Returns the rules that the policy switched off, with the reason (停用的规则). */
  public ImmutableMap<RuleInfo, String> switchedOff() {
    return policy().map(policy -> policy.switchedOff(moduleRules)).orElse(ImmutableMap.of());
  }

  /**
   * Returns what of the terms had no effect: waivers that are outgrown, unused, not yet or no longer in force, for another
   * unit or year, a policy that does not hold, and unknown rules.
   */
  public ImmutableList<TermsProblem> termsProblems() {
    return TermsProblems.of(this, scope());
  }

  /** Returns every application of every rule, rule by rule. */
  public ImmutableList<Application> applications() {
    ImmutableList.Builder<Application> all = ImmutableList.builder();
    for (int i = 0; i < outcomes.size(); i++) {
      all.add(new Application(this, i));
    }
    return all.build();
  }

  /** Returns how many applications came to each outcome; outcomes that did not occur with 0. */
  public ImmutableMap<Outcome, Integer> counts() {
    return outcomes.counts();
  }

  /**
   * Returns what failed and is not waived, and rules that threw, by severity and then by place: of what has
   * one cause the finding nearest to it, with {@linkplain Finding#consequences() the others}.
   */
  public ImmutableList<Finding> findings() {
    return findings(EnumSet.of(Outcome.FAILED, Outcome.ERRORED));
  }

  /** Returns the same findings, each for itself, those that follow from others behind these. */
  public ImmutableList<Finding> findingsOneByOne() {
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    for (Finding finding : findings()) {
      all.add(finding.withConsequences()).addAll(finding.consequences());
    }
    return all.build();
  }

  /** Returns what failed and is waived, with the waivers, by severity and then by place. */
  public ImmutableList<WaivedFinding> waived() {
    WaiversInForce waivers = waiversInForce();
    return findings(EnumSet.of(Outcome.WAIVED)).stream()
        .map(finding -> WaivedFinding.of(finding, waivers.covering(finding)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what could not be decided, naming the cells, by severity and then by place. */
  public ImmutableList<Finding> undecided() {
    return findings(EnumSet.of(Outcome.UNDECIDED));
  }

  /**
   * Returns why what could not be decided is open: what the same cells leave open for the same reasons is
   * one cause, however many rules it is.
   */
  public ImmutableList<OpenCause> openCauses() {
    return OpenCause.of(undecided());
  }

  private ImmutableList<Finding> findings(Set<Outcome> wanted) {
    return Findings.of(this, outcomes, wanted);
  }

  /**
   * Returns whether there is a finding of severity ERROR that is neither waived nor a rule's own
   * failure.
   */
  public boolean hasErrors() {
    return findings().stream()
        .anyMatch(f -> f.outcome() == Outcome.FAILED && f.severity() == Severity.ERROR);
  }

  /** Returns the scores of all forms that score, empty if the jurisdiction publishes no scoring. */
  public Optional<Scores> score() {
    return Optional.ofNullable(scheme).map(present -> Scores.of(scored(), present));
  }

  /** Returns the submission that scores go by: of one that is being filled in what is to come is open. */
  private Submission scored() {
    return submission.stage() == Stage.FILED ? submission.rounded() : submission.open();
  }

  /**
   * Returns the score of the only document that has one, such as that of a form evaluated alone (单份表得分); empty
   * where none has or several have.
   */
  public Optional<FormScore> formScore() {
    return score().map(Scores::forms).filter(forms -> forms.size() == 1).map(forms -> forms.get(0));
  }

  /** Returns the cells whose text could not be read, in the order of the documents (无法识别的数据). */
  public ImmutableList<Place> unreadable() {
    return submission.sheets().stream()
        .flatMap(sheet -> sheet.figures().entrySet().stream())
        .filter(cell -> cell.getValue().state() == FigureState.UNREADABLE)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the applications of one rule in their order, at least one.
   *
   * @param rule the number of the rule in {@link #rules()}, from 0
   * @throws IndexOutOfBoundsException if there is no such rule
   */
  public ImmutableList<Application> applications(int rule) {
    checkElementIndex(rule, rules.size());
    ImmutableList.Builder<Application> all = ImmutableList.builder();
    for (int i = outcomes.first(rule); i < outcomes.end(rule); i++) {
      all.add(new Application(this, i));
    }
    return all.build();
  }

  /**
   * Returns the application that a finding speaks of.
   *
   * @param finding one of this evaluation's findings, waived and undecided ones included
   * @throws IllegalArgumentException if this evaluation has no such finding
   */
  public Application application(Finding finding) {
    int number = finding.application();
    checkArgument(
        number >= 0
            && number < outcomes.size()
            && finding(number).withConsequences().equals(finding.withConsequences()),
        "no finding of this evaluation: %s",
        finding.rule().id());
    return new Application(this, number);
  }

  /** Returns the module's rules as it has them, before any policy. */
  public ImmutableList<Rule> moduleRules() {
    return moduleRules;
  }

  /** Returns how the jurisdiction scores, or null if it publishes no scoring. */
  @Nullable
  public ScoringScheme scheme() {
    return scheme;
  }

  Rule rule(int application) {
    return rules.get(outcomes.rule(application));
  }

  int ruleNumber(int application) {
    return outcomes.rule(application);
  }

  int numberWithinRule(int application) {
    return outcomes.numberWithinRule(application);
  }

  Outcome outcome(int application) {
    return outcomes.outcome(checkElementIndex(application, outcomes.size()));
  }

  /** Returns whether a rule threw in an application. */
  boolean hasCause(int application) {
    return !causes.isEmpty() && causes.containsKey(application);
  }

  Finding finding(int application) {
    Rule rule = rule(application);
    Finding.Builder finding =
        Finding.builder().rule(rule.info()).outcome(outcome(application)).application(application);
    String cause = causes.get(application);
    if (cause != null) {
      return finding.margin(Margin.none()).cause(cause).build();
    }
    return Rerun.finding(
        rule,
        submission,
        outcomes.numberWithinRule(application),
        outcome(application),
        application,
        places(application));
  }

  private OwnPlaces places(int application) {
    return isFailed(application) ? placesOfRule(outcomes.rule(application)) : OwnPlaces.NONE;
  }

  /**
   * Returns which applications of a rule fail by places alone, nothing if none of those asked for fails.
   *
   * @param wanted which are asked for, by their numbers within the rule
   */
  OwnPlaces places(int rule, BitSet wanted) {
    int first = outcomes.first(rule);
    return wanted.stream().anyMatch(i -> isFailed(first + i)) ? placesOfRule(rule) : OwnPlaces.NONE;
  }

  /** Runs a rule for it once, however many findings are made. */
  private OwnPlaces placesOfRule(int rule) {
    AtomicReferenceArray<OwnPlaces> all = places;
    if (all == null) {
      all = new AtomicReferenceArray<>(rules.size());
      places = all; // two threads may find the same
    }
    OwnPlaces known = all.get(rule);
    if (known == null) {
      int first = outcomes.first(rule);
      BitSet failed = new BitSet();
      for (int i = first; i < outcomes.end(rule); i++) {
        failed.set(i - first, isFailed(i));
      }
      known = OwnPlaces.of(rules.get(rule), submission, failed);
      all.set(rule, known);
    }
    return known;
  }

  /** Returns whether an application failed, waived or not. */
  private boolean isFailed(int application) {
    Outcome outcome = outcomes.outcome(application);
    return outcome == Outcome.FAILED || outcome == Outcome.WAIVED;
  }

  /**
   * Returns the tree of steps that led to a finding (判定过程).
   *
   * @param finding one of this evaluation's findings, waived and undecided ones included
   * @throws IllegalArgumentException if this evaluation has no such finding
   */
  public Explanation explain(Finding finding) {
    return application(finding).explanation();
  }

  /**
   * Returns the trees of steps that led to several findings, each rule run again once (判定过程).
   *
   * @param findings findings of this evaluation, in any order
   * @return one tree for each, in the order of the findings
   * @throws IllegalArgumentException if this evaluation has not all of them
   */
  public ImmutableList<Explanation> explain(Iterable<Finding> findings) {
    Map<Integer, BitSet> wanted = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Application application = application(finding);
      wanted
          .computeIfAbsent(application.ruleNumber(), rule -> new BitSet())
          .set(application.numberWithinRule());
    }
    Map<Integer, Explanation> byNumber = new HashMap<>();
    wanted.forEach((rule, applications) -> explain(rule, applications, byNumber));
    ImmutableList.Builder<Explanation> all = ImmutableList.builder();
    findings.forEach(finding -> all.add(checkNotNull(byNumber.get(finding.application()))));
    return all.build();
  }

  /** Keeps the trees of some applications of a rule by their numbers within this evaluation. */
  private void explain(int rule, BitSet applications, Map<Integer, Explanation> into) {
    int first = outcomes.first(rule);
    List<Explanation> trees =
        Rerun.explanations(
            rules.get(rule),
            submission,
            applications,
            application -> outcomes.outcome(first + application),
            places(rule, applications));
    int tree = 0;
    for (int i = applications.nextSetBit(0); i >= 0; i = applications.nextSetBit(i + 1)) {
      String cause = causes.get(first + i);
      into.put(
          first + i,
          cause == null ? trees.get(tree) : Rerun.thrown(rules.get(rule), Outcome.ERRORED, cause));
      tree++;
    }
  }

  /** Returns the trees of steps that led to the outcomes of all applications, in their order. */
  public ImmutableList<Explanation> explanations() {
    ImmutableList.Builder<Explanation> all = ImmutableList.builder();
    Map<Integer, Explanation> byNumber = new HashMap<>();
    for (int r = 0; r < rules.size(); r++) {
      BitSet applications = new BitSet();
      applications.set(0, outcomes.end(r) - outcomes.first(r));
      explain(r, applications, byNumber);
    }
    for (int i = 0; i < outcomes.size(); i++) {
      all.add(checkNotNull(byNumber.get(i)));
    }
    return all.build();
  }

  /**
   * Returns the tree of steps that leads to the range of a document's score.
   *
   * @param score one of the scores of documents of {@link #score()}
   * @throws IllegalArgumentException if it is not the score of a form of this submission
   */
  public ScoreExplanation explain(FormScore score) {
    return ScoreExplanation.of(score, scored(), checkNotNull(scheme, "no scoring"));
  }

  Explanation explanation(int application) {
    String cause = causes.get(application);
    Rule rule = rule(application);
    return cause != null
        ? Rerun.thrown(rule, Outcome.ERRORED, cause)
        : Rerun.explanation(
            rule,
            submission,
            outcomes.numberWithinRule(application),
            outcome(application),
            places(application));
  }

  /** Returns the counts of the outcomes. */
  @Override
  public String toString() {
    return counts().toString();
  }
}
