package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;

/**
 * Adds the figures of statements to interval sums and counts what it met.
 *
 * <p>An examination has one, so that deciding allocates nothing.
 */
public final class Tally {
  private final Examination examination;
  @Nullable private Submission submission;
  @Nullable private Sheet scope;

  /** The type that was asked for last, and its only sheet. */
  @Nullable private DocumentType lastDocument;

  @Nullable private Sheet lastSheet;
  private IntervalSum sum = new IntervalSum();
  private Use use = Use.OTHER;
  private int stated;
  private int blank;
  private int unreadable;
  private int closed;
  private boolean lacking;
  @Nullable private SumSteps steps;

  Tally(Examination examination) {
    this.examination = examination;
  }

  /**
   * Says what to read.
   *
   * @param newScope the one sheet that sources of its type read, or null if they read all of them
   */
  @SuppressWarnings("ReferenceEquality") // what is equal and not the same is looked up anew
  public void read(Submission newSubmission, @Nullable Sheet newScope) {
    if (newSubmission != submission || newScope != scope) {
      submission = newSubmission;
      scope = newScope;
      lastDocument = null;
    }
  }

  /** Makes a sum that of a statement. */
  public void sum(Statement statement, IntervalSum into, String role, int group) {
    sum(statement, into, role, Use.OTHER, group);
  }

  /** Makes a sum that of a statement, whose operands are of one use. */
  public void sum(Statement statement, IntervalSum into, String role, Use newUse, int group) {
    use = newUse;
    begin(into);
    if (!examination.keeps() && addNumbers(statement.terms(), sum)) {
      stated = statement.terms().size();
      return;
    }
    sum.clear();
    steps = examination.isReasoning() ? new SumSteps(statement) : null;
    ImmutableList<Term> terms = statement.terms();
    for (int i = 0; i < terms.size(); i++) {
      add(terms.get(i), role, group);
    }
  }

  private void begin(IntervalSum into) {
    sum = into;
    stated = 0;
    blank = 0;
    unreadable = 0;
    closed = 0;
    lacking = false;
  }

  /** Returns the steps of the sum, if steps are kept. */
  public SumSteps steps() {
    return checkNotNull(steps, "no steps are kept").end(sum);
  }

  /** Returns whether the statement states anything. */
  public boolean isStated() {
    return !lacking && stated > 0;
  }

  /** Returns whether the submission has a cell of the statement, and every one that it needs. */
  public boolean isPresent() {
    return !lacking && stated + blank + unreadable + closed > 0;
  }

  /** Returns whether the statement has a blank cell. */
  public boolean isBlank() {
    return blank > 0;
  }

  /** Returns whether the statement has an unreadable cell. */
  public boolean isUnreadable() {
    return unreadable > 0;
  }

  private void add(Term term, String role, int group) {
    if (term.whenMissing == Term.WhenMissing.CONSTANT) {
      sum.add(term.sign, term.units, 0L);
      stated++;
      if (steps != null) {
        steps.constant(term);
      }
      // A statement that lacks what it needs says nothing, so it brings no constant along.
      if (examination.isExplaining() && !lacking) {
        examination.use(role, use, group, term.sign, term.label, term.type, term.units, term.units);
      }
      return;
    }
    Source taken = null;
    for (int i = 0; i < term.sources.size(); i++) {
      Source source = term.sources.get(i);
      if (taken == null && states(source)) {
        taken = source;
        addAll(source, term, role, group);
      } else if (examination.isExplaining() && states(source)) {
        mention(source, group);
      }
    }
    if (taken == null && !addCells(term, role, group)) {
      lacking |= term.whenMissing == Term.WhenMissing.NEEDED;
      addMissing(sum, term.sign, term);
      if (steps != null) {
        keepMissing(term, steps);
      }
      if (examination.isExplaining()) {
        explainMissing(term, role, group);
      }
    }
  }

