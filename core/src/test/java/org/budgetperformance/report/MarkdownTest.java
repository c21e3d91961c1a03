package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Text stays text in Markdown. */
class MarkdownTest {
  @Test
  void whatCouldBeAMarkIsEscaped() {
    assertEquals(
        "\\<b\\> \\[a\\](b) \\`c\\` \\*d\\* e \\| f", Markdown.escape("<b> [a](b) `c` *d* e | f"));
    assertEquals(
        "\\&amp; \\$x\\$ \\@someone \\#7 \\~\\~x\\~\\~",
        Markdown.escape("&amp; $x$ @someone #7 ~~x~~"));
    assertEquals("\\\\", Markdown.escape("\\"));
  }

  @Test
  void anAddressIsNoLink() {
    assertEquals("http\\://example.org", Markdown.escape("http://example.org"));
    assertEquals("www\\.example.org", Markdown.escape("www.example.org"));
    assertEquals("163.38万元：1:2", Markdown.escape("163.38万元：1:2"));
  }

  @Test
  void aParagraphIsNoListAndNoHeading() {
    assertEquals(
        "\\- a\n\n1\\. b\n\n2024 c\n\n\\# d\n\n",
        new Markdown()
            .paragraph("- a")
            .paragraph("1. b")
            .paragraph("2024 c")
            .paragraph("# d")
            .toString());
  }

  @Test
  void aCellKeepsToItsColumn() {
    assertEquals("| a \\| b | c d |\n", new Markdown().row("a | b", "c\nd").toString());
  }

  @Test
  void codeIsNotEndedByItsLines() {
    assertEquals("````text\na\n```\nb\n````\n\n", new Markdown().code("a\n```\nb\n").toString());
  }
}
