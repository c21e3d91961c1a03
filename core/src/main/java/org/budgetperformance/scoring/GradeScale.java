package org.budgetperformance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/**
 * The grades and the total scores from which they are given (评价等级): any number of them in order, such
 * as 优, 良, 中, 低, 差.
 *
 * <p>Its words are an ordered scale for indicators too: a target of 优 is missed by 良.
 *
 * <p>Immutable and thread-safe.
 */
public final class GradeScale implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Grade> grades;
  private final ImmutableList<ImmutableList<String>> words;

  private GradeScale(ImmutableList<Grade> grades) {
    this.grades = grades;
    this.words = grades.stream().map(Grade::words).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a scale.
   *
   * @param grades the grades, the best first; the last one takes every lower score
   * @throws IllegalArgumentException if there is none, a limit is not below the one before, or a word
   *     names two
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
    Set<String> words = new HashSet<>();
    for (Grade grade : grades) {
      grade.words.forEach(word -> checkArgument(words.add(word), "%s names two grades", word));
    }
    return new GradeScale(ImmutableList.copyOf(grades));
  }

  /** Returns the grades, the best first. */
  public ImmutableList<Grade> grades() {
    return grades;
  }

  /** Returns the words of the grades, the best first. */
  ImmutableList<ImmutableList<String>> words() {
    return words;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GradeScale && grades.equals(((GradeScale) other).grades);
  }

  @Override
  public int hashCode() {
    return grades.hashCode();
  }

  @Override
  public String toString() {
    return grades.toString();
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
     * @param zh the Chinese name, which also names it in a report
     * @param en the English name
     * @param from the lowest total score that it takes, inclusive
     * @param aliases other words that name it, such as 优秀 for 优
     */
    public static Grade of(String id, String zh, String en, Points from, String... aliases) {
      return new Grade(
          checkNotNull(id, "id"),
          LocalizedText.of(zh, en),
          checkNotNull(from, "from"),
          ImmutableList.<String>builder().add(zh).add(aliases).build());
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
