package org.budgetperformance.formula;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;

/**
 * What a check is applied to (适用对象): the submission once, each document of a type, or each row of a
 * line, in documents of one type or of any; there to each of some topics in turn, such as dimensions;
 * of these, if it says so, only where a condition is met.
 *
 * <p>Immutable, thread-safe and serialisable.
 */
public final class Applications implements Serializable {
  private static final long serialVersionUID = 1L;

  @Nullable private final DocumentType document;
  @Nullable private final Line line;
  @Nullable private final Condition where;
  @Nullable private final Subjects subjects;
  private final ImmutableList<? extends Serializable> topics;

  Applications(
      @Nullable DocumentType document,
      @Nullable Line line,
      @Nullable Condition where,
      @Nullable Subjects subjects,
      ImmutableList<? extends Serializable> topics) {
    this.document = document;
    this.line = line;
    this.where = where;
    this.subjects = subjects;
    this.topics = topics;
  }

  /** What a check is about that is neither a document nor a row, such as rows of one project (核查对象). */
  public interface Subjects extends Serializable {
    /**
     * Returns the subjects of a submission, one for each application, in an order that is always the
     * same.
     *
     * @param submission the submission
     */
    ImmutableList<?> of(Submission submission);
  }

  /** Returns those of them where a condition is met as well. */
  Applications only(Condition condition) {
    Condition both = where == null ? condition : Formulas.all(where, condition);
    return new Applications(document, line, both, subjects, topics);
  }

  /** Hears of one application after the other. */
  interface Visitor {
    /** The walk has come to the next application. */
    void visit(Walk walk);
  }

  /** Returns the type of document whose documents or rows it is applied to, or null for all at once. */
  @Nullable
  DocumentType document() {
    return document;
  }

  /** Returns the line whose rows it is applied to, or null for whole documents. */
  @Nullable
  Line line() {
    return line;
  }

  /** Returns whether each is a row, and which rows there are is said by the rows themselves. */
  boolean isOfRow() {
    return document != null && line != null && (where == null || where.isOfRow());
  }

  /** Goes to every application of a submission in their order. */
  void each(Submission submission, Walk walk, Visitor visitor) {
    walk.go(submission);
    if (subjects != null) {
      each(subjects.of(submission), walk, visitor);
      return;
    } else if (document == null && line == null) {
      here(walk, visitor);
      return;
    }
    ImmutableList<Sheet> sheets = document == null ? submission.sheets() : walk.all(document);
    for (int s = 0; s < sheets.size(); s++) {
      each(sheets.get(s), walk, visitor);
    }
  }

  private void each(ImmutableList<?> all, Walk walk, Visitor visitor) {
    for (int i = 0; i < all.size(); i++) {
      walk.about(all.get(i));
      visit(walk, visitor);
    }
  }

  /** Goes to every application of one document. */
  void each(Sheet sheet, Walk walk, Visitor visitor) {
    if (line == null) {
      walk.go(sheet, -1);
      here(walk, visitor);
    } else {
      each(sheet, sheet.rows(line), walk, visitor);
    }
  }

  /** Goes to every application of the document or submission where the walk is. */
  private void here(Walk walk, Visitor visitor) {
    if (topics.isEmpty()) {
      visit(walk, visitor);
    } else {
      each(topics, walk, visitor);
    }
  }

  /** Goes to every application of some rows of a document. */
  void each(Sheet sheet, ImmutableIntArray rows, Walk walk, Visitor visitor) {
    for (int i = 0; i < rows.length(); i++) {
      walk.go(sheet, rows.get(i));
      visit(walk, visitor);
    }
  }

  /** Whether an application is one is asked aside: its tree begins after that. */
  private void visit(Walk walk, Visitor visitor) {
    walk.begin();
    if (where != null) {
      if (!where.isMet(walk)) {
        return;
      }
      walk.begin();
    }
    visitor.visit(walk);
  }

  /**
   * Returns the place of one application for a verifier, found by looking at one document and row after the
   * other; empty if there is none.
   */
  Optional<Redo> redo(Submission submission, int application, String basis) {
    int left = application;
    for (Redo place : places(submission, basis)) {
      boolean met = where == null || where.redo(place).result().equals(StepValue.of(Answer.YES));
      if (met && left-- == 0) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private Iterable<Sheet> documents(Submission submission) {
    if (document != null && submission.count(document) == 0) {
      return submission.sheets(document); // one may stand in what was not read
    }
    return Iterables.filter(
        submission.sheets(), sheet -> document == null || sheet.id().type().equals(document));
  }

  private Iterable<Redo> places(Submission submission, String basis) {
    Redo whole = new Redo(submission, basis, null, -1, null);
    if (subjects != null) {
      return Iterables.transform(subjects.of(submission), whole::about);
    } else if (document == null && line == null) {
      return topics(whole);
    }
    Iterable<Redo> sheets =
        Iterables.transform(documents(submission), sheet -> whole.at(sheet, -1));
    return Iterables.concat(Iterables.transform(sheets, line == null ? this::topics : this::rows));
  }

  private Iterable<Redo> topics(Redo place) {
    return topics.isEmpty() ? ImmutableList.of(place) : Iterables.transform(topics, place::about);
  }

  private Iterable<Redo> rows(Redo whole) {
    Sheet sheet = whole.sheet();
    ContiguousSet<Integer> all =
        ContiguousSet.create(Range.closedOpen(0, sheet.rows().size()), DiscreteDomain.integers());
    return Iterables.transform(
        Iterables.filter(all, row -> sheet.rows().get(row).line().equals(line)),
        row -> whole.at(sheet, row));
  }
}
