package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.scoring.ScoringScheme;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.LocalizedText;

/**
 * Rules that hold in any province (通用规则), for a module to take, adjust or leave.
 *
 * <p>What they compare is arithmetic, so they cite the practice of the forms, and beside it the articles of {@link LegalBasis}.
 * Stateless and thread-safe.
 */
public final class StandardRules {
  /** How submitted forms relate their figures to each other (自评材料勾稽关系). */
  public static final Citation PRACTICE =
      Citation.builder()
          .issuer("各级预算部门")
          .title("部门预算绩效自评材料的填报惯例")
          .status(CitationStatus.PRACTICE)
          .build();

  static final LocalizedText BY_SCHEME = LocalizedText.of("评分办法规定", "set by the scheme");

  /** What single reviewers ask (复核做法), which no regulation that is known does. */
  public static final Citation REVIEW =
      Citation.builder()
          .issuer("个别财政部门或系统")
          .title("绩效自评复核口径，本地是否采用未经核实")
          .status(CitationStatus.PRACTICE)
          .build();

  private StandardRules() {}

  /**
   * Returns every standard rule but those on an overall limit, which not every province has, those on the evidence of
   * a satisfaction, which few ask for, and those of package {@code review}.
   *
   * @param scheme how the jurisdiction scores
   * @param limits from where on its reviewers ask for a reason
   * @param except indicators whose actual value another rule of the module compares
   */
  public static ImmutableList<Rule> all(
      ScoringScheme scheme, ReviewLimits limits, Source... except) {
    return all(scheme, limits, ReviewPhrases.none(), Tables.NONE, except);
  }

  /**
   * Returns the same rules for a province that has a table of expenditure beside the national
   * documents, with those that compare it with them.
   *
   * @param scheme how the jurisdiction scores
   * @param limits from where on its reviewers ask for a reason
   * @param table what the table states
   * @param except indicators whose actual value another rule of the module compares
   */
  public static ImmutableList<Rule> all(
      ScoringScheme scheme, ReviewLimits limits, ExpenditureTable table, Source... except) {
    return all(scheme, limits, ReviewPhrases.none(), table, except);
  }

  /**
   * Returns the same rules for a province that has a table of expenditure beside the national
   * documents, with those that compare it with them, and those on phrases.
   *
   * @param scheme how the jurisdiction scores
   * @param limits from where on its reviewers ask for a reason
   * @param phrases what its departments write
   * @param table what the table states
   * @param except indicators whose actual value another rule of the module compares
   */
  public static ImmutableList<Rule> all(
      ScoringScheme scheme,
      ReviewLimits limits,
      ReviewPhrases phrases,
      ExpenditureTable table,
      Source... except) {
    return all(scheme, limits, phrases, ImmutableList.of(table), except);
  }

  private static ImmutableList<Rule> all(
      ScoringScheme scheme,
      ReviewLimits limits,
      ReviewPhrases phrases,
      ImmutableList<ExpenditureTable> tables,
      Source... except) {
    return ImmutableList.<Rule>builder()
        .addAll(arithmetic(scheme.executionScoring().value().budget(), tables))
        .addAll(scoring(scheme))
        .addAll(scoreReview(scheme, limits))
        .addAll(indicators(except))
        .addAll(cells(scheme))
        .addAll(formContents(scheme))
        .addAll(goals())
        .addAll(review(limits, phrases, tables))
        .build();
  }

  /**
   * Returns all rules that go by a scheme, for a module that is based on one of another scheme to {@linkplain
   * org.budgetperformance.module.RuleModule.Builder#replaceAll put in their place}.
   *
   * @param scheme how the jurisdiction scores
   * @param limits from where on its reviewers ask for a reason
   */
  public static ImmutableList<Rule> scored(ScoringScheme scheme, ReviewLimits limits) {
    return ImmutableList.<Rule>builder()
        .addAll(scoring(scheme))
        .addAll(scoreReview(scheme, limits))
        .addAll(formContents(scheme))
        .addAll(LegalBasis.added(CellRules.scored(scheme)))
        .build();
  }

  /**
   * Returns all rules on arithmetic that no scoring scheme sets: of the forms, and of the documents
   * against each other.
   */
  public static ImmutableList<Rule> arithmetic() {
    return arithmetic(Columns.ANNUAL, Tables.NONE);
  }

  /**
   * Returns the same rules, and those that compare a province's own table with the other documents.
   *
   * @param table what the table states
   */
  public static ImmutableList<Rule> arithmetic(ExpenditureTable table) {
    return arithmetic(Columns.ANNUAL, ImmutableList.of(table));
  }

  private static ImmutableList<Rule> arithmetic(
      Column<Amount> budget, ImmutableList<ExpenditureTable> tables) {
    return LegalBasis.added(
        ImmutableList.<Rule>builder()
            .addAll(FormRules.arithmetic(budget))
            .add(BasicExpenditureRules.parts(tables))
            .addAll(DocumentRules.all(tables))
            .add(CostRules.ofProjects())
            .build());
  }

