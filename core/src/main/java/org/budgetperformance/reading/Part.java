package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.submission.DocumentType;

/** A part of a text that is one document: its type, its title, if it has one, and its lines. */
final class Part {
  private final DocumentType type;
  @Nullable private final Year year;
  private final ImmutableList<TextLine> lines;

  Part(DocumentType type, @Nullable Year year, ImmutableList<TextLine> lines) {
    this.type = type;
    this.year = year;
    this.lines = lines;
  }

  DocumentType type() {
    return type;
  }

  /** Returns the year that the title states. */
  Optional<Year> year() {
    return Optional.ofNullable(year);
  }

  /** Returns the lines below the title; those of a narrative from its beginning. */
  ImmutableList<TextLine> lines() {
    return lines;
  }
}
