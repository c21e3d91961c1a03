package org.budgetperformance.standard;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.budgetperformance.check.SheetCheck;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.rule.IndicatorCells;
import org.budgetperformance.rule.Outcome;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;

/**
 * Indicators that stand in one document once (同一指标不重复填列).
 *
 * <p>Two are the same if their names are, without white space, and their categories. It has one
 * application for each document, which names all that stand in it again. Immutable and thread-safe.
 */
final class DuplicateIndicators implements SheetCheck {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("同一指标重复填列：{indicator}", "one indicator more than once: {indicator}");
  private static final Derivation<Sheet, ImmutableListMultimap<String, Integer>> BY_NAME =
      DuplicateIndicators::byName;
  private static final long serialVersionUID = 1L;

  private final DocumentType document;

  DuplicateIndicators(DocumentType document) {
    this.document = document;
  }

  @Override
  public LocalizedText message() {
    return MESSAGE;
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("indicator");
  }

  @Override
  public LocalizedText compares() {
    return LocalizedText.of(
        document.label().zh() + "各指标的名称和二级指标",
        document.label().en() + ": names and categories of the indicators");
  }

  @Override
  public DocumentType document() {
    return document;
  }

  @Override
  public void examineSheet(Submission submission, Sheet sheet, Examination examination) {
    examination.start();
    examination.end(judge(sheet, examination));
  }

  private static Outcome judge(Sheet sheet, Examination examination) {
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    return isEachOnce(sheet, rows)
        ? (counts(sheet, rows) ? Outcome.PASSED : Outcome.NOT_APPLICABLE)
        : judge(sheet, rows, examination);
  }

  /** A sheet numbers rows of one name, so only names with white space need a closer look. */
  private static boolean isEachOnce(Sheet sheet, ImmutableIntArray rows) {
    for (int i = 0; i < rows.length(); i++) {
      Row row = sheet.rows().get(rows.get(i));
      if (row.ordinal() > 1 || !sheet.row(rows.get(i)).name().equals(row.subject().orElse(""))) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(Sheet sheet, ImmutableIntArray rows) {
    for (int i = 0; i < rows.length(); i++) {
      if (IndicatorCells.takesPart(sheet.row(rows.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the rows of the indicators that count by their names without white space. */
  private static ImmutableListMultimap<String, Integer> byName(Sheet sheet) {
    ImmutableListMultimap.Builder<String, Integer> byName = ImmutableListMultimap.builder();
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = sheet.row(rows.get(i));
      if (IndicatorCells.takesPart(row)) {
        byName.put(row.name(), rows.get(i));
      }
    }
    return byName.build();
  }

  private static Outcome judge(Sheet sheet, ImmutableIntArray rows, Examination examination) {
    ImmutableListMultimap<String, Integer> byName = sheet.derive(BY_NAME);
    Outcome worst = byName.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.PASSED;
    for (int i = 0; i < rows.length() && byName.size() > byName.keySet().size(); i++) {
      String name = sheet.row(rows.get(i)).name();
      Outcome outcome = again(sheet, rows.get(i), byName.get(name));
      worst = Outcome.worse(worst, outcome);
      if (outcome == Outcome.FAILED || outcome == Outcome.UNDECIDED) {
        examination.look("indicator", i, 1, sheet, rows.get(i), Columns.TARGET);
      }
    }
    return worst;
  }

  /** Returns whether one of the rows of a name is the same as a given one of them. */
  private static Outcome again(Sheet sheet, int row, List<Integer> rows) {
    Outcome worst = Outcome.NOT_APPLICABLE;
    boolean counts = rows.contains(row);
    for (int i = 0; counts && i < rows.size() && worst != Outcome.FAILED; i++) {
      if (rows.get(i) != row) {
        Figure<Category> one = sheet.at(row, Columns.CATEGORY);
        Figure<Category> other = sheet.at(rows.get(i), Columns.CATEGORY);
        worst = Outcome.worse(worst, compare(one, other));
      }
    }
    return worst;
  }

  private static Outcome compare(Figure<Category> one, Figure<Category> other) {
    boolean open = !one.isStated() || !other.isStated();
    return IndicatorCells.outcome(!open && one.get().equals(other.get()), open);
  }

  @Override
  public String toString() {
    return "indicators of " + document + " stand once";
  }
}
