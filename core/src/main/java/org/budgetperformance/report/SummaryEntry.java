package org.budgetperformance.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.Application;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evaluation.ValidityNotice;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.scoring.Scores;
import org.budgetperformance.scoring.SubmissionScore;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * What a summary says of one file (汇总中的一份报告): small, for it holds neither submission nor
 * evaluation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class SummaryEntry implements Serializable {
  private static final Splitter SLASH = Splitter.on('/');
  private static final long serialVersionUID = 1L;

  /** Use the factories. */
  SummaryEntry() {}

  /**
   * Returns the entry of a file that was evaluated.
   *
   * @param file the path of the file below the folder, its names parted by {@code /}
   * @param evaluation the evaluation
   * @param problems how many places a reader could not read
   * @throws IllegalArgumentException if the path leads out of the folder or has an empty name
   */
  public static SummaryEntry of(String file, Evaluation evaluation, int problems) {
    PersonalDetails details = evaluation.personalDetails();
    Map<RuleInfo, Integer> failed = new LinkedHashMap<>();
    int undecided = 0;
    int errored = 0;
    for (Finding finding : evaluation.findings()) {
      if (finding.outcome() == Outcome.FAILED) {
        failed.merge(graded(finding), 1, Integer::sum);
      }
    }
    for (Application application : evaluation.applications()) {
      undecided += application.outcome() == Outcome.UNDECIDED ? 1 : 0;
      errored += application.outcome() == Outcome.ERRORED ? 1 : 0;
    }
    return ImmutableSummaryEntry.builder()
        .file(below(details.mask(file)))
        .unit(
            Optional.of(details.mask(evaluation.submission().unit().orElse("")))
                .filter(name -> !name.isEmpty()))
        .score(evaluation.score().flatMap(Scores::overall))
        .failed(failed)
        .undecided(undecided)
        .errored(errored)
        .validity(evaluation.validity())
        .problems(problems)
        .isReadInPart(evaluation.submission().isReadInPart())
        .build();
  }

  private static RuleInfo graded(Finding finding) {
    return finding.severity() == finding.rule().severity()
        ? finding.rule()
        : RuleInfo.builder().from(finding.rule()).severity(finding.severity()).build();
  }

  /**
   * Returns the entry of a file that has no result.
   *
   * @param file the path of the file below the folder, its names parted by {@code /}
   * @param reason why
   * @throws IllegalArgumentException if the path leads out of the folder or has an empty name
   */
  public static SummaryEntry withoutResult(String file, LocalizedText reason) {
    return ImmutableSummaryEntry.builder()
        .file(below(PersonalDetails.known().mask(file)))
        .reason(reason)
        .build();
  }

  /** A page links to it, so it must not lead elsewhere. */
  private static String below(String file) {
    for (String name : SLASH.split(file)) {
      checkArgument(
          !name.isEmpty() && !name.equals(".") && !name.equals(".."),
          "'%s' is no path below a folder",
          PersonalDetails.inMessage(file));
    }
    return file;
  }

  /**
   * Returns the path of the file below the folder, its names parted by {@code /}; personal details in it
   * are masked.
   */
  public abstract String file();

  /** Returns why there is no result, empty if there is one (未能核查的原因). */
  public abstract Optional<LocalizedText> reason();

  /** Returns the unit as the submission names it (预算单位名称), if it does. */
  public abstract Optional<String> unit();

  /** Returns what is claimed and what the rules support (自评得分与可支持得分), if anything scores. */
  public abstract Optional<SubmissionScore> score();

  /**
   * Returns how many applications of a rule failed and are not waived, by rule, from 1: a rule with the
   * severity of its findings, so that one may come twice.
   */
  public abstract ImmutableMap<RuleInfo, Integer> failed();

  /** Returns how many applications could not be decided (无法判定). */
  @Value.Default
  public int undecided() {
    return 0;
  }

  /** Returns how many applications threw (规则出错). */
  @Value.Default
  public int errored() {
    return 0;
  }

  /** Returns whether too little was read for a result without findings to say much (识别不全). */
  @Value.Default
  public boolean isReadInPart() {
    return false;
  }

  /** Returns for what causes the rules may not hold for the report (适用性提示). */
  public abstract ImmutableList<ValidityNotice> validity();

  /** Returns what else there is to say of the file, such as how it was encoded. */
  public abstract Optional<LocalizedText> remark();

  /**
   * Returns this entry with something to say of the file.
   *
   * @param remark what to say, empty for nothing
   */
  public abstract SummaryEntry withRemark(Optional<? extends LocalizedText> remark);

  /** Returns how many places of the text were not read (未能识别). */
  @Value.Default
  public int problems() {
    return 0;
  }

  /** Returns whether there is a result. */
  public boolean isEvaluated() {
    return !reason().isPresent();
  }

  /**
   * Returns how many findings of a severity there are, without rules that threw.
   *
   * @param severity the severity
   */
  public int findings(Severity severity) {
    return failed().entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
