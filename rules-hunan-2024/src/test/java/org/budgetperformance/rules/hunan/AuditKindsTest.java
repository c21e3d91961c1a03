package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries that were taken for faults, one and two of them in one report: what is right of each is found, and nothing else. */
class AuditKindsTest {
  private static final ImmutableList<AuditKind> KINDS = AuditKinds.all();

  static List<AuditKind> kinds() {
    return KINDS;
  }

  private static ImmutableList<String> found(AuditKind... kinds) {
    ReadResult read = HunanRules.module().reader().get().read(AuditKind.text(kinds));
    return read.departments().stream()
        .map(department -> ConsistentReport.found(department.submission()))
        .filter(found -> !found.isEmpty())
        .flatMap(found -> ImmutableList.copyOf(found.split(", ")).stream())
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void oneIsFoundAsItIs(AuditKind kind) {
    assertEquals(kind.expected(), found(kind));
  }

  /** The findings are the same; a consequence of one may be open where the other leaves a sum open. */
  private static boolean isAsExpected(List<String> found, List<String> expected) {
    boolean same = found.size() == expected.size();
    for (int i = 0; same && i < found.size(); i++) {
      List<String> parts = ImmutableList.copyOf(expected.get(i).split(" < "));
      List<String> ours = ImmutableList.copyOf(found.get(i).split(" < "));
      same = ours.get(0).equals(parts.get(0)) && parts.containsAll(ours);
    }
    return same;
  }

  @Test
  void twoAreFoundAsTheyAreAlone() {
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    for (int i = 0; i < KINDS.size(); i++) {
      for (int j = i + 1; j < KINDS.size(); j++) {
        AuditKind one = KINDS.get(i);
        AuditKind other = KINDS.get(j);
        if (one.goesWith(other)) {
          pairs++;
          List<String> expected = new ArrayList<>(one.expected());
          expected.addAll(other.expected());
          expected.sort(null);
          List<String> found = found(one, other);
          if (!isAsExpected(found, expected)) {
            wrong.add(one + " and " + other + ": " + found + ", not " + expected);
          }
        }
      }
    }
    assertEquals("", wrong.stream().collect(Collectors.joining("\n")));
    assertTrue(pairs >= 800, pairs + " pairs");
  }
}
