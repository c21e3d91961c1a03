package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Unread;

/**
 * Something that was not read and may be one more part of a sum (未能归位的部分): it keeps the sum open towards
 * more, and both ways where its words speak of cutting.
 *
 * <p>It counts where it stands: in a narrative, in the sentence of a figure of the sum; in a table, between
 * the row of the whole and the next of its depth, or anywhere in the part of the document that the parts
 * stand in if the whole is below them or elsewhere. Immutable and thread-safe.
 */
final class Unplaced {
  private final Unread text;
  private final int sign;
  private final boolean bothWays;

  private Unplaced(Unread text, int sign) {
    this.text = text;
    this.sign = sign;
    this.bothWays = Unread.mayTakeAway(text.text());
  }

  /** Returns what may be one more part of a sum, each text once. */
  static ImmutableList<Unplaced> of(Sum sum, Where at) {
    Map<Unread, Unplaced> found = new LinkedHashMap<>();
    for (Term term : sum.statement().terms()) {
      for (Source source : term.sources()) {
        if (isOfSeveral(sum, source)) {
          for (Sheet sheet : at.sheets(source.document())) {
            for (Unread text : sheet.unread()) {
              if (stands(text, sheet, source, sum)) {
                found.putIfAbsent(text, new Unplaced(text, term.sign()));
              }
            }
          }
        }
        documents(source, at).forEach(t -> found.putIfAbsent(t, new Unplaced(t, term.sign())));
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** Returns whether a figure of a source is one of several that are added up. */
  private static boolean isOfSeveral(Sum sum, Source source) {
    long beside =
        sum.statement().terms().stream()
            .flatMap(term -> term.sources().stream().limit(1))
            .filter(other -> other.document().equals(source.document()))
            .count();
    boolean repeats = source.line().equals(Lines.INDICATOR) || source.line().isOfProjects();
    return !source.name().isPresent() && (sum.whole() != null || beside > 1 || repeats);
  }

  /** Returns what was not read outside all documents, where one more form of a project may be there. */
  private static ImmutableList<Unread> documents(Source source, Where at) {
    boolean sumOfForms = source.document().isOfProject() && !at.isWithin(source.document());
    return !sumOfForms || !at.submission().mayHaveMore(source.document())
        ? ImmutableList.of()
        : at.submission().unread().stream()
            .filter(text -> text.mayBe(source.column().type()))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean stands(Unread text, Sheet sheet, Source source, Sum sum) {
    if (!sheet.mayHold(text, source.line(), source.column())) {
      return false;
    }
    if (sheet.id().type().isProse()) {
      Line here = text.after() < 0 ? null : sheet.rows().get(text.after()).line();
      return here != null && (has(sum.statement(), sheet, here) || has(sum.whole(), sheet, here));
    }
    int whole = row(sum.whole(), sheet);
    boolean heads =
        whole >= 0 && whole < first(sum.statement(), sheet) && isDeeper(source, sheet, whole);
    return !heads || (whole <= text.after() && text.after() < end(sheet, whole));
  }

  private static boolean isDeeper(Source source, Sheet sheet, int whole) {
    DocumentType type = sheet.id().type();
    return type.depth(source.line()) > type.depth(sheet.rows().get(whole).line());
  }

  private static boolean has(@Nullable Statement statement, Sheet sheet, Line line) {
    return statement != null
        && statement.terms().stream()
            .flatMap(term -> term.sources().stream())
            .anyMatch(s -> s.document().equals(sheet.id().type()) && s.line().equals(line));
  }

  /** Returns the number of the row of a whole in a document, -1 if it has none. */
  private static int row(@Nullable Statement whole, Sheet sheet) {
    int row = whole == null ? sheet.rows().size() : first(whole, sheet);
    return row == sheet.rows().size() || sheet.isAssumed(row) ? -1 : row;
  }

  /** Returns the number of the first row of a statement, how many rows there are if it has none. */
  private static int first(Statement statement, Sheet sheet) {
    int first = sheet.rows().size();
    for (Term term : statement.terms()) {
      for (Source source : term.sources()) {
        ImmutableIntArray rows = sheet.rows(source.line());
        if (source.document().equals(sheet.id().type()) && !rows.isEmpty()) {
          first = Math.min(first, rows.get(0));
        }
      }
    }
    return first;
  }

  /** Returns the number of the next row that does not stand below the row of a whole. */
  private static int end(Sheet sheet, int whole) {
    int depth = sheet.id().type().depth(sheet.rows().get(whole).line());
    int end = whole + 1;
    while (end < sheet.rows().size()
        && sheet.id().type().depth(sheet.rows().get(end).line()) > depth) {
      end++;
    }
    return end;
  }

  void addTo(IntervalSum sum) {
    if (bothWays) {
      sum.addUnknown();
    } else {
      sum.addMissing(sign);
    }
  }

  /** Returns what was not read. */
  Unread text() {
    return text;
  }

  Step step(FigureType<?> type) {
    Extent more = Extent.lacking(bothWays ? null : Fraction.ZERO, null);
    Step step = Step.leaf(Operation.UNREAD, text.label(), StepValue.of(more, type));
    return sign < 0 ? Steps.of(Operation.NEGATION, step) : step;
  }
}
