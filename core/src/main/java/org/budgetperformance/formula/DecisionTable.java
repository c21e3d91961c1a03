package org.budgetperformance.formula;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.SheetRow;

/**
 * What a question comes to that goes by the {@linkplain Figure#kind() kinds} of a few cells and by nothing else
 * (判定表): it is asked once for cells of such kinds, and looked up ("cached") after that.
 *
 * <p>Nothing of a submission is kept. Threads write what they were answered, each answer into an element that
 * holds all of it; one that does not see it asks itself. Thread-safe.
 */
final class DecisionTable {
  /** The table of a question that goes by more. */
  static final DecisionTable NONE = new DecisionTable(ImmutableList.of());

  /** So many bits a key may have beside those of an answer. */
  private static final int BITS = 29;

  private static final int SIZE_BITS = 5;

  /** Spreads keys over the table: 2 to the 32nd by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  /** Of so many types of document, or readings of one. */
  private static final int MOST_TYPES = 8;

  private static final Answer[] ANSWERS = Answer.values();

  private final ImmutableList<Figures> cells;
  private final boolean ofRow;
  @Nullable private Answers first;

  private DecisionTable(ImmutableList<Figures> cells) {
    this.cells = cells;
    this.ofRow = cells.stream().allMatch(Expression::isOfRow);
    this.first = ofRow ? null : new Answers(null, null, null);
  }

  /**
   * Returns the table of a question.
   *
   * @param looked the cells whose kinds it goes by, null if it goes by more
   */
  static DecisionTable of(@Nullable ImmutableList<Figures> looked) {
    return looked == null || looked.isEmpty() || !fits(looked) ? NONE : new DecisionTable(looked);
  }

  static boolean fits(ImmutableList<Figures> looked) {
    return looked.stream().mapToInt(Figures::kindBits).sum() <= BITS;
  }

  /** Answers a question of this table. */
  @SuppressWarnings(
      "EnumOrdinal") // the numbers are those of ANSWERS and leave this object as answers
  Answer ask(Condition question, Walk walk) {
    Answers here = ofRow ? of(walk.sheet().id().type()) : checkNotNull(first);
    int key = here.columns == null ? key(walk) : key(walk.sheetRow().kinds(), here.columns);
    if (key < 0) {
      return question.decide(walk);
    }
    int slot = (key * SPREAD) >>> (Integer.SIZE - SIZE_BITS);
    int known = here.known[slot];
    if (known >>> 2 == key) {
      return ANSWERS[known & 3];
    }
    Answer answer = question.decide(walk);
    here.known[slot] = key << 2 | answer.ordinal();
    return answer;
  }

  @SuppressWarnings("ReferenceEquality") // one that is equal may have other columns
  private Answers of(DocumentType type) {
    int types = 0;
    for (Answers one = first; one != null; one = one.next) {
      if (one.type == type) {
        return one;
      }
      types++;
    }
    // Who brings ever new types, as by reading them with each submission, begins anew.
    Answers more = new Answers(type, columns(type), types < MOST_TYPES ? first : null);
    first = more;
    return more;
  }

  /** Returns where the kinds of the cells begin in those of a row, null if a cell's is not among them. */
  @Nullable
  private int[] columns(DocumentType type) {
    int[] columns = new int[cells.size()];
    int size = 0;
    for (Figures figures : cells) {
      int column = type.indexOf(((Cell) figures).column());
      if (column >= SheetRow.WITH_KIND) {
        return null;
      } else if (column >= 0) {
        columns[size++] = column * Figure.KIND_BITS;
      }
    }
    return Arrays.copyOf(
        columns, size); // a column that the document does not have is absent in each row
  }

  /** Returns the kinds of cells of a row with a 1 before them, or -1 if one is of no kind. */
  private static int key(long kinds, int[] columns) {
    int key = 1;
    for (int column : columns) {
      int kind = (int) (kinds >>> column) & Figure.NO_KIND;
      if (kind == Figure.NO_KIND) {
        return -1;
      }
      key = key << Figure.KIND_BITS | kind;
    }
    return key;
  }

  private int key(Walk walk) {
    try {
      int key = 1;
      for (int i = 0; i < cells.size(); i++) {
        int kind = cells.get(i).kind(walk);
        if (kind < 0) {
          return -1;
        }
        key = key << cells.get(i).kindBits() | kind;
      }
      return key;
    } catch (ArithmeticException e) {
      return -1; // a sum beyond a long matters only if the question comes to it
    }
  }

  /** The answers for rows of a type of document, or for cells wherever they stand. */
  private static final class Answers {
    @Nullable final DocumentType type;

    /** Where the kinds of the cells begin in those of a row, null if each cell is asked. */
    @Nullable final int[] columns;

    /** Each element is 0, or a key and the answer in its two last bits. */
    final int[] known = new int[1 << SIZE_BITS];

    @Nullable final Answers next;

    Answers(@Nullable DocumentType type, @Nullable int[] columns, @Nullable Answers next) {
      this.type = type;
      this.columns = columns;
      this.next = next;
    }
  }
}
