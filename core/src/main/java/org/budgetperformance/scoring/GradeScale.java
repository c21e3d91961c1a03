package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * The grades and the total scores from which they are given (评价等级).
 *
 * <p>Immutable and thread-safe.
 */
public final class GradeScale implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Grade> grades;

  private GradeScale(ImmutableList<Grade> grades) {
    this.grades = grades;
  }

  /**
   * Returns a scale.
   *
   * @param grades the grades, the best first; the last one takes every lower score
   * @throws IllegalArgumentException if there is none or a limit is not below the one before
   */
  public static GradeScale of(Grade... grades) {
    checkArgument(grades.length > 0, "no grade");
    for (int i = 1; i < grades.length; i++) {
      checkArgument(
          grades[i].from.compareTo(grades[i - 1].from) < 0,
          "%s does not follow %s",
          grades[i],
          grades[i - 1]);
    }
    return new GradeScale(ImmutableList.copyOf(grades));
  }

  /** Returns the grades, the best first. */
  public ImmutableList<Grade> grades() {
    return grades;
  }

  /**
   * Returns the grade of a total score.
   *
   * @param total the score
   */
  public Grade of(Points total) {
    for (Grade grade : grades) {
      if (total.compareTo(grade.from) >= 0) {
        return grade;
      }
    }
    return grades.get(grades.size() - 1);
  }

  /**
   * Returns the grade that a word names, empty if it names none.
   *
   * @param word the word, such as 优秀 or 优
   */
  public Optional<Grade> named(String word) {
    String compact = Characters.compact(word);
    for (Grade grade : grades) {
      if (grade.words.contains(compact)) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  /** One grade of a scale (等级). Immutable and thread-safe. */
  public static final class Grade implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final LocalizedText name;
    private final Points from;
    private final ImmutableList<String> words;

    private Grade(String id, LocalizedText name, Points from, ImmutableList<String> words) {
      this.id = id;
      this.name = name;
      this.from = from;
      this.words = words;
    }

    /**
     * Returns a grade.
     *
     * @param id the stable id, such as {@code EXCELLENT}
     * @param name the name
     * @param from the lowest total score that it takes, inclusive
     * @param words the words that name it, the name itself included
     */
    public static Grade of(String id, LocalizedText name, Points from, String... words) {
      return new Grade(id, name, from, ImmutableList.copyOf(words));
    }

    /** Returns the stable id. */
    public String id() {
      return id;
    }

    /** Returns the name. */
    public LocalizedText name() {
      return name;
    }

    /** Returns the lowest total score that it takes, inclusive. */
    public Points from() {
      return from;
    }

    /** Returns the words that name it. */
    public ImmutableList<String> words() {
      return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Grade)) {
        return false;
      }
      Grade that = (Grade) other;
      return id.equals(that.id)
          && name.equals(that.name)
          && from.equals(that.from)
          && words.equals(that.words);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
