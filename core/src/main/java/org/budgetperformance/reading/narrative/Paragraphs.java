package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.module.ReadText.Kind;
import org.budgetperformance.reading.label.Account;
import org.budgetperformance.reading.label.Remarks;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;
import org.budgetperformance.text.Characters;

/**
 * Joins the lines of a narrative into paragraphs: sentences break over lines, even over blank ones, but
 * not over 附件2, which heads another document.
 */
final class Paragraphs {
  private static final int LONGEST_PAGE_NUMBER = 40;

  private final ImmutableList.Builder<SentenceText> paragraphs = ImmutableList.builder();
  @Nullable private SentenceText.Builder current;

  private Paragraphs() {}

  static ImmutableList<SentenceText> join(ImmutableList<TextLine> lines, Account account) {
    Paragraphs joined = new Paragraphs();
    for (TextLine line : lines) {
      if (Title.isAnnex(line)) {
        account.add(line, Kind.TITLE);
        joined.end();
      } else if (isPageNumber(line)) {
        account.add(line, Kind.PAGE_NUMBER);
      } else if (!line.isBlank()) {
        joined.add(new SentenceText.Builder().append(line));
      }
    }
    joined.end();
    return joined.paragraphs.build();
  }

  private static boolean isPageNumber(TextLine line) {
    return line.text().length() <= LONGEST_PAGE_NUMBER
        && Remarks.isPageNumber(Characters.compact(line.text()));
  }

  private void add(SentenceText.Builder line) {
    if (line.isEmpty()) {
      return;
    }
    String text = line.text();
    SentenceNumbering number = SentenceNumbering.of(text);
    boolean heading = Outline.isHeading(text, number);
    if (number.isPresent()) {
      end();
    }
    boolean alone = heading && current == null;
    current = current == null ? line : current.append(line);
    if (alone || SentenceClauses.endsWithSentence(text)) {
      end();
    }
  }

  private void end() {
    if (current != null) {
      paragraphs.add(current.build());
      current = null;
    }
  }
}
