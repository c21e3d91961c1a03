package org.budgetperformance.evaluation;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Operand;
import org.budgetperformance.submission.Place;

/**
 * A finding among others, by severity, by its places as they print, and by its rule (核查发现排序).
 *
 * <p>Most differ in their first place already, so that the others need neither be sorted nor printed.
 */
final class SortedFinding implements Comparable<SortedFinding> {
  private final Finding finding;
  @Nullable private final Place first;

  private SortedFinding(Finding finding) {
    this.finding = finding;
    Place least = null;
    for (Operand operand : finding.operands()) {
      Place place = operand.place().orElse(null);
      if (place != null && (least == null || place.compareTo(least) < 0)) {
        least = place;
      }
    }
    this.first = least;
  }

  /** Returns findings in their order. */
  static ImmutableList<Finding> sort(List<Finding> findings) {
    if (findings.size() < 2) {
      return ImmutableList.copyOf(findings);
    }
    List<SortedFinding> sorted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      sorted.add(new SortedFinding(finding));
    }
    Collections.sort(sorted);
    ImmutableList.Builder<Finding> inOrder = ImmutableList.builder();
    for (SortedFinding next : sorted) {
      inOrder.add(next.finding);
    }
    return inOrder.build();
  }

  @Override
  public int compareTo(SortedFinding other) {
    int severity = finding.severity().compareTo(other.finding.severity());
    if (severity != 0) {
      return severity;
    }
    int places = first == null || other.first == null ? 0 : compare(first, other.first);
    return places != 0 ? places : compareAll(other);
  }

  private int compareAll(SortedFinding other) {
    return ComparisonChain.start()
        .compare(
            ImmutableList.sortedCopyOf(finding.places()).toString(),
            ImmutableList.sortedCopyOf(other.finding.places()).toString())
        .compare(finding.rule().id(), other.finding.rule().id())
        .result();
  }

  /** Compares two places as they print, as far as they have the same parts; 0 if more must be seen. */
  private static int compare(Place one, Place other) {
    if (!one.sheet().equals(other.sheet())) {
      return compare(one.sheet().toString(), other.sheet().toString());
    } else if (!one.row().equals(other.row())) {
      return compare(one.row().toString(), other.row().toString());
    }
    return compare(one.column().id(), other.column().id());
  }

  /** What follows a text that ends early is not known here. */
  private static int compare(String one, String other) {
    int both = Math.min(one.length(), other.length());
    for (int i = 0; i < both; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return one.charAt(i) - other.charAt(i);
      }
    }
    return 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SortedFinding && compareTo((SortedFinding) other) == 0;
  }

  @Override
  public int hashCode() {
    return finding.rule().id().hashCode();
  }
}
