package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.text.LocalizedText;

/** A part of a text that is one document: its type, its title, if it has one, and its lines. */
final class Part {
  private final DocumentType type;
  @Nullable private final Year year;
  @Nullable private final TextLine title;
  private final TitleSubject subject;
  private final ImmutableList<TextLine> lines;

  private Part(
      DocumentType type,
      @Nullable Year year,
      @Nullable TextLine title,
      TitleSubject subject,
      ImmutableList<TextLine> lines) {
    this.type = type;
    this.subject = subject;
    this.year = year;
    this.title = title;
    this.lines = lines;
  }

  /** Returns the document below a title. */
  static Part of(
      DocumentType type,
      Title title,
      TitleSubject subject,
      TextLine line,
      ImmutableList<TextLine> lines) {
    return new Part(type, title.year().orElse(null), line, subject, lines);
  }

  /** Returns a document without a title. */
  static Part untitled(DocumentType type, ImmutableList<TextLine> lines) {
    return new Part(type, null, null, TitleSubject.of(""), lines);
  }

  DocumentType type() {
    return type;
  }

  /** Returns the year that the title states. */
  Optional<Year> year() {
    return Optional.ofNullable(year);
  }

  /** Returns whose its title says that it is. */
  TitleSubject subject() {
    return subject;
  }

  /** Returns which document it is; a report on a project is known by the project that its title names. */
  SheetId id() {
    return type.isOfProject() ? SheetId.of(type, subject.project().orElse("")) : SheetId.of(type);
  }

  /** Returns the lines below the title; those of a narrative from its beginning. */
  ImmutableList<TextLine> lines() {
    return lines;
  }

  /** Returns the number of the line of its title, else of its first line. */
  int line() {
    return title != null ? title.number() : lines.isEmpty() ? 1 : lines.get(0).number();
  }

  /** Returns its title, else what it is called. */
  String title() {
    return title == null ? type.label().zh() : title.text().trim();
  }

  /** Returns the unit that its title names, alone on the line of the title, or null. */
  @Nullable
  TextLine titledUnit() {
    return title == null
        ? null
        : subject.unit().map(unit -> new TextLine(line(), unit)).orElse(null);
  }

  /** Returns that nothing of what such a document is for was read of it, if that is so. */
  Optional<LocalizedText> nothingRead(Sheet sheet) {
    if (type.isProse() && title != null && sheet.isWithoutFigures()) {
      return Optional.of(LocalizedText.of("其中没有识别出任何数据", "no figure of this narrative was read"));
    }
    boolean noIndicator =
        type.isForm() && !sheet.unread().isEmpty() && sheet.rows(Lines.INDICATOR).isEmpty();
    return noIndicator
        ? Optional.of(LocalizedText.of("其中没有识别出任何指标", "no indicator of this form was read"))
        : Optional.empty();
  }
}
