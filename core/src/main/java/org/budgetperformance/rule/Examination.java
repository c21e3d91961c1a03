package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;

/**
 * One run of checks over a submission (一次检查), and what they tell of it.
 *
 * <p>A check says {@link #start}, names what it looks at, and ends the application with {@link
 * #end}. A run that only decides keeps nothing but the outcomes; a run that explains keeps the
 * operands and the margin of one application. Mutable and not thread-safe: one run uses one.
 */
@Beta
public final class Examination {
  private final Listener listener;

  /** Which applications are run, null for all of them. */
  @Nullable private final BitSet wanted;

  @Nullable private List<Operand> missed;
  @Nullable private OpenReason openReason;
  @Nullable private OpenReason keptReason;
  private int application = -1;
  private boolean open;
  @Nullable private Object attachment;
  @Nullable private final Watcher watcher;
  @Nullable private final Reasons reasons;

  /** Whether anything is kept but the outcomes. */
  private final boolean keeps;

  @Nullable private ImmutableList.Builder<Operand> operands;
  private Margin margin = Margin.none();
  @Nullable private Severity most;
  @Nullable private LocalizedText message;
  private ImmutableList<Operand> kept = ImmutableList.of();
  private Margin keptMargin = Margin.none();
  private Outcome keptOutcome = Outcome.NOT_APPLICABLE;

  private Examination(
      Listener listener,
      boolean keeps,
      @Nullable BitSet wanted,
      @Nullable Watcher watcher,
      @Nullable Reasons reasons) {
    this.listener = listener;
    this.keeps = keeps;
    this.wanted = wanted;
    this.watcher = watcher;
    this.reasons = reasons;
  }

  /** Hears the outcome of each application in its order. */
  public interface Listener {
    /**
     * Is told the outcome of the next application.
     *
     * @param outcome the outcome
     */
    void ended(Outcome outcome);
  }

  /** Hears of every figure that an application looks at, before it hears the outcome. */
  public interface Watcher extends Listener {
    /**
     * Is told a figure that the application looks at.
     *
     * @param role what it is to the rule
     * @param place where it stands
     */
    void looked(String role, Place place);
  }

  /**
   * Returns a run that only decides.
   *
   * @param listener hears the outcomes
   */
  public static Examination deciding(Listener listener) {
    return new Examination(listener, false, null, null, null);
  }

  /**
   * Returns a run that only decides some applications; a declared check passes over the others.
   *
   * @param applications which applications, from 0 in the order of the checks
   * @param listener hears the outcomes
   */
  public static Examination deciding(BitSet applications, Listener listener) {
    return new Examination(listener, false, applications, null, null);
  }

  /**
   * Returns a run that keeps the operands and the margin of one application of one check.
   *
   * @param application which application, from 0 in the order of the check
   */
  public static Examination explaining(int application) {
    BitSet one = new BitSet();
    one.set(application);
    return explaining(one, outcome -> {});
  }

  /**
   * Returns a run that keeps operands and margin of some applications, each for its listener to take.
   *
   * @param applications which applications, from 0 in the order of the checks
   * @param listener hears the outcomes
   */
  public static Examination explaining(BitSet applications, Listener listener) {
    return new Examination(listener, true, applications, null, null);
  }

  /**
   * Returns a run that tells which figures every application looks at.
   *
   * @param watcher hears the places and the outcomes
   */
  public static Examination watching(Watcher watcher) {
    return new Examination(watcher, true, null, watcher, null);
  }

  /**
   * Returns a run that keeps operands, margin and the tree of steps of the application that ended
   * last, for its listener to take.
   *
   * @param listener hears the outcomes
   * @param basis what the rule rests on, as a text
   */
  public static Examination reasoning(Listener listener, String basis) {
    return new Examination(listener, true, null, null, new Reasons(basis));
  }

  /**
   * Returns a run that keeps operands, margin and the tree of steps of some applications, each for its
   * listener to take.
   *
   * @param applications which applications, from 0 in the order of the checks
   * @param listener hears the outcomes
   * @param basis what the rule rests on, as a text
   */
  public static Examination reasoning(BitSet applications, Listener listener, String basis) {
    return new Examination(listener, true, applications, null, new Reasons(basis));
  }

  /** Returns the number of the application that began last, -1 before the first. */
  public int application() {
    return application;
  }

  /** Returns whether the application that would begin now is to be run. */
  public boolean isWanted() {
    return wanted == null || wanted.get(application + 1);
  }

  /** Passes over an application that nobody wants. */
  public void skip() {
    application++;
  }

  /** Begins an application. */
  public void start() {
    checkState(!open, "the application before has not ended");
    open = true;
    application++;
    if (keeps) {
      begin();
    }
  }

  private void begin() {
    boolean here = wanted == null ? reasons != null : wanted.get(application);
    operands = here ? ImmutableList.builder() : null;
    if (reasons != null) {
      reasons.clear();
    }
    margin = Margin.none();
    most = null;
    message = null;
    missed = null;
    openReason = null;
  }

  /** Returns whether anything is kept but the outcomes. */
  boolean keeps() {
    return keeps;
  }

