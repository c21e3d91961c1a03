package org.budgetperformance.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.ValueStyle;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What one application of a rule has to say (核查发现): the rule's data, what it came to, the figures
 * with their places, and how far they are off.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Finding implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Use {@link #builder}. */
  Finding() {}

  /** Returns a builder of which rule, outcome and margin are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the rule's data. */
  public abstract RuleInfo rule();

  /**
   * Returns the message with its placeholders: the rule's own or that of the check that failed, and
   * the title where neither is known.
   */
  @Value.Default
  public LocalizedText template() {
    return rule().message().orElse(rule().title());
  }

  /** Returns what the application came to. */
  public abstract Outcome outcome();

  /**
   * Returns what the finding is called (问题名称): of what failed the {@linkplain RuleInfo#fault() fault}, else
   * what the rule asks.
   */
  public LocalizedText title() {
    boolean failed = outcome() == Outcome.FAILED || outcome() == Outcome.WAIVED;
    return failed ? rule().fault() : rule().title();
  }

  /** Returns what the application looked at. */
  public abstract ImmutableList<Operand> operands();

  /**
   * Returns why an undecided application is open where no cell says so by what stands in it, if its check
   * knows.
   */
  @Value.Auxiliary
  public abstract Optional<OpenReason> openReason();

  /**
   * Returns the cells that leave it undecided, each with the reason (未定数据); none of any other outcome.
   */
  @Value.Lazy
  public ImmutableList<OpenCell> openCells() {
    return OpenCell.of(this);
  }

  /** Returns how far the figures are off. */
  public abstract Margin margin();

  /** Returns what the rule threw, if it did, as the exception prints itself: for programmers alone. */
  public abstract Optional<String> cause();

  /**
   * Returns the number of the application within its evaluation, from 0, so that nothing has to search
   * for it; -1 if no evaluation made the finding.
   *
   * <p>Equal findings may differ in it.
   */
  @Value.Auxiliary
  @Value.Default
  public int application() {
    return -1;
  }

  /** Returns how severe it is (严重程度): as its rule is, unless it says otherwise. */
  @Value.Default
  public Severity severity() {
    return rule().severity();
  }

  /**
   * Returns the findings that follow from this one (连带发现), which are listed beneath it and not counted;
   * none unless they were related to it.
   */
  public abstract ImmutableList<Finding> consequences();

  /** Returns this finding with other findings that follow from it, or with none. */
  public abstract Finding withConsequences(Finding... consequences);

  /**
   * Returns the places of the operands, each once, in the order of the documents (按材料顺序), see {@link
   * Submission#inOrder}; as they print if no evaluation made the finding.
   */
  @Value.Auxiliary
  @Value.Default
  public ImmutableList<Place> places() {
    return ImmutableList.sortedCopyOf(Operand.places(operands()));
  }

  /**
   * Returns the place to look at first (首要位置): where the whole stands that others are held against, else the first
   * cell that the message names, else the first that the application looked at; of what is undecided the first cell that leaves it so. Empty where nothing
   * has a place.
   */
  public Optional<Place> primaryPlace() {
    Optional<Place> open =
        openCells().stream()
            .map(OpenCell::place)
            .filter(Optional::isPresent)
            .findFirst()
            .orElse(Optional.empty());
    return open.isPresent() ? open : mainPlace();
  }

  /**
   * Returns the cell that {@link #shouldBe} is said of (应为所指单元格): where a rate, a score or a whole is stated, else
   * the {@linkplain #primaryPlace() place to look at first}. Empty where nothing has a place.
   */
  public Optional<Place> shouldBeAt() {
    return ShouldBe.cell(this);
  }

  /**
   * Returns what the other figures say should stand at {@link #shouldBeAt} (应为), in the unit of that cell: the sum of the
   * parts, the recomputed rate, the supported scores, what another document says. Empty where no figure is off, or where
   * more than that one cell would have to change.
   *
   * @param locale the language: Chinese, or else English
   */
  public Optional<String> shouldBe(Locale locale) {
    return ShouldBe.of(this, locale);
  }

  private Optional<Place> mainPlace() {
    return operands().stream()
        .filter(operand -> operand.place().isPresent())
        .min(
            Comparator.comparing((Operand operand) -> operand.use() != Use.WHOLE)
                .thenComparing(operand -> named(operand.role())))
        .flatMap(Operand::place);
  }

  /** Returns where the message names a role, beyond its end where it does not. */
  private int named(String role) {
    int at = template().zh().indexOf("{" + role + "}");
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /**
   * Returns the message with the figures filled in; of what is undecided, the cells that leave it so and
   * why; of a rule that threw that it did, and not what.
   *
   * @param locale the language: Chinese, or else English
   */
  public String message(Locale locale) {
    return cause()
        .map(thrown -> Wording.thrown(thrown).in(locale))
        .orElseGet(() -> Messages.format(this, locale));
  }

  /**
   * Returns the title with what the message begins with, what both say said once (问题名称与说明).
   *
   * @param locale the language: Chinese, or else English
   */
  public String heading(Locale locale) {
    return MessageLead.heading(this, locale);
  }

  /**
   * Returns the rest of the message beside its {@linkplain #heading heading}, long texts and lists cut (摘要).
   *
   * @param locale the language: Chinese, or else English
   */
  public String details(Locale locale) {
    return cause().isPresent() ? message(locale) : Messages.details(this, locale);
  }

  /** Collects a finding. Not thread-safe. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
