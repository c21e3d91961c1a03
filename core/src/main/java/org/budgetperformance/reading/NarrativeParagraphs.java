package org.budgetperformance.reading;

import com.google.common.collect.ImmutableList;

/** Joins the lines of a narrative into paragraphs: sentences break over lines, even over blank ones. */
final class NarrativeParagraphs {
  private final ImmutableList.Builder<SentenceText> paragraphs = ImmutableList.builder();
  private SentenceText.Builder current = new SentenceText.Builder();

  private NarrativeParagraphs() {}

  static ImmutableList<SentenceText> join(ImmutableList<TextLine> lines) {
    NarrativeParagraphs joined = new NarrativeParagraphs();
    for (TextLine line : lines) {
      String text = SentenceText.folded(line.text());
      if (!text.isEmpty()) {
        joined.add(line, text);
      }
    }
    joined.end();
    return joined.paragraphs.build();
  }

  private void add(TextLine line, String text) {
    SentenceNumbering number = SentenceNumbering.of(text);
    boolean heading = NarrativeOutline.isHeading(text, number);
    if (number.isPresent()) {
      end();
    }
    boolean alone = heading && current.isEmpty();
    current.append(line);
    if (alone || SentenceClauses.endsWithSentence(text)) {
      end();
    }
  }

  private void end() {
    if (!current.isEmpty()) {
      paragraphs.add(current.build());
      current = new SentenceText.Builder();
    }
  }
}
