package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Points;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.text.Characters;

/**
 * A row of a sheet by its number, with its cells that rules ask for most and what follows from them
 * (表中一行).
 *
 * <p>Immutable and thread-safe.
 */
public final class SheetRow implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So many columns of a document, from its first on, have their kinds in {@link #kinds()}. */
  public static final int WITH_KIND = Kinds.IN_A_ROW;

  private final Sheet sheet;
  private final int row;
  private final Figure<Category> category;
  private final Figure<Target> target;
  private final Figure<Actual> actual;
  private final Figure<Points> points;
  private final Figure<Points> score;
  private final Figure<String> explanation;
  private final long kinds;

  /** These are computed when first asked for; two threads may compute the same. */
  @Nullable private transient String name;

  @Nullable private transient Attainment attainment;

  /** 0 until it is known, then 1 for yes and 2 for no. */
  private transient byte takesPart;

  /** Use {@link Sheet#row}. */
  SheetRow(Sheet sheet, int row) {
    this.sheet = sheet;
    this.row = row;
    this.category = sheet.at(row, Columns.CATEGORY);
    this.target = sheet.at(row, Columns.TARGET);
    this.actual = sheet.at(row, Columns.ACTUAL);
    this.points = sheet.at(row, Columns.POINTS);
    this.score = sheet.at(row, Columns.SCORE);
    this.explanation = sheet.at(row, Columns.EXPLANATION);
    this.kinds = sheet.kinds(row);
  }

  /**
   * Returns a row.
   *
   * @param sheet the sheet
   * @param row the number of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public static SheetRow of(Sheet sheet, int row) {
    return sheet.row(checkElementIndex(row, sheet.rows().size(), "row"));
  }

  /** Returns the sheet. */
  public Sheet sheet() {
    return sheet;
  }

  /** Returns the number of the row, from 0. */
  public int row() {
    return row;
  }

  /** Returns the line that the row is made from. */
  public Line line() {
    return sheet.rows().get(row).line();
  }

  /** Returns the category (二级指标). */
  public Figure<Category> category() {
    return category;
  }

  /** Returns the target (年度指标值). */
  public Figure<Target> target() {
    return target;
  }

  /** Returns the actual value (实际完成值). */
  public Figure<Actual> actual() {
    return actual;
  }

  /** Returns the points (分值). */
  public Figure<Points> points() {
    return points;
  }

  /** Returns whether the form says in a column of its own how the row is scored (评分标准). */
  public boolean isScoredByItsOwn() {
    ImmutableList<Note> notes = points.notes();
    return !notes.isEmpty() && notes.get(0).text().startsWith(Note.SCORED_BY);
  }

  /** Returns the score (得分). */
  public Figure<Points> score() {
    return score;
  }

  /** Returns the deviation explanation (偏差原因分析及改进措施). */
  public Figure<String> explanation() {
    return explanation;
  }

  /**
   * Returns the {@linkplain Figure#kind() kinds} of its cells in the first {@value #WITH_KIND} columns of its
   * document, side by side from the last bits on.
   */
  public long kinds() {
    return kinds;
  }

  /** Returns the name of the project or indicator without white space, empty if there is none. */
  public String name() {
    String known = name;
    if (known == null) {
      known = Characters.compact(sheet.rows().get(row).subject().orElse(""));
      name = known;
    }
    return known;
  }

  /** Returns whether an indicator counts: not one of 0 points, nor one without a target. */
  public boolean takesPart() {
    byte known = takesPart;
    if (known == 0) {
      boolean asked =
          target.state() == FigureState.UNREADABLE
              || (target.isStated() && target.get().kind() != Target.Kind.NOT_APPLICABLE);
      boolean withoutPoints = points.isStated() && points.units() == 0;
      known = (byte) (asked && !withoutPoints ? 1 : 2);
      takesPart = known;
    }
    return known == 1;
  }

  /**
   * Returns what comes of comparing target and actual value; undecided where no actual value is
   * stated, not applicable where no target is.
   */
  public Attainment attainment() {
    Attainment known = attainment;
    if (known == null) {
      known =
          Attainment.of(
              target.isStated() ? target.get() : Target.notApplicable(),
              actual.isStated() ? actual.get() : Actual.notApplicable(),
              category.isStated() ? category.get() : null);
      attainment = known;
    }
    return known;
  }

  /**
   * Returns a figure of the row.
   *
   * @param column the column
   * @param <T> the class of the value
   */
  public <T> Figure<T> at(Column<T> column) {
    return sheet.at(row, column);
  }

  @Override
  public String toString() {
    return sheet.id() + "/" + sheet.rows().get(row);
  }
}
