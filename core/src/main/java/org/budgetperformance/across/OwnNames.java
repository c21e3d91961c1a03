package org.budgetperformance.across;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.LinkedHashSet;
import java.util.Set;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.ProjectName;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.Characters;

/**
 * The names of a submission's own unit and projects, which are set aside before texts are compared, as years are
 * (单位、项目名称和年度归一).
 */
final class OwnNames {
  private static final String ASIDE = "…";
  private static final ImmutableList<Line> NAMING =
      ImmutableList.of(Lines.UNIT, Lines.DEPARTMENT, Lines.PROJECT_NAME);
  private static final CharMatcher PLACE = CharMatcher.anyOf("省市县区州");
  private static final int SHORTEST = 3;
  private static final int YEAR_DIGITS = 4;

  private final ImmutableList<String> longestFirst;

  private OwnNames(Set<String> names) {
    this.longestFirst =
        Ordering.natural().onResultOf(String::length).reverse().immutableSortedCopy(names);
  }

  /**
   * Returns the names of a submission.
   *
   * @param unit what the caller calls the unit
   */
  static OwnNames of(String unit, Submission submission) {
    Set<String> names = new LinkedHashSet<>();
    addUnit(unit, names);
    for (Sheet sheet : submission.sheets()) {
      sheet.id().subject().ifPresent(project -> add(ProjectName.parse(project).name(), names));
      for (Line line : NAMING) {
        Figure<String> name = sheet.at(line, Columns.TEXT);
        if (name.isStated()) {
          addUnit(name.get(), names);
        }
      }
      for (Row row : sheet.rows()) {
        if (row.line().isOfProjects()) {
          row.subject().ifPresent(project -> add(ProjectName.parse(project).name(), names));
        }
      }
    }
    return new OwnNames(names);
  }

  /** A unit is called with and without its place: 某县水利局, 水利局. */
  private static void addUnit(String name, Set<String> names) {
    String compact = Characters.compact(name);
    add(compact, names);
    add(compact.substring(PLACE.lastIndexIn(compact) + 1), names);
  }

  private static void add(String name, Set<String> names) {
    if (name.length() >= SHORTEST) {
      names.add(name);
    }
  }

  /** Returns a text folded, without white space, with an ellipsis for each name and each year. */
  String setAside(String text) {
    String rest = Characters.compact(text);
    for (String name : longestFirst) {
      rest = rest.replace(name, ASIDE);
    }
    return withoutYears(rest);
  }

  private static String withoutYears(String text) {
    int year = text.indexOf('年');
    if (year < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (; year >= 0; year = text.indexOf('年', year + 1)) {
      int begin = year - YEAR_DIGITS;
      if (begin >= from && isYear(text, begin)) {
        rest.append(text, from, begin).append(ASIDE);
        from = year + 1;
        from += from < text.length() && text.charAt(from) == '度' ? 1 : 0;
      }
    }
    return rest.append(text, from, text.length()).toString();
  }

  private static boolean isYear(String text, int begin) {
    boolean digits = true;
    for (int i = begin; i < begin + YEAR_DIGITS; i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    boolean longer = begin > 0 && text.charAt(begin - 1) >= '0' && text.charAt(begin - 1) <= '9';
    return digits && !longer && (text.startsWith("19", begin) || text.startsWith("20", begin));
  }
}
