package org.budgetperformance.rules.hunan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.budgetperformance.fixtures.slip.Slip;

/** Which single slips commit 58b13b2 found as an ERROR, by their report, place, old value and kind. */
final class SlipsOfThen {
  private final ImmutableSet<String> errors;

  private SlipsOfThen(ImmutableSet<String> errors) {
    this.errors = errors;
  }

  static SlipsOfThen read() {
    ImmutableSet.Builder<String> errors = ImmutableSet.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(SlipsOfThen.class, "slips-58b13b2.tsv"), UTF_8)) {
        if (!line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          for (String kind : Splitter.on(',').omitEmptyStrings().split(cells.get(3))) {
            errors.add(String.join(" ", cells.subList(0, 3)) + " " + kind);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SlipsOfThen(errors.build());
  }

  boolean wasError(String report, Slip slip) {
    return errors.contains(
        report + " " + slip.place() + " " + slip.before() + " " + slip.kind().name());
  }
}
