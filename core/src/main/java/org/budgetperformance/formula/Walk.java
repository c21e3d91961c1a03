package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;

/**
 * One walk through a formula after the other (一次计算), and where it is: a submission, and in it a
 * document, a row, or rows that speak of one thing.
 *
 * <p>It owns the registers that numbers are calculated in, so that deciding allocates nothing. Mutable
 * and not thread-safe: one run uses one.
 */
public final class Walk implements Where {
  @Nullable private Tape tape;
  @Nullable private Submission submission;
  @Nullable private Sheet sheet;
  private int row = -1;

  /** Whether something was not read, so that more may be there than stands in cells. */
  private boolean open;

  /** Whether forms may be missing, or stand in what was not read of any document. */
  private boolean lacking;

  @Nullable private DocumentType lastType;
  private ImmutableList<Sheet> lastSheets = ImmutableList.of();
  @Nullable private Object subject;
  private IntervalSum[] registers = {};
  private int used;
  private StatementSum[] sums = {};

  /** What each sum comes to in the application of which the number stands beside it, own or kept. */
  private StatementSum[] current = {};

  private int[] known = {};
  private SumSteps[] steps = {};
  private KeptStatements kept = KeptStatements.NONE;
  private KeptStatements.Places places = KeptStatements.Places.NONE;

  /** The document of each table that was asked last, and what it keeps. */
  private Sheet[] keptOf = {};

  private StatementSum[][] keptSums = {};

  /** How many applications there were. */
  private int application = 1;

  /** Returns a walk that only decides. */
  public static Walk deciding() {
    return new Walk();
  }

  @Nullable
  Tape tape() {
    return tape;
  }

  /** Keeps the steps of what follows, or no longer. */
  void tape(@Nullable Tape newTape) {
    tape = newTape;
  }

  /** Goes to a submission as a whole. */
  @SuppressWarnings("ReferenceEquality") // another that is equal is looked at anew
  void go(Submission newSubmission) {
    if (newSubmission != submission) {
      lastType = null;
      open = newSubmission.isOpen();
      lacking = open && (newSubmission.mayLackForms() || !newSubmission.unread().isEmpty());
    }
    submission = newSubmission;
    go((Sheet) null, -1);
  }

  /** Goes to a document, and to a row of it. */
  void go(@Nullable Sheet newSheet, int newRow) {
    sheet = newSheet;
    row = newRow;
  }

  /** Returns what belongs together where the walk is, or null. */
  @Nullable
  Object subject() {
    return subject;
  }

  /** Goes to what belongs together, such as rows of one project. */
  void about(@Nullable Object newSubject) {
    subject = newSubject;
  }

  /** Takes sums that documents keep where there are such. */
  void keep(KeptStatements newKept) {
    kept = newKept;
    keptOf = new Sheet[newKept.size()];
    keptSums = new StatementSum[newKept.size()][];
  }

  /** Says where the check that comes now finds its kept sums. */
  void find(KeptStatements.Places newPlaces) {
    places = newPlaces;
  }

  /** Forgets what the application before came to. */
  void begin() {
    used = 0;
    application++;
  }

  @Override
  public Submission submission() {
    return checkNotNull(submission, "no submission");
  }

  /** Returns the document, or null if all are looked at together. */
  @Nullable
  Sheet sheetOrNull() {
    return sheet;
  }

  @Override
  public Sheet sheet() {
    return checkNotNull(sheet, "no document");
  }

  @Override
  public int row() {
    return row;
  }

  @Override
  public SheetRow sheetRow() {
    return sheet().row(row);
  }

  @Override
  public <T> T subject(Class<T> type) {
    return type.cast(checkNotNull(subject, "about nothing"));
  }

  @Override
  public boolean isWithin(DocumentType type) {
    return sheet != null && sheet.id().type().equals(type);
  }

  @Override
  public ImmutableList<Sheet> sheets(DocumentType type) {
    Sheet here = sheet;
    return here != null && here.id().type().equals(type) ? here.alone() : submission().sheets(type);
  }

