package org.budgetperformance.module;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Submission;
import org.immutables.value.Value;

/**
 * What a reader made of a text (识别结果): everything readable, and a list of what was not.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReadResult implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  ReadResult() {}

  /**
   * Returns a result.
   *
   * @param recognised whether the text is a report as the reader knows them
   * @param submission what could be read, without documents if none could
   * @param account what became of each line and each filled cell, in the order of the text
   * @param problems what could not be read, in the order of the text
   */
  public static ReadResult of(
      boolean recognised,
      Submission submission,
      Iterable<ReadText> account,
      Iterable<ReadingProblem> problems) {
    return ImmutableReadResult.builder()
        .account(account)
        .isRecognised(recognised)
        .submission(submission)
        .problems(problems)
        .build();
  }

  /**
   * Returns whether the text is a report as the reader knows them; what else it holds may be read all
   * the same.
   */
  public abstract boolean isRecognised();

  /**
   * Returns what could be read of one department; it has no documents if none could. Where documents of others
   * were left aside, {@link #problems()} says so and {@link #others()} has them.
   */
  public abstract Submission submission();

  /**
   * Returns what could be read of other departments, each by itself, in the order of the text (其他部门的材料); their accounts
   * are empty, as this one's is that of the whole text.
   */
  public abstract ImmutableList<ReadResult> others();

  /**
   * Returns this result with those of other departments.
   *
   * @param others the results
   */
  public abstract ReadResult withOthers(Iterable<? extends ReadResult> others);

  /** Returns one result a department, this one first (各部门的识别结果). */
  public ImmutableList<ReadResult> departments() {
    return ImmutableList.<ReadResult>builder().add(this).addAll(others()).build();
  }

  /**
   * Returns what became of each line and each filled cell of the text, in its order; empty if it was no text
   * (识别清单).
   */
  public abstract ImmutableList<ReadText> account();

  /** Returns what could not be read, in the order of the text. */
  public abstract ImmutableList<ReadingProblem> problems();
}
