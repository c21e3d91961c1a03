package org.budgetperformance.submission;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.indicator.Dimension;
import org.budgetperformance.text.Characters;

/**
 * Which rows of narrative and department form speak of the same indicator (指标对应关系).
 *
 * <p>The narrative's goals count too. Names are compared without white space. Besides, the only
 * satisfaction indicator of the one document is the only one of the other, whatever they are called
 * (群众满意度, 服务对象满意度). Immutable and thread-safe.
 */
public final class IndicatorMatches implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<ImmutableList<SheetRow>> matches;

  private IndicatorMatches(ImmutableList<ImmutableList<SheetRow>> matches) {
    this.matches = matches;
  }

  static IndicatorMatches of(Submission submission) {
    Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
    for (Sheet sheet : submission.sheets(Documents.DEPARTMENT_FORM)) {
      addAll(groups, sheet, Lines.INDICATOR, Optional.empty());
    }
    Set<Optional<String>> named =
        submission.sheets(Documents.DEPARTMENT_FORM).stream()
            .map(IndicatorMatches::onlySatisfaction)
            .collect(Collectors.toSet());
    Optional<String> satisfaction = named.size() == 1 ? named.iterator().next() : Optional.empty();
    for (Sheet sheet : submission.sheets(Documents.NARRATIVE)) {
      boolean only = onlySatisfaction(sheet).isPresent();
      addAll(groups, sheet, Lines.INDICATOR, only ? satisfaction : Optional.empty());
      addAll(groups, sheet, Lines.GOAL, Optional.empty());
    }
    return new IndicatorMatches(
        groups.values().stream()
            .map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Adds the rows of a line, a satisfaction indicator under another name if one is given. */
  private static void addAll(
      Map<String, List<SheetRow>> groups, Sheet sheet, Line line, Optional<String> satisfaction) {
    ImmutableIntArray rows = sheet.rows(line);
    for (int i = 0; i < rows.length(); i++) {
      int row = rows.get(i);
      String key =
          satisfaction.isPresent() && isSatisfaction(sheet, row)
              ? satisfaction.get()
              : key(sheet, row);
      groups.computeIfAbsent(key, name -> new ArrayList<>()).add(SheetRow.of(sheet, row));
    }
  }

  private static Optional<String> onlySatisfaction(Sheet sheet) {
    List<String> keys = new ArrayList<>();
    sheet
        .rows(Lines.INDICATOR)
        .forEach(
            row -> {
              if (isSatisfaction(sheet, row)) {
                keys.add(key(sheet, row));
              }
            });
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  private static boolean isSatisfaction(Sheet sheet, int row) {
    return sheet
        .at(row, Columns.CATEGORY)
        .value()
        .filter(category -> category.dimension().equals(Dimension.SATISFACTION))
        .isPresent();
  }

  private static String key(Sheet sheet, int row) {
    return Characters.compact(sheet.rows().get(row).subject().orElse(""));
  }

  /** Returns the rows of each indicator, in the order of the department's form. */
  public ImmutableList<ImmutableList<SheetRow>> list() {
    return matches;
  }

  @Override
  public String toString() {
    return matches.toString();
  }
}
