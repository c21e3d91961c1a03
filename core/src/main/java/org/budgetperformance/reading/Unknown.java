package org.budgetperformance.reading;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Labels;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.submission.Unread;
import org.budgetperformance.text.Characters;
import org.budgetperformance.text.LocalizedText;

/** Lines that stand in no document that is known: of another one, or under a title in other words. */
final class Unknown {
  private static final LocalizedText NOWHERE =
      LocalizedText.of("不在任何可识别的材料之内", "it stands in no document that is known");

  private static final int LONGEST_TITLE = 40;

  private Unknown() {}

  /** Says of each line that it was not read, and returns what a document may stand in. */
  static ImmutableList<Unread> account(List<TextLine> lines, Labels labels, Account account) {
    ImmutableList.Builder<Unread> unread = ImmutableList.builder();
    boolean title = false;
    for (TextLine line : lines) {
      String text = line.text().trim();
      if (line.isBlank()) {
        continue;
      } else if (Title.isAnnex(line)) {
        account.add(line, Kind.TITLE);
        title = false;
        continue;
      } else if (Remarks.isPageNumber(Characters.compact(text))) {
        account.add(line, Kind.PAGE_NUMBER);
        continue;
      }
      // The first line that may be a title is named with the titles that are known.
      boolean first = !title && !line.isRow() && text.length() <= LONGEST_TITLE;
      account.addUnread(line, first ? untitled(labels) : NOWHERE);
      title |= first;
      unread.add(Unread.of(text, line.number(), 0, -1));
    }
    return unread.build();
  }

  private static LocalizedText untitled(Labels labels) {
    Iterable<String> known = labels.titles().keySet();
    return LocalizedText.of(
        "不是可识别的材料标题；可识别的有：" + Joiner.on('、').join(known),
        "no title that is known; known are " + Joiner.on(", ").join(known));
  }
}
