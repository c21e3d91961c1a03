package org.budgetperformance.standard;

import static org.budgetperformance.standard.StandardRules.PRACTICE;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;
import static org.budgetperformance.submission.Documents.NARRATIVE;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.check.Checks;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.LocalizedText;

/**
 * The standard rule on the shares that a narrative states beside its amounts (占比).
 *
 * <p>A narrative seldom says of what a share is one. The parts of the basic expenditure may be shares
 * of it or of all expenditure, and wages and allowances also of the personnel expenditure where it
 * is named; only what fits none of these is reported. Of the economic categories a narrative may
 * leave some out, so the others add up to at most the whole.
 */
final class NarrativeShareRules {
  private static final Term ALL =
      Term.constant(FigureType.RATE, Rate.UNITS_PER_ONE, LocalizedText.of("整体的", "the whole"));
  private static final Statement WHOLE = Statement.of(ALL);
  private static final LocalizedText OTHERS =
      LocalizedText.of("未列名的部分", "parts that are not named");

  /** What the parts of the basic expenditure may be shares of. */
  private static final ImmutableList<Statement> BASIC_OR_ALL =
      ImmutableList.of(
          WHOLE,
          Statement.of(share(Lines.BASIC_EXPENDITURE).needed()),
          Statement.of(share(Lines.PROJECT_EXPENDITURE).needed().negated(), ALL));

  private static final ImmutableList<Line> WHOLES =
      ImmutableList.of(Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE);

  private static final ImmutableList<Line> PARTS =
      ImmutableList.of(
          Lines.BASIC_EXPENDITURE,
          Lines.PROJECT_EXPENDITURE,
          Lines.PERSONNEL,
          Lines.OPERATING,
          Lines.WAGES_AND_WELFARE,
          Lines.GOODS_AND_SERVICES,
          Lines.GRANTS_TO_PERSONS,
          Lines.CAPITAL_EXPENDITURE);

  private NarrativeShareRules() {}

  static ImmutableList<Rule> all() {
    return ImmutableList.of(
        Rule.builder(
                "STD-N13",
                "自评报告所列占比与金额相符，合计为100%",
                "shares in the narrative are those of the amounts, about 100% in all")
            .fault("占比与金额不符", "a share is not that of its amount")
            .severity(Severity.WARNING)
            .cites(PRACTICE)
            .checks(
                Checks.oneOf(
                    both(Lines.BASIC_EXPENDITURE, Lines.PROJECT_EXPENDITURE),
                    ImmutableList.of(WHOLE)),
                Checks.oneOf(both(Lines.PERSONNEL, Lines.OPERATING), BASIC_OR_ALL))
            .checks(
                IfLineIsNamed.choose(
                    NARRATIVE,
                    ImmutableList.of(Lines.PERSONNEL, Lines.OPERATING),
                    Checks.oneOf(ImmutableList.of(ofPersonnel()), ImmutableList.of(WHOLE)),
                    Checks.oneOf(ImmutableList.of(categories()), BASIC_OR_ALL)))
            .checks(ofAmounts())
            .build());
  }

  /** Each share is that of its amount in one of the wholes that it may be of. */
  private static ImmutableList<Check> ofAmounts() {
    ImmutableList.Builder<Check> checks = ImmutableList.builder();
    for (Line line : PARTS) {
      checks.add(ShareOfAmount.of(NARRATIVE, line, wholes(line)));
    }
    return checks.build();
  }

  private static ImmutableList<Statement> wholes(Line part) {
    ImmutableList.Builder<Statement> wholes = ImmutableList.builder();
    wholes.add(
        Statement.of(spent(Lines.BASIC_EXPENDITURE), spent(Lines.PROJECT_EXPENDITURE)),
        StandardRules.cell(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED));
    if (!WHOLES.contains(part)) {
      wholes.add(
          Statement.of(spent(Lines.BASIC_EXPENDITURE)),
          Statement.of(spent(Lines.PERSONNEL)),
          Statement.of(spent(Lines.WAGES_AND_WELFARE), spent(Lines.GRANTS_TO_PERSONS)));
    }
    return wholes.build();
  }

  private static Term spent(Line line) {
    return Term.of(Tables.narrative(line, Columns.FINAL)).needed();
  }

  private static Term share(Line line) {
    return Term.of(Source.of(NARRATIVE, line, Columns.SHARE));
  }

  private static ImmutableList<Statement> both(Line one, Line other) {
    return ImmutableList.of(Statement.of(share(one).needed(), share(other).needed()));
  }

  /** Beside a named personnel expenditure, its two categories are parts of it or of more. */
  private static Statement ofPersonnel() {
    return Statement.of(
        share(Lines.WAGES_AND_WELFARE).needed(),
        share(Lines.GRANTS_TO_PERSONS).needed(),
        Term.unsaid(FigureType.RATE, Rate.UNITS_PER_ONE, OTHERS));
  }

  private static Statement categories() {
    return Statement.of(
        share(Lines.WAGES_AND_WELFARE).unsaidUpTo(Rate.UNITS_PER_ONE),
        share(Lines.GOODS_AND_SERVICES).unsaidUpTo(Rate.UNITS_PER_ONE),
        share(Lines.GRANTS_TO_PERSONS).unsaidUpTo(Rate.UNITS_PER_ONE),
        share(Lines.CAPITAL_EXPENDITURE).unsaidUpTo(Rate.UNITS_PER_ONE));
  }
}
