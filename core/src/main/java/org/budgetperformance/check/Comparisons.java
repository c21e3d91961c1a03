package org.budgetperformance.check;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Submission;

/**
 * The comparisons among the checks of rules, and what they add of which documents.
 *
 * <p>Immutable and thread-safe.
 */
final class Comparisons implements Derivation<Submission, ComparedCells> {
  private final IdentityHashMap<Check, Comparison> known = new IdentityHashMap<>();
  private final ImmutableList<Comparison> all;
  private final ImmutableList<DocumentTerms> documents;

  private Comparisons(Set<CellCheck> checks) {
    List<DocumentType> types = new ArrayList<>();
    List<DocumentTerms> terms = new ArrayList<>();
    ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
    for (CellCheck check : checks) {
      Set<Integer> own = new LinkedHashSet<>();
      for (Term term : check.cells()) {
        Source source = term.sources.get(0);
        if (!types.contains(source.document())) {
          types.add(source.document());
          terms.add(new DocumentTerms(source.document()));
        }
        int document = types.indexOf(source.document());
        own.add(document);
        terms.get(document).add(known.size(), term, check.addsRows());
      }
      int each = check.document() == null ? -1 : types.indexOf(check.document());
      Comparison comparison = new Comparison(known.size(), check, Ints.toArray(own), each);
      known.put(check, comparison);
      comparisons.add(comparison);
    }
    this.all = comparisons.build();
    this.documents = ImmutableList.copyOf(terms);
  }

  /** Returns the comparisons in rules. */
  static Comparisons in(Iterable<Rule> rules) {
    Set<CellCheck> checks = new LinkedHashSet<>();
    for (Rule rule : rules) {
      for (Check check : rule.checks()) {
        if (check instanceof CellCheck && !((CellCheck) check).cells().isEmpty()) {
          checks.add((CellCheck) check);
        }
      }
    }
    return new Comparisons(checks);
  }

  /** Returns the comparison that a check is, or null if it is none. */
  @Nullable
  Comparison of(Check check) {
    return known.get(check);
  }

  @Override
  public ComparedCells from(Submission submission) {
    return new ComparedSheets(submission, documents).find(all);
  }
}
