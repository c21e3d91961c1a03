package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Collectors;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadText;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Sheet;

/** What was read of a report, as words that a test can be read by. */
final class StatedCells {
  private StatedCells() {}

  /** Returns what is stated, cell by cell, in the order of the words, a space as ·, without whose report it is. */
  static String stated(ReadResult read) {
    ImmutableSortedSet.Builder<String> stated = ImmutableSortedSet.naturalOrder();
    for (Sheet sheet : read.submission().sheets()) {
      int from = sheet.id().toString().length() + 1;
      sheet
          .figures()
          .forEach(
              (place, figure) -> {
                if (!place.row().line().equals(Lines.UNIT)) {
                  stated.add((place.toString().substring(from) + "=" + figure).replace(' ', '·'));
                }
              });
    }
    return Joiner.on(' ').join(stated.build());
  }

  /** Returns words in the order in which {@link #stated} has them. */
  static String sorted(String words) {
    return Joiner.on(' ')
        .join(ImmutableSortedSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(words)));
  }

  /** Reads a form by the national rules: a bar is a tab, ¶ ends a line. */
  static ReadResult form(String text) {
    return NationalRules.module().reader().get().read(text.replace('|', '\t').replace('¶', '\n'));
  }

  /** Asserts that a form states just that, and that nothing of it was left. */
  static void assertReads(String text, String stated) {
    ReadResult read = form(text);
    assertEquals(sorted(stated), stated(read));
    assertEquals("", unread(read));
    assertEquals(ImmutableList.of(), read.problems());
  }

  /** Returns what was not read, in the order of the text. */
  static String unread(ReadResult read) {
    return read.account().stream()
        .filter(text -> text.kind() == ReadText.Kind.UNREAD)
        .map(ReadText::text)
        .collect(Collectors.joining(" "));
  }
}