  /** Adds the terms if each of them is a constant or states numbers and nothing else. */
  private boolean addNumbers(ImmutableList<Term> terms, IntervalSum to) {
    to.clear();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.whenMissing == Term.WhenMissing.CONSTANT) {
        to.add(term.sign, term.units, 0L);
      } else {
        Figure<?> figure = term.only == null ? number(term) : number(term.only);
        if (figure != null && figure.isNumeric()) {
          to.add(term.sign, figure.units(), figure.slack());
        } else if (figure != null || term.sources.size() != 1 || !addRows(term, to)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Adds the rows of a term's one source if they state numbers and nothing else. */
  private boolean addRows(Term term, IntervalSum to) {
    Source source = term.sources.get(0);
    ImmutableList<Sheet> sheets = sheets(source);
    boolean any = false;
    for (int s = 0; s < sheets.size(); s++) {
      Sheet sheet = sheets.get(s);
      ImmutableIntArray rows = source.taken(sheet);
      int column = sheet.id().type().indexOf(source.column());
      for (int i = 0; i < rows.length(); i++) {
        Figure<?> figure = sheet.cell(rows.get(i), column);
        if (figure.isNumeric()) {
          to.add(term.sign, figure.units(), figure.slack());
          any = true;
        } else if (figure.state() != FigureState.ABSENT) {
          return false;
        }
      }
    }
    return any;
  }

  /**
   * Returns the figure of the first source that states anything, or null if there is none, or one
   * before it has not just one cell.
   */
  @Nullable
  private Figure<?> number(Term term) {
    ImmutableList<Source> sources = term.sources;
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      Figure<?> figure = source.isOfWholeLine() ? number(source) : null;
      if (figure == null || figure.isStated()) {
        return figure;
      }
    }
    return null;
  }

  /** Returns the only figure of a source, absent if there is none, or null if nobody knows which. */
  @Nullable
  private Figure<?> number(Source source) {
    Sheet sheet = only(source.document());
    return sheet == null ? null : sheet.only(source.position());
  }

  /** Returns the only sheet of a type that is read, or null if there is none or there are several. */
  @Nullable
  private Sheet only(DocumentType document) {
    if (!document.equals(lastDocument)) {
      lastDocument = document;
      ImmutableList<Sheet> sheets = sheets(document);
      lastSheet = sheets.size() == 1 ? sheets.get(0) : null;
    }
    return lastSheet;
  }

  private void keepMissing(Term term, SumSteps kept) {
    IntervalSum one = new IntervalSum();
    addMissing(one, 1, term);
    kept.missing(term, one);
  }

  private static void keep(Term term, Sheet sheet, int row, Column<?> column, SumSteps kept) {
    Figure<?> figure = sheet.at(row, column);
    IntervalSum one = new IntervalSum();
    boolean ofNothing = figure.state() == FigureState.BLANK && isOfNoIndicator(sheet, row);
    if (figure.state() == FigureState.UNREADABLE || (figure.isStated() && !figure.isNumeric())) {
      one.addUnknown();
    } else if (figure.state() == FigureState.BLANK && !ofNothing) {
      addBlank(one, 1, term, sheet, row, column);
    } else {
      one.add(1, figure.units(), figure.slack());
    }
    kept.figure(term, sheet.place(row, column), figure, one, ofNothing);
  }

  private void explainMissing(Term term, String role, int group) {
    if (term.isLimited()) {
      examination.use(role, use, group, term.sign, term.label, term.type, 0L, term.units);
    }
    if (term.isOpenWhenMissing()) {
      Source source = term.sources.get(0);
      ImmutableList<Sheet> sheets = sheets(source);
      SheetId sheet = sheets.isEmpty() ? SheetId.of(source.document()) : sheets.get(0).id();
      examination.miss(Place.of(sheet, Row.of(source.line()), source.column()));
    }
  }

  /** Adds the cells of the first source that has any, none of them stated. */
  private boolean addCells(Term term, String role, int group) {
    for (int i = 0; i < term.sources.size(); i++) {
      if (addAll(term.sources.get(i), term, role, group)) {
        return true;
      }
    }
    return false;
  }

  private boolean states(Source source) {
    ImmutableList<Sheet> sheets = sheets(source);
    for (int s = 0; s < sheets.size(); s++) {
      Sheet sheet = sheets.get(s);
      ImmutableIntArray rows = source.taken(sheet);
      int column = sheet.id().type().indexOf(source.column());
      for (int i = 0; i < rows.length(); i++) {
        int row = rows.get(i);
        if (sheet.cell(row, column).isStated()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean addAll(Source source, Term term, String role, int group) {
    boolean any = false;
    ImmutableList<Sheet> sheets = sheets(source);
    for (int s = 0; s < sheets.size(); s++) {
      Sheet sheet = sheets.get(s);
      ImmutableIntArray rows = source.taken(sheet);
      int column = sheet.id().type().indexOf(source.column());
      for (int i = 0; i < rows.length(); i++) {
        int row = rows.get(i);
        Figure<?> figure = sheet.cell(row, column);
        if (figure.state() != FigureState.ABSENT) {
          any = true;
          if (examination.keeps()) {
            examination.look(role, use, group, term.sign, sheet, row, source.column());
          }
          add(term, figure, sheet, row, source.column());
          if (steps != null) {
            keep(term, sheet, row, source.column(), steps);
          }
        }
      }
    }
    return any;
  }

  private void add(Term term, Figure<?> figure, Sheet sheet, int row, Column<?> column) {
    switch (figure.state()) {
      case STATED:
        if (figure.isNumeric()) {
          stated++;
          sum.add(term.sign, figure.units(), figure.slack());
        } else {
          unreadable++;
          sum.addUnknown();
        }
        break;
      case UNREADABLE:
        unreadable++;
        sum.addUnknown();
        break;
      case BLANK:
        if (isOfNoIndicator(sheet, row)) {
          closed++;
        } else {
          blank++;
          addBlank(sum, term.sign, term, sheet, row, column);
        }
        break;
      default: // closed with a dash or 无: nothing there to add
        closed++;
        break;
    }
  }

  /** Returns whether a blank cell stands beside an indicator that does not apply. */
  private static boolean isOfNoIndicator(Sheet sheet, int row) {
    if (!sheet.rows().get(row).line().equals(Lines.INDICATOR)) {
      return false;
    }
    Figure<Target> target = sheet.at(row, Columns.TARGET);
    switch (target.state()) {
      case NONE:
      case DASH:
        return true;
      case STATED:
        return target.get().kind() == Target.Kind.NOT_APPLICABLE;
      case BLANK:
        return sheet.at(row, Columns.ACTUAL).state() == FigureState.BLANK
            && sheet.at(row, Columns.POINTS).state() == FigureState.BLANK
            && sheet.at(row, Columns.SCORE).state() == FigureState.BLANK;
      default:
        return false;
    }
  }

  /** A blank score is at most its points; of another blank cell the term knows what it can be. */
  private static void addBlank(
      IntervalSum to, int sign, Term term, Sheet sheet, int row, Column<?> column) {
    Figure<?> points = column.equals(Columns.SCORE) ? sheet.at(row, Columns.POINTS) : null;
    if (points != null && points.isNumeric() && points.units() >= 0) {
      to.addMissing(sign, points.units());
    } else if (term.whenMissing == Term.WhenMissing.NOTHING
        || term.whenMissing == Term.WhenMissing.NEEDED) {
      to.addMissing(sign);
    } else {
      addMissing(to, sign, term);
    }
  }

  private static void addMissing(IntervalSum to, int sign, Term term) {
    switch (term.whenMissing) {
      case BOUNDED:
        to.addMissing(sign, term.units);
        break;
      case ALLOWED:
        to.addUpTo(term.units);
        break;
      case UNKNOWN:
        to.addUnknown();
        break;
      case NOT_NEGATIVE:
        to.addMissing(sign);
        break;
      default: // there is no such figure, which is right, or nothing can be said without it
        break;
    }
  }

  private void mention(Source source, int group) {
    for (Sheet sheet : sheets(source)) {
      ImmutableIntArray rows = source.taken(sheet);
      for (int i = 0; i < rows.length(); i++) {
        int row = rows.get(i);
        if (sheet.at(row, source.column()).isStated()) {
          examination.look("restated", Use.BESIDE, group, 1, sheet, row, source.column());
        }
      }
    }
  }

  /** Keeps the notes beside the figures of a source. */
  public void notes(Source source) {
    for (Sheet sheet : sheets(source)) {
      ImmutableIntArray rows = source.rows(sheet);
      for (int i = 0; i < rows.length(); i++) {
        examination.note(sheet, rows.get(i), source.column());
      }
    }
  }

  private ImmutableList<Sheet> sheets(Source source) {
    return sheets(source.document());
  }

  private ImmutableList<Sheet> sheets(DocumentType document) {
    return scope != null && scope.id().type().equals(document)
        ? scope.alone()
        : checkNotNull(submission, "nothing to read").sheets(document);
  }
}