  /**
   * Returns all rules on points and scores: of the forms, and of the narrative against them.
   *
   * @param scheme how the jurisdiction scores
   */
  public static ImmutableList<Rule> scoring(ScoringScheme scheme) {
    return ImmutableList.<Rule>builder()
        .addAll(formScoring(scheme))
        .addAll(NarrativeRules.all(scheme))
        .build();
  }

  /**
   * Returns the rules on what a reviewer asks of scores: reasons for lost points and results far above
   * target, scores beside the spending, scores left blank, and the narrative's scores and grade.
   *
   * @param scheme how the jurisdiction scores
   * @param limits from where on a reviewer asks
   */
  public static ImmutableList<Rule> scoreReview(ScoringScheme scheme, ReviewLimits limits) {
    return ImmutableList.<Rule>builder()
        .addAll(ScoreRules.all(limits, scheme.executionScoring().value().budget()))
        .addAll(NarrativeScoreRules.all(scheme))
        .build();
  }

  /**
   * Returns the rules on indicators: what narrative, goals and department form state of one, and
   * whether an actual value answers its target.
   *
   * @param except indicators whose actual value another rule of the module compares
   */
  public static ImmutableList<Rule> indicators(Source... except) {
    return NarrativeRules.indicators(except);
  }

  /**
   * Returns the rules on what a reviewer sees who lays the documents side by side: blanks, dates,
   * contact details, names, goals, shares, and reasons that the figures refute.
   */
  public static ImmutableList<Rule> review() {
    return review(ReviewLimits.seenElsewhere(), ReviewPhrases.none(), Tables.NONE);
  }

  /**
   * Returns the same rules, with those on what departments write and on a province's own table.
   *
   * @param phrases what departments write
   * @param table what the table states
   */
  public static ImmutableList<Rule> review(ReviewPhrases phrases, ExpenditureTable table) {
    return review(ReviewLimits.seenElsewhere(), phrases, ImmutableList.of(table));
  }

  private static ImmutableList<Rule> review(
      ReviewLimits limits, ReviewPhrases phrases, ImmutableList<ExpenditureTable> tables) {
    return LegalBasis.added(
        ImmutableList.<Rule>builder()
            .addAll(ReviewRules.all(limits, phrases, tables))
            .addAll(NarrativeShareRules.all())
            .build());
  }

  /**
   * Returns the rules on the indicator that limits the whole expenditure (整体支出控制额).
   *
   * @param limits where its target is stated, the best first
   * @throws IllegalArgumentException if there is none
   */
  public static ImmutableList<Rule> overallCost(Source... limits) {
    return CostRules.all(Tables.NONE, limits);
  }

  /**
   * Returns the same rules for a province whose own table states budgets that may have been taken for
   * the limit.
   *
   * @param table what the table states
   * @param limits where its target is stated, the best first
   * @throws IllegalArgumentException if there is none
   */
  public static ImmutableList<Rule> overallCost(ExpenditureTable table, Source... limits) {
    return CostRules.all(ImmutableList.of(table), limits);
  }

  /**
   * Returns the rules on what is written in the cells of indicators (单元格内容).
   *
   * @param scheme how the jurisdiction scores: where indicators take shares by grade, a grade is no vague target
   */
  public static ImmutableList<Rule> cells(ScoringScheme scheme) {
    return LegalBasis.added(CellRules.all(scheme));
  }

  /** Returns the same rules, whatever the scoring. */
  public static ImmutableList<Rule> cells() {
    return LegalBasis.added(CellRules.all());
  }

  /**
   * Returns the rules on what a form must hold (自评表内容完整性).
   *
   * @param scheme how the jurisdiction scores: which dimensions have points
   */
  public static ImmutableList<Rule> formContents(ScoringScheme scheme) {
    return FormContentRules.all(scheme);
  }

  /** Returns the rules on expected goals and achieved results (绩效目标). */
  public static ImmutableList<Rule> goals() {
    return LegalBasis.added(FormContentRules.goals());
  }

  /**
   * Returns the rule that a satisfaction says on what it rests (满意度依据), for a jurisdiction that asks
   * for it.
   */
  public static ImmutableList<Rule> satisfactionEvidence() {
    return CellRules.satisfactionEvidence();
  }

  /** Returns the rules on the arithmetic of a form that do not depend on points. */
  public static ImmutableList<Rule> formArithmetic() {
    return LegalBasis.added(FormRules.arithmetic(Columns.ANNUAL));
  }

  /**
   * Returns the rules on points and scores of a form, as a scheme sets them.
   *
   * @param scheme how the jurisdiction scores
   */
  public static ImmutableList<Rule> formScoring(ScoringScheme scheme) {
    return FormRules.scoring(scheme);
  }

  static Statement points(Points points) {
    return Statement.of(Term.constant(FigureType.POINTS, points.hundredths(), BY_SCHEME));
  }

  static Statement cell(DocumentType document, Line line, Column<?> column) {
    return Statement.of(Source.of(document, line, column));
  }
}
