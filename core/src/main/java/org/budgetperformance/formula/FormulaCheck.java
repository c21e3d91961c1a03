package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static org.budgetperformance.formula.Formulas.certain;
import static org.budgetperformance.formula.Formulas.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.Declaration;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Margin;
import org.budgetperformance.rule.Margins;
import org.budgetperformance.rule.OpenReason;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * A check that is declared (声明式检查): what it is applied to, what it asks, what its findings name and
 * how far off the figures are. It is data; one walk through it decides and explains.
 *
 * <p>Immutable, thread-safe and serialisable.
 */
public final class FormulaCheck implements Check, Declaration {
  private static final long serialVersionUID = 1L;

  private final Applications applications;
  private final ImmutableList<Condition> guards;
  private final Condition asked;

  /** All that is asked in turn: guards that go by the kinds of few cells are one question. */
  private final ImmutableList<Condition> inTurn;

  @Nullable private final Numeric gap;
  @Nullable private final OpenReason openReason;
  private final boolean onlyWhereItFails;
  private final ImmutableList<Mention> mentions;
  private final ImmutableList<Grade> grades;
  private final ImmutableList<Sum> sums;
  private final LocalizedText message;
  private final LocalizedText compares;

  private FormulaCheck(
      Builder builder, Condition asked, LocalizedText message, LocalizedText compares) {
    this.applications =
        new Applications(
            builder.document, builder.line, builder.where, builder.subjects, builder.topics);
    this.guards = ImmutableList.copyOf(builder.guards);
    this.asked = asked;
    this.inTurn = inTurn(guards, asked);
    this.gap = builder.gap;
    this.openReason = builder.openReason;
    this.onlyWhereItFails = builder.onlyWhereItFails;
    this.mentions = ImmutableList.copyOf(builder.mentions);
    this.grades = ImmutableList.copyOf(builder.grades);
    this.sums = ImmutableList.copyOf(builder.sums);
    this.message = message;
    this.compares = compares;
  }

  private FormulaCheck(FormulaCheck check, Condition condition, LocalizedText compares) {
    this.applications = check.applications.only(not(certain(not(condition))));
    this.guards = ImmutableList.<Condition>builder().addAll(check.guards).add(condition).build();
    this.asked = check.asked;
    this.inTurn = inTurn(guards, asked);
    this.gap = check.gap;
    this.openReason = check.openReason;
    this.onlyWhereItFails = check.onlyWhereItFails;
    this.mentions = check.mentions;
    this.grades = check.grades;
    this.sums = check.sums;
    this.message = check.message;
    this.compares = compares;
  }

  /** Returns a check that is applied to the submission once. */
  public static Builder once() {
    return new Builder(null, null, null);
  }

  /**
   * Returns a check that is applied to each document of a type.
   *
   * @param document the type
   */
  public static Builder each(DocumentType document) {
    return new Builder(document, null, null);
  }

  /**
   * Returns a check that is applied to each row of a line.
   *
   * @param document the type of document
   * @param line the line
   */
  public static Builder eachRow(DocumentType document, Line line) {
    return new Builder(document, line, null);
  }

  /**
   * Returns a check that is applied to each row of a line, in whichever documents.
   *
   * @param line the line
   */
  public static Builder eachRow(Line line) {
    return new Builder(null, line, null);
  }

  /**
   * Returns a check that is applied to each of some subjects, which are found once a submission.
   *
   * @param subjects what they are
   */
  public static Builder eachOf(Applications.Subjects subjects) {
    return new Builder(null, null, new Kept(subjects));
  }

  /**
   * Returns a declared check that is applied only where a condition is met as well, and open where that is.
   *
   * @param condition the condition
   * @param check the check
   * @param compares what it compares there
   * @throws IllegalArgumentException if the check is not declared
   */
  public static FormulaCheck only(Condition condition, Check check, LocalizedText compares) {
    checkArgument(check instanceof FormulaCheck, "not declared: %s", check);
    return new FormulaCheck((FormulaCheck) check, condition, compares);
  }

  @Override
  public LocalizedText message() {
    return message;
  }

  @Override
  public ImmutableSet<String> roles() {
    ImmutableSet.Builder<String> roles = ImmutableSet.builder();
    mentions.forEach(mention -> roles.addAll(mention.roles()));
    return roles.build();
  }

  @Override
  public ImmutableList<LocalizedText> otherMessages() {
    return grades.stream().map(Grade::message).collect(ImmutableList.toImmutableList());
  }

  @Override
  public LocalizedText compares() {
    return compares;
  }

  /** Returns the type whose documents or rows it is applied to one by one, or null. */
  @Nullable
  public DocumentType document() {
    return applications.document();
  }

  /** Returns the line whose rows it is applied to, or null. */
  @Nullable
  public Line line() {
    return applications.line();
  }

