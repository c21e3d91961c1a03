package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Submission;

/**
 * The comparisons among the checks of rules, and what they add of which documents.
 *
 * <p>Immutable and thread-safe.
 */
final class Comparisons {
  private final IdentityHashMap<Check, Comparison> known = new IdentityHashMap<>();
  private final ImmutableList<DocumentTerms> documents;

  private Comparisons(Set<Identity> identities) {
    List<DocumentType> types = new ArrayList<>();
    List<DocumentTerms> terms = new ArrayList<>();
    for (Identity identity : identities) {
      Set<Integer> own = new LinkedHashSet<>();
      for (Term term : identity.cells()) {
        Source source = term.sources.get(0);
        if (!types.contains(source.document())) {
          types.add(source.document());
          terms.add(new DocumentTerms(source.document()));
        }
        int document = types.indexOf(source.document());
        own.add(document);
        terms.get(document).add(known.size(), term);
      }
      int each = identity.each() == null ? -1 : types.indexOf(identity.each());
      known.put(identity, new Comparison(known.size(), identity, Ints.toArray(own), each));
    }
    this.documents = ImmutableList.copyOf(terms);
  }

  /** Returns the comparisons in rules. */
  static Comparisons in(Iterable<Rule> rules) {
    Set<Identity> identities = new LinkedHashSet<>();
    for (Rule rule : rules) {
      for (Check check : rule.checks()) {
        if (check instanceof Identity && ((Identity) check).isOfCells()) {
          identities.add((Identity) check);
        }
      }
    }
    return new Comparisons(identities);
  }

  /** Returns the comparison that a check is, or null if it is none. */
  @Nullable
  Comparison of(Check check) {
    return known.get(check);
  }

  /** Returns where comparisons find their cells in a submission. */
  ComparedSheets over(Submission submission) {
    return new ComparedSheets(submission, documents);
  }
}
