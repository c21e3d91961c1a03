package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.reading.label.Cell;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.reading.label.TitlePieces;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.reading.table.TableReader;

/** Splits a text into its documents by their titles. */
final class Parts {
  /** A title with fewer labels below it is a mention of the document. */
  private static final int LEAST_LABELS = 2;

  private final ImmutableList<TextLine> lines;
  private final Labels labels;
  private final Year lastYear;
  private final ImmutableList.Builder<Part> parts = ImmutableList.builder();
  private final ImmutableList.Builder<TextLine> narrative = ImmutableList.builder();
  private final ImmutableList.Builder<TextLine> unknown = ImmutableList.builder();

  private Parts(ImmutableList<TextLine> lines, Labels labels, Year lastYear) {
    this.lines = lines;
    this.labels = labels;
    this.lastYear = lastYear;
  }

  /**
   * Returns the documents in the order of the text, the narrative first and in one part.
   *
   * @param lastYear the year of a title that states none
   * @param unknownAnnexes gets the lines at which an annex starts that has no known title
   */
  static ImmutableList<Part> of(
      ImmutableList<TextLine> lines, Labels labels, Year lastYear, List<TextLine> unknownAnnexes) {
    Parts parts = new Parts(lines, labels, lastYear);
    ImmutableList<Part> found = parts.split();
    unknownAnnexes.addAll(parts.unknown.build());
    return found;
  }

  private ImmutableList<Part> split() {
    List<Title> titles = titles();
    Title report = null;
    addNarrative(0, titles.isEmpty() ? lines.size() : titles.get(0).start());
    for (int i = 0; i < titles.size(); i++) {
      Title title = titles.get(i);
      int next = i + 1 < titles.size() ? titles.get(i + 1).start() : lines.size();
      if (title.type().isProse()) {
        // The words of the title would run into the first sentence.
        addNarrative(report == null ? title.end() + 1 : title.start(), next);
        report = report == null ? title : report;
      } else {
        ImmutableList<TextLine> below = lines.subList(title.end() + 1, end(title.end() + 1, next));
        parts.add(new Part(title.type(), title.year().orElse(null), below));
      }
    }
    ImmutableList<Part> tables = parts.build();
    ImmutableList<TextLine> text = narrative.build();
    boolean any =
        report != null || (!tables.isEmpty() && !text.stream().allMatch(TextLine::isBlank));
    if (!any) {
      return tables;
    }
    Year year = report == null ? null : report.year().orElse(null);
    return ImmutableList.<Part>builder()
        .add(new Part(labels.narrative(), year, text))
        .addAll(tables)
        .build();
  }

  private void addNarrative(int start, int end) {
    narrative.addAll(lines.subList(start, end));
  }

  /** Returns where a document ends: at the title of the next, or at an annex without a known one. */
  private int end(int start, int next) {
    for (int i = start; i < next; i++) {
      if (Title.isAnnex(lines.get(i))) {
        boolean more = lines.subList(i + 1, next).stream().anyMatch(line -> !line.isBlank());
        if (more) {
          unknown.add(lines.get(i));
        }
        return i;
      }
    }
    return next;
  }

  /** Returns the titles under which a document stands. */
  private List<Title> titles() {
    List<Title> candidates = new ArrayList<>();
    TitlePieces pieces = new TitlePieces(lines, labels);
    for (int i = 0; i < lines.size(); i++) {
      Title.endingAt(pieces, i).ifPresent(candidates::add);
    }
    List<Title> titles = new ArrayList<>();
    boolean tables = false;
    for (int i = 0; i < candidates.size(); i++) {
      Title title = candidates.get(i);
      int next = i + 1 < candidates.size() ? candidates.get(i + 1).start() : lines.size();
      boolean is =
          title.type().isProse()
              ? !tables || title.year().isPresent()
              : hasLabels(title, Math.max(next, title.end() + 1));
      if (is) {
        titles.add(title);
        tables |= !title.type().isProse();
      }
    }
    return titles;
  }

  private boolean hasLabels(Title title, int next) {
    Year year = title.year().orElse(lastYear);
    Vocabulary vocabulary = labels.vocabulary(title.type(), year);
    Set<String> found = new HashSet<>();
    for (TextLine line : lines.subList(title.end() + 1, next)) {
      for (String label : TableReader.labels(line)) {
        Cell cell = Cell.of(line.number(), 0, label);
        if (!cell.isEmpty() && vocabulary.startsWithLabel(cell)) {
          found.add(cell.compact());
        }
      }
      if (found.size() >= LEAST_LABELS) {
        return true;
      }
    }
    return false;
  }
}
