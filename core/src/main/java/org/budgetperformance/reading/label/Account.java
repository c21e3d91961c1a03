package org.budgetperformance.reading.label;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.text.LocalizedText;

/** Collects what became of each piece of a text, and what could not be read. Not thread-safe. */
public final class Account {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<ReadingProblem> account = new ArrayList<>();

  /** Adds what cannot be read on a line, and why; the pieces that it tells of are marked by the caller. */
  public void problem(int line, String text, LocalizedText reason) {
    account.add(ReadingProblem.of(line, text, reason));
  }

  /** Adds the pieces of a cell of which nobody says anything, with the reason. */
  public void problem(Cell cell, LocalizedText reason) {
    cell.unread(reason);
    problem(cell.line(), cell.text(), reason);
  }

  /** Adds a row that cannot be read, and why. */
  public void problem(CellRow row, LocalizedText reason) {
    row.cells().forEach(cell -> cell.unread(reason));
    problem(row.line(), row.text(), reason);
  }

  /** Adds a piece, and returns it. */
  public Piece add(Piece piece) {
    pieces.add(piece);
    return piece;
  }

  /** Adds the filled cells of a line, of all of which the same is known. */
  public void add(TextLine line, Kind kind) {
    for (Piece piece : line.pieces()) {
      piece.is(kind);
      add(piece);
    }
  }

  /** Adds the filled cells of a line that cannot be read, and why. */
  public void addUnread(TextLine line, LocalizedText reason) {
    for (Piece piece : line.pieces()) {
      piece.unread(reason, false);
      add(piece);
    }
  }

  /** Returns what became of each piece, in the order of the text. */
  public ImmutableList<ReadText> account() {
    return pieces.stream()
        .sorted(Comparator.comparingInt(Piece::line).thenComparingInt(Piece::column))
        .map(Piece::read)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the account in the order of the text: what was told, and what nobody said anything of. */
  public ImmutableList<ReadingProblem> problems() {
    List<ReadingProblem> all = new ArrayList<>(account);
    for (int i = 0; i < pieces.size(); ) {
      Piece first = pieces.get(i++);
      if (!first.isTold() && first.isUnread()) {
        StringBuilder text = new StringBuilder(first.text());
        while (i < pieces.size() && goesOn(first, pieces.get(i))) {
          text.append(' ').append(pieces.get(i++).text());
        }
        all.add(ReadingProblem.of(first.line(), text.toString(), first.reason()));
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(ReadingProblem::line), all);
  }

  private static boolean goesOn(Piece first, Piece next) {
    return next.isUnread()
        && !next.isTold()
        && next.line() == first.line()
        && next.reason().equals(first.reason());
  }
}
