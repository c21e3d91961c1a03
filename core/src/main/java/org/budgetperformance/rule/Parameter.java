package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.Year;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A value that a jurisdiction sets (参数), with its basis and the last year for which it was
 * confirmed.
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param <T> the class of the value
 */
public final class Parameter<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final T value;
  private final Citation citation;
  private final ImmutableList<Citation> support;
  @Nullable private final Year confirmed;

  private Parameter(
      T value, Citation citation, Iterable<Citation> support, @Nullable Year confirmed) {
    this.value = value;
    this.citation = citation;
    this.support = ImmutableList.copyOf(support);
    this.confirmed = confirmed;
  }

  /**
   * Returns a parameter.
   *
   * @param value the value, immutable
   * @param citation where it comes from
   * @param confirmed the last fiscal year for which it was seen to hold
   * @param <T> the class of the value
   */
  public static <T extends Serializable> Parameter<T> of(
      T value, Citation citation, Year confirmed) {
    return new Parameter<>(
        checkNotNull(value, "value"),
        checkNotNull(citation, "citation"),
        ImmutableList.of(),
        checkNotNull(confirmed, "confirmed"));
  }

  /**
   * Returns a parameter that was never seen to hold in its jurisdiction, only elsewhere.
   *
   * @param value the value, immutable
   * @param citation where it comes from
   * @param <T> the class of the value
   */
  public static <T extends Serializable> Parameter<T> unconfirmed(T value, Citation citation) {
    return new Parameter<>(
        checkNotNull(value, "value"), checkNotNull(citation, "citation"), ImmutableList.of(), null);
  }

  /**
   * Returns another value on the same basis, such as what follows from this one.
   *
   * @param other the value, immutable
   * @param <U> the class of the value
   */
  public <U extends Serializable> Parameter<U> with(U other) {
    return new Parameter<>(checkNotNull(other, "value"), citation, support, confirmed);
  }

  /**
   * Returns this parameter with documents that support its value beside where it comes from.
   *
   * @param more the documents
   */
  public Parameter<T> supportedBy(Iterable<Citation> more) {
    return new Parameter<>(value, citation, Iterables.concat(support, more), confirmed);
  }

  /** Returns the value. */
  public T value() {
    return value;
  }

  /** Returns where it comes from. */
  public Citation citation() {
    return citation;
  }

  /** Returns where it comes from, and what supports it beside that. */
  public ImmutableList<Citation> citations() {
    return ImmutableList.<Citation>builder().add(citation).addAll(support).build();
  }

  /** Returns the last fiscal year for which it was seen to hold, empty if it never was. */
  public Optional<Year> confirmed() {
    return Optional.ofNullable(confirmed);
  }

  @Override
  public String toString() {
    return value
        + " ("
        + citation.status()
        + ", "
        + (confirmed == null ? "unconfirmed" : confirmed)
        + ")";
  }
}
