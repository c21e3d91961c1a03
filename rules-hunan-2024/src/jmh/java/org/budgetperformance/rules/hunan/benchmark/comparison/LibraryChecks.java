package org.budgetperformance.rules.hunan.benchmark.comparison;

import static org.budgetperformance.basedata.BaseData.TABLE;
import static org.budgetperformance.submission.Documents.DEPARTMENT_FORM;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.basedata.BaseDataColumns;
import org.budgetperformance.basedata.BaseDataLines;
import org.budgetperformance.check.Checks;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Citation;
import org.budgetperformance.rule.CitationStatus;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Lines;

/** This library: one rule for each check, in a module. */
final class LibraryChecks implements Contender {
  private static final Citation BASIS =
      Citation.builder()
          .issuer("benchmark")
          .title("comparison")
          .status(CitationStatus.PRACTICE)
          .build();
  private static final ImmutableList<Column<Amount>> YEARS =
      ImmutableList.of(BaseDataColumns.PREVIOUS_FINAL, BaseDataColumns.BUDGET, Columns.FINAL);
  private static final RuleModule MODULE = module();

  @Override
  public boolean passes(Input input) {
    return !MODULE.evaluate(input.submission()).hasErrors();
  }

  @Override
  public List<String> messages(Input input) {
    List<String> messages = new ArrayList<>();
    for (Finding finding : MODULE.evaluate(input.submission()).findings()) {
      messages.add(finding.message(Locale.SIMPLIFIED_CHINESE));
    }
    return messages;
  }

  @Override
  public SortedSet<Integer> failed(Input input) {
    SortedSet<Integer> failed = new TreeSet<>();
    Evaluation evaluation = MODULE.evaluate(input.submission());
    for (Finding finding : evaluation.findings()) {
      failed.add(Integer.valueOf(finding.rule().id().substring("CMP-".length())));
    }
    if (!evaluation.undecided().isEmpty()) {
      throw new IllegalStateException("undecided: " + evaluation.undecided());
    }
    return failed;
  }

  private static RuleModule module() {
    List<Check> checks = new ArrayList<>();
    checks.addAll(
        Checks.total(
            TABLE,
            YEARS,
            Lines.THREE_PUBLIC_EXPENSES,
            Lines.OFFICIAL_CARS,
            Lines.TRAVEL_ABROAD,
            Lines.RECEPTIONS));
    checks.addAll(
        Checks.total(TABLE, YEARS, Lines.OFFICIAL_CARS, Lines.CAR_PURCHASE, Lines.CAR_RUNNING));
    checks.addAll(
        Checks.total(TABLE, YEARS, Lines.BASIC_EXPENDITURE, Lines.PERSONNEL, Lines.OPERATING));
    checks.addAll(
        Checks.ofWhich(
            TABLE,
            YEARS,
            Lines.OPERATING,
            BaseDataLines.OFFICE,
            BaseDataLines.UTILITIES_AND_TRAVEL,
            BaseDataLines.MEETINGS_AND_TRAINING));
    checks.addAll(
        Checks.total(
            TABLE,
            ImmutableList.of(Columns.FINAL),
            Lines.PROJECT_EXPENDITURE,
            BaseDataLines.BUSINESS_PROJECTS,
            BaseDataLines.MAINTENANCE_PROJECTS,
            BaseDataLines.EARMARKED_FUNDS));
    checks.add(
        Checks.ratio(
            TABLE,
            BaseDataLines.STAFFING,
            BaseDataColumns.STAFF_IN_POST,
            BaseDataColumns.AUTHORISED_POSTS,
            BaseDataColumns.STAFF_RATIO));
    checks.addAll(
        Checks.total(
            DEPARTMENT_FORM,
            ImmutableList.of(Columns.EXECUTED),
            Lines.ANNUAL_FUNDS,
            Lines.CURRENT_APPROPRIATION,
            Lines.CARRIED_OVER,
            Lines.OTHER_FUNDS));
    checks.add(total(Columns.POINTS));
    checks.add(
        Checks.identity(
            Statement.of(Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, Columns.EXECUTED)),
            Statement.of(
                Source.of(TABLE, Lines.BASIC_EXPENDITURE, Columns.FINAL),
                Source.of(TABLE, Lines.PROJECT_EXPENDITURE, Columns.FINAL))));
    checks.add(
        Checks.ratio(
            DEPARTMENT_FORM,
            Lines.ANNUAL_FUNDS,
            Columns.EXECUTED,
            Columns.ANNUAL,
            Columns.EXECUTION_RATE));
    checks.add(total(Columns.SCORE));
    checks.add(Checks.scoreBounds(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS));
    RuleModule.Builder module =
        RuleModule.builder("comparison")
            .version("1")
            .jurisdiction("430000", "湖南省", "Hunan")
            .fiscalYears(2024, 2024);
    for (int i = 0; i < checks.size(); i++) {
      String id = String.format(Locale.ROOT, "CMP-%02d", i + 1);
      module.addRules(Rule.builder(id, id, id).cites(BASIS).checks(checks.get(i)).build());
    }
    return module.build();
  }

  private static Check total(Column<?> column) {
    return Checks.identityOfEach(
        DEPARTMENT_FORM,
        Statement.of(Source.of(DEPARTMENT_FORM, Lines.TOTAL, column)),
        Statement.of(
            Source.of(DEPARTMENT_FORM, Lines.INDICATOR, column),
            Source.of(DEPARTMENT_FORM, Lines.ANNUAL_FUNDS, column)));
  }
}
