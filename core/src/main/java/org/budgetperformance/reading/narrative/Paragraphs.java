package org.budgetperformance.reading.narrative;

import com.google.common.collect.ImmutableList;
import javax.annotation.Nullable;
import org.budgetperformance.reading.label.TextLine;
import org.budgetperformance.reading.label.Title;

/**
 * Joins the lines of a narrative into paragraphs: sentences break over lines, even over blank ones, but
 * not over 附件2, which heads another document.
 */
final class Paragraphs {
  private final ImmutableList.Builder<SentenceText> paragraphs = ImmutableList.builder();
  @Nullable private SentenceText.Builder current;

  private Paragraphs() {}

  static ImmutableList<SentenceText> join(ImmutableList<TextLine> lines) {
    Paragraphs joined = new Paragraphs();
    for (TextLine line : lines) {
      if (Title.isAnnex(line)) {
        joined.end();
      } else if (!line.isBlank()) {
        joined.add(new SentenceText.Builder().append(line));
      }
    }
    joined.end();
    return joined.paragraphs.build();
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
