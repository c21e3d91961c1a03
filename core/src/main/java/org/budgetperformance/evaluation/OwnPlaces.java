package org.budgetperformance.evaluation;

import com.google.common.base.Suppliers;
import java.util.BitSet;
import java.util.function.Supplier;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Rule;
import org.budgetperformance.rule.Use;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Which applications of a rule no longer fail if each figure stands for half of its own last written place
 * (取位不一致): the same rule over the {@linkplain Submission#asWritten() same submission as written}.
 */
final class OwnPlaces {
  /** Of no application: for who does not ask. */
  static final OwnPlaces NONE = new OwnPlaces(null, null);

  @Nullable private final Supplier<BitSet> written;
  @Nullable private final Supplier<BitSet> usual;

  private OwnPlaces(@Nullable Supplier<BitSet> written, @Nullable Supplier<BitSet> usual) {
    this.written = written;
    this.usual = usual;
  }

  /**
   * Returns which applications do not fail so; the rule is run for it when first asked.
   *
   * @param wanted which are asked for, by their numbers within the rule
   */
  static OwnPlaces of(Rule rule, Submission submission, BitSet wanted) {
    return wanted.isEmpty()
        ? NONE
        : new OwnPlaces(
            Suppliers.memoize(() -> hold(rule, submission.asWritten(), wanted)),
            Suppliers.memoize(() -> hold(rule, submission.asUsual(), wanted)));
  }

  /**
   * Returns whether an application fails by places alone: whole scores among whole ones stand for themselves,
   * and amounts beside their rate for half of 0.01万元 at most.
   *
   * @param operands what it looked at
   */
  boolean explain(int application, Iterable<Operand> operands) {
    boolean scores = false;
    boolean fractions = false;
    boolean rate = false;
    for (Operand operand : operands) {
      boolean score =
          operand.figure().isNumeric()
              && operand.place().filter(p -> p.column().equals(Columns.SCORE)).isPresent();
      scores |= score;
      fractions |= score && operand.figure().units() % 100 != 0;
      rate |= operand.use() == Use.RATE;
    }
    Supplier<BitSet> asked = rate ? usual : written;
    return asked != null && (fractions || !scores) && asked.get().get(application);
  }

  private static BitSet hold(Rule rule, Submission submission, BitSet wanted) {
    BitSet hold = new BitSet();
    Examination[] run = new Examination[1];
    Examination examination =
        Examination.deciding(
            wanted,
            outcome -> {
              int application = run[0].application();
              // A check of one's own may tell of all of its applications.
              hold.set(application, wanted.get(application) && outcome != Outcome.FAILED);
            });
    run[0] = examination;
    try {
      for (int i = 0; i < rule.checks().size() && !examination.hasExplained(); i++) {
        rule.checks().get(i).examine(submission, examination);
      }
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return new BitSet(); // what throws says nothing of places
    }
    return hold;
  }

  /** Returns the message of a finding that is one of places alone. */
  static LocalizedText words(LocalizedText message) {
    return LocalizedText.of(
        "取位不一致：" + message.zh() + "；各数按末位四舍五入后可相符",
        "written to different places: "
            + message.en()
            + "; rounded at their own last places they may agree");
  }
}
