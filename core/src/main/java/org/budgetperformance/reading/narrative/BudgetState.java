package org.budgetperformance.reading.narrative;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;

/** What the clauses read so far let the next one leave unsaid. */
final class BudgetState {
  /** The line that the heading names. */
  @Nullable private Line headed;

  /** The line of the last figure that is no part. */
  @Nullable private Line current;

  /** The column of the last figure; null if that figure could not be read. */
  @Nullable private Column<Amount> last;

  /** The lines of this paragraph that are no parts. */
  private final Set<Line> wholes = new LinkedHashSet<>();

  /** The columns that this paragraph states of them. */
  private final SetMultimap<Line, Column<Amount>> stated = HashMultimap.create();

  /** Whether {@link #current} was never named in this paragraph. */
  private boolean inheriting;

  private boolean inParts;
  private boolean splitUnclear;
  private boolean partWithColumn;

  /** How many parts the item between two semicolons has so far. */
  private int partsOfItem;

  /** The part that the clause before states a column of, if nothing else can be continued. */
  @Nullable private Row continued;

  /** Whether this sentence has a figure that is no part. */
  private boolean wholeInSentence;

  private boolean otherYear;

  /** Whether this paragraph has an amount of which it is not known what it is of. */
  private boolean doubt;

  /** Whether a sentence of this paragraph was begun. */
  private boolean begun;

  private boolean open;

  void enter(@Nullable Line line) {
    headed = line;
    open = false;
    last = null;
    splitUnclear = false;
  }

  void startParagraph() {
    current = null;
    inheriting = true;
    wholes.clear();
    stated.clear();
    inParts &= open;
    partWithColumn &= open;
    otherYear &= open;
    doubt = false;
    begun = false;
  }

  void endParagraph(String text) {
    open = !SentenceClauses.endsWithSentence(text);
  }

  void startSentence(boolean withParts) {
    inParts &= !begun;
    partWithColumn &= !begun;
    otherYear &= !begun || withParts;
    continued = null;
    partsOfItem = 0;
    wholeInSentence = false;
    begun = true;
  }

  /** Starts the parts in a bracket behind a figure; the result is what was before. */
  OuterParts enterParts(@Nullable Column<Amount> column) {
    OuterParts outer = new OuterParts(inParts, partWithColumn, splitUnclear, last);
    last = column;
    splitUnclear = false;
    startParts();
    return outer;
  }

  void leaveParts(OuterParts outer) {
    inParts = outer.inParts;
    partWithColumn = outer.partWithColumn;
    splitUnclear = outer.splitUnclear;
    last = outer.last;
    continued = null;
  }

  void startParts() {
    inParts = true;
    partWithColumn = false;
  }

  /** Notes a line that is named without a figure of its own. */
  void mention(Line line) {
    name(line);
    last = null;
    splitUnclear = false;
  }

  /** Notes a line that the paragraph itself names. */
  void name(Line line) {
    inheriting = false;
    follow(line);
  }

  private void follow(Line line) {
    current = line;
    wholes.add(line);
    inParts = false;
    partWithColumn = false;
  }

  void whole(Line line, Column<Amount> column) {
    follow(line);
    stated.put(line, column);
    last = column;
    splitUnclear = false;
    continued = null;
    wholeInSentence = true;
  }

  void part(Row row, boolean withColumn) {
    partWithColumn |= withColumn;
    partsOfItem++;
    boolean only = row.line().isOfProjects() && partsOfItem == 1;
    continued = withColumn || only ? row : null;
  }

  /** Returns the part of which a figure may be that names only its column, or null: not where the whole may have it. */
  @Nullable
  Row continued(Column<Amount> column) {
    return !wholeInSentence || stated.containsEntry(current, column) ? continued : null;
  }

  /** Returns whether nothing was said yet of what the paragraph is about. */
  boolean isFresh() {
    return wholes.isEmpty() && headed == null && !doubt && !inParts && !otherYear;
  }

  /** Notes that what comes next speaks of something else. */
  void endPart() {
    continued = null;
    partsOfItem = 0;
  }

  /** Notes a figure whose column is known and whose line is not. */
  void unnamed(Column<Amount> column) {
    last = column;
    splitUnclear = false;
    current = null;
  }

  void unread() {
    doubt = true;
    last = null;
    splitUnclear = false;
  }

  /** Notes a figure that says by how much another one differs: what follows may split either. */
  void compared() {
    splitUnclear = true;
  }

  void otherYear() {
    otherYear = true;
    last = null;
  }

  /** Notes that a figure says that it is of the fiscal year. */
  void thisYear() {
    otherYear = false;
  }

  /** Returns whether the last figure that is no part is of a line. */
  boolean isAbout(Line line) {
    return line.equals(current);
  }

  boolean isOtherYear() {
    return otherYear;
  }

  boolean isInherited() {
    return inheriting;
  }

  boolean isInParts() {
    return inParts;
  }

  boolean isSplitUnclear() {
    return splitUnclear;
  }

  Column<Amount> splitColumn() {
    return last == null ? Columns.AMOUNT : last;
  }

  boolean isAboutProjects() {
    return Lines.PROJECT_EXPENDITURE.equals(current == null ? headed : current);
  }

  /** Returns the line of a figure whose clause names only the column, if there is no doubt. */
  Optional<Line> lineFor(Column<Amount> column) {
    if (partWithColumn || (inheriting && doubt)) {
      return Optional.empty();
    }
    boolean parallel =
        wholes.stream()
            .allMatch(line -> line.equals(current) || stated.containsEntry(line, column));
    return parallel ? Optional.ofNullable(current == null ? headed : current) : Optional.empty();
  }
}
