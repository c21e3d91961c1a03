package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Unread;

/**
 * What a statement comes to (表述之和): the sum of its cells, and what was met on the way.
 *
 * <p>One loop adds up for whoever decides, explains or names operands; the latter two listen.
 */
final class StatementSum {
  /** So many bits has its kind. */
  static final int KIND_BITS = 6;

  private final IntervalSum sum = new IntervalSum();
  @Nullable private ArithmeticException beyond;
  private int states;
  private boolean lacking;

  IntervalSum sum() {
    return sum;
  }

  /** Adds a statement up to be kept, at the place of a walk. */
  static StatementSum of(Statement statement, Walk walk) {
    StatementSum sum = new StatementSum();
    try {
      sum.add(statement, walk, null);
    } catch (ArithmeticException e) {
      sum.beyond = e;
    }
    return sum;
  }

  /**
   * Returns this sum.
   *
   * @throws ArithmeticException if it exceeds a {@code long}
   */
  StatementSum orThrow() {
    if (beyond != null) {
      throw new ArithmeticException(beyond.getMessage());
    }
    return this;
  }

  /** Returns the states of its cells: see {@link States}. */
  int states() {
    return states;
  }

  /** Returns all that questions about the states of its cells go by. */
  int kind() {
    return lacking ? states | States.NEXT : states;
  }

  /** Returns whether it states anything. */
  boolean isStated() {
    return !lacking && States.answer(Operation.STATED, states) == Answer.YES;
  }

  /** Returns whether a document has no cell without which it does not state the sum at all. */
  boolean isLacking() {
    return lacking;
  }

  /** Adds a statement up, at the place of a walk. */
  void add(Statement statement, Walk walk, @Nullable SumListener listener) {
    sum.clear();
    states = 0;
    lacking = false;
    ImmutableList<Term> terms = statement.terms();
    for (int i = 0; i < terms.size(); i++) {
      add(terms.get(i), walk, listener);
    }
  }

  private void add(Term term, Walk walk, @Nullable SumListener listener) {
    if (term.isConstant()) {
      sum.add(term.sign(), term.units(), 0L);
      states |= States.of(FigureState.STATED);
      if (listener != null) {
        listener.constant(term);
      }
      return;
    }
    ImmutableList<Source> sources = term.sources();
    int taken = first(sources, walk);
    boolean any = taken >= 0 && addAll(sources.get(taken), term, walk, listener);
    for (int i = taken + 1; taken >= 0 && listener != null && i < sources.size(); i++) {
      restated(term, sources.get(i), walk, listener);
    }
    // No source states anything, so the first that has a cell at all is the one that is left open.
    for (int i = 0; i < sources.size() && taken < 0 && !any; i++) {
      any = addAll(sources.get(i), term, walk, listener);
    }
    if (!any) {
      addMissing(term, listener);
    } else if (term.openReason().isPresent() && term.isOpen(walk.submission())) {
      states |= States.of(FigureState.ABSENT);
      sum.addMissing(term.sign());
      if (listener != null) {
        listener.open(term);
      }
    }
  }

  /** Returns which source is taken: the only one, or the first that states anything, or -1. */
  private static int first(ImmutableList<Source> sources, Walk walk) {
    if (sources.size() == 1) {
      return 0;
    }
    for (int i = 0; i < sources.size(); i++) {
      if (states(sources.get(i), walk)) {
        return i;
      }
    }
    return -1;
  }

  private void addMissing(Term term, @Nullable SumListener listener) {
    lacking |= term.isNeeded();
    if (!term.isNeeded() && !term.isOptional()) {
      states |= States.of(FigureState.ABSENT);
    }
    term.addMissing(sum, term.sign());
    if (listener != null) {
      IntervalSum one = new IntervalSum();
      term.addMissing(one, 1);
      listener.missing(term, one);
    }
  }

