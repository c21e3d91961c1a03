package org.budgetperformance.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Letters;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.indicator.Target;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.FigureState;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/** What of a form may have been copied from another (疑似照抄的内容), as letters to compare. */
@SuppressWarnings("ImmutableEnumChecker") // its fields are immutable, which no annotation says
enum CopiedPart {
  GOAL(Lines.EXPECTED_GOAL, LocalizedText.of("预期目标", "goal")),
  RESULT(Lines.ACHIEVED_RESULT, LocalizedText.of("实际完成情况", "result")),
  INDICATORS(Lines.INDICATOR, LocalizedText.of("绩效指标", "indicators"));

  /** Fewer results that are not just their targets may well be alike by chance. */
  private static final int LEAST_RESULTS = 3;

  private static final Derivation<Sheet, Long> NAMES = CopiedPart::names;

  private final Line line;
  private final Letters letters;
  private final LocalizedText label;

  CopiedPart(Line line, LocalizedText label) {
    this.line = line;
    this.letters = Letters.of(line);
    this.label = label;
  }

  LocalizedText label() {
    return label;
  }

  Column<?> column() {
    return this == INDICATORS ? Columns.ACTUAL : Columns.TEXT;
  }

  /** Returns what forms that share it have in common, null if the form states none: letters, or names. */
  @Nullable
  Object key(Sheet form) {
    if (this == INDICATORS) {
      long names = form.derive(NAMES);
      return names == 0 ? null : names;
    }
    String words = form.derive(letters);
    return words.isEmpty() ? null : words;
  }

  /** Returns whether two forms with the same key share it. */
  boolean isSame(Sheet one, Sheet other) {
    return this != INDICATORS
        || (indicators(one).equals(indicators(other)) && !isOfOneKind(one, other));
  }

  /** A sum over the names of the indicators that count, whatever their order; 0 for too few results. */
  private static long names(Sheet form) {
    long names = 0;
    int own = 0;
    for (int number : form.rows(Lines.INDICATOR).asList()) {
      SheetRow row = form.row(number);
      if (counts(row)) {
        names += 31L * row.name().hashCode() + row.points().units();
        own += isOfItsOwn(row.target().get(), row.actual().get()) ? 1 : 0;
      }
    }
    return own < LEAST_RESULTS ? 0 : names;
  }

  private static boolean counts(SheetRow row) {
    return row.takesPart()
        && !IndicatorCells.isOf(row, Dimension.COST)
        && row.target().isStated()
        && row.actual().isStated();
  }

  /** Names, targets and results of the indicators that count; what they cost differs even in copies. */
  private static List<String> indicators(Sheet form) {
    List<String> all = new ArrayList<>();
    for (int number : form.rows(Lines.INDICATOR).asList()) {
      SheetRow row = form.row(number);
      if (counts(row)) {
        all.add(row.name() + "\n" + row.target().get() + "\n" + row.actual().get());
      }
    }
    Collections.sort(all); // their order says nothing
    return all;
  }

  /** Projects of one kind have the same indicators, of which only what they cost differs. */
  private static boolean isOfOneKind(Sheet one, Sheet other) {
    List<String> names = costs(one, false);
    return !names.isEmpty()
        && names.equals(costs(other, false))
        && !costs(one, true).equals(costs(other, true));
  }

  private static List<String> costs(Sheet form, boolean withFigures) {
    List<String> costs = new ArrayList<>();
    for (int number : form.rows(Lines.INDICATOR).asList()) {
      SheetRow row = form.row(number);
      if (row.takesPart() && IndicatorCells.isOf(row, Dimension.COST)) {
        costs.add(withFigures ? row.name() + row.target() + row.actual() : row.name());
      }
    }
    Collections.sort(costs);
    return costs;
  }

  /** Whether a result is another figure or day than its target. */
  private static boolean isOfItsOwn(Target target, Actual actual) {
    return actual.quantity().isPresent()
        ? !actual.quantity().equals(target.quantity())
        : actual.monthDay().isPresent() && !actual.monthDay().equals(target.monthDay());
  }

  /** Returns whether two forms share something that is asked before this. */
  boolean isSharedBefore(Sheet one, Sheet other) {
    for (CopiedPart part : values()) {
      if (part == this) {
        return false;
      }
      Object key = part.key(one);
      if (key != null && key.equals(part.key(other)) && part.isSame(one, other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first row of it in a form by its name, -1 if there is none. */
  int row(Sheet form) {
    return form.rows(line).isEmpty() ? -1 : DimensionsPresent.least(form, form.rows(line));
  }

  FigureState state(Sheet form) {
    return form.at(line, Columns.TEXT).state();
  }

  /** Tells all cells that it is made of. */
  void tell(Sheet form, Judged.Cells cells) {
    for (int row : form.rows(line).asList()) {
      if (this == INDICATORS) {
        cells.cell(form, row, Columns.CATEGORY);
        cells.cell(form, row, Columns.TARGET);
        cells.cell(form, row, Columns.ACTUAL);
        cells.cell(form, row, Columns.POINTS);
      } else {
        cells.cell(form, row, Columns.TEXT);
      }
    }
  }
}
