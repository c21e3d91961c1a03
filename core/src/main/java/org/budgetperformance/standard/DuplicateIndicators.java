package org.budgetperformance.standard;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.budgetperformance.explanation.Answer;
import org.budgetperformance.formula.FormulaCheck;
import org.budgetperformance.formula.Judged;
import org.budgetperformance.formula.Mention;
import org.budgetperformance.formula.Walk;
import org.budgetperformance.formula.Where;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.rule.Check;
import org.budgetperformance.rule.Examination;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Derivation;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetRow;
import org.budgetperformance.text.LocalizedText;

/**
 * Indicators that stand in one document once (同一指标不重复填列). Two are the same if their names are, without
 * white space, and their categories; one of the output that stands in the benefit too is the same.
 */
final class DuplicateIndicators extends Judged implements Mention {
  private static final LocalizedText MESSAGE =
      LocalizedText.of("同一指标重复填列：{indicator}", "one indicator more than once: {indicator}");
  private static final LocalizedText ASKED =
      LocalizedText.of("每个指标只填列一次", "each indicator stands there once");
  private static final LocalizedText NAME = LocalizedText.of("三级指标", "indicator");
  private static final Derivation<Sheet, ImmutableListMultimap<String, Integer>> BY_NAME =
      DuplicateIndicators::byName;
  private static final long serialVersionUID = 1L;

  private DuplicateIndicators() {
    super(ASKED);
  }

  /** Returns the check, which is applied to each document and names all that stand in it again. */
  static Check in(DocumentType document) {
    DuplicateIndicators once = new DuplicateIndicators();
    return FormulaCheck.each(document)
        .names(once)
        .asks(
            once,
            MESSAGE,
            LocalizedText.of(
                document.label().zh() + "各指标的名称和二级指标",
                document.label().en() + ": names and categories of the indicators"));
  }

  @Override
  protected Answer judge(Where at) {
    Sheet sheet = at.sheet();
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    if (isEachOnce(sheet, rows)) {
      return counts(sheet, rows) ? Answer.YES : Answer.NOTHING;
    }
    ImmutableListMultimap<String, Integer> byName = sheet.derive(BY_NAME);
    Answer worst = byName.isEmpty() ? Answer.NOTHING : Answer.YES;
    for (int i = 0; i < rows.length() && worst != Answer.NO && isAnyTwice(byName); i++) {
      worst = Answer.worse(worst, isOnce(sheet, rows.get(i), byName));
    }
    return worst;
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
      if (sheet.row(rows.get(i)).takesPart()) {
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
      if (row.takesPart()) {
        byName.put(row.name(), rows.get(i));
      }
    }
    return byName.build();
  }

  private static boolean isAnyTwice(ImmutableListMultimap<String, Integer> byName) {
    return byName.size() > byName.keySet().size();
  }

  /** Returns whether no other of the rows of a name that count is the same as one of them. */
  private static Answer isOnce(
      Sheet sheet, int row, ImmutableListMultimap<String, Integer> byName) {
    List<Integer> rows = byName.get(sheet.row(row).name());
    Answer worst = Answer.YES;
    boolean counts = rows.contains(row);
    for (int i = 0; counts && i < rows.size() && worst != Answer.NO; i++) {
      if (rows.get(i) != row) {
        Figure<Category> one = sheet.at(row, Columns.CATEGORY);
        Figure<Category> other = sheet.at(rows.get(i), Columns.CATEGORY);
        boolean open = !one.isStated() || !other.isStated();
        worst = open ? Answer.OPEN : isSame(one.get(), other.get()) ? Answer.NO : worst;
      }
    }
    return worst;
  }

  /** What is done is no benefit of it. */
  private static boolean isSame(Category one, Category other) {
    return one.equals(other)
        || ImmutableSet.of(one.dimension(), other.dimension())
            .equals(ImmutableSet.of(Dimension.OUTPUT, Dimension.BENEFIT));
  }

  @Override
  protected void cells(Where at, Cells cells) {
    for (int row : at.sheet().rows(Lines.INDICATOR).asList()) {
      cells.fact(NAME, at.sheet().row(row).name());
      cells.cell(at.sheet(), row, Columns.CATEGORY);
      cells.cell(at.sheet(), row, Columns.TARGET);
      cells.cell(at.sheet(), row, Columns.POINTS);
    }
  }

  @Override
  public ImmutableSet<String> roles() {
    return ImmutableSet.of("indicator");
  }

  @Override
  public void name(Walk walk, boolean decided, Examination to) {
    Sheet sheet = walk.sheet();
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    ImmutableListMultimap<String, Integer> byName = sheet.derive(BY_NAME);
    for (int i = 0; i < rows.length() && isAnyTwice(byName); i++) {
      if (isOnce(sheet, rows.get(i), byName) != Answer.YES) {
        to.look("indicator", i, 1, sheet, rows.get(i), Columns.TARGET);
      }
    }
  }
}
