package org.budgetperformance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Locale;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.ReadingProblem;

/**
 * An evaluation as JSON (核查结果的 JSON): scores, findings, what could not be decided or read, and the
 * outcome of every application of every rule.
 *
 * <p>It is written and not read: an evaluation is redone from its submission. What identifies a person
 * is masked in every text, in places too. Needs Jackson's {@code jackson-core} on the class path, else every
 * method throws {@link NoClassDefFoundError}. Stateless and thread-safe.
 */
public final class EvaluationJson {
  static final String FORMAT = "evaluation/1";

  private EvaluationJson() {}

  /**
   * Returns the JSON of an evaluation; of one evaluation always the same text, whatever the locale.
   *
   * @param evaluation the evaluation
   */
  public static String write(Evaluation evaluation) {
    return write(evaluation, ImmutableList.of());
  }

  /**
   * Returns the JSON of an evaluation of a text.
   *
   * @param evaluation the evaluation
   * @param problems what a reader could not read
   */
  public static String write(Evaluation evaluation, Iterable<ReadingProblem> problems) {
    return write(evaluation, ImmutableList.of(), problems, false);
  }

  /**
   * Writes an evaluation of what was read, with how many cells and lines of the text came to what.
   *
   * @param evaluation the evaluation of the submission that was read
   * @param read what a reader made of the text
   */
  public static String write(Evaluation evaluation, ReadResult read) {
    return write(evaluation, read.account(), read.problems(), false);
  }

  /**
   * Returns the JSON of an evaluation with the steps that led to its findings and scores, the near
   * misses and the suspects, which are looked for.
   *
   * @param evaluation the evaluation
   * @param problems what a reader could not read
   */
  public static String writeExplained(Evaluation evaluation, Iterable<ReadingProblem> problems) {
    return write(evaluation, ImmutableList.of(), problems, true);
  }

  /**
   * Writes an evaluation of what was read as {@link #write(Evaluation, ReadResult)} does, and explains it.
   *
   * @param evaluation the evaluation of the submission that was read
   * @param read what a reader made of the text
   */
  public static String writeExplained(Evaluation evaluation, ReadResult read) {
    return write(evaluation, read.account(), read.problems(), true);
  }

  /**
   * Returns what was found in a few kilobytes, such as for a column of a database (核查发现摘要): of each finding rule,
   * severity, title of the fault, the place to look at first and how far it is off, those that follow from others
   * beneath them; nothing else.
   *
   * @param evaluation the evaluation
   * @param locale the language of the titles: Chinese, or else English
   */
  public static String writeFindings(Evaluation evaluation, Locale locale) {
    return JsonOutput.hiding(
        evaluation.personalDetails(), out -> new FindingsSummary(out, locale).write(evaluation));
  }

  private static String write(
      Evaluation evaluation,
      ImmutableList<ReadText> account,
      Iterable<ReadingProblem> problems,
      boolean explained) {
    ImmutableList<String> texts =
        Streams.stream(problems).map(ReadingProblem::text).collect(ImmutableList.toImmutableList());
    return JsonOutput.hiding(
        evaluation.personalDetails().besideLabels(texts),
        out -> new EvaluationWriter(out, explained).write(evaluation, account, problems));
  }
}
