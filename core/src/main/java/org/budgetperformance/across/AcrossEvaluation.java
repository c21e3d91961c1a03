package org.budgetperformance.across;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.evaluation.TermsProblem;
import org.budgetperformance.evaluation.WaiverDraft;
import org.budgetperformance.rule.RuleInfo;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * What came of comparing many submissions (跨单位、跨年度比对结果).
 *
 * <p>Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class AcrossEvaluation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Made by {@link SubmissionSet#evaluate}. */
  AcrossEvaluation() {}

  /** Returns how many submissions were compared. */
  public abstract int submissions();

  /** Returns how many units they are of, those of one unit in two years once. */
  public abstract int units();

  /** Returns of how many submissions last year's was there to compare them with. */
  public abstract int withLastYear();

  /** Returns the findings that stand, the most severe first. */
  public abstract ImmutableList<AcrossFinding> findings();

  /** Returns the findings that waivers cover, each with its waivers. */
  public abstract ImmutableList<AcrossFinding> waived();

  /**
   * Returns which waivers of rules across submissions had no effect, or hold no longer (未起作用的豁免); what terms say of other
   * rules is not told here.
   */
  public abstract ImmutableList<TermsProblem> termsProblems();

  /**
   * Returns a draft of a waiver for each row of each finding of severity ERROR, bounded by what stands there.
   *
   * @param firstDay from when on they are to hold
   */
  public ImmutableList<WaiverDraft> drafts(LocalDate firstDay) {
    PersonalDetails details = PersonalDetails.known();
    ImmutableList.Builder<WaiverDraft> drafts = ImmutableList.builder();
    for (AcrossFinding finding : findings()) {
      if (finding.severity() == Severity.ERROR) {
        for (ImmutableList<ReportCell> row : finding.wholeOrRows()) {
          drafts.add(
              WaiverDraft.builder()
                  .ruleId(finding.rule().id())
                  .place(details.mask(AcrossFinding.subjects(finding, row).asList().get(0)))
                  .firstDay(firstDay)
                  .figures(AcrossFinding.figures(finding, row))
                  .about(details.mask(finding.message(Locale.CHINESE)))
                  .build());
        }
      }
    }
    return drafts.build();
  }

  /** Returns the rules that a policy switches off, each with the reason. */
  public abstract ImmutableMap<RuleInfo, String> switchedOff();

  /**
   * Returns how much work it was: how often a fingerprint was looked up and how many pairs of texts or tables were
   * laid side by side. It grows with the number of submissions.
   */
  public abstract long comparisons();

  /** Returns how many of them are pairs of texts or tables that were laid side by side. */
  public abstract long pairs();

  /**
   * Returns how many findings of a severity stand.
   *
   * @param severity the severity
   */
  public int findings(Severity severity) {
    return (int) findings().stream().filter(found -> found.severity() == severity).count();
  }
}
