package org.budgetperformance.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Attainment;
import org.budgetperformance.text.PersonalDetails;

/**
 * One document as rows × columns of figures (表).
 *
 * <p>Every figure that was not put is {@link FigureState#ABSENT}. Two sheets are equal if they have
 * the same id, the same figures at the same places, in whatever order their rows stand, and if the same
 * was not read of them.
 * Immutable and thread-safe; what follows from it is computed once and kept with it.
 */
public final class Sheet implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Lines of a narrative that state no figure. */
  private static final ImmutableSet<Line> WORDS =
      ImmutableSet.of(Lines.PROBLEMS, Lines.UNIT, Lines.ALL_BUDGETS);

  private final SheetId id;
  private final RowIndex index;
  private final Figure<?>[] figures;
  private final int width;
  private final ImmutableList<Unread> unread;

  /** Each element is made when first asked for; two threads may make the same one. */
  @Nullable private transient SheetRow[] sheetRows;

  @Nullable private transient Derived derived;

  @Nullable private transient ImmutableList<Sheet> alone;

  private Sheet(SheetId id, RowIndex index, Figure<?>[] figures, ImmutableList<Unread> unread) {
    this.id = id;
    this.unread = unread;
    this.index = index;
    this.figures = figures;
    this.width = id.type().columns().size();
  }

  /**
   * Returns a builder of a sheet.
   *
   * @param id which document it is
   */
  public static Builder builder(SheetId id) {
    return new Builder(id);
  }

  /** Returns a builder that holds everything of this sheet. */
  public Builder toBuilder() {
    return toBuilder(id);
  }

  /**
   * Returns a builder that holds everything of this sheet, under another id.
   *
   * @param newId which document it becomes, of a type with the same columns
   */
  public Builder toBuilder(SheetId newId) {
    checkColumns(newId);
    Builder builder = new Builder(newId);
    for (int row = 0; row < rows().size(); row++) {
      builder.table.put(
          rows().get(row), Arrays.copyOfRange(figures, row * width, (row + 1) * width));
    }
    builder.unread.addAll(unread);
    return builder;
  }

  /** Returns this sheet under another id, of a type with the same columns. */
  Sheet withId(SheetId newId) {
    checkColumns(newId);
    return new Sheet(newId, index, figures, unread);
  }

  private static void checkCodes(Iterable<Row> rows) {
    Set<String> coded = new HashSet<>();
    for (Row row : rows) {
      checkArgument(
          !row.code().isPresent() || coded.add(row.toString()),
          "two rows have the code of %s",
          PersonalDetails.inMessage(row));
    }
  }

  private void checkColumns(SheetId newId) {
    checkArgument(
        newId.type().columns().equals(id.type().columns()),
        "%s cannot become %s",
        PersonalDetails.inMessage(id),
        PersonalDetails.inMessage(newId));
  }

  /** Returns the list of this sheet alone. */
  public ImmutableList<Sheet> alone() {
    ImmutableList<Sheet> known = alone;
    if (known == null) {
      known = ImmutableList.of(this);
      alone = known;
    }
    return known;
  }

  /** Returns which document it is. */
  public SheetId id() {
    return id;
  }

  /** Returns the rows in the order of the document. */
  public ImmutableList<Row> rows() {
    return index.rows();
  }

  /**
   * Returns the numbers of the rows of a line, in the order of the document.
   *
   * @param line the line
   */
  public ImmutableIntArray rows(Line line) {
    return index.rows(line);
  }

  /**
   * Returns a figure; it is absent if the sheet does not have the row or the column.
   *
   * @param row the row
   * @param column the column
   * @param <T> the class of the value
   */
  public <T> Figure<T> at(Row row, Column<T> column) {
    int number = index.number(row);
    return number < 0 ? Figure.absent() : at(number, column);
  }

  /**
   * Returns a figure of the only or first row of a line; it is absent if there is none.
   *
   * @param line the line
   * @param column the column
   * @param <T> the class of the value
   */
  public <T> Figure<T> at(Line line, Column<T> column) {
    ImmutableIntArray numbers = rows(line);
    return numbers.isEmpty() ? Figure.absent() : at(numbers.get(0), column);
  }

  /**
   * Returns a figure by the number of its row.
   *
   * @param row the number of the row, from 0
   * @param column the column
   * @param <T> the class of the value
   * @throws IndexOutOfBoundsException if there is no such row
   */
  @SuppressWarnings("unchecked") // the builder lets only a column's own figures into it
  public <T> Figure<T> at(int row, Column<T> column) {
    int place = id.type().indexOf(column);
    return place < 0 ? Figure.absent() : (Figure<T>) figures[row * width + place];
  }

  /**
   * Returns a figure by the numbers of its row and its column.
   *
   * @param row the number of the row, from 0
   * @param column the number of the column in the type of document; negative if it has none such
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Figure<?> cell(int row, int column) {
    return column < 0 ? Figure.absent() : figures[row * width + column];
  }

  /** Returns what {@link SheetRow#kinds()} says. */
  long kinds(int row) {
    long kinds = 0;
    for (int column = Math.min(width, SheetRow.WITH_KIND) - 1; column >= 0; column--) {
      kinds = kinds << Figure.KIND_BITS | figures[row * width + column].kind();
    }
    return kinds;
  }

  /**
   * Returns a row with what follows from it.
   *
   * @param row the number of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public SheetRow row(int row) {
    SheetRow[] known = sheetRows;
    if (known == null) {
      known = new SheetRow[rows().size()];
      sheetRows = known;
    }
    SheetRow here = known[row];
    if (here == null) {
      here = new SheetRow(this, row);
      known[row] = here;
    }
    return here;
  }

  /**
   * Returns what comes of comparing target and actual value of a row, see {@link
   * SheetRow#attainment()}.
   *
   * @param row the number of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Attainment attainment(int row) {
    return row(row).attainment();
  }

  /**
   * Returns what follows from this sheet, computed when first asked for.
   *
   * @param derivation what to compute
   * @param <T> the class of the result
   */
  @SuppressWarnings("unchecked") // a derivation is kept with its own result
  public <T> T derive(Derivation<Sheet, T> derivation) {
    Object result = Derived.find(derived, derivation);
    if (result == null) {
      Derived longer = Derived.with(derived, derivation, this);
      derived = longer;
      result = longer.result();
    }
    return (T) result;
  }

  /**
   * Returns what follows from which rows this sheet has, whatever stands in them; it is kept for all sheets
   * that differ in figures alone.
   *
   * @param derivation what to compute, without looking at a figure
   * @param <T> the class of the result
   */
  @SuppressWarnings("unchecked") // a derivation is kept with its own result
  public <T> T deriveFromRows(Derivation<Sheet, T> derivation) {
    return (T) index.derive(derivation, this);
  }

  /** Returns the number of a row, from 0, or -1 if it does not have it. */
  int number(Row row) {
    return index.number(row);
  }

  /**
   * Returns the place of a figure by the number of its row.
   *
   * @param row the number of the row, from 0
   * @param column the column
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Place place(int row, Column<?> column) {
    return Place.of(id, rows().get(row), column, at(row, column).ownId().orElse(null));
  }

  /**
   * Returns this sheet with another figure at a place, the row added if it was not there.
   *
   * @param place a place in this sheet, not that of a note
   * @param figure the figure to stand there
   * @throws IllegalArgumentException if the place is in another sheet or is that of a note, or if
   *     the figure does not fit the column
   */
  public Sheet with(Place place, Figure<?> figure) {
    checkArgument(
        place.sheet().equals(id),
        "%s is not in %s",
        PersonalDetails.inMessage(place),
        PersonalDetails.inMessage(id));
    checkArgument(
        !place.note().isPresent(), "%s is the place of a note", PersonalDetails.inMessage(place));
    int row = index.number(place.row());
    if (row < 0) {
      return toBuilder().putUnchecked(place.row(), place.column(), figure).build();
    }
    Figure<?>[] changed = figures.clone();
    int cell = row * width + fitting(id, place.column(), figure);
    changed[cell] = figure.inPlaceOf(figures[cell]);
    return new Sheet(id, index, changed, unread);
  }

  /**
   * Returns this sheet with its figures under ids of one's own (自有编号), see {@link Figure#withOwnId}.
   *
   * @param ids what a system of one's own knows the cell at a place by, empty where it knows none; asked of each cell
   *     that the document has
   */
  public Sheet withOwnIds(Function<Place, Optional<String>> ids) {
    Figure<?>[] changed = figures.clone();
    for (int at = 0; at < changed.length; at++) {
      Figure<?> figure = changed[at];
      if (figure.state() != FigureState.ABSENT) {
        Optional<String> own = ids.apply(place(at / width, id.type().columns().get(at % width)));
        changed[at] = own.isPresent() ? figure.withOwnId(own.get()) : figure;
      }
    }
    return new Sheet(id, index, changed, unread);
  }

  /**
   * Returns this sheet with no other row than one, which then has the number 0.
   *
   * @param row the number of the row, from 0
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Sheet withRowOnly(int row) {
    Figure<?>[] cells = Arrays.copyOfRange(figures, row * width, (row + 1) * width);
    return new Sheet(
        id, new RowIndex(ImmutableList.of(rows().get(row))), cells, ImmutableList.of());
  }

  /** Changes how far a number may be off. */
  interface Change {
    /** Returns the same number, off by as much as it may be. */
    Figure<?> of(int row, Column<?> column, Figure<?> figure);
  }

  /** Returns this sheet with each amount and all points off by as much as they may be. */
  @SuppressWarnings("ReferenceEquality") // a figure that is not changed is the same one
  Sheet within(Change change) {
    Figure<?>[] changed = null;
    for (int column = 0; column < width; column++) {
      Column<?> here = id.type().columns().get(column);
      if (!isRounded(here.type())) {
        continue;
      }
      for (int at = column, row = 0; at < figures.length; at += width, row++) {
        Figure<?> figure = figures[at];
        Figure<?> other = figure.isNumeric() ? change.of(row, here, figure) : figure;
        if (other != figure) {
          changed = changed == null ? figures.clone() : changed;
          changed[at] = other;
        }
      }
    }
    return changed == null ? this : new Sheet(id, index, changed, unread);
  }

  private static boolean isRounded(FigureType<?> type) {
    return type.equals(FigureType.AMOUNT)
        || type.equals(FigureType.POINTS)
        || type.equals(FigureType.TARGET)
        || type.equals(FigureType.ACTUAL);
  }

  /** Returns the position of a column whose figures a figure is one of. */
  private static int fitting(SheetId id, Column<?> column, Figure<?> figure) {
    int place = id.type().indexOf(column);
    checkArgument(place >= 0, "%s has no column %s", PersonalDetails.inMessage(id), column);
    if (figure.isStated()) {
      checkArgument(
          column.type().valueClass().isInstance(figure.get()),
          "column %s takes %s, not %s",
          column,
          column.type(),
          figure.get().getClass().getName());
    }
    return place;
  }

  /**
   * Returns this sheet with codes of its projects or indicators (项目编码, 指标编码), by which places hold when one is renamed,
   * see {@link Row#coded}.
   *
   * @param codes the code of a row, empty where it has none; asked of each row that is about a subject
   * @throws IllegalArgumentException if two rows of a line have one code, or one is blank
   */
  public Sheet withCodes(Function<Row, Optional<String>> codes) {
    ImmutableList.Builder<Row> coded = ImmutableList.builder();
    for (Row row : rows()) {
      Optional<String> code = row.subject().isPresent() ? codes.apply(row) : Optional.empty();
      coded.add(code.isPresent() ? row.coded(code.get()) : row);
    }
    checkCodes(coded.build());
    return new Sheet(id, new RowIndex(coded.build()), figures, unread);
  }

  /** Returns every figure that is not absent, by its place, in the order of the document. */
  public ImmutableMap<Place, Figure<?>> figures() {
    ImmutableMap.Builder<Place, Figure<?>> all = ImmutableMap.builder();
    for (int row = 0; row < rows().size(); row++) {
      for (Column<?> column : id.type().columns()) {
        Figure<?> figure = at(row, column);
        if (figure.state() != FigureState.ABSENT) {
          all.put(place(row, column), figure);
        }
      }
    }
    return all.build();
  }

  /** Returns what the document states and no figure holds, in the order of the document. */
  public ImmutableList<Unread> unread() {
    return unread;
  }

  /**
   * Returns whether a figure that is not there may stand in what was not read.
   *
   * <p>What was not read in a table may belong to the parts of the document in which it stands; in a
   * narrative it may belong to any line.
   *
   * @param line the line
   * @param column the column
   */
  public boolean mayHold(Line line, Column<?> column) {
    for (int i = 0; i < unread.size(); i++) {
      if (mayHold(unread.get(i), line, column)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a figure that is not there may stand in something that was not read.
   *
   * @param text one of {@link #unread()}
   * @param line the line
   * @param column the column
   */
  public boolean mayHold(Unread text, Line line, Column<?> column) {
    return text.mayBe(column.type()) && mayBelong(text, line);
  }

  /**
   * Returns whether more rows of a line than were read may stand in what was not read.
   *
   * @param line the line
   */
  public boolean mayHave(Line line) {
    return !unread.isEmpty() && unread.stream().anyMatch(text -> mayBelong(text, line));
  }

  /**
   * Returns this document as rules see it: each cell that is not there and {@linkplain #mayHold may stand}
   * in what was not read is one of {@link Figure#unread()}, and each that is to come one of {@link Figure#toCome()}.
   * Where everything was read and filled in it is this one.
   *
   * @param stage how far it is filled in
   */
  public Sheet open(Stage stage) {
    return unread.isEmpty() && stage == Stage.FILED ? this : derive(OpenCells.at(stage));
  }

  /** Returns this document with the cells in which copies of it differ unreadable. */
  Sheet differing(Iterable<Sheet> copies) {
    Sheet sheet = this;
    for (Sheet copy : copies) {
      if (copy.id().equals(id)) {
        for (Place place : SheetComparison.of(this, copy).differing()) {
          Figure<?> one = at(place.row(), place.column());
          Figure<?> other = copy.at(place.row(), place.column());
          sheet = one.isDiffering() ? sheet : sheet.with(place, Figure.differing(one, other));
        }
      }
    }
    return sheet;
  }

  /**
   * Returns whether a row was not read and only {@linkplain #open stands} for a line that may be there.
   *
   * @param row the number of the row, from 0
   */
  public boolean isAssumed(int row) {
    return !unread.isEmpty() && OpenCells.isAssumed(this, row);
  }

  /** Returns whether nothing was read of it but words on problems and on execution (未识别出数据). */
  public boolean isWithoutFigures() {
    for (Row row : rows()) {
      boolean words =
          row.line().equals(Lines.EXECUTION)
              && at(row, Columns.EXPLANATION).isStated()
              && at(row, Columns.EXECUTION_RATE).state() == FigureState.ABSENT
              && at(row, Columns.SCORE).state() == FigureState.ABSENT;
      if (!words && !WORDS.contains(row.line())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether it has no figure, or a filled cell of its tables of amounts or indicators is in none. */
  boolean isReadInPart() {
    return !unread.isEmpty()
        && (isWithoutFigures()
            || (!id.type().isProse() && unread.stream().anyMatch(this::isOfTable)));
  }

  /** Returns whether something stands among amounts or indicators; what follows their total does not. */
  private boolean isOfTable(Unread text) {
    int row = text.after();
    boolean total = row >= 0 && rows().get(row).line().equals(Lines.TOTAL);
    return partsAfter(row).stream()
        .anyMatch(part -> !part.isOfWords() && !(total && part.has(Lines.TOTAL)));
  }

  /** Returns whether a line is in a part of the document in which something that follows a row may stand. */
  private boolean mayBelong(Unread text, Line line) {
    int row = text.after();
    if (text.isToCome() || id.type().isProse() || rows().isEmpty() || isAssumed(0)) {
      return true; // nothing was read that would say which part it is
    }
    return isIn(partsAfter(row), line) || !isIn(id.type().parts(), line);
  }

  private static boolean isIn(ImmutableList<DocumentPart> parts, Line line) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).has(line)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the parts from that of a row to that of the next one, in their order: there may be rows of each. */
  private ImmutableList<DocumentPart> partsAfter(int row) {
    ImmutableList<DocumentPart> parts = id.type().parts();
    boolean below = row + 1 < rows().size() && !isAssumed(row + 1);
    int first = row < 0 ? 0 : parts.size();
    int last = below ? -1 : parts.size() - 1;
    for (int i = 0; i < parts.size(); i++) {
      first = row >= 0 && parts.get(i).has(rows().get(row).line()) ? Math.min(i, first) : first;
      last = below && parts.get(i).has(rows().get(row + 1).line()) ? i : last;
    }
    return first > last ? parts : parts.subList(first, last + 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sheet
            && id.equals(((Sheet) other).id)
            && unread.equals(((Sheet) other).unread)
            && figures().equals(((Sheet) other).figures()));
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + figures().hashCode();
  }

  @Override
  public String toString() {
    return id + " of " + rows().size() + " rows";
  }

  /** Collects the figures of a sheet. Not thread-safe. */
  public static final class Builder {
    private SheetId id;
    private final Map<Row, Figure<?>[]> table = new LinkedHashMap<>();
    private final ImmutableList.Builder<Unread> unread = ImmutableList.builder();

    /** The last ordinals that were handed out, by the first row of each subject. */
    private final Map<Row, Integer> ordinals = new HashMap<>();

    private Builder(SheetId id) {
      this.id = checkNotNull(id, "id");
    }

    /**
     * Sets the code of the document's project (项目编码), see {@link SheetId#coded}.
     *
     * @param code the code, not blank
     * @throws IllegalArgumentException if it is blank, or the document is about no project
     */
    public Builder code(String code) {
      id = id.coded(code);
      return this;
    }

    /**
     * Returns the row that a further mention of a subject gets: the first ordinal that is free.
     *
     * @param line the line
     * @param subject the name of the project or indicator, not empty
     */
    public Row next(Line line, String subject) {
      Row first = Row.of(line, subject);
      Row row = first;
      if (table.containsKey(first)) {
        int ordinal = ordinals.getOrDefault(first, 1);
        while (table.containsKey(row)) {
          row = Row.of(line, subject, ++ordinal);
        }
        ordinals.put(first, ordinal - 1);
      }
      return row;
    }

    /**
     * Puts a figure, in the place of one that was put before.
     *
     * @param row the row, added if it is not there
     * @param column a column of the document
     * @param figure the figure
     * @param <T> the class of the value
     * @throws IllegalArgumentException if documents of this type do not have the column
     */
    public <T> Builder put(Row row, Column<T> column, Figure<T> figure) {
      return putUnchecked(row, column, figure);
    }

    /**
     * Puts a figure into the one row of a line that does not repeat.
     *
     * @param line the line
     * @param column a column of the document
     * @param figure the figure
     * @param <T> the class of the value
     * @throws IllegalArgumentException if documents of this type do not have the column
     */
    public <T> Builder put(Line line, Column<T> column, Figure<T> figure) {
      return putUnchecked(Row.of(line), column, figure);
    }

    /**
     * Puts what stands in a cell of a form, as it is written; see {@link Cells#read}.
     *
     * @param row the row, added if it is not there
     * @param column a column of the document
     * @param cell the text of the cell, amounts in 万元 where they name no unit; null or empty if it is blank
     * @param <T> the class of the value
     * @throws IllegalArgumentException if documents of this type do not have the line or the column
     */
    public <T> Builder write(Row row, Column<T> column, @Nullable String cell) {
      checkLine(row);
      return put(row, column, cell == null ? Figure.blank() : Cells.read(column.type(), cell));
    }

    /**
     * Puts a value into a cell of a form, as a system holds it.
     *
     * @param row the row, added if it is not there
     * @param column a column of the document
     * @param value the value; null if the cell is blank
     * @param <T> the class of the value
     * @throws IllegalArgumentException if documents of this type do not have the line or the column, or the
     *     column cannot hold the value
     */
    public <T> Builder value(Row row, Column<T> column, @Nullable T value) {
      checkLine(row);
      try {
        return put(row, column, value == null ? Figure.blank() : Figure.of(column.type(), value));
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(
            "row " + PersonalDetails.inMessage(row) + ", column " + column + ": " + e.getMessage(),
            e);
      }
    }

    private void checkLine(Row row) {
      checkArgument(
          id.type().mayHave(row.line()),
          "%s has no line %s",
          PersonalDetails.inMessage(id),
          row.line());
    }

    /**
     * Adds something that the document states and no figure holds.
     *
     * @param text what was not read, where it stands, and after which row of the sheet
     */
    public Builder unread(Unread text) {
      unread.add(text);
      return this;
    }

    private Builder putUnchecked(Row row, Column<?> column, Figure<?> figure) {
      table.computeIfAbsent(row, key -> absentRow())[fitting(id, column, figure)] = figure;
      return this;
    }

    private Figure<?>[] absentRow() {
      Figure<?>[] row = new Figure<?>[id.type().columns().size()];
      Arrays.fill(row, Figure.absent());
      return row;
    }

    /** Returns how many rows have been put. */
    public int size() {
      return table.size();
    }

    /** Returns whether a row has been put. */
    public boolean has(Row row) {
      return table.containsKey(row);
    }

    /** Returns the rows put so far, in their order. */
    public ImmutableList<Row> rows() {
      return ImmutableList.copyOf(table.keySet());
    }

    /**
     * Returns the sheet.
     *
     * @throws IllegalArgumentException if two rows of a line have one code
     */
    public Sheet build() {
      checkCodes(table.keySet());
      int width = id.type().columns().size();
      for (Unread text : unread.build()) {
        checkArgument(
            text.after() < table.size(),
            "%s follows no row of %s",
            PersonalDetails.inMessage(text),
            PersonalDetails.inMessage(id));
      }
      Figure<?>[] figures = new Figure<?>[table.size() * width];
      int row = 0;
      for (Figure<?>[] cells : table.values()) {
        System.arraycopy(cells, 0, figures, row++ * width, width);
      }
      return new Sheet(id, new RowIndex(table.keySet()), figures, unread.build());
    }
  }
}
