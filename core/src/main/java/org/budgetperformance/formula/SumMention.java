package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Term;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/** The cells of a sum that a finding names (列示加项), with what is missing and what restates them. */
final class SumMention implements Mention {
  private static final long serialVersionUID = 1L;

  private final String role;
  private final Use use;
  private final int group;
  private final Sum declared;

  SumMention(String role, Use use, int group, Sum declared) {
    this.role = role;
    this.use = use;
    this.group = group;
    this.declared = declared;
  }

  @Override
  public ImmutableSet<String> roles() {
    return use == Use.BESIDE ? ImmutableSet.of() : ImmutableSet.of(role);
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    StatementSum sum = new StatementSum();
    sum.add(declared.statement(), walk, new Naming(walk, to, sum.sum()));
    walk.unplaced(declared).forEach(more -> more.name(to));
  }

  private final class Naming implements SumListener {
    private final Walk walk;
    private final Examination to;
    private final IntervalSum sum;
    private boolean lacking;

    Naming(Walk walk, Examination to, IntervalSum sum) {
      this.walk = walk;
      this.to = to;
      this.sum = sum;
    }

    /** A statement that lacks what it needs says nothing, so it brings no constant along. */
    @Override
    public void constant(Term term) {
      if (!lacking) {
        to.use(
            role, use, group, term.sign(), term.label(), term.type(), term.units(), term.units());
      }
    }

    @Override
    public void cell(
        Term term, Sheet sheet, int row, Source source, IntervalSum one, boolean ofNothing) {
      to.look(role, use, group, term.sign(), sheet, row, source.column());
      sum.clear(); // what is only named may exceed a long
    }

    @Override
    public void open(Term term) {
      term.openReason().ifPresent(to::openFor);
      Submission submission = walk.submission();
      term.openPlaces(submission).forEach(place -> to.miss(place, submission.at(place)));
    }

    @Override
    public void perhaps(Term term, Sheet sheet, int row, Source source) {
      to.miss(sheet.place(row, Columns.CATEGORY), sheet.at(row, Columns.CATEGORY));
      sum.clear();
    }

    @Override
    public void restated(Term term, Sheet sheet, int row, Source source) {
      to.look("restated", Use.BESIDE, group, 1, sheet, row, source.column());
    }

    @Override
    public void missing(Term term, IntervalSum one) {
      lacking |= term.isNeeded();
      if (term.isLimited()) {
        to.use(role, use, group, term.sign(), term.label(), term.type(), 0L, term.units());
      }
      if (term.isOpenWhenMissing()) {
        Source source = term.sources().get(0);
        ImmutableList<Sheet> sheets = walk.sheets(source.document());
        SheetId sheet = sheets.isEmpty() ? SheetId.of(source.document()) : sheets.get(0).id();
        to.miss(Place.of(sheet, Row.of(source.line()), source.column()));
      }
    }
  }
}
