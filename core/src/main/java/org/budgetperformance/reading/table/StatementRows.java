package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.Piece;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.text.PersonalDetails;

/**
 * A line that states several things side by side, each behind its label and a colon, as 部门名称：某局 填报日期：3月1日
 * 单位：万元 above a table does: each becomes a row, also one whose label nobody knows and which stands well apart.
 *
 * <p>A line of signatures is left as it is.
 */
final class StatementRows {
  /** Longer texts are sentences; to look for labels in them would take quadratic time. */
  private static final int LONGEST = 5 * Label.LONGEST;

  private static final int LONGEST_UNKNOWN = 12;
  private static final char WIDE = '\u3000';

  private static final CharMatcher GAP = CharMatcher.whitespace();
  private static final CharMatcher COLON = CharMatcher.anyOf(":：");

  private StatementRows() {}

  /** Returns rows of which none states several things side by side. */
  static ImmutableList<CellRow> parted(ImmutableList<CellRow> rows, Vocabulary vocabulary) {
    ImmutableList.Builder<CellRow> parted = ImmutableList.builder();
    for (CellRow row : rows) {
      List<Cell> statements = statements(row, vocabulary);
      if (statements.size() < 2 || row.doubt().isPresent()) {
        parted.add(row);
      } else {
        for (Cell statement : statements) {
          ImmutableList<Cell> only = ImmutableList.of(statement);
          boolean known = isStatement(statement, vocabulary);
          parted.add(known ? row.with(only) : CellRow.doubtful(only, Piece.NOWHERE));
        }
      }
    }
    return parted.build();
  }

  /** Returns what a row states, nothing if it is any other row. */
  private static List<Cell> statements(CellRow row, Vocabulary vocabulary) {
    List<Cell> statements = new ArrayList<>();
    boolean lines = true;
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      List<Cell> parts = parts(row.at(i), vocabulary);
      for (Cell part : parts) {
        if (!isStatement(part, vocabulary) && part == parts.get(0) && !isBesideUnit(parts)) {
          return ImmutableList.of();
        }
        lines &= isLine(part, vocabulary);
      }
      statements.addAll(parts);
    }
    // Amounts side by side are a split, whose labels are read where they stand.
    boolean split = lines && row.next(row.next(0) + 1) < row.size();
    boolean signed = !statements.isEmpty() && Remarks.start(statements.get(0), vocabulary);
    return split || signed ? ImmutableList.of() : statements;
  }

  /** Returns the parts of a cell, each from one known label with a colon up to the next. */
  private static List<Cell> parts(Cell cell, Vocabulary vocabulary) {
    String text = cell.text();
    List<Cell> parts = new ArrayList<>();
    int start = 0;
    int colon = text.length() > LONGEST ? -1 : COLON.indexIn(text);
    for (; colon >= 0; colon = COLON.indexIn(text, colon + 1)) {
      int label = colon;
      while (label > start && !GAP.matches(text.charAt(label - 1))) {
        label--;
      }
      boolean begins = label > start && !GAP.trimFrom(text.substring(start, label)).isEmpty();
      Cell part = begins ? cell.with(GAP.trimFrom(text.substring(start, label))) : cell;
      if (begins
          && (isStatement(cell.with(text.substring(label)), vocabulary)
              || (isApart(text, label, colon)
                  && (takesWords(part, vocabulary) || isTotal(part, vocabulary))))) {
        parts.add(part);
        start = label;
      }
    }
    parts.add(start == 0 ? cell : cell.with(text.substring(start)));
    return parts;
  }

  /** Returns whether words before a colon may be a label that nobody knows: more than one space stands before it. */
  private static boolean isApart(String text, int label, int colon) {
    boolean wide = text.charAt(label - 1) == WIDE || GAP.matches(text.charAt(label - 2));
    return wide && colon - label > 1 && colon - label <= LONGEST_UNKNOWN;
  }

  /** Returns whether a cell is a label with words beside it, in which no other label is looked for. */
  private static boolean takesWords(Cell cell, Vocabulary vocabulary) {
    return cell.beforeColon()
        .flatMap(vocabulary::line)
        .filter(line -> vocabulary.isText(line, TextPlace.BESIDE))
        .isPresent();
  }

  /** Returns whether what nobody knows is a label with its words, and the unit of the table stands behind it. */
  private static boolean isBesideUnit(List<Cell> parts) {
    Optional<Label> label = parts.get(0).beforeColon();
    return label.isPresent()
        && label.get().barest().length() <= LONGEST_UNKNOWN
        && Remarks.isUnit(parts.get(parts.size() - 1));
  }

  /** Returns whether a cell is the label of the total with its score. */
  static boolean isTotal(Cell cell, Vocabulary vocabulary) {
    return cell.beforeColon().flatMap(vocabulary::line).filter(Lines.TOTAL::equals).isPresent();
  }

  private static boolean isStatement(Cell cell, Vocabulary vocabulary) {
    return isLine(cell, vocabulary)
        || Remarks.start(cell, vocabulary)
        || Remarks.isUnit(cell)
        || cell.beforeColon().filter(StatementRows::isContact).isPresent();
  }

  private static boolean isContact(Label label) {
    return PersonalDetails.known().isContact(label.barest());
  }

  private static boolean isLine(Cell cell, Vocabulary vocabulary) {
    Optional<Label> label = cell.beforeColon();
    return label.isPresent() && vocabulary.line(label.get()).isPresent() && !Remarks.isUnit(cell);
  }
}
