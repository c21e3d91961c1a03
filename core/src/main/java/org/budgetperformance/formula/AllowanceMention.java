package org.budgetperformance.formula;

import com.google.common.collect.ImmutableSet;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** What may be short, as a finding names it (列示容许差额): its cells, or that nobody states it. */
final class AllowanceMention implements Mention {
  private static final LocalizedText NOT_STATED = LocalizedText.of("未列明", "not stated");
  private static final long serialVersionUID = 1L;

  private final String role;
  private final Sum limit;

  AllowanceMention(String role, Sum limit) {
    this.role = role;
    this.limit = limit;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of(role);
  }

  /** Names the document that should state it where there is none. */
  private LocalizedText missing(Walk walk) {
    for (Term term : limit.statement().terms()) {
      for (Source source : term.sources()) {
        if (walk.submission().sheets(source.document()).isEmpty()) {
          LocalizedText document = source.document().label();
          return LocalizedText.of("缺" + document.zh(), "there is no " + document.en());
        }
      }
    }
    return NOT_STATED;
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    if (decided) {
      new SumMention(role, Use.OTHER, 0, limit).name(walk, true, to);
      if (!walk.sum(limit).isStated()) {
        to.name(role, missing(walk));
        for (Term term : limit.statement().terms()) {
          for (Source source : term.sources()) {
            to.miss(
                Place.of(SheetId.of(source.document()), Row.of(source.line()), source.column()));
          }
        }
      }
    }
  }
}
