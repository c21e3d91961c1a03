package org.budgetperformance.submission;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.ImmutableIntArray;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.Nullable;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Dimension;

/**
 * Which rows of narrative and department form speak of the same indicator (指标对应关系).
 *
 * <p>The narrative's goals count too. Names are compared without white space. Besides, the only
 * satisfaction indicator of the one document is the only one of the other, if both are of nobody in particular
 * (群众满意度, 服务对象满意度). Immutable and thread-safe.
 */
@Beta
public final class IndicatorMatches implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<ImmutableList<SheetRow>> matches;
  private final ImmutableList<ImmutableList<SheetRow>> ofProjects;

  private IndicatorMatches(
      ImmutableList<ImmutableList<SheetRow>> matches,
      ImmutableList<ImmutableList<SheetRow>> ofProjects) {
    this.matches = matches;
    this.ofProjects = ofProjects;
  }

  static IndicatorMatches of(Submission submission) {
    Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
    ImmutableList<Sheet> forms = submission.sheets(Documents.DEPARTMENT_FORM);
    for (Sheet sheet : forms) {
      addAll(groups, sheet, Lines.INDICATOR, null);
    }
    String satisfaction = forms.isEmpty() ? null : onlySatisfaction(forms.get(0));
    for (Sheet sheet : forms) {
      satisfaction = Objects.equals(satisfaction, onlySatisfaction(sheet)) ? satisfaction : null;
    }
    for (Sheet sheet : submission.sheets(Documents.NARRATIVE)) {
      boolean only = onlySatisfaction(sheet) != null;
      addAll(groups, sheet, Lines.INDICATOR, only ? satisfaction : null);
      addAll(groups, sheet, Lines.GOAL, null);
    }
    mergeCommon(groups);
    ImmutableList.Builder<ImmutableList<SheetRow>> matches = ImmutableList.builder();
    for (List<SheetRow> rows : groups.values()) {
      matches.add(ImmutableList.copyOf(rows));
    }
    return new IndicatorMatches(matches.build(), ofProjects(submission, groups.values()));
  }

  private static ImmutableList<ImmutableList<SheetRow>> ofProjects(
      Submission submission, Iterable<List<SheetRow>> groups) {
    Map<String, List<SheetRow>> byName = new LinkedHashMap<>();
    for (List<SheetRow> rows : groups) {
      SheetRow only = rows.get(0);
      if (rows.size() == 1
          && only.sheet().id().type().equals(Documents.NARRATIVE)
          && only.line().equals(Lines.INDICATOR)) {
        byName
            .computeIfAbsent(CommonName.ofIndicator(only.name()), name -> new ArrayList<>(2))
            .add(only);
      }
    }
    for (Sheet sheet : submission.sheets(Documents.PROJECT_FORM)) {
      ImmutableIntArray rows =
          byName.isEmpty() ? ImmutableIntArray.of() : sheet.rows(Lines.INDICATOR);
      for (int i = 0; i < rows.length(); i++) {
        SheetRow row = sheet.row(rows.get(i));
        List<SheetRow> alike = byName.get(CommonName.ofIndicator(row.name()));
        if (alike != null) {
          alike.add(row);
        }
      }
    }
    return byName.values().stream()
        .filter(rows -> rows.size() == 2 && isOnceEach(rows))
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** Names of which the same is left are one indicator, unless one document has two of them. */
  private static void mergeCommon(Map<String, List<SheetRow>> groups) {
    ListMultimap<String, String> common =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    groups.keySet().forEach(name -> common.put(CommonName.ofIndicator(name), name));
    for (List<String> names : Multimaps.asMap(common).values()) {
      if (names.size() < 2) {
        continue;
      }
      List<SheetRow> all = new ArrayList<>();
      names.forEach(name -> all.addAll(groups.getOrDefault(name, ImmutableList.of())));
      if (isOnceEach(all)) {
        groups.put(names.get(0), all);
        names.subList(1, names.size()).forEach(groups::remove);
      }
    }
  }

  private static boolean isOnceEach(List<SheetRow> rows) {
    Set<Object> seen = new HashSet<>();
    for (SheetRow row : rows) {
      if (!seen.add(ImmutableList.of(row.sheet().id(), row.line()))) {
        return false;
      }
    }
    return true;
  }

  /** Adds the rows of a line, a satisfaction indicator under another name if one is given. */
  private static void addAll(
      Map<String, List<SheetRow>> groups, Sheet sheet, Line line, @Nullable String satisfaction) {
    ImmutableIntArray rows = sheet.rows(line);
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = sheet.row(rows.get(i));
      boolean same =
          satisfaction != null && isSatisfaction(row) && areAnybody(satisfaction, row.name());
      String key = satisfaction != null && same ? satisfaction : row.name();
      groups.computeIfAbsent(key, name -> new ArrayList<>(2)).add(row);
    }
  }

  /** Returns the name of the one satisfaction indicator of a sheet, or null if it may not have just one. */
  @Nullable
  private static String onlySatisfaction(Sheet sheet) {
    ImmutableIntArray rows = sheet.rows(Lines.INDICATOR);
    if (!sheet.id().type().isProse() && sheet.mayHave(Lines.INDICATOR)) {
      return null;
    }
    String only = null;
    for (int i = 0; i < rows.length(); i++) {
      SheetRow row = sheet.row(rows.get(i));
      if (isSatisfaction(row)) {
        if (only != null) {
          return null;
        }
        only = row.name();
      }
    }
    return only;
  }

  /** A satisfaction of a group of its own (干部职工) is only that of the same group. */
  private static boolean areAnybody(String one, String other) {
    return CommonName.isOfAnybody(one) && CommonName.isOfAnybody(other);
  }

  private static boolean isSatisfaction(SheetRow row) {
    Figure<Category> category = row.category();
    return category.isStated() && category.get().dimension().equals(Dimension.SATISFACTION);
  }

  /** Returns the rows of each indicator, in the order of the department's form. */
  public ImmutableList<ImmutableList<SheetRow>> list() {
    return matches;
  }

  /**
   * Returns the indicators of the narrative that no goal and no department form has, each with its row in the one project form
   * that has it (项目指标).
   */
  public ImmutableList<ImmutableList<SheetRow>> ofProjects() {
    return ofProjects;
  }

  @Override
  public String toString() {
    return matches.toString();
  }
}
