package org.budgetperformance.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.immutables.value.Value;

/**
 * A table of a province's own that states expenditure by line and by project (支出明细表), which the
 * standard rules compare with narrative and forms.
 *
 * <p>Its lines of basic, operating, personnel and project expenditure are the national ones. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ExpenditureTable implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  ExpenditureTable() {}

  /** Returns a builder of which everything is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the type of the table. */
  public abstract DocumentType document();

  /** Returns the column of the accounts of the year before (上年决算数). */
  public abstract Column<Amount> previousAccounts();

  /** Returns the column of the budget, opening or adjusted (本年预算数). */
  public abstract Column<Amount> budget();

  /** Returns the column of the accounts (本年决算数). */
  public abstract Column<Amount> accounts();

  /** Returns the line of the adjustment of the basic budget during the year (基本支出预算调整). */
  public abstract Line basicBudgetAdjustment();

  /**
   * Returns the kinds of projects in their order: the line of the kind's total with the line of its
   * projects (项目类别). All but the first may be left out of the table.
   */
  public abstract ImmutableMap<Line, Line> projects();

  /** Returns the amount columns in their order. */
  final ImmutableList<Column<Amount>> years() {
    return ImmutableList.of(previousAccounts(), budget(), accounts());
  }

  /** Returns the lines that state project expenditure: its total, and the total of each kind. */
  final ImmutableList<Line> projectTotals() {
    return ImmutableList.<Line>builder()
        .add(Lines.PROJECT_EXPENDITURE)
        .addAll(projects().keySet())
        .build();
  }

  final Source source(Line line, Column<?> column) {
    return Source.of(document(), line, column);
  }

  final Statement cell(Line line, Column<?> column) {
    return Statement.of(source(line, column));
  }

  /**
   * Returns the sum of the kinds of projects.
   *
   * @param column the column to add
   */
  public final Statement kinds(Column<?> column) {
    return Statement.of(
        projects().keySet().stream().map(kind -> source(kind, column)).toArray(Source[]::new));
  }

  /**
   * Returns the sum of the projects of all kinds.
   *
   * @param column the column to add
   */
  public final Statement projects(Column<?> column) {
    List<Term> terms = new ArrayList<>();
    for (Line project : projects().values()) {
      Term term = Term.of(source(project, column));
      terms.add(terms.isEmpty() ? term : term.optional());
    }
    return Statement.of(terms.toArray(new Term[0]));
  }

  /** Collects what is known of a table. Not thread-safe. */
  public static final class Builder extends ImmutableExpenditureTable.Builder {
    Builder() {}
  }
}