  Applications applications() {
    return applications;
  }

  @Override
  public void examine(Submission submission, Examination examination) {
    FormulaRun run = FormulaRun.of(examination, this);
    applications.each(submission.open(), run.walk(), run);
  }

  /**
   * Decides the applications of one document.
   *
   * @param submission the submission
   * @param sheet the document as it stands in the {@linkplain Submission#open() submission as rules see it}
   * @param examination where to tell the outcomes
   */
  public void examine(Submission submission, Sheet sheet, Examination examination) {
    FormulaRun run = FormulaRun.of(examination, this);
    run.walk().go(submission.open());
    applications.each(sheet, run.walk(), run);
  }

  /** Returns whether each of its applications looks at one row and at nothing else of a submission. */
  public boolean isOfRow() {
    return applications.isOfRow()
        && asked.isOfRow()
        && guards.stream().allMatch(Expression::isOfRow);
  }

  /** Decides the application that a walk has come to. */
  Outcome decide(Walk walk) {
    int last = inTurn.size() - 1;
    for (int i = 0; i < last; i++) {
      Answer answer = inTurn.get(i).ask(walk);
      if (answer != Answer.YES) {
        return outcome(answer);
      }
    }
    return outcome(inTurn.get(last).ask(walk));
  }

  /** Decides the application that a walk has come to, and tells all that an examination keeps of it. */
  void explain(Walk walk, Examination examination) {
    examination.start();
    if (!examination.isExplaining()) {
      examination.end(decide(walk));
      return;
    }
    Tape tape = examination.isReasoning() ? new Tape(examination.basis()) : null;
    walk.tape(tape);
    Answer guarded = guard(walk);
    boolean decided = guarded == Answer.YES || guarded == Answer.NO;
    Answer answer = guarded == Answer.YES ? asked.ask(walk) : guarded;
    if (tape != null) {
      examination.because(tape.root().withLabel(compares));
    }
    for (Mention mention : mentions) {
      mention.name(walk, decided, examination);
    }
    if (openReason != null) {
      examination.openFor(openReason);
    }
    boolean measurable = guarded == Answer.YES;
    if (gap != null
        && measurable
        && (answer == Answer.NO || (answer == Answer.YES && !onlyWhereItFails))) {
      measure(gap, answer, walk, examination);
    }
    for (int i = 0; i < grades.size() && answer == Answer.NO; i++) {
      if (grades.get(i).tell(walk, examination)) {
        break;
      }
    }
    walk.tape(null);
    examination.end(outcome(answer));
  }

  /** Asks what comes first; of that only what ends the application stays on the tape. */
  private Answer guard(Walk walk) {
    for (Condition guard : guards) {
      Answer answer = guard.ask(walk);
      if (answer != Answer.YES) {
        return answer;
      }
      if (walk.tape() != null) {
        walk.tape().root();
      }
    }
    return Answer.YES;
  }

  private static ImmutableList<Condition> inTurn(ImmutableList<Condition> guards, Condition asked) {
    List<Condition> inTurn = new ArrayList<>();
    for (Condition next : Iterables.concat(guards, ImmutableList.of(asked))) {
      int last = inTurn.size() - 1;
      Condition both = last < 0 ? next : Formulas.inTurn(inTurn.get(last), next);
      ImmutableList<Figures> looked = both.looked();
      if (last < 0 || looked == null || !DecisionTable.fits(looked)) {
        inTurn.add(next);
      } else {
        inTurn.set(last, both);
      }
    }
    return ImmutableList.copyOf(inTurn);
  }

  /** Returns the sums that its formula may ask for, by their numbers. */
  ImmutableList<Sum> sums() {
    return sums;
  }

  @Override
  public Optional<Declaration> declaration() {
    return Optional.of(this);
  }

  @Override
  public Optional<Step> tree(Submission submission, int application, String basis) {
    return applications.redo(submission.open(), application, basis).map(this::redo);
  }

  @Override
  public Optional<Step> gap(Submission submission, int application, String basis) {
    Numeric measured = gap;
    return measured == null
        ? Optional.empty()
        : applications.redo(submission.open(), application, basis).map(measured::redo);
  }

  private Step redo(Redo redo) {
    for (Condition guard : guards) {
      Step step = guard.redo(redo);
      if (!step.result().equals(StepValue.of(Answer.YES))) {
        return step.withLabel(compares);
      }
    }
    return asked.redo(redo).withLabel(compares);
  }

  private void measure(Numeric measured, Answer answer, Walk walk, Examination examination) {
    try {
      Tape tape = walk.tape();
      walk.tape(null);
      IntervalSum off = measured.value(walk);
      if (answer == Answer.NO && off.stated() == 0) {
        return; // what fails and is off by nothing cannot be measured so
      }
      examination.margin(Margins.of(measured.type(), answer == Answer.YES, off.stated()));
      if (tape != null) {
        // A margin ends at the most that a long can hold; its tree does not.
        examination.measured(measured.redo(walk.redo(tape.basis())));
      }
    } catch (ArithmeticException | IllegalArgumentException e) {
      // What cannot be measured, such as a quotient beyond a long, has no margin.
      examination.margin(Margin.none());
    }
  }