  /** Returns whether this application's operands and margin are kept, or its places told. */
  public boolean isExplaining() {
    return keeps && (operands != null || watcher != null);
  }

  /** Returns whether this application's tree of steps is kept. */
  public boolean isReasoning() {
    return reasons != null;
  }

  /**
   * Keeps the tree of steps that leads to the outcome: yes for passed, no for failed, open for
   * undecided, nothing for not applicable. Without one, the outcome is asserted of the operands.
   *
   * @param verdict the root of the tree
   */
  public void because(Step verdict) {
    if (reasons != null) {
      reasons.verdict = verdict;
    }
  }

  /**
   * Keeps the tree of steps that leads to the units of the margin.
   *
   * @param gap the root of the tree
   */
  public void measured(Step gap) {
    if (reasons != null) {
      reasons.gap = gap;
    }
  }

  /**
   * Returns a step that takes a value which the rule brings along, with what the rule rests on.
   *
   * @param label what it is called
   * @param value the value
   */
  public Step parameter(LocalizedText label, StepValue value) {
    return Step.parameter(label, value, reasons == null ? "" : reasons.basis);
  }

  /** Returns what rules run the examination for keeps with it, null at first. */
  @Nullable
  public Object attachment() {
    return attachment;
  }

  /**
   * Keeps something with this run.
   *
   * @param newAttachment what is kept
   */
  public void attach(Object newAttachment) {
    attachment = newAttachment;
  }

  /** Returns what the rule rests on, as a text; empty where no trees are kept. */
  public String basis() {
    return reasons == null ? "" : reasons.basis;
  }

  /**
   * Returns a figure that the application looks at, and keeps it as an operand.
   *
   * @param role what it is to the rule
   * @param group which of the groups of that role it belongs to, from 0
   * @param sign 1 if it is added in its group, -1 if it is taken away
   * @param sheet the sheet
   * @param row the number of its row
   * @param column its column
   * @param <T> the class of the value
   */
  public <T> Figure<T> look(
      String role, int group, int sign, Sheet sheet, int row, Column<T> column) {
    return look(role, Use.OTHER, group, sign, sheet, row, column);
  }

  /**
   * Returns a figure that the application looks at, and keeps it as an operand.
   *
   * @param role what it is to the rule
   * @param use what it is to the calculation
   * @param group which of the groups of that role it belongs to, from 0
   * @param sign 1 if it is added in its group, -1 if it is taken away
   * @param sheet the sheet
   * @param row the number of its row
   * @param column its column
   * @param <T> the class of the value
   */
  public <T> Figure<T> look(
      String role, Use use, int group, int sign, Sheet sheet, int row, Column<T> column) {
    Figure<T> figure = sheet.at(row, column);
    if (!keeps) {
      return figure;
    }
    if (watcher != null) {
      watcher.looked(role, sheet.place(row, column));
    }
    if (operands != null) {
      Place place = sheet.place(row, column);
      operands.add(Operand.figure(role, use, group, sign, place, figure));
      for (int note = 1; note <= figure.notes().size(); note++) {
        operands.add(Operand.note("note", group, place, note, figure));
      }
    }
    return figure;
  }

  /**
   * Keeps the notes beside a figure that the application does not itself look at.
   *
   * @param sheet the sheet
   * @param row the number of its row
   * @param column its column
   */
  public void note(Sheet sheet, int row, Column<?> column) {
    if (operands != null) {
      Figure<?> figure = sheet.at(row, column);
      for (int note = 1; note <= figure.notes().size(); note++) {
        operands.add(Operand.note("note", 0, sheet.place(row, column), note, figure));
      }
    }
  }

  /**
   * Keeps one note beside a figure as an operand.
   *
   * @param role what it is to the rule
   * @param group which of the groups of that role it belongs to, from 0
   * @param sheet the sheet
   * @param row the number of its row
   * @param column its column
   * @param number which of the figure's notes, from 1
   */
  public void note(String role, int group, Sheet sheet, int row, Column<?> column, int number) {
    if (operands != null) {
      Place place = sheet.place(row, column);
      operands.add(Operand.note(role, group, place, number, sheet.at(row, column)));
    }
  }

  /**
   * Keeps a value that the rule brings along as an operand.
   *
   * @param role what it is to the rule
   * @param use what it is to the calculation
   * @param group which of the groups of that role it belongs to, from 0
   * @param sign 1 if it is added in its group, -1 if it is taken away
   * @param label the name of the value
   * @param type the type of figure that it is
   * @param least the least that it is, in units of the type
   * @param most the most that it is, in units of the type
   */
  public void use(
      String role,
      Use use,
      int group,
      int sign,
      LocalizedText label,
      FigureType<?> type,
      long least,
      long most) {
    if (operands != null) {
      operands.add(Operand.constant(role, use, group, sign, label, type, least, most));
    }
  }

  /** Keeps a value that the rule brings along as an operand of {@linkplain Use#OTHER other use}. */
  public void use(
      String role,
      int group,
      int sign,
      LocalizedText label,
      FigureType<?> type,
      long least,
      long most) {
    use(role, Use.OTHER, group, sign, label, type, least, most);
  }

