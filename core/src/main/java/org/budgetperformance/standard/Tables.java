package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.standard.internal.OtherBudgets;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** Where else than in the narrative the tables of a province state an amount. */
final class Tables {
  /** None: the national documents alone. */
  static final ImmutableList<ExpenditureTable> NONE = ImmutableList.of();

  private Tables() {}

  static ImmutableList<Statement> budgets(Iterable<ExpenditureTable> tables, Line line) {
    return ImmutableList.copyOf(
        Lists.transform(ImmutableList.copyOf(tables), table -> table.cell(line, table.budget())));
  }

  static ImmutableList<Statement> accounts(Iterable<ExpenditureTable> tables, Line line) {
    return ImmutableList.copyOf(
        Lists.transform(ImmutableList.copyOf(tables), table -> table.cell(line, table.accounts())));
  }

  /** Returns the accounts of a line as the narrative states them, else as a table does. */
  static Term accountsAnywhere(Iterable<ExpenditureTable> tables, Line line) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    sources.add(narrative(line, Columns.FINAL));
    tables.forEach(table -> sources.add(table.source(line, table.accounts())));
    return OtherBudgets.narrated(Term.of(sources.build().toArray(new Source[0])));
  }

  static Source narrative(Line line, Column<Amount> column) {
    return Source.of(Documents.NARRATIVE, line, column);
  }

  /** Returns what a narrative states of a line, which may be the general public budget's alone. */
  static Statement narrated(Line line, Column<Amount> column) {
    return Statement.of(OtherBudgets.narrated(Term.of(narrative(line, column))));
  }

  /** Returns what was added to the basic budget during the year. */
  static Term supplementary(Iterable<ExpenditureTable> tables) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    sources.add(narrative(Lines.BASIC_EXPENDITURE, Columns.SUPPLEMENTARY));
    for (ExpenditureTable table : tables) {
      Line adjustment = table.basicBudgetAdjustment();
      sources.add(
          table.source(adjustment, table.budget()), table.source(adjustment, table.accounts()));
    }
    return Term.of(sources.build().toArray(new Source[0]));
  }

  static ImmutableList.Builder<Statement> list(Statement... first) {
    return ImmutableList.<Statement>builder().add(first);
  }
}
