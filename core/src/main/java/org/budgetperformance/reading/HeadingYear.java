package org.budgetperformance.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.reading.table.TableReader;
import org.budgetperformance.submission.DocumentType;

/** The fiscal year of a table whose title states none: that in which its headings are known, as 2018年决算数 is. */
final class HeadingYear {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final int LONGEST = 20;
  private static final int MOST_YEARS = 5;

  private HeadingYear() {}

  /** Returns the year in which most headings that begin with a year are known, the later of two; empty if none is. */
  static Optional<Year> of(ImmutableList<TextLine> lines, DocumentType type, Labels labels) {
    List<Cell> headings = new ArrayList<>();
    TreeSet<Year> years = new TreeSet<>();
    for (TextLine line : lines) {
      for (String text : TableReader.labels(line)) {
        if (text.length() <= LONGEST && text.indexOf('年') >= 4) {
          add(Cell.of(line.number(), 0, text), headings, years);
        }
      }
    }
    Year best = null;
    long most = 0;
    for (Year year : years.size() > MOST_YEARS ? ImmutableList.<Year>of() : years) {
      Vocabulary vocabulary = labels.vocabulary(type, year);
      long known = headings.stream().filter(cell -> vocabulary.isKnown(cell.label())).count();
      best = known > 0 && known >= most ? year : best;
      most = Math.max(most, known);
    }
    return Optional.ofNullable(best);
  }

  private static void add(Cell cell, List<Cell> headings, Set<Year> years) {
    String text = cell.compact();
    if (text.startsWith("20")
        && text.indexOf('年') == 4
        && DIGIT.matchesAllOf(text.substring(0, 4))) {
      headings.add(cell);
      years.add(Year.of(Integer.parseInt(text.substring(0, 4))));
    }
  }
}
