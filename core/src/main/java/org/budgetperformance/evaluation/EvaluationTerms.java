package org.budgetperformance.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Stage;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * Under what an evaluation runs (核查条件): its date, a policy, waivers, how strict it is, and at what stage the
 * submission is.
 *
 * <p>Nothing is taken from a clock, so that the same terms give the same evaluation on any day.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class EvaluationTerms implements Serializable {
  private static final EvaluationTerms NONE = builder().build();
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder} or {@link #none}. */
  EvaluationTerms() {}

  /** Returns a builder of which nothing is required, but the date where there are waivers or a policy for some days. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the terms without date, policy and waivers. */
  public static EvaluationTerms none() {
    return NONE;
  }

  /** Returns the date of the evaluation (核查日期), which decides which waivers hold. */
  public abstract Optional<LocalDate> date();

  /** Returns the policy (核查口径), if one is to be followed. */
  public abstract Optional<Policy> policy();

  /** Returns the waivers (豁免), each once. */
  public abstract ImmutableSet<Waiver> waivers();

  /**
   * Returns why else the rules may not hold (适用性提示), as where a caller had to assume the division; such a
   * notice stands in the place of the rules' own of its kind.
   */
  public abstract ImmutableList<ValidityNotice> notices();

  /**
   * Returns whether a submission is refused for which the rules may not hold (严格), as one of another
   * year or division, or of a year for which parameters are not confirmed; else it is judged with a
   * {@linkplain Evaluation#validity() notice}.
   */
  @Value.Default
  public boolean isStrict() {
    return false;
  }

  /**
   * Returns how far the submission is filled in (填报阶段): while it is being filled in nothing is demanded that is
   * still to come.
   */
  @Value.Default
  public Stage stage() {
    return Stage.FILED;
  }

  /** Returns the same as {@link #causes}, and that a submission is still being filled in. */
  ImmutableList<ValidityNotice> notices(@Nullable Validity validity, Submission submission) {
    ImmutableList.Builder<ValidityNotice> all = ImmutableList.builder();
    if (stage() != Stage.FILED) {
      all.add(ValidityNotice.ofStage());
    }
    return all.addAll(causes(validity, submission)).build();
  }

  /** Returns why rules may not hold for a submission, as the caller knows and as they say themselves. */
  ImmutableList<ValidityNotice> causes(@Nullable Validity validity, Submission submission) {
    Set<ValidityNotice.Kind> kinds = new HashSet<>();
    notices().forEach(notice -> kinds.add(notice.kind()));
    return validity == null
        ? notices()
        : Stream.concat(
                notices().stream(),
                validity.notices(submission).stream()
                    .filter(notice -> !kinds.contains(notice.kind())))
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns whose submission is judged on what day. */
  TermsScope scope(Submission submission, PersonalDetails details) {
    return TermsScope.of(
        submission.unit().map(ImmutableSet::of).orElse(ImmutableSet.of()),
        submission.fiscalYear(),
        date(),
        details::mask);
  }

  @Value.Check
  void check() {
    checkArgument(waivers().isEmpty() || date().isPresent(), "waivers, but no date of evaluation");
    checkArgument(
        date().isPresent()
            || !policy()
                .filter(p -> p.firstDay().isPresent() || p.lastDay().isPresent())
                .isPresent(),
        "a policy for some days, but no date of evaluation");
  }

  /** Collects terms. Not thread-safe. */
  public static final class Builder extends ImmutableEvaluationTerms.Builder {
    Builder() {}
  }
}
