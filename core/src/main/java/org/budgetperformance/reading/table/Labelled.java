package org.budgetperformance.reading.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.CellRow;
import org.budgetperformance.reading.label.Label;
import org.budgetperformance.reading.label.TextPlace;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.Line;
import org.budgetperformance.text.PersonalDetails;
import org.budgetperformance.text.WordList;

/** A label in a row and what stands beside it, up to the next label. */
final class Labelled {
  private static final CharMatcher AMOUNT =
      CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,-—/百千万亿元无"));

  private static final WordList REASONS = WordList.of("原因 问题");

  private final Line line;
  private final int index;
  private final Supplier<Cell> words;
  private final int count;
  private final boolean inline;

  private Labelled(Line line, int index, Supplier<Cell> words, int count, boolean inline) {
    this.line = line;
    this.index = index;
    this.words = words;
    this.count = count;
    this.inline = inline;
  }

  /** Returns the labels of a row that the documents of the type know. */
  static ImmutableList<Labelled> in(CellRow row, Vocabulary vocabulary) {
    ImmutableList.Builder<Labelled> found = ImmutableList.builder();
    for (int i = row.next(0); i < row.size(); i = row.next(i + 1)) {
      Optional<Line> line = vocabulary.line(row.at(i).label());
      if (line.isPresent()) {
        found.add(beside(row, i, line.get(), vocabulary));
      } else if (isContact(row.at(i)) || vocabulary.isPassedOver(row.at(i).label())) {
        passOver(row, i, vocabulary);
      } else if (row.at(i).beforeColon().filter(vocabulary::isPassedOver).isPresent()) {
        row.at(i).is(Kind.SIGNATURE);
      } else {
        found.addAll(within(row.at(i), i, vocabulary));
      }
    }
    return found.build();
  }

  private static Labelled beside(CellRow row, int index, Line line, Vocabulary vocabulary) {
    int end = index + 1;
    int count = 0;
    while (end < row.size() && !isLabel(row.at(end), vocabulary)) {
      count += row.at(end).isEmpty() ? 0 : 1;
      end++;
    }
    int last = end;
    return new Labelled(line, index, () -> Words.between(row, index + 1, last), count, false);
  }

  /** Says that a label and what stands beside it name a person, whom no figure names, or are what no rule asks for. */
  private static void passOver(CellRow row, int index, Vocabulary vocabulary) {
    row.at(index).is(Kind.HEADING);
    boolean reasons =
        REASONS.areIn(row.at(index).compact()); // which rules ask for, of whatever row
    for (int i = index + 1; i < row.size() && !isLabel(row.at(i), vocabulary); i++) {
      if (!reasons) {
        row.at(i).is(Kind.SIGNATURE);
      }
    }
  }

  /** Returns whether a cell is the label of whom to ask. */
  static boolean isContact(Cell cell) {
    return cell.compact().length() <= Label.LONGEST
        && PersonalDetails.known().isContact(cell.compact());
  }

  private static boolean isLabel(Cell cell, Vocabulary vocabulary) {
    return vocabulary.line(cell.label()).isPresent()
        || isContact(cell)
        || vocabulary.isPassedOver(cell.label())
        || (cell.compact().indexOf(':') > 0 && !within(cell, 0, vocabulary).isEmpty());
  }

  /** Returns the labels in a cell that also holds their figures, as in 一般公共预算：161.73. */
  private static List<Labelled> within(Cell cell, int index, Vocabulary vocabulary) {
    List<Labelled> found = new ArrayList<>();
    String text = cell.compact();
    if (text.length() > 5 * Label.LONGEST) {
      return found;
    }
    int start = 0;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon)) {
      Optional<Line> line = vocabulary.line(Label.of(text.substring(start, colon)));
      if (line.isPresent()) {
        boolean words = vocabulary.isText(line.get(), TextPlace.BESIDE);
        int end = words ? text.length() : amountEnd(text, colon + 1);
        Cell value = cell.with(text.substring(colon + 1, end));
        found.add(new Labelled(line.get(), index, () -> value, 1, true));
        start = end;
      }
      colon = Math.max(colon + 1, start);
    }
    // What follows the last figure belongs to it, so that nothing of the cell is lost.
    if (!found.isEmpty() && start < text.length()) {
      Labelled last = found.remove(found.size() - 1);
      Cell value = cell.with(last.words().text() + text.substring(start));
      found.add(new Labelled(last.line, index, () -> value, 1, true));
    }
    return found;
  }

  private static int amountEnd(String text, int start) {
    int end = start;
    while (end < text.length() && AMOUNT.matches(text.charAt(end))) {
      end++;
    }
    return end;
  }

  Line line() {
    return line;
  }

  int index() {
    return index;
  }

  /** Returns what stands beside the label as words, of which there is one: what else is the same is a copy. */
  Cell words() {
    return words.get();
  }

  /** Returns how many cells stand beside the label. */
  int count() {
    return count;
  }

  /** Returns whether the figure stands in the label's own cell. */
  boolean isInline() {
    return inline;
  }
}
