package org.budgetperformance.submission;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.text.Characters;

/**
 * Which rows and forms of a submission speak of the same project (项目对应关系).
 *
 * <p>Names are compared without white space, then without what offices write beside them (year, unit,
 * numbering, 项目, 经费). Names that are left over and nearly alike (付驻京办工作经费,
 * 付市驻京办工作经费) are one project if they stand in different documents: at least four fifths of the
 * longer name must stand in the shorter one, in order. Names with different numerals (一期, 二期) never are. Immutable and thread-safe.
 */
@Beta
public final class ProjectMatches implements Serializable {
  /** Beyond these sizes only equal names match, so that a hostile submission costs little. */
  private static final int MAX_LEFT_OVER = 100;

  private static final int MAX_LENGTH = 64;
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Match> matches;

  private ProjectMatches(ImmutableList<Match> matches) {
    this.matches = matches;
  }

  static ProjectMatches of(Submission submission) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Sheet sheet : submission.sheets()) {
      if (isReport(sheet)) {
        continue; // what it says of its project is no row of a list
      } else if (sheet.id().type().isOfProject()) {
        group(groups, sheet.id().subject().orElse("")).add(sheet, submission.byType());
      }
      for (int row = 0; row < sheet.rows().size(); row++) {
        Row name = sheet.rows().get(row);
        if (name.line().isOfProjects()) {
          group(groups, name.subject().orElse("")).add(sheet.row(row), submission.byType());
        }
      }
    }
    for (Sheet sheet : submission.sheets()) {
      if (isReport(sheet)) {
        group(groups, sheet.id().subject().orElse("")).addReport(sheet, submission.byType());
      }
    }
    List<Group> list = new ArrayList<>(groups.values());
    mergeCommon(list, units(submission));
    if (list.size() <= 2 * MAX_LEFT_OVER) {
      mergeAlike(list);
    }
    return new ProjectMatches(
        list.stream().map(Match::new).collect(ImmutableList.toImmutableList()));
  }

  private static boolean isReport(Sheet sheet) {
    return sheet.id().type().isOfProject() && sheet.id().type().isProse();
  }

  private static Group group(Map<String, Group> groups, String name) {
    return groups.computeIfAbsent(Characters.compact(name), key -> new Group(name, key));
  }

  /** Returns what the documents call their unit, a longer name before one that it may begin with. */
  private static ImmutableSet<String> units(Submission submission) {
    ImmutableSortedSet.Builder<String> units =
        ImmutableSortedSet.orderedBy(
            Comparator.comparing(String::length).reversed().thenComparing(unit -> unit));
    for (Sheet sheet : submission.sheets()) {
      Figure<String> unit = sheet.at(Lines.UNIT, Columns.TEXT);
      if (unit.isStated() && !unit.compact().isEmpty()) {
        units.add(unit.compact());
      }
    }
    return units.build();
  }

  /**
   * Names of which the same is left are one project, unless one kind of document has two of them: then what
   * was set aside tells them apart.
   */
  private static void mergeCommon(List<Group> groups, ImmutableSet<String> units) {
    ListMultimap<String, Group> common = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Group group : groups) {
      if (!group.key.isEmpty()) {
        common.put(CommonName.ofProject(group.key, units), group);
      }
    }
    for (List<Group> same : Multimaps.asMap(common).values()) {
      BitSet documents = new BitSet();
      boolean once = same.size() > 1;
      for (Group group : same) {
        once &= !documents.intersects(group.documents);
        documents.or(group.documents);
      }
      for (int i = 1; once && i < same.size(); i++) {
        same.get(0).addAll(same.get(i));
        groups.remove(same.get(i));
      }
    }
  }

  /** Goes by the names alone, so that which of several that are alike are one does not depend on the order of documents. */
  private static void mergeAlike(List<Group> groups) {
    List<Group> byName = new ArrayList<>(groups);
    byName.sort(Comparator.comparing(Group::leastName));
    for (int i = 0; i < byName.size(); i++) {
      String name = byName.get(i).leastName();
      for (int j = byName.size() - 1; j > i; j--) {
        Group one = byName.get(i);
        Group other = byName.get(j);
        String otherName = other.leastName();
        if (!one.documents.intersects(other.documents)
            && mayBeAlike(name, otherName)
            && CommonName.numerals(name).equals(CommonName.numerals(otherName))
            && alike(name, otherName)) {
          boolean isFirst = groups.indexOf(one) < groups.indexOf(other);
          Group first = isFirst ? one : other;
          first.addAll(isFirst ? other : one);
          groups.remove(isFirst ? other : one);
          byName.set(i, first);
          byName.remove(j);
        }
      }
    }
  }

  /** Returns false only if too many characters of the one name are not in the other. */
  private static boolean mayBeAlike(String a, String b) {
    int common = (Math.max(a.length(), b.length()) * 4 + 4) / 5;
    long here = characters(a);
    long there = characters(b);
    return Long.bitCount(here & ~there) <= a.length() - common
        && Long.bitCount(there & ~here) <= b.length() - common;
  }

  /** Returns a bit for each character of a name; different ones may share a bit. */
  private static long characters(String name) {
    long bits = 0;
    for (int i = 0; i < name.length(); i++) {
      bits |= 1L << name.charAt(i);
    }
    return bits;
  }

  /** Returns whether at least four fifths of the longer name stand in the shorter one, in order. */
  static boolean alike(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer > MAX_LENGTH || Math.min(a.length(), b.length()) * 5 < longer * 4) {
      return false;
    }
    int[] above = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int[] here = new int[b.length() + 1];
      for (int j = 1; j <= b.length(); j++) {
        here[j] =
            a.charAt(i - 1) == b.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], here[j - 1]);
      }
      above = here;
    }
    return above[b.length()] * 5 >= longer * 4;
  }

  /** Returns the projects in the order in which they are first mentioned. */
  public ImmutableList<Match> list() {
    return matches;
  }

  @Override
  public String toString() {
    return matches.toString();
  }

  /** One project: the rows and forms that speak of it. Immutable and thread-safe. */
  public static final class Match implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final ImmutableSet<String> names;
    private final ImmutableList<SheetRow> rows;
    private final ImmutableList<Sheet> forms;
    private final ImmutableList<Sheet> reports;

    private Match(Group group) {
      this.name = group.name;
      this.names = ImmutableSet.copyOf(group.keys);
      this.rows = ImmutableList.copyOf(group.rows);
      this.forms = ImmutableList.copyOf(group.forms);
      this.reports = ImmutableList.copyOf(group.reports);
    }

    /** Returns the name by which the project is first mentioned; empty if a form leaves it blank. */
    public String name() {
      return name;
    }

    /** Returns every name of the project, without white space, in the order of first mention. */
    public ImmutableSet<String> names() {
      return names;
    }

    /** Returns the rows that are about the project, of all documents. */
    public ImmutableList<SheetRow> rows() {
      return rows;
    }

    /** Returns the forms of the project (项目支出绩效自评表). */
    public ImmutableList<Sheet> forms() {
      return forms;
    }

    /** Returns the reports on the project alone (项目支出绩效自评报告). */
    public ImmutableList<Sheet> reports() {
      return reports;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final class Group {
    final String name;

    /** The name as it is compared. */
    final String key;

    /** The names of all that were merged into this, as they are compared. */
    final List<String> keys = new ArrayList<>();

    final List<SheetRow> rows = new ArrayList<>();
    final List<Sheet> forms = new ArrayList<>();
    final List<Sheet> reports = new ArrayList<>();

    /** The numbers of the types of document that they stand in. */
    final BitSet documents = new BitSet();

    Group(String name, String key) {
      this.name = name;
      this.key = key;
      keys.add(key);
    }

    void add(Sheet form, SheetsByType types) {
      forms.add(form);
      documents.set(types.number(form.id().type()));
    }

    void addReport(Sheet report, SheetsByType types) {
      reports.add(report);
      documents.set(types.number(report.id().type()));
    }

    void add(SheetRow row, SheetsByType types) {
      rows.add(row);
      documents.set(types.number(row.sheet().id().type()));
    }

    void addAll(Group other) {
      rows.addAll(other.rows);
      forms.addAll(other.forms);
      reports.addAll(other.reports);
      if (!other.rows.isEmpty() || !other.forms.isEmpty()) {
        keys.addAll(other.keys); // titles of reports call projects as they like
      }
      documents.or(other.documents);
    }

    /** Returns the name that comes first of all that the project has. */
    String leastName() {
      return Collections.min(keys);
    }
  }
}
