package org.budgetperformance.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.amount.IntervalSum;
import org.budgetperformance.explanation.Operation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.explanation.Steps;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.Source;
import org.budgetperformance.rule.Statement;
import org.budgetperformance.rule.Term;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.LocalizedText;

/**
 * Something that was not read, or a form that a part of a submission has not, and that may be one more part of
 * a sum (未能归位的部分): it keeps the sum open towards more, and both ways where its words speak of cutting.
 *
 * <p>It counts where it stands: in a narrative, in the sentence of a figure of the sum; in a table, between
 * the row of the whole and the next of its depth, or anywhere in the part of the document that the parts
 * stand in if the whole is below them or elsewhere; and beside a {@linkplain Statement#neighbours() figure
 * that is no part}. Immutable and thread-safe.
 */
final class Unplaced {
  private static final LocalizedText OTHER_FORMS =
      LocalizedText.of("其他项目的自评表", "forms of other projects");

  /** What was not read; null for forms that a part of a submission has not. */
  @Nullable private final Unread text;

  private final int sign;
  private final boolean bothWays;

  private Unplaced(@Nullable Unread text, int sign, boolean bothWays) {
    this.text = text;
    this.sign = sign;
    this.bothWays = bothWays;
  }

  /** Returns what may be one more part of a sum, each text once. */
  static ImmutableList<Unplaced> of(Sum sum, Where at) {
    Map<Optional<Unread>, Unplaced> found = new LinkedHashMap<>();
    ImmutableList<Term> terms = sum.statement().terms();
    for (int i = 0; i < terms.size(); i++) {
      ImmutableList<Source> sources = terms.get(i).sources();
      for (int j = 0; j < sources.size(); j++) {
        addParts(sources.get(j), terms.get(i).sign(), sum, at, found);
      }
    }
    for (Source source : sum.statement().neighbours()) {
      for (Sheet sheet : at.sheets(source.document())) {
        for (Unread text : sheet.unread()) {
          if (sheet.mayHold(text, source.line(), source.column())
              && source.line().equals(rowBefore(text, sheet))) {
            add(text, 1, found);
          }
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** Adds what may be one more figure of a source of a term. */
  private static void addParts(
      Source source, int sign, Sum sum, Where at, Map<Optional<Unread>, Unplaced> found) {
    List<Sheet> sheets = at.sheets(source.document());
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (!sheet.unread().isEmpty() && isOfSeveral(sum, source)) {
        for (Unread text : sheet.unread()) {
          if (stands(text, sheet, source, sum)) {
            add(text, sign, found);
          }
        }
      }
    }
    if (isSumOfForms(source, at)) {
      documents(source, at).forEach(text -> add(text, sign, found));
      if (at.submission().mayLackForms() && !sheets.isEmpty()) {
        add(null, sign, found);
      }
    }
  }

  /** Adds what may be a part of a term; what may be one of another that is taken away counts both ways. */
  private static void add(@Nullable Unread text, int sign, Map<Optional<Unread>, Unplaced> found) {
    boolean takesAway = text != null && text.isTakingAway();
    found.merge(
        Optional.ofNullable(text),
        new Unplaced(text, sign, takesAway),
        (one, other) -> new Unplaced(text, one.sign, one.bothWays || one.sign != other.sign));
  }

  /** Returns whether a figure of a source is one of several that are added up. */
  private static boolean isOfSeveral(Sum sum, Source source) {
    int beside = 0;
    for (Term term : sum.statement().terms()) {
      ImmutableList<Source> others = term.sources();
      boolean same = !others.isEmpty() && others.get(0).document().equals(source.document());
      beside += same ? 1 : 0;
    }
    boolean repeats = source.line().equals(Lines.INDICATOR) || source.line().isOfProjects();
    return !source.name().isPresent() && (sum.whole() != null || beside > 1 || repeats);
  }

  /** Returns what was not read outside all documents, where one more form of a project may be there. */
  private static ImmutableList<Unread> documents(Source source, Where at) {
    return !at.submission().mayHaveMore(source.document())
        ? ImmutableList.of()
        : at.submission().unread().stream()
            .filter(text -> text.mayBe(source.column().type()))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isSumOfForms(Source source, Where at) {
    return source.document().isOfProject() && !at.isWithin(source.document());
  }

  private static boolean stands(Unread text, Sheet sheet, Source source, Sum sum) {
    if (text.isToCome() || !sheet.mayHold(text, source.line(), source.column())) {
      return text.isToCome();
    }
    if (sheet.id().type().isProse()) {
      Line here = rowBefore(text, sheet);
      return here != null && (has(sum.statement(), sheet, here) || has(sum.whole(), sheet, here));
    }
    int whole = row(sum.whole(), sheet);
    boolean heads =
        whole >= 0 && whole < first(sum.statement(), sheet) && isDeeper(source, sheet, whole);
    return !heads || (whole <= text.after() && text.after() < end(sheet, whole));
  }

  /** Returns the line of the row that something stands behind, null if there is none. */
  @Nullable
  private static Line rowBefore(Unread text, Sheet sheet) {
    return text.after() < 0 ? null : sheet.rows().get(text.after()).line();
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

  /** Names it, to be shown if it leaves the rule undecided. */
  void name(Examination to) {
    if (text == null) {
      to.elsewhere(OTHER_FORMS);
    } else {
      to.unread(text);
    }
  }

  Step step(FigureType<?> type) {
    Extent more = Extent.lacking(bothWays ? null : Fraction.ZERO, null);
    LocalizedText label = text == null ? OTHER_FORMS : text.label();
    Step step = Step.leaf(Operation.UNREAD, label, StepValue.of(more, type));
    return sign < 0 ? Steps.of(Operation.NEGATION, step) : step;
  }
}