  /**
   * Returns all documents of a type. Most checks look at the same type as the one before, so the last is
   * kept.
   */
  @SuppressWarnings("ReferenceEquality") // what is equal and not the same is looked up anew
  ImmutableList<Sheet> all(DocumentType type) {
    if (type != lastType) {
      lastSheets = submission().sheets(type);
      lastType = type;
    }
    return lastSheets;
  }

  /** Returns a register that holds nothing. */
  IntervalSum register() {
    if (used == registers.length) {
      registers = Arrays.copyOf(registers, used + 2);
      for (int i = used; i < registers.length; i++) {
        registers[i] = new IntervalSum();
      }
    }
    IntervalSum next = registers[used++];
    next.clear();
    return next;
  }

  /** Returns how many registers are in use. */
  int registers() {
    return used;
  }

  /** Takes back the registers beyond some that are in use. */
  void release(int inUse) {
    used = inUse;
  }

  /** Returns what a statement comes to here, added up when it is first asked for. */
  StatementSum sum(Sum declared) {
    int number = declared.number();
    return number < known.length && known[number] == application
        ? current[number]
        : find(declared, number);
  }

  private StatementSum find(Sum declared, int number) {
    if (number >= sums.length) {
      sums = Arrays.copyOf(sums, number + 1);
      current = Arrays.copyOf(current, number + 1);
      known = Arrays.copyOf(known, number + 1);
    }
    StatementSum[] here = tape == null ? kept(declared, number) : null;
    StatementSum sum = here == null ? own(number) : here[places.numbers[number]].orThrow();
    if (here == null) {
      add(declared, sum);
    }
    current[number] = sum;
    known[number] =
        application; // what exceeds a long is not, and throws again when it is asked for again
    return sum;
  }

  /** Returns the sum of a number that no document keeps, made when it is first asked for. */
  private StatementSum own(int number) {
    StatementSum sum = sums[number];
    if (sum == null) {
      sum = new StatementSum();
      sums[number] = sum;
    }
    return sum;
  }

  /** Returns what is kept by the only document of a sum, or null if more may be there than that keeps. */
  @Nullable
  @SuppressWarnings("ReferenceEquality") // what is equal and not the same is looked up anew
  private StatementSum[] kept(Sum declared, int number) {
    if (lacking || number >= places.tables.length || places.tables[number] < 0) {
      return null;
    }
    int table = places.tables[number];
    Sheet only = places.here[number] ? sheet : only(kept.document(table));
    if (only == null || (open && mayHaveMore(only, declared))) {
      return null;
    }
    if (keptOf[table] != only) {
      keptSums[table] = kept.of(table, only);
      keptOf[table] = only;
    }
    return keptSums[table];
  }

  /** Returns whether something was not read that may be a part of a sum of a document. */
  private static boolean mayHaveMore(Sheet only, Sum declared) {
    return !only.unread().isEmpty() || !declared.statement().neighbours().isEmpty();
  }

  @Nullable
  private Sheet only(DocumentType type) {
    ImmutableList<Sheet> all = sheets(type);
    return all.size() == 1 ? all.get(0) : null;
  }

  private void add(Sum declared, StatementSum sum) {
    SumSteps heard = tape == null ? null : new SumSteps(declared.statement());
    sum.add(declared.statement(), this, heard);
    for (Unplaced more : unplaced(declared)) {
      more.addTo(sum.sum());
      if (heard != null) {
        heard.more(more);
      }
    }
    if (heard == null) {
      return;
    }
    steps = Arrays.copyOf(steps, Math.max(steps.length, declared.number() + 1));
    steps[declared.number()] = heard.end(sum.sum());
  }

  /** Returns what was not read and may be one more part of a sum. */
  ImmutableList<Unplaced> unplaced(Sum declared) {
    return open ? Unplaced.of(declared, this) : ImmutableList.of();
  }

  /** Returns the steps of a sum; there are some as long as there is a tape. */
  SumSteps steps(Sum declared) {
    sum(declared);
    return steps[declared.number()];
  }

  /** Returns the same place for a verifier. */
  Redo redo(String basis) {
    return new Redo(submission(), basis, sheet, row, subject);
  }
}
