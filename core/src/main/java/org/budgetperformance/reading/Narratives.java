package org.budgetperformance.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.reading.label.UnitNames;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.text.Characters;

/**
 * The running text of a source, parted into the narratives that it is (自评报告正文): of a department, of another one,
 * of a project. Not thread-safe.
 */
final class Narratives {
  private static final int LONGEST_NAME = 40;
  private static final CharMatcher END = CharMatcher.anyOf("。：:；\t");

  private final ImmutableList<TextLine> lines;
  private final Labels labels;
  private final SourcePlaces places;
  private final List<Text> texts = new ArrayList<>();

  /** Whether a table stood behind the title that was found last. */
  private boolean interrupted;

  /** The lines of one narrative, with its title once that was found. */
  private static final class Text {
    final ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    @Nullable Title title;
    TitleSubject subject = TitleSubject.of("");

    void entitle(Title its, TitleSubject whose) {
      title = its;
      subject = whose;
    }
  }

  Narratives(ImmutableList<TextLine> lines, Labels labels, SourcePlaces places) {
    this.lines = lines;
    this.labels = labels;
    this.places = places;
    texts.add(new Text());
  }

  private Text current() {
    return texts.get(texts.size() - 1);
  }

  /** Returns where the lines of the narrative go that was begun last. */
  ImmutableList.Builder<TextLine> running() {
    return current().lines;
  }

  /** Says that a table stands here. */
  void interrupt() {
    interrupted = true;
  }

  /**
   * Takes a title, and returns whether it is one: a narrative repeats its own on its pages and lists others.
   *
   * @param title the title of a narrative
   * @param next the index of the line at which the next document begins
   */
  boolean begin(Title title, int next) {
    TitleSubject subject = subject(title);
    List<TextLine> below = lines.subList(title.end() + 1, next);
    Text last = current();
    Title before = last.title;
    boolean first = before == null;
    if (first && !(subject.isOfProject() && hasSentence(last.lines.build()))) {
      last.entitle(title, subject);
      interrupted = false;
      return true;
    }
    boolean other =
        before == null
            || !isSame(last.subject, subject)
            || interrupted
            || !places.isSameFile(
                lines.get(before.end()).number(), lines.get(title.end()).number());
    if (other && hasSentence(below)) {
      Text text = new Text();
      text.entitle(title, subject);
      texts.add(text);
      interrupted = false;
      return true;
    }
    return false;
  }

  /** Returns whose a title says it is; a project may be named alone on the line above. */
  private TitleSubject subject(Title title) {
    TitleSubject subject = TitleSubject.of(title.text());
    if (subject.isOfProject() && !subject.project().isPresent() && title.start() > 0) {
      String above = lines.get(title.start() - 1).text();
      boolean name = above.length() <= LONGEST_NAME && END.matchesNoneOf(above);
      TitleSubject whole =
          name ? TitleSubject.of(Characters.compact(above) + title.text()) : subject;
      return whole.isOfProject() ? whole : subject;
    }
    return subject;
  }

  private static boolean hasSentence(List<TextLine> lines) {
    return lines.stream().anyMatch(line -> line.text().indexOf('。') >= 0);
  }

  /** Returns whether two titles may be of one narrative: what one says of unit and project the other does not deny. */
  private static boolean isSame(TitleSubject one, TitleSubject other) {
    boolean unitsFit =
        !one.unit().isPresent()
            || !other.unit().isPresent()
            || UnitNames.fit(one.unit().get(), other.unit().get()) > 0;
    boolean projectsFit =
        !one.project().isPresent()
            || !other.project().isPresent()
            || one.project().equals(other.project());
    return one.isOfProject() == other.isOfProject() && unitsFit && projectsFit;
  }

  /**
   * Returns the narratives, none of blank lines alone.
   *
   * @param tables whether the source has tables too
   */
  ImmutableList<Part> parts(boolean tables) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    boolean ofDepartment = texts.stream().anyMatch(text -> !text.subject.isOfProject());
    for (Text text : texts) {
      ImmutableList<TextLine> own = text.lines.build();
      Title title = text.title;
      if (title == null) {
        if (tables && !own.stream().allMatch(TextLine::isBlank)) {
          parts.add(Part.untitled(labels.narrative(), own));
        }
        continue;
      }
      boolean ofProject =
          text.subject.isOfProject()
              && (ofDepartment || (tables && text.subject.project().isPresent()));
      parts.add(
          Part.of(
              ofProject ? Documents.PROJECT_REPORT : title.type(),
              title,
              text.subject,
              lines.get(title.end()),
              own));
    }
    return parts.build();
  }

  /** Returns the lines before any title, where nothing says that they are a narrative. */
  ImmutableList<TextLine> unknown(boolean tables) {
    Text first = texts.get(0);
    ImmutableList<TextLine> own = first.lines.build();
    boolean known = first.title != null || (tables && !own.stream().allMatch(TextLine::isBlank));
    return known ? ImmutableList.of() : own;
  }
}