  /**
   * Keeps a name that the rule brings along as an operand, such as that of a missing document.
   *
   * @param role what it is to the rule
   * @param name the name
   */
  public void name(String role, LocalizedText name) {
    name(role, 0, name);
  }

  /**
   * Keeps one of several names that the rule brings along as an operand.
   *
   * @param role what it is to the rule
   * @param group which of the groups of that role it belongs to, from 0
   * @param name the name
   */
  public void name(String role, int group, LocalizedText name) {
    if (operands != null) {
      operands.add(Operand.named(role, group, name));
    }
  }

  /**
   * Says why the application is open if no cell says so by what stands in it.
   *
   * @param reason the reason
   */
  public void openFor(OpenReason reason) {
    openReason = reason;
  }

  /** Returns why the application that was kept is open where no cell says so, if its check knows. */
  public Optional<OpenReason> openReason() {
    return Optional.ofNullable(keptReason);
  }

  /** Keeps the place of a cell that no document has, to be named if it leaves the rule undecided. */
  public void miss(Place place) {
    miss(place, Figure.absent());
  }

  /**
   * Keeps a cell, to be named if it leaves the rule undecided.
   *
   * @param place where it stands
   * @param figure what stands there
   */
  public void miss(Place place, Figure<?> figure) {
    missing(Operand.figure("missing", Use.BESIDE, 0, 1, place, figure));
  }

  /**
   * Keeps something that was not read, to be named if it leaves the rule undecided.
   *
   * @param text what was not read
   */
  public void unread(Unread text) {
    missing(text.isToCome() ? Operand.toCome(text.label()) : Operand.unread(text.label()));
  }

  /**
   * Keeps all that was not read outside the documents, to be named if it leaves the rule undecided.
   *
   * @param submission the submission
   */
  public void unread(Submission submission) {
    submission.unread().forEach(this::unread);
  }

  /**
   * Keeps what a part of a submission has not, to be named if it leaves the rule undecided.
   *
   * @param name what it is called
   */
  public void elsewhere(LocalizedText name) {
    missing(Operand.elsewhere(name));
  }

  private void missing(Operand operand) {
    if (missed == null) {
      missed = new ArrayList<>();
    }
    if (!missed.contains(operand)) {
      missed.add(operand);
    }
  }

  /**
   * Says how closely the figures satisfy the rule.
   *
   * @param newMargin the margin
   */
  public void margin(Margin newMargin) {
    margin = newMargin;
  }

  /**
   * Says that a finding weighs less than its rule, and in which words.
   *
   * @param atMost how severe it is at most
   * @param words its message, where the rule has none of its own
   */
  public void grade(Severity atMost, LocalizedText words) {
    most = atMost;
    message = words;
  }

  /**
   * Ends the application.
   *
   * @param outcome its outcome: passed, failed, not applicable or undecided
   */
  public void end(Outcome outcome) {
    checkState(open, "no application has started");
    open = false;
    if (operands != null) {
      if (outcome == Outcome.UNDECIDED && missed != null) {
        operands.addAll(missed);
      }
      kept = operands.build();
      keptMargin = margin;
      keptOutcome = outcome;
      keptReason = openReason;
      operands = null;
    }
    listener.ended(outcome);
  }

  /** Tells the outcome of an application of which nothing is kept. */
  public void decided(Outcome outcome) {
    application++;
    listener.ended(outcome);
  }

  /**
   * Says that a check has told everything.
   *
   * @throws IllegalStateException if an application has started and not ended
   */
  public void finish() {
    checkState(!open, "an application has not ended");
  }

  /** Returns whether the last of the applications that are wanted has ended. */
  public boolean hasExplained() {
    int last = wanted == null ? Integer.MAX_VALUE : wanted.length() - 1;
    return application > last || (application == last && !open);
  }

  /** Returns the operands that were kept. */
  public ImmutableList<Operand> operands() {
    return kept;
  }

  /**
   * Returns the tree of steps that was kept.
   *
   * @param otherwise what is asserted of the operands if the check gave no tree
   */
  public Step verdict(LocalizedText otherwise) {
    Step verdict = reasons == null ? null : reasons.verdict;
    return verdict == null ? AssertedSteps.of(otherwise, keptOutcome, kept) : verdict;
  }

  /** Returns the tree of steps of the margin, if the check gave one. */
  public Optional<Step> gap() {
    return Optional.ofNullable(reasons == null ? null : reasons.gap);
  }

  /**
   * Returns how severe a finding of the application that ended last is.
   *
   * @param ofRule the severity of its rule
   */
  public Severity severity(Severity ofRule) {
    return most == null || most.compareTo(ofRule) < 0 ? ofRule : most;
  }

  /**
   * Returns the message of a finding of the application that ended last.
   *
   * @param otherwise that of its check
   */
  public LocalizedText message(LocalizedText otherwise) {
    return message == null ? otherwise : message;
  }

  /** Returns the margin that was kept. */
  public Margin margin() {
    return keptMargin;
  }
}
