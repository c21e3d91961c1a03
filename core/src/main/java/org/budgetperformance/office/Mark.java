package org.budgetperformance.office;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import org.budgetperformance.submission.SourcePlace;

/** What to write beside a cell or a paragraph of a file, and the colour behind it (批注). Immutable and thread-safe. */
public final class Mark {
  /** Whose comments they are: nobody's in particular. */
  public static final String AUTHOR = "核查";

  private static final int COLOURS = 1 << 24;

  private final SourcePlace place;
  private final int column;
  private final int colour;
  private final String text;

  private Mark(SourcePlace place, int column, int colour, String text) {
    checkArgument(column >= 0, "column %s", column);
    checkArgument(colour >= 0 && colour < COLOURS, "colour %s", colour);
    this.place = checkNotNull(place, "place");
    this.column = column;
    this.colour = colour;
    this.text = checkNotNull(text, "text");
  }

  /**
   * Returns a mark.
   *
   * @param place the row or paragraph, as reading the file gave it
   * @param column the cell as {@link org.budgetperformance.submission.Figure#column()} says, from 1; 0 for the row as a
   *     whole
   * @param colour red, green and blue, such as {@code 0xFFC7CE}
   * @param text what to write; lines are ended by {@code \n}
   * @throws IllegalArgumentException if the column is negative, or the colour none
   */
  public static Mark of(SourcePlace place, int column, int colour, String text) {
    return new Mark(place, column, colour, text);
  }

  /** Returns the row or paragraph. */
  public SourcePlace place() {
    return place;
  }

  /** Returns the cell of the row, from 1; 0 for the row as a whole. */
  public int column() {
    return column;
  }

  /** Returns red, green and blue as one number. */
  public int colour() {
    return colour;
  }

  /** Returns the colour as six hexadecimal digits. */
  String colourDigits() {
    return Ascii.toUpperCase(Integer.toHexString(COLOURS | colour).substring(1));
  }

  /** Returns what to write. */
  public String text() {
    return text;
  }
}
