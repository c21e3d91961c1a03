package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * One summand of a statement (加项): a figure that one or several sources state, or a constant.
 *
 * <p>Sources of one term restate the same figure. The first that states it is taken; whether they
 * agree is another rule's question. Immutable and thread-safe.
 */
public final class Term implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What is known of a figure that is missing. */
  public enum WhenMissing {
    /** It is anything from 0 up. */
    NOT_NEGATIVE,
    /** It is anything. */
    UNKNOWN,
    /** It lies between 0 and a known maximum. */
    BOUNDED,
    /** There is no such figure, which is right. */
    NOTHING,
    /** Nobody has to state it, and it is anything up to a limit. */
    ALLOWED,
    /** Without its cell the document does not state the sum at all. */
    NEEDED,
    /** It is a constant and never missing. */
    CONSTANT
  }

  public final int sign;
  public final ImmutableList<Source> sources;
  final WhenMissing whenMissing;
  final long units;
  final FigureType<?> type;
  final LocalizedText label;

  /** The source, if there is one alone and it takes its whole line. */
  @Nullable final Source only;

  /** Why more may belong to the sum than its cells state, and when. */
  @Nullable private final OpenReason openReason;

  /** Derivations are constants or values. */
  @SuppressWarnings("serial")
  @Nullable
  private final Derivation<Submission, Optional<ImmutableList<Place>>> openWhile;

  private Term(
      int sign,
      ImmutableList<Source> sources,
      WhenMissing whenMissing,
      long units,
      FigureType<?> type,
      LocalizedText label) {
    this(sign, sources, whenMissing, units, type, label, null, null);
  }

  private Term(
      int sign,
      ImmutableList<Source> sources,
      WhenMissing whenMissing,
      long units,
      FigureType<?> type,
      LocalizedText label,
      @Nullable OpenReason openReason,
      @Nullable Derivation<Submission, Optional<ImmutableList<Place>>> openWhile) {
    this.openReason = openReason;
    this.openWhile = openWhile;
    this.sign = sign;
    this.sources = sources;
    this.whenMissing = whenMissing;
    this.units = units;
    this.type = type;
    this.label = label;
    this.only = sources.size() == 1 && sources.get(0).isOfWholeLine() ? sources.get(0) : null;
  }

  /**
   * Returns a term that lies between 0 and infinity while it is blank or absent.
   *
   * @param sources where the figure is stated, at least one, the best first
   * @throws IllegalArgumentException if there is no source, or one that counts another unit than the first
   */
  public static Term of(Source... sources) {
    checkArgument(sources.length > 0, "a term without a source");
    FigureType<?> type = sources[0].column().type();
    for (Source source : sources) {
      checkArgument(
          FigureWords.unitOf(source.column().type()).equals(FigureWords.unitOf(type)),
          "%s does not count what %s does",
          source,
          sources[0]);
    }
    return new Term(
        1,
        ImmutableList.copyOf(sources),
        WhenMissing.NOT_NEGATIVE,
        0L,
        type,
        sources[0].line().label());
  }

  /**
   * Returns a constant.
   *
   * @param type the type of figure
   * @param units the value in units of the type
   * @param label what the constant is
   */
  public static Term constant(FigureType<?> type, long units, LocalizedText label) {
    return new Term(1, ImmutableList.of(), WhenMissing.CONSTANT, units, type, label);
  }

  /** Returns this term taken away instead of added. */
  public Term negated() {
    return new Term(-sign, sources, whenMissing, units, type, label, openReason, openWhile);
  }

  /**
   * Returns this term where more belongs to it than its cells state while something is so (未尽列示): it is then
   * open towards more.
   *
   * @param reason why
   * @param where whether it is so, of a submission: the cells that say so, none if only what was not read may; empty
   *     if it is not
   */
  public Term openWhile(
      OpenReason reason, Derivation<Submission, Optional<ImmutableList<Place>>> where) {
    return new Term(sign, sources, whenMissing, units, type, label, reason, where);
  }

  /** Returns why more may belong to it than its cells state, if it may at all. */
  public Optional<OpenReason> openReason() {
    return Optional.ofNullable(openReason);
  }

  /** Returns whether more may belong to it than its cells state. */
  public boolean isOpen(Submission submission) {
    return openWhile != null && submission.derive(openWhile).isPresent();
  }

  /** Returns the cells that say that more belongs to it than its own cells state, none if nothing does. */
  public ImmutableList<Place> openPlaces(Submission submission) {
    return openWhile == null
        ? ImmutableList.of()
        : submission.derive(openWhile).orElse(ImmutableList.of());
  }

  /** Returns this term where its absence is right: then there is no such figure. */
  public Term optional() {
    return new Term(sign, sources, WhenMissing.NOTHING, 0L, type, label, openReason, openWhile);
  }

  /**
   * Returns a term for what a statement may leave unsaid, so that it is only a lower bound.
   *
   * @param type the type of figure
   * @param max the most that may be unsaid, in units; {@link Long#MAX_VALUE} for no limit
   * @param label what may be unsaid
   * @throws IllegalArgumentException if the limit is negative
   */
  public static Term unsaid(FigureType<?> type, long max, LocalizedText label) {
    checkArgument(max >= 0, "at most %s", max);
    return new Term(1, ImmutableList.of(), WhenMissing.ALLOWED, max, type, label);
  }

  /** Returns this term where a document without its cell does not state the sum at all. */
  public Term needed() {
    return new Term(sign, sources, WhenMissing.NEEDED, 0L, type, label, openReason, openWhile);
  }

  /** Returns this term where a missing figure may be anything, as an adjustment may be negative. */
  public Term ofAnySign() {
    return new Term(sign, sources, WhenMissing.UNKNOWN, 0L, type, label, openReason, openWhile);
  }

  /**
   * Returns this term where a missing figure lies between 0 and a maximum, both inclusive.
   *
   * @param max the maximum in units, not negative
   * @throws IllegalArgumentException if it is negative
   */
  public Term atMost(long max) {
    checkArgument(max >= 0, "at most %s", max);
    return new Term(sign, sources, WhenMissing.BOUNDED, max, type, label, openReason, openWhile);
  }

  /**
   * Returns this term where nobody has to state the figure, and it is anything from 0 to a maximum
   * while it is not stated.
   *
   * @param max the maximum in units, not negative
   * @throws IllegalArgumentException if it is negative
   */
  public Term unsaidUpTo(long max) {
    checkArgument(max >= 0, "at most %s", max);
    return new Term(sign, sources, WhenMissing.ALLOWED, max, type, label, openReason, openWhile);
  }

  /** Returns whether a statement cannot be decided without the figure. */
  public boolean isOpenWhenMissing() {
    return whenMissing == WhenMissing.NOT_NEGATIVE
        || whenMissing == WhenMissing.UNKNOWN
        || whenMissing == WhenMissing.BOUNDED;
  }

  /** Returns whether the figure has a known maximum while it is not stated. */
  public boolean isLimited() {
    return whenMissing == WhenMissing.BOUNDED
        || (whenMissing == WhenMissing.ALLOWED && units < Long.MAX_VALUE);
  }

  /** Returns 1 if it is added, -1 if it is taken away. */
  public int sign() {
    return sign;
  }

  /** Returns where the figure is stated, the best first; empty for a constant and what is unsaid. */
  public ImmutableList<Source> sources() {
    return sources;
  }

  /** Returns what is known of the figure where it is missing. */
  public WhenMissing whenMissing() {
    return whenMissing;
  }

  /** Returns whether it is a constant. */
  public boolean isConstant() {
    return whenMissing == WhenMissing.CONSTANT;
  }

  /** Returns whether without its cell the document does not state the sum at all. */
  public boolean isNeeded() {
    return whenMissing == WhenMissing.NEEDED;
  }

  /** Returns whether it is right that there is no such figure. */
  public boolean isOptional() {
    return whenMissing == WhenMissing.NOTHING;
  }

  /** Returns the constant, or the known maximum, in units of the type; else 0. */
  public long units() {
    return units;
  }

  /** Returns the type of figure. */
  public FigureType<?> type() {
    return type;
  }

  /** Returns what the figure is called without its document. */
  public LocalizedText label() {
    return label;
  }

  /**
   * Adds what the figure can be where no document has a cell for it.
   *
   * @param to the sum to add to
   * @param asSign 1 to add it, -1 to take it away
   */
  public void addMissing(IntervalSum to, int asSign) {
    switch (whenMissing) {
      case BOUNDED:
        to.addMissing(asSign, units);
        break;
      case ALLOWED:
        to.addUpTo(units);
        break;
      case UNKNOWN:
        to.addUnknown();
        break;
      case NOT_NEGATIVE:
        to.addMissing(asSign);
        break;
      default: // there is no such figure, which is right, or nothing can be said without it
        break;
    }
  }

  /**
   * Adds what the figure can be where its cell is blank: even one that need not be there is something
   * once there is a cell for it.
   *
   * @param to the sum to add to
   * @param asSign 1 to add it, -1 to take it away
   */
  public void addBlank(IntervalSum to, int asSign) {
    if (whenMissing == WhenMissing.NOTHING || whenMissing == WhenMissing.NEEDED) {
      to.addMissing(asSign);
    } else {
      addMissing(to, asSign);
    }
  }

  /** Returns what the term is called: its best source, or the constant with its value. */
  public LocalizedText words() {
    if (!sources.isEmpty()) {
      return sources.get(0).words();
    }
    return whenMissing == WhenMissing.CONSTANT
        ? LocalizedText.of(label.zh() + type.format(units), label.en() + " " + type.format(units))
        : label;
  }

  @Override
  public String toString() {
    return (sign < 0 ? "−" : "") + (sources.isEmpty() ? label.en() : sources.toString());
  }
}
