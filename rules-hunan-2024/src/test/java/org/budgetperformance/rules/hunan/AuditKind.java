package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One kind of entry that was taken for a fault, as edits of the consistent report, and what is right of it. Two that
 * edit no cell in common can stand in one report.
 */
final class AuditKind {
  private static final String TEXT = ConsistentReport.TEXT;
  private static final CharMatcher BETWEEN_CELLS = CharMatcher.anyOf("\t\n。；，：、");

  private final String name;
  private final String expected;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Edit> restsOn = new ArrayList<>();
  private UnaryOperator<String> after = UnaryOperator.identity();

  private AuditKind(String name, String expected) {
    this.name = name;
    this.expected = expected;
  }

  /**
   * Returns a kind without edits.
   *
   * @param name what it is
   * @param expected what is found, by severity and rule, consequences behind a &lt;
   */
  static AuditKind of(String name, String expected) {
    return new AuditKind(name, expected);
  }

  /** Adds an edit of the first place where something stands; ¦ is a tab and ⏎ a line break. */
  AuditKind edit(String old, String next) {
    int at = TEXT.indexOf(written(old));
    assertTrue(at >= 0, old);
    edits.add(new Edit(at, written(old), written(next)));
    return this;
  }

  /** Adds an edit of each place where something stands. */
  AuditKind each(String old, String next) {
    String text = written(old);
    assertTrue(TEXT.contains(text), old);
    for (int at = TEXT.indexOf(text); at >= 0; at = TEXT.indexOf(text, at + text.length())) {
      edits.add(new Edit(at, text, written(next)));
    }
    return this;
  }

  /** Says on which cells what is right rests, beside those that are edited. */
  AuditKind restingOn(String cells) {
    int at = TEXT.indexOf(written(cells));
    assertTrue(at >= 0, cells);
    restsOn.add(new Edit(at, written(cells), ""));
    return this;
  }

  /** Says what becomes of the whole text after all edits. */
  AuditKind then(UnaryOperator<String> change) {
    after = change;
    return this;
  }

  private static String written(String edit) {
    return edit.replace('¦', '\t').replace('⏎', '\n');
  }

  ImmutableList<String> expected() {
    return expected.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(expected.split(", "));
  }

  /** Returns whether another kind edits none of the cells of this one, nor cells that one of them rests on. */
  boolean goesWith(AuditKind other) {
    return areApart(edits, other.edits)
        && areApart(edits, other.restsOn)
        && areApart(restsOn, other.edits);
  }

  private static boolean areApart(List<Edit> some, List<Edit> others) {
    return some.stream()
        .noneMatch(
            edit ->
                others.stream().anyMatch(other -> edit.from <= other.to && other.from <= edit.to));
  }

  /** Returns the consistent report with the edits of some kinds. */
  static String text(AuditKind... kinds) {
    List<Edit> all = new ArrayList<>();
    for (AuditKind kind : kinds) {
      all.addAll(kind.edits);
    }
    all.sort(Comparator.comparingInt(edit -> -edit.at));
    String text = TEXT;
    for (Edit edit : all) {
      text = text.substring(0, edit.at) + edit.next + text.substring(edit.at + edit.old.length());
    }
    for (AuditKind kind : kinds) {
      text = kind.after.apply(text);
    }
    return text;
  }

  @Override
  public String toString() {
    return name;
  }

  /** What is written otherwise, and the cells that it touches. */
  private static final class Edit {
    final int at;
    final String old;
    final String next;

    /** The cells, both ends inclusive; of rows put between two others the break between them. */
    final int from;

    final int to;

    Edit(int begin, String before, String behind) {
      int same = 0;
      int most = Math.min(before.length(), behind.length());
      while (same < most && before.charAt(same) == behind.charAt(same)) {
        same++;
      }
      int tail = 0;
      while (tail < most - same
          && before.charAt(before.length() - 1 - tail)
              == behind.charAt(behind.length() - 1 - tail)) {
        tail++;
      }
      at = begin + same;
      old = before.substring(same, before.length() - tail);
      next = behind.substring(same, behind.length() - tail);
      boolean rows = old.isEmpty() && next.contains("\n");
      from = rows ? at : BETWEEN_CELLS.lastIndexIn(TEXT.substring(0, at)) + 1;
      to = rows ? at : Math.max(at, BETWEEN_CELLS.indexIn(TEXT, at + old.length()) - 1);
    }
  }
}
