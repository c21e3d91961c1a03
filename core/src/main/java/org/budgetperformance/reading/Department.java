package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetComparison;
import org.budgetperformance.submission.SourcePlaces;
import org.budgetperformance.submission.Unread;

/** The documents of one department while they are collected (一个部门的材料). Not thread-safe. */
final class Department {
  private static final Comparator<Handed> NARRATIVES_FIRST =
      Comparator.comparing((Handed document) -> !document.part.type().isProse())
          .thenComparing(
              document -> document.part.type().isProse() && document.part.type().isOfProject())
          .thenComparing(document -> document.part.line());

  private final SourcePlaces places;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Handed> documents = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  /** A document that was handed in again, and the one that it repeats. */
  static final class Copy {
    final Handed first;
    final Handed again;

    /** Whether both say the same. */
    final boolean equal;

    Copy(Handed first, Handed again, boolean equal) {
      this.first = first;
      this.again = again;
      this.equal = equal;
    }
  }

  Department(SourcePlaces places) {
    this.places = places;
  }

  /**
   * Takes a document, and the names of its unit if it is not a project's: as one more, as the rest of one of which a part
   * stood on another page, or as one that was handed in again.
   */
  void add(Handed document) {
    boolean ofProject = document.part.type().isOfProject();
    if (!ofProject) {
      names.addAll(document.units);
    }
    Handed first =
        Iterables.find(
            documents,
            is -> is.sheet.id().equals(document.sheet.id()) && !document.isOfAnotherUnit(is),
            null);
    if (first == null) {
      documents.add(document);
      return;
    }
    SheetComparison comparison = SheetComparison.of(first.sheet, document.sheet);
    boolean elsewhere = !places.isSameFile(first.part.line(), document.part.line());
    boolean equal = comparison.differing().isEmpty() && comparison.common() > 0;
    if (equal || elsewhere || (!ofProject && comparison.common() > 0)) {
      copies.add(new Copy(first, document, equal));
    } else if (ofProject) {
      documents.add(document); // a project in parts
    } else {
      Sheet whole = joined(first.sheet, document.sheet);
      documents.set(documents.indexOf(first), new Handed(first.part, whole));
    }
  }

  private static Sheet joined(Sheet sheet, Sheet rest) {
    Sheet.Builder unread = sheet.toBuilder();
    for (Unread text : rest.unread()) {
      unread.unread(Unread.of(text.text(), text.line(), text.column(), -1));
    }
    Sheet joined = unread.build();
    for (Place place : rest.figures().keySet()) {
      if (!joined.at(place.row(), place.column()).isStated()) {
        joined = joined.with(place, rest.at(place.row(), place.column()));
      }
    }
    return joined;
  }

  /** Returns the names by which its documents call the department, the first first. */
  Set<String> names() {
    return names;
  }

  /** Returns what it is called, empty if no document says it. */
  String name() {
    return names.isEmpty() ? "" : names.iterator().next();
  }

  /** Returns the number of the line at which its first document begins. */
  int line() {
    return documents.stream().mapToInt(document -> document.part.line()).min().orElse(1);
  }

  /** Returns whether it has a document of a type. */
  boolean has(DocumentType type) {
    return documents.stream().anyMatch(document -> document.part.type().equals(type));
  }

  /** Returns whether it has forms alone, as a sub-unit has that hands in no report of its own. */
  boolean hasFormsAlone() {
    return documents.stream().allMatch(document -> document.part.type().isForm());
  }

  /** Returns its documents: narratives first, then in the order of the text. */
  ImmutableList<Sheet> sheets() {
    return documents.stream()
        .sorted(NARRATIVES_FIRST)
        .map(document -> document.sheet)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what was handed in again. */
  ImmutableList<Copy> copies() {
    return ImmutableList.copyOf(copies);
  }
}