  private static Outcome outcome(Answer answer) {
    switch (answer) {
      case YES:
        return Outcome.PASSED;
      case NO:
        return Outcome.FAILED;
      case NOTHING:
        return Outcome.NOT_APPLICABLE;
      default:
        return Outcome.UNDECIDED;
    }
  }

  @Override
  public String toString() {
    return compares.en();
  }

  /** Declares a check. */
  public static final class Builder {
    @Nullable private final DocumentType document;
    @Nullable private final Line line;
    @Nullable private final Applications.Subjects subjects;
    private final List<Condition> guards = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private ImmutableList<? extends Serializable> topics = ImmutableList.of();
    @Nullable private Condition where;
    @Nullable private Numeric gap;
    @Nullable private OpenReason openReason;
    private boolean onlyWhereItFails;
    private final List<Sum> sums = new ArrayList<>();

    private Builder(
        @Nullable DocumentType document,
        @Nullable Line line,
        @Nullable Applications.Subjects subjects) {
      this.document = document;
      this.line = line;
      this.subjects = subjects;
    }

    /** Returns a sum that the formula of this check, and of no other, may ask for. */
    public Sum sum(Statement statement) {
      return add(statement, null);
    }

    /**
     * Returns a sum that the formula of this check, and of no other, may ask for.
     *
     * @param parts what is added up
     * @param whole of what these are all parts, or some: what was not read counts where it stands below
     */
    public Sum sum(Statement parts, Statement whole) {
      return add(parts, whole);
    }

    private Sum add(Statement statement, @Nullable Statement whole) {
      Sum sum = new Sum(statement, sums.size(), whole);
      sums.add(sum);
      return sum;
    }

    /**
     * Applies it to each of some topics in turn, in the submission or in each document; see {@link
     * Where#subject}.
     */
    public Builder about(Iterable<? extends Serializable> newTopics) {
      topics = ImmutableList.copyOf(newTopics);
      return this;
    }

    /** Applies it only where a condition is met. */
    public Builder where(Condition newWhere) {
      where = newWhere;
      return this;
    }

    /** Asks something first: what is not yes is what the application comes to. */
    public Builder first(Condition... guard) {
      guards.addAll(ImmutableList.copyOf(guard));
      return this;
    }

    /** Names the cells of a sum in a finding. */
    public Builder names(String role, Use use, int group, Sum sum) {
      return names(new SumMention(role, use, group, sum));
    }

    /** Names a cell in a finding. */
    public Builder names(String role, Use use, Cell cell) {
      return names(role, use, 0, cell);
    }

    /** Names a cell in a finding, as one of several of a role. */
    public Builder names(String role, Use use, int group, Cell cell) {
      return names(new CellMention(role, use, group, cell));
    }

    /** Names something in a finding. */
    public Builder names(Mention mention) {
      mentions.add(mention);
      return this;
    }

    /** Says how far off the figures are, where they decide. */
    public Builder gap(Numeric newGap) {
      checkState(gap == null, "measured twice");
      gap = newGap;
      return this;
    }

    /** Says why the check is open where no cell says so by what stands in it. */
    public Builder openFor(OpenReason reason) {
      openReason = reason;
      return this;
    }

    /** Says how far off the figures are where the check fails, and nothing where it passes. */
    public Builder offBy(Numeric newGap) {
      onlyWhereItFails = true;
      return gap(newGap);
    }

    /**
     * Makes a finding at most so severe, in words of its own, where a condition is met; of several the
     * first that is met.
     *
     * @param when what makes it weigh less
     * @param most how severe it is at most; it is never more severe than its rule
     * @param words the message, with placeholders of the check's own
     */
    public Builder grade(Condition when, Severity most, LocalizedText words) {
      grades.add(new Grade(when, most, words));
      return this;
    }

    /**
     * Makes a finding say more exactly what is wrong where a condition is met, as severe as its rule; grades and these are
     * tried in the order in which they are told.
     *
     * @param when what is wrong
     * @param words the message, with the placeholders of those cells alone that are wrong
     */
    public Builder tells(Condition when, LocalizedText words) {
      return grade(when, Severity.ERROR, words);
    }

    /**
     * Ends the declaration.
     *
     * @param asked what is asked: yes passes, no fails
     * @param message the message of a finding
     * @param compares what is compared, as a line of a catalogue
     */
    public FormulaCheck asks(Condition asked, LocalizedText message, LocalizedText compares) {
      return new FormulaCheck(this, asked, message, compares);
    }
  }
}