  private static boolean states(Source source, Walk walk) {
    ImmutableList<Sheet> sheets = walk.sheets(source.document());
    for (int s = 0; s < sheets.size(); s++) {
      Sheet sheet = sheets.get(s);
      ImmutableIntArray rows = source.taken(sheet);
      int column = sheet.id().type().indexOf(source.column());
      for (int i = 0; i < rows.length(); i++) {
        if (sheet.cell(rows.get(i), column).isStated()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void restated(Term term, Source source, Walk walk, SumListener listener) {
    for (Sheet sheet : walk.sheets(source.document())) {
      ImmutableIntArray rows = source.taken(sheet);
      for (int i = 0; i < rows.length(); i++) {
        if (sheet.at(rows.get(i), source.column()).isStated()) {
          listener.restated(term, sheet, rows.get(i), source);
        }
      }
    }
  }

  private boolean addAll(Source source, Term term, Walk walk, @Nullable SumListener listener) {
    boolean any = false;
    ImmutableList<Sheet> sheets = walk.sheets(source.document());
    for (int s = 0; s < sheets.size(); s++) {
      Sheet sheet = sheets.get(s);
      ImmutableIntArray rows = source.taken(sheet);
      int column = sheet.id().type().indexOf(source.column());
      for (int i = 0; i < rows.length(); i++) {
        Figure<?> figure = sheet.cell(rows.get(i), column);
        if (figure.state() != FigureState.ABSENT && !(figure.isUnread() && term.isOptional())) {
          any = true;
          add(figure, term, sheet, rows.get(i), source, listener);
        }
      }
      any |= addPerhaps(source, term, sheet, listener);
    }
    return any;
  }

  /** Adds the cells of rows that may be of the source's kind, as their own kind is unread. */
  private boolean addPerhaps(
      Source source, Term term, Sheet sheet, @Nullable SumListener listener) {
    ImmutableIntArray rows = source.perhaps(sheet);
    boolean any = false;
    for (int i = 0; i < rows.length(); i++) {
      int row = rows.get(i);
      Figure<?> figure = sheet.at(row, source.column());
      if (!figure.isNumeric()) {
        if (figure.state() != FigureState.ABSENT && !IndicatorRows.isOfNothing(sheet, row)) {
          any = true;
          add(figure, term, sheet, row, source, listener);
        }
      } else if (figure.units() != 0) {
        any = true;
        states |= States.of(FigureState.UNREADABLE);
        int sign = figure.units() < 0 ? -term.sign() : term.sign();
        sum.addMissing(sign, Math.abs(figure.units()));
        if (listener != null) {
          listener.perhaps(term, sheet, row, source);
        }
      }
    }
    return any;
  }

  private void add(
      Figure<?> figure,
      Term term,
      Sheet sheet,
      int row,
      Source source,
      @Nullable SumListener listener) {
    boolean ofNothing =
        figure.state() == FigureState.BLANK && IndicatorRows.isOfNothing(sheet, row);
    states |=
        States.of(
            ofNothing
                ? FigureState.NONE
                : figure.isStated() && !figure.isNumeric()
                    ? FigureState.UNREADABLE
                    : figure.state());
    addTo(sum, term.sign(), figure, term, sheet, row, source, ofNothing);
    if (listener != null) {
      IntervalSum one = new IntervalSum();
      addTo(one, 1, figure, term, sheet, row, source, ofNothing);
      listener.cell(term, sheet, row, source, one, ofNothing);
    }
  }

  private static void addTo(
      IntervalSum to,
      int sign,
      Figure<?> figure,
      Term term,
      Sheet sheet,
      int row,
      Source source,
      boolean ofNothing) {
    if (figure.isNumeric()) {
      figure.addTo(to, sign);
    } else if (figure.state() == FigureState.UNREADABLE && !mayTakeAway(figure, term)) {
      to.addMissing(sign);
    } else if (figure.isStated() || figure.state() == FigureState.UNREADABLE) {
      to.addUnknown();
    } else if (figure.state() == FigureState.BLANK && !ofNothing) {
      addBlank(to, sign, term, sheet, row, source);
    } // closed with a dash or 无, or of an indicator that does not apply: nothing there to add
  }

  /**
   * Returns whether what cannot be read may be less than nothing; a sum that needs what may not be there at all
   * may not be one.
   */
  static boolean mayTakeAway(Figure<?> figure, Term term) {
    return term.whenMissing() == Term.WhenMissing.UNKNOWN
        || (term.isNeeded() && (figure.isUnread() || figure.isToCome()))
        || figure.original().filter(Unread::mayTakeAway).isPresent();
  }

  /** A blank score is at most its points; of another blank cell the term knows what it can be. */
  private static void addBlank(
      IntervalSum to, int sign, Term term, Sheet sheet, int row, Source source) {
    Figure<?> points =
        source.column().equals(Columns.SCORE) ? sheet.at(row, Columns.POINTS) : Figure.absent();
    if (points.isNumeric() && points.units() >= 0) {
      to.addMissing(sign, points.units());
    } else {
      term.addBlank(to, sign);
    }
  }
}
