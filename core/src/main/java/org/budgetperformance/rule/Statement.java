package org.budgetperformance.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.text.LocalizedText;

/**
 * One way in which a submission states a figure (一处表述): a sum of terms, often of one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Statement implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A constant above it is added with care, as other sums are. */
  private static final long MOST_CONSTANT = 1L << 48;

  private final ImmutableList<Term> terms;
  private final ImmutableList<Source> neighbours;

  private Statement(ImmutableList<Term> terms, ImmutableList<Source> neighbours) {
    this.terms = terms;
    this.neighbours = neighbours;
  }

  /**
   * Returns the sum of terms.
   *
   * @param terms the terms, at least one, all of figures that count the same unit
   * @throws IllegalArgumentException if there is no term, or one that counts another unit than the first
   */
  public static Statement of(Term... terms) {
    checkArgument(terms.length > 0, "a statement without a term");
    FigureType<?> unit = FigureWords.unitOf(terms[0].type);
    for (Term term : terms) {
      checkArgument(
          FigureWords.unitOf(term.type).equals(unit),
          "%s does not count what %s does",
          term,
          terms[0]);
    }
    return new Statement(ImmutableList.copyOf(terms), ImmutableList.of());
  }

  /**
   * Returns the sum of figures that each have one source.
   *
   * @param sources the sources, at least one
   * @throws IllegalArgumentException if there is no source
   */
  public static Statement of(Source... sources) {
    return of(Arrays.stream(sources).map(Term::of).toArray(Term[]::new));
  }

  /**
   * Returns this sum where what was not read beside other figures may be a part of it too, as what a
   * sentence on a part says may be of the whole.
   *
   * @param sources the figures, which are no terms
   */
  public Statement openBeside(Source... sources) {
    return new Statement(terms, ImmutableList.copyOf(sources));
  }

  /** Returns the figures that are no terms and beside which a part of it may stand that was not read. */
  public ImmutableList<Source> neighbours() {
    return neighbours;
  }

  /** Returns the terms. */
  public ImmutableList<Term> terms() {
    return terms;
  }

  /** Returns the type of figure that the sum is. */
  public FigureType<?> type() {
    return terms.get(0).type;
  }

  /** Returns the type that a sum of it counts: an amount where its cells are targets or actuals. */
  public FigureType<?> unit() {
    return FigureWords.unitOf(type());
  }

  /** Returns whether every term is a constant or all that stands in a line and a column. */
  public boolean isOfCells() {
    return terms.stream()
        .allMatch(
            term ->
                term.whenMissing == Term.WhenMissing.CONSTANT
                    ? Math.abs(term.units) < MOST_CONSTANT
                    : !term.sources.isEmpty() && term.sources.get(0).isOfWholeLine());
  }

  /** Returns the sum of the constants. */
  public long constant() {
    return terms.stream()
        .filter(term -> term.whenMissing == Term.WhenMissing.CONSTANT)
        .mapToLong(term -> term.sign * term.units)
        .sum();
  }

  /** Returns what the statement is called: its terms as a sum. */
  public LocalizedText words() {
    LocalizedText first = terms.get(0).words();
    LocalizedText sum =
        terms.get(0).sign < 0 ? LocalizedText.of("−" + first.zh(), "−" + first.en()) : first;
    for (Term term : terms.subList(1, terms.size())) {
      sum = Wording.relation(sum, term.sign < 0 ? "−" : "+", term.words());
    }
    return sum;
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
