package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.reading.table.TableReader;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;

/** A table that stands under no title that is known: which lines it has, and what its labels tell it to be. */
final class UntitledTable {
  /** Fewer labels may stand in a table of something else. */
  private static final int LEAST_LABELS = 3;

  /** A cell may be broken over so many lines, which no tab parts. */
  private static final int MOST_BETWEEN = 3;

  private static final int LONGEST_BETWEEN = 40;

  private UntitledTable() {}

  /** Returns the index of the first line from an index on in which several cells stand, or the end. */
  static int start(ImmutableList<TextLine> lines, int from, int end) {
    int at = from;
    while (at < end && !lines.get(at).isRow()) {
      at++;
    }
    return at;
  }

  /** Returns whether lines are one sentence, in which something else than cells stands apart. */
  static boolean isSentence(ImmutableList<TextLine> lines) {
    return lines.size() == 1 && lines.get(0).text().trim().endsWith("。");
  }

  /** Returns whether a table begins at an index, but for what may stand between it and its title. */
  static boolean beginsBelow(ImmutableList<TextLine> lines, int from, int end) {
    int between = 0;
    for (int at = from; at < end && between < MOST_BETWEEN; at++) {
      if (lines.get(at).isRow()) {
        return true;
      }
      between += lines.get(at).isBlank() ? 0 : 1;
    }
    return false;
  }

  /** Returns where the line begins that seems to be the title of a table, or the table itself. */
  static int head(ImmutableList<TextLine> lines, int from, int table) {
    int at = table - 1;
    while (at >= from && table - at < MOST_BETWEEN && lines.get(at).isBlank()) {
      at--;
    }
    boolean head =
        table < lines.size()
            && at >= from
            && !lines.get(at).isBlank()
            && !Title.isAnnex(lines.get(at))
            && lines.get(at).text().length() <= LONGEST_BETWEEN
            && lines.get(at).text().indexOf('。') < 0;
    return head ? at : table;
  }

  /** Returns where the table that starts at an index ends. */
  static int end(ImmutableList<TextLine> lines, int start, int end) {
    int last = start;
    for (int at = start; at < end && at - last <= MOST_BETWEEN; at++) {
      TextLine line = lines.get(at);
      if (line.isRow()) {
        last = at;
      } else if (line.text().length() > LONGEST_BETWEEN || line.text().indexOf('。') >= 0) {
        break;
      }
    }
    return Math.min(end, last + 1);
  }

  /** Returns the document whose labels a table has, the most of them where several have some. */
  static Optional<DocumentType> type(ImmutableList<TextLine> lines, Labels labels, Year year) {
    DocumentType best = null;
    int most = LEAST_LABELS - 1;
    for (DocumentType type : new HashSet<>(labels.titles().values())) {
      Set<String> found = new HashSet<>();
      Vocabulary vocabulary = labels.vocabulary(type, year);
      boolean ofProject = false;
      for (TextLine line : type.isProse() ? ImmutableList.<TextLine>of() : lines) {
        ofProject |= addLabels(line, vocabulary, found);
      }
      // A project's form names its project; but for that the department's has the same labels.
      boolean form =
          !type.isForm() || names(lines, vocabulary, Lines.INDICATOR, Lines.ANNUAL_FUNDS);
      if (found.size() > most && ofProject == type.isOfProject() && form) {
        most = found.size();
        best = type;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns whether a label of one of two lines stands in some lines: other tables split expenditure too. */
  private static boolean names(
      ImmutableList<TextLine> lines, Vocabulary vocabulary, Line one, Line other) {
    for (TextLine line : lines) {
      for (String label : TableReader.labels(line)) {
        Optional<Line> named = vocabulary.line(Cell.of(line.number(), 0, label).label());
        if (named.filter(found -> found.equals(one) || found.equals(other)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds the labels that stand in a line, and returns whether one names a project. */
  static boolean addLabels(TextLine line, Vocabulary vocabulary, Set<String> found) {
    boolean ofProject = false;
    for (String label : TableReader.labels(line)) {
      Cell cell = Cell.of(line.number(), 0, label);
      if (!cell.isEmpty() && vocabulary.startsWithLabel(cell)) {
        found.add(cell.compact());
        ofProject |= vocabulary.line(cell.label()).filter(Lines.PROJECT_NAME::equals).isPresent();
      }
    }
    return ofProject;
  }
}
