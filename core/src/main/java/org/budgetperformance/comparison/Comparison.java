package org.budgetperformance.comparison;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.comparison.FindingChange.Kind;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.text.PersonalDetails;
import org.immutables.value.Value;

/**
 * Two evaluations side by side (核查结果比较): of a submission before and after its correction, or of one
 * submission under two versions of a module or two policies.
 *
 * <p>Two findings are the same one if rule and places are, or most places and the one to look at first; what is compared
 * are findings that stand. Documents and rows are the same by their codes, else by ids of one's own, else by name, of
 * several of one name by what stands in them; so a finding stays what it is when forms or rows are reordered. A rule that
 * was renamed is known by its {@linkplain org.budgetperformance.rule.RuleInfo#formerIds() former ids}. That both
 * evaluations are of the same department is the caller's to know. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Comparison implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #of}. */
  Comparison() {}

  /**
   * Returns what changed from one evaluation to another.
   *
   * @param before the earlier evaluation
   * @param after the later one
   */
  public static Comparison of(Evaluation before, Evaluation after) {
    Correspondence places = new Correspondence(before.submission(), after.submission());
    return ImmutableComparison.builder()
        .before(before)
        .after(after)
        .findings(FindingChanges.between(before, after, places))
        .scores(ScoreChange.between(before, after, places))
        .build();
  }

  /** Returns the earlier evaluation, with the module and the version that judged. */
  @Value.Auxiliary
  public abstract Evaluation before();

  /** Returns the later evaluation, with the module and the version that judged. */
  @Value.Auxiliary
  public abstract Evaluation after();

  /** Returns how personal details are known in what is told of either evaluation (个人信息). */
  public PersonalDetails personalDetails() {
    return before().personalDetails().and(after().personalDetails());
  }

  /**
   * Returns every finding of either evaluation, once: those of the earlier one in its order, then
   * those that appeared.
   */
  public abstract ImmutableList<FindingChange> findings();

  /** Returns the documents whose claimed or supported score moved: the narrative, the
   * department's form, the projects'. */
  public abstract ImmutableList<ScoreChange> scores();

  /** Returns the findings that stood before and do not any more (已消除). */
  public ImmutableList<FindingChange> gone() {
    return all(Kind.GONE);
  }

  /** Returns the findings that stand now and did not before (新增). */
  public ImmutableList<FindingChange> appeared() {
    return all(Kind.APPEARED);
  }

  /** Returns the findings that still stand, with other figures or another severity (数据有变). */
  public ImmutableList<FindingChange> changed() {
    return all(Kind.CHANGED);
  }

  /** Returns the findings that still stand as they did (未变). */
  public ImmutableList<FindingChange> unchanged() {
    return all(Kind.UNCHANGED);
  }

  /** Returns the findings that still stand, at another place than before (位置有变). */
  public ImmutableList<FindingChange> moved() {
    return findings().stream()
        .filter(FindingChange::isMoved)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<FindingChange> all(Kind kind) {
    return findings().stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the counts, such as {@code 2 gone, 1 appeared, 0 changed, 3 unchanged}. */
  @Override
  public String toString() {
    return gone().size()
        + " gone, "
        + appeared().size()
        + " appeared, "
        + changed().size()
        + " changed, "
        + unchanged().size()
        + " unchanged";
  }
}
