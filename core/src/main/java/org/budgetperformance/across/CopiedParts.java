package org.budgetperformance.across;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.text.LocalizedText;

/** Looks for texts and figures that stand in the reports of a few units (雷同比对, STD-X01). Used by one thread. */
final class CopiedParts {
  private final int most;
  private final TreeMap<List<String>, Same> common =
      new TreeMap<>(Comparator.comparing((List<String> units) -> String.join("\n", units)));
  private long looked;
  private long compared;

  /** What the same units have in common. */
  private static final class Same {
    final List<ImmutableList<ReportCell>> rows = new ArrayList<>();
    int texts;
  }

  /**
   * @param units how many units there are: what more than 3 and more than 1% of them have is a template
   */
  CopiedParts(int units) {
    this.most = Math.max(3, units / 100);
  }

  /**
   * Compares texts.
   *
   * @param passages the texts of one unit after those of the other
   */
  void texts(ImmutableList<Passage> passages) {
    Set<Long> templates = new HashSet<>();
    Candidates candidates =
        new Candidates(
            numbers(passages.stream().map(passage -> passage.report.unit)),
            (one, other) ->
                Overlap.isCopy(
                    passages.get(one).letters(templates), passages.get(other).letters(templates)));
    group(
        candidates,
        templates,
        passages.size(),
        passages.stream().mapToLong(Passage::length).sum(),
        owner -> Passage.marks(passages.get(owner).letters(templates)));
    for (List<Integer> copies : groups(candidates, passages.size())) {
      add(copies.stream().map(i -> passages.get(i).cell()), true);
    }
  }

  /**
   * Compares figures.
   *
   * @param lists the documents' figures of one unit after those of the other
   */
  void figures(ImmutableList<FigureList> lists) {
    Set<Long> templates = new HashSet<>();
    Candidates candidates =
        new Candidates(
            numbers(lists.stream().map(list -> list.report.unit)),
            (one, other) -> isCopy(lists.get(one), lists.get(other), templates));
    group(
        candidates,
        templates,
        lists.size(),
        lists.stream().mapToLong(FigureList::size).sum(),
        owner -> marks(lists.get(owner), templates));
    for (List<Integer> copies : groups(candidates, lists.size())) {
      add(copies.stream().map(i -> cell(i, copies, lists, templates)), false);
    }
  }

  /** Returns what a document shares with that of its group with which it shares most. */
  private static ReportCell cell(
      int of, List<Integer> copies, ImmutableList<FigureList> lists, Set<Long> templates) {
    List<Integer> most = ImmutableList.of();
    for (int other : copies) {
      List<Integer> same = other == of ? most : lists.get(of).sameAs(lists.get(other), templates);
      most = same.size() > most.size() ? same : most;
    }
    return lists.get(of).cell(most);
  }

  private static boolean isCopy(FigureList one, FigureList other, Set<Long> templates) {
    return one.sameAs(other, templates).size() >= FigureList.FEWEST;
  }

  private static long[] marks(FigureList list, Set<Long> templates) {
    long[] marks = list.marks();
    for (int i = 0; i < marks.length; i++) {
      marks[i] = templates.contains(MarkGroups.key(marks[i])) ? 0 : marks[i];
    }
    return marks;
  }

  /** Units by number, ascending. */
  private static int[] numbers(Stream<String> units) {
    List<String> names = units.collect(Collectors.toList());
    int[] numbers = new int[names.size()];
    for (int i = 1; i < numbers.length; i++) {
      numbers[i] = numbers[i - 1] + (names.get(i).equals(names.get(i - 1)) ? 0 : 1);
    }
    return numbers;
  }

  /** What too many have is known before the rest is compared. */
  private void group(
      Candidates candidates, Set<Long> templates, int count, long size, IntFunction<long[]> marks) {
    MarkGroups.Marked marked =
        new MarkGroups.Marked() {
          @Override
          public int count() {
            return count;
          }

          @Override
          public long marks() {
            return size;
          }

          @Override
          public long[] marks(int owner) {
            return marks.apply(owner);
          }
        };
    Set<Long> found = new HashSet<>();
    looked +=
        MarkGroups.each(
            marked,
            (key, owners, owned) -> {
              if (candidates.units(owners, owned) > most) {
                found.add(key);
              }
            });
    templates.addAll(found);
    looked += MarkGroups.each(marked, (key, owners, owned) -> candidates.add(owners, owned));
    candidates.compare();
    compared += candidates.compared();
  }

  private ImmutableList<List<Integer>> groups(Candidates candidates, int count) {
    TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      if (candidates.leader(i) != i) {
        groups
            .computeIfAbsent(
                candidates.leader(i), leader -> new ArrayList<>(ImmutableList.of(leader)))
            .add(i);
      }
    }
    return groups.values().stream()
        .filter(group -> candidates.units(Ints.toArray(group), group.size()) <= most)
        .collect(ImmutableList.toImmutableList());
  }

  private void add(Stream<ReportCell> copies, boolean isText) {
    ImmutableList<ReportCell> row = copies.collect(ImmutableList.toImmutableList());
    List<String> units =
        row.stream().map(ReportCell::unit).distinct().sorted().collect(Collectors.toList());
    Same same = common.computeIfAbsent(units, key -> new Same());
    same.rows.add(row);
    same.texts += isText ? 1 : 0;
  }

  /** Returns a finding for all that the same units have in common. */
  ImmutableList<AcrossFinding> findings() {
    ImmutableList.Builder<AcrossFinding> findings = ImmutableList.builder();
    common.forEach(
        (units, same) -> {
          int tables = same.rows.size() - same.texts;
          findings.add(
              AcrossFinding.of(
                  AcrossRules.COPIED,
                  units,
                  LocalizedText.of(
                      "文字" + same.texts + "处，数据" + tables + "处",
                      same.texts + " texts, " + tables + " tables"),
                  same.rows));
        });
    return findings.build();
  }

  /** Returns how many marks were looked up. */
  long looked() {
    return looked;
  }

  /** Returns how many pairs were laid side by side. */
  long compared() {
    return compared;
  }
}
