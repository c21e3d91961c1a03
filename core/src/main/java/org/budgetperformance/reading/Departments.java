package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.Nullable;
import org.budgetperformance.submission.Documents;
import org.budgetperformance.submission.SourcePlaces;

/**
 * Which documents of a source belong to which department (材料归属): by the unit that they name, else by their order.
 *
 * <p>Only forms of different units, and other documents that name different units and cannot be of one, make departments:
 * a single report calls its unit by many abbreviations. Not thread-safe.
 */
final class Departments {
  private final ImmutableList<Handed> documents;
  private final SourcePlaces places;
  private final List<Department> departments = new ArrayList<>();
  private final IdentityHashMap<Handed, Department> placed = new IdentityHashMap<>();

  private Departments(Iterable<Handed> documents, SourcePlaces places) {
    this.documents =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(document -> document.part.line()), documents);
    this.places = places;
  }

  /** Returns whose each document is. */
  static Departments of(Iterable<Handed> documents, SourcePlaces places) {
    Departments all = new Departments(documents, places);
    // A form names its unit for sure, a title in some way.
    all.placeForms();
    all.placeOthers(document -> !document.part.type().isProse());
    all.placeOthers(document -> true);
    if (all.departments.isEmpty()) {
      all.begin();
    }
    all.placeProjects();
    return all;
  }

  private Department begin() {
    Department department = new Department(places);
    departments.add(department);
    return department;
  }

  private void place(Handed document, Department department) {
    department.add(document);
    placed.put(document, department);
  }

  private void placeForms() {
    for (Handed document : documents) {
      if (document.part.type().equals(Documents.DEPARTMENT_FORM)) {
        Department named = document.units.isEmpty() ? nearest(document) : named(document);
        place(document, named == null ? begin() : named);
      }
    }
  }

  /** Places documents of which each department has one: those first that say whose they are. */
  private void placeOthers(Predicate<Handed> which) {
    List<Handed> unnamed = new ArrayList<>();
    for (Handed document : documents) {
      if (which.test(document)
          && !document.part.type().isOfProject()
          && !placed.containsKey(document)) {
        Department named = named(document);
        if (named == null) {
          unnamed.add(document);
        } else {
          place(document, named);
        }
      }
    }
    for (Handed document : unnamed) {
      Department lacking = lacking(document);
      Department other = document.units.isEmpty() ? nearest(document) : null;
      place(document, lacking != null ? lacking : other != null ? other : begin());
    }
  }

  /** A project's form belongs to the department that it names, its report to that of its form; else to the nearest. */
  private void placeProjects() {
    for (boolean reports : new boolean[] {false, true}) {
      for (Handed document : documents) {
        if (document.part.type().isOfProject() && document.part.type().isProse() == reports) {
          Department named = reports ? ofForm(document) : named(document);
          named = named == null ? named(document) : named;
          Department nearest = nearest(document);
          place(document, named != null ? named : nearest != null ? nearest : departments.get(0));
        }
      }
    }
  }

  /** Returns the department of the form of the project that a report names, or null. */
  @Nullable
  private Department ofForm(Handed report) {
    String project = report.sheet.id().subject().orElse("");
    for (Handed document : documents) {
      String name = document.sheet.id().subject().orElse("");
      boolean same = !name.isEmpty() && (name.contains(project) || project.contains(name));
      if (document != report && !project.isEmpty() && same) {
        return placed.get(document);
      }
    }
    return null;
  }

  /** Returns the department that a document names, or null. */
  @Nullable
  private Department named(Handed document) {
    Department best = null;
    int most = 0;
    for (Department department : departments) {
      int fit = document.fit(department.names());
      if (fit > most) {
        most = fit;
        best = department;
      }
    }
    return best;
  }

  /** Returns the department that lacks such a document, the nearest before it or else the first; null if none does. */
  @Nullable
  private Department lacking(Handed document) {
    Department nearest = nearest(document);
    if (nearest != null && !nearest.has(document.part.type())) {
      return nearest;
    }
    for (Department department : departments) {
      if (!department.has(document.part.type())) {
        return department;
      }
    }
    return null;
  }

  /** Returns the department of the nearest document before another one; null if there is none. */
  @Nullable
  private Department nearest(Handed document) {
    Department nearest = null;
    for (Handed other : documents) {
      if (other == document) {
        break;
      }
      boolean ofProject = other.part.type().isOfProject();
      nearest = placed.containsKey(other) && !ofProject ? placed.get(other) : nearest;
    }
    return nearest;
  }

  /** Returns the departments in the order of the text, at least one. */
  ImmutableList<Department> inOrder() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(Department::line), departments);
  }

  /** Returns whose a line is: that of the last document that begins at or above it. */
  Department at(int line) {
    Department at = null;
    for (Handed document : documents) {
      at = at == null || document.part.line() <= line ? placed.get(document) : at;
    }
    return at == null ? departments.get(0) : at;
  }
}
