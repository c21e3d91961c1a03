package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.reading.label.TitlePieces;
import org.budgetperformance.reading.label.Vocabulary;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.SourcePlaces;

/** Splits a text into its documents by their titles. */
final class Parts {
  /** A title with fewer labels below it is a mention of the document. */
  private static final int LEAST_LABELS = 2;

  private final ImmutableList<TextLine> lines;
  private final Labels labels;
  private final Year lastYear;
  private final Account account;
  private final ImmutableList.Builder<Part> tables = ImmutableList.builder();
  private final Narratives narratives;
  private final ImmutableList.Builder<TextLine> unknown = ImmutableList.builder();

  private Parts(
      ImmutableList<TextLine> lines,
      Labels labels,
      Year lastYear,
      SourcePlaces places,
      Account account) {
    this.lines = lines;
    this.narratives = new Narratives(lines, labels, places);
    this.labels = labels;
    this.lastYear = lastYear;
    this.account = account;
  }

  /**
   * Returns the documents in the order of the text, narratives first.
   *
   * @param lastYear the year of a title that states none
   * @param places tells which lines stand in one file
   * @param account gets the titles
   * @param unknown gets the lines that stand in no document that is known
   */
  static ImmutableList<Part> of(
      ImmutableList<TextLine> lines,
      Labels labels,
      Year lastYear,
      SourcePlaces places,
      Account account,
      List<TextLine> unknown) {
    Parts parts = new Parts(lines, labels, lastYear, places, account);
    ImmutableList<Part> found = parts.split();
    unknown.addAll(parts.unknown.build());
    return found;
  }

  private ImmutableList<Part> split() {
    List<Title> titles = titles();
    addText(0, titles.isEmpty() ? lines.size() : titles.get(0).start(), narratives.running());
    for (int i = 0; i < titles.size(); i++) {
      Title title = titles.get(i);
      int from = i;
      while (i + 1 < titles.size() && goesOn(titles.get(i + 1), titles.get(i))) {
        i++;
      }
      int next = i + 1 < titles.size() ? titles.get(i + 1).start() : lines.size();
      if (!title.type().isProse()) {
        titles.subList(from, i + 1).forEach(this::entitle);
        int end = end(title.end() + 1, next);
        ImmutableList<TextLine> below = below(titles.subList(from, i + 1), end);
        addTable(
            Part.of(
                type(title, below),
                title,
                TitleSubject.of(title.text()),
                lines.get(title.end()),
                below));
        addText(end, next, unknown); // an annex without a known title
      } else if (narratives.begin(title, next)) {
        // The words of the title would run into the first sentence.
        entitle(title);
        addText(title.end() + 1, next, narratives.running());
      } else {
        addText(title.start(), next, narratives.running());
      }
    }
    ImmutableList<Part> found = tables.build();
    unknown.addAll(narratives.unknown(!found.isEmpty()));
    return ImmutableList.<Part>builder()
        .addAll(narratives.parts(!found.isEmpty()))
        .addAll(found)
        .build();
  }

  /** Returns whether a title only says that the table of the one before it goes on. */
  private boolean goesOn(Title title, Title before) {
    return title.isContinued()
        && !before.type().isProse()
        && (title.type().equals(before.type()) || title.isOfEitherKind())
        && end(before.end() + 1, title.start()) == title.start();
  }

  /** Returns the lines below the first of some titles, without the others. */
  private ImmutableList<TextLine> below(List<Title> titles, int end) {
    ImmutableList.Builder<TextLine> below = ImmutableList.builder();
    for (int i = 0; i < titles.size(); i++) {
      int next = i + 1 < titles.size() ? titles.get(i + 1).start() : end;
      below.addAll(lines.subList(Math.min(titles.get(i).end() + 1, next), next));
    }
    return below.build();
  }

  private void addTable(Part table) {
    tables.add(table);
    narratives.interrupt();
  }

  private void entitle(Title title) {
    for (TextLine line : lines.subList(title.start(), title.end() + 1)) {
      account.add(line, Kind.TITLE);
    }
  }

  /**
   * Adds lines without a title: tables that their labels tell, others, and running text.
   *
   * @param running where running text belongs
   */
  private void addText(int start, int end, ImmutableList.Builder<TextLine> running) {
    int text = start;
    while (text < end) {
      int table = UntitledTable.start(lines, text, end);
      int tableEnd = UntitledTable.end(lines, table, end);
      Optional<DocumentType> type =
          UntitledTable.type(lines.subList(table, tableEnd), labels, lastYear);
      boolean prose = table == end || UntitledTable.isSentence(lines.subList(table, tableEnd));
      int from = type.isPresent() || prose ? table : UntitledTable.head(lines, text, table);
      running.addAll(lines.subList(text, from));
      if (prose) {
        running.addAll(lines.subList(from, tableEnd));
      } else if (type.isPresent()) {
        addTable(Part.untitled(type.get(), lines.subList(from, tableEnd)));
      } else {
        unknown.addAll(lines.subList(from, tableEnd));
      }
      text = tableEnd;
    }
  }

  /** Returns where a document ends: at the title of the next, or at an annex without a known one. */
  private int end(int start, int next) {
    int end = start;
    while (end < next && !Title.isAnnex(lines.get(end))) {
      end++;
    }
    return end;
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

  /** Returns the document of a title; where forms of either kind have it, one that names a project is a project's. */
  private DocumentType type(Title title, ImmutableList<TextLine> below) {
    if (!title.isOfEitherKind()) {
      return title.type();
    }
    Vocabulary ofProject = labels.vocabulary(labels.form(true), title.year().orElse(lastYear));
    Set<String> found = new HashSet<>();
    return labels.form(
        below.stream().anyMatch(line -> UntitledTable.addLabels(line, ofProject, found)));
  }

  private boolean hasLabels(Title title, int next) {
    Year year = title.year().orElse(lastYear);
    if (UntitledTable.beginsBelow(lines, title.end() + 1, next)) {
      return true;
    }
    Vocabulary vocabulary = labels.vocabulary(title.type(), year);
    Set<String> found = new HashSet<>();
    for (TextLine line : lines.subList(title.end() + 1, next)) {
      UntitledTable.addLabels(line, vocabulary, found);
      if (found.size() >= LEAST_LABELS) {
        return true;
      }
    }
    return false;
  }
}
