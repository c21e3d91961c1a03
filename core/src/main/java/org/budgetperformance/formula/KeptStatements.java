package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;

/**
 * The statements of checks whose cells all stand in documents of one type (可随材料缓存的表述): each document
 * adds them up once and keeps ("caches") what they come to, so that checks which name the same sum, and
 * evaluations of the same document, share it.
 *
 * <p>Sums are kept, never what a rule decides of them. Immutable and thread-safe.
 */
public final class KeptStatements {
  static final KeptStatements NONE = new KeptStatements(ImmutableList.of());

  private final ImmutableList<Table> tables;

  private KeptStatements(ImmutableList<Table> tables) {
    this.tables = tables;
  }

  /**
   * Returns those of some checks.
   *
   * @param checks the checks; those that are not declared have none
   */
  public static KeptStatements of(Iterable<? extends Check> checks) {
    Map<DocumentType, Map<Statement, Integer>> byDocument = new LinkedHashMap<>();
    for (Check check : checks) {
      if (check instanceof FormulaCheck) {
        for (Sum sum : ((FormulaCheck) check).sums()) {
          DocumentType document = document(sum.statement());
          if (document != null) {
            Map<Statement, Integer> known =
                byDocument.computeIfAbsent(document, type -> new LinkedHashMap<>());
            known.putIfAbsent(sum.statement(), known.size());
          }
        }
      }
    }
    List<Table> tables = new ArrayList<>();
    byDocument.forEach((document, known) -> tables.add(new Table(document, known)));
    return new KeptStatements(ImmutableList.copyOf(tables));
  }

  /** Returns the one type of document that all cells of a statement stand in, or null. */
  @Nullable
  private static DocumentType document(Statement statement) {
    DocumentType document = null;
    for (Term term : statement.terms()) {
      if (term.openReason().isPresent()) {
        return null; // it depends on other documents
      }
      for (Source source : term.sources()) {
        if (document != null && !document.equals(source.document())) {
          return null;
        }
        document = source.document();
      }
    }
    return document;
  }

  /** Where a check finds its kept sums: for each the number of its table, and its own within that. */
  public static final class Places {
    static final Places NONE = new Places(0);

    final int[] tables;
    final int[] numbers;

    /** Whether the table is of the documents that the check is applied to one by one. */
    final boolean[] here;

    private Places(int sums) {
      this.tables = new int[sums];
      this.numbers = new int[sums];
      this.here = new boolean[sums];
    }
  }

  /**
   * Returns where a check finds its sums.
   *
   * @param check the check; one that is not declared finds none
   */
  public Places places(Check check) {
    if (!(check instanceof FormulaCheck)) {
      return Places.NONE;
    }
    ImmutableList<Sum> sums = ((FormulaCheck) check).sums();
    Places places = new Places(sums.size());
    for (int i = 0; i < sums.size(); i++) {
      places.tables[i] = -1;
      for (int t = 0; t < tables.size(); t++) {
        Integer number = tables.get(t).numbers.get(sums.get(i).statement());
        if (number != null) {
          places.tables[i] = t;
          places.numbers[i] = number;
          places.here[i] = tables.get(t).document.equals(((FormulaCheck) check).document());
        }
      }
    }
    return places;
  }

  int size() {
    return tables.size();
  }

  DocumentType document(int table) {
    return tables.get(table).document;
  }

  /** Returns what the statements of a table come to in a document. */
  StatementSum[] of(int table, Sheet sheet) {
    return sheet.derive(tables.get(table));
  }

  /** The statements of one type of document, and how a document of it adds them up. */
  private static final class Table implements Derivation<Sheet, StatementSum[]> {
    private final DocumentType document;
    private final Map<Statement, Integer> numbers;

    Table(DocumentType document, Map<Statement, Integer> numbers) {
      this.document = document;
      this.numbers = numbers;
    }

    @Override
    public StatementSum[] from(Sheet sheet) {
      StatementSum[] sums = new StatementSum[numbers.size()];
      Walk walk = Walk.deciding();
      walk.go(sheet, -1);
      int next = 0;
      for (Statement statement : numbers.keySet()) {
        sums[next++] = StatementSum.of(statement, walk);
      }
      return sums;
    }

    /** Rules that are made ready again find what a document keeps, and do not add to it each time. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Table
              && document.equals(((Table) other).document)
              && numbers.equals(((Table) other).numbers));
    }

    @Override
    public int hashCode() {
      return 31 * document.hashCode() + numbers.hashCode();
    }
  }
}
