package org.budgetperformance.evaluation;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.rule.Severity;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * A waiver that nobody has granted yet (待批豁免): without authority, reason and last day, so that it waives nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Beta
@Value.Immutable
@ValueStyle
public abstract class WaiverDraft implements Waivable, Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder} or {@link #of}. */
  WaiverDraft() {}

  /** Returns a builder of which rule and place are required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a draft for each finding of severity ERROR that stands, those that follow from others too: for its unit and
   * year, bounded by how far it is off or by its figures, and without personal details.
   *
   * @param evaluation the evaluation
   * @param firstDay from when on they are to hold
   */
  public static ImmutableList<WaiverDraft> of(Evaluation evaluation, LocalDate firstDay) {
    ImmutableSet.Builder<WaiverDraft> drafts = ImmutableSet.builder();
    PersonalDetails details = evaluation.personalDetails();
    for (Finding finding : evaluation.findingsOneByOne()) {
      boolean stands = finding.outcome() == Outcome.FAILED && finding.severity() == Severity.ERROR;
      if (stands && !Subjects.of(finding).isEmpty()) {
        Builder draft =
            builder()
                .ruleId(finding.rule().id())
                .place(details.mask(Subjects.of(finding).get(0)))
                .unit(
                    evaluation
                        .submission()
                        .unit()
                        .map(details::mask)
                        .filter(unit -> !unit.isEmpty()))
                .fiscalYear(evaluation.submission().fiscalYear())
                .firstDay(firstDay)
                .about(details.mask(finding.message(Locale.CHINESE)));
        draft.bound(FigureFingerprint.bound(finding));
        if (!finding.margin().isOff()) {
          draft.figures(FigureFingerprint.of(finding));
        }
        drafts.add(draft.build());
      }
    }
    return drafts.build().asList();
  }

  @Override
  @Value.Auxiliary
  public abstract Optional<String> about();

  /**
   * Returns the waiver that it becomes.
   *
   * @param authority who grants it, not blank
   * @param reason why, not blank
   * @param lastDay the last day on which it holds, inclusive
   * @throws IllegalArgumentException if one is blank, or the last day is before the first
   */
  public Waiver granted(String authority, String reason, LocalDate lastDay) {
    return Waiver.builder()
        .ruleId(ruleId())
        .place(place())
        .unit(unit())
        .fiscalYear(fiscalYear())
        .firstDay(firstDay())
        .bound(bound())
        .figures(figures())
        .about(about())
        .authority(authority)
        .reason(reason)
        .lastDay(lastDay)
        .build();
  }

  /** Collects a draft. Not thread-safe. */
  public static final class Builder extends ImmutableWaiverDraft.Builder {
    Builder() {}
  }
}
