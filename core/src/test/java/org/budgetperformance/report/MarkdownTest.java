package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.budgetperformance.text.PersonalDetails;
import org.junit.jupiter.api.Test;

/** Text stays text in Markdown. */
class MarkdownTest {
  private static Markdown markdown() {
    return new Markdown(PersonalDetails.known());
  }

  @Test
  void whatCouldBeAMarkIsEscaped() {
    assertEquals(
        "\\<b\\> \\[a\\](b) \\`c\\` \\*d\\* e \\| f",
        markdown().escape("<b> [a](b) `c` *d* e | f"));
    assertEquals(
        "\\&amp; \\$x\\$ \\@someone \\#7 \\~\\~x\\~\\~",
        markdown().escape("&amp; $x$ @someone #7 ~~x~~"));
    assertEquals("\\\\", markdown().escape("\\"));
  }

  @Test
  void anAddressIsNoLink() {
    assertEquals("http\\://example.org", markdown().escape("http://example.org"));
    assertEquals("www\\.example.org", markdown().escape("www.example.org"));
    assertEquals("163.38万元：1:2", markdown().escape("163.38万元：1:2"));
  }

  @Test
  void aParagraphIsNoListAndNoHeading() {
    assertEquals(
        "\\- a\n\n1\\. b\n\n2024 c\n\n\\# d\n\n",
        markdown()
            .paragraph("- a")
            .paragraph("1. b")
            .paragraph("2024 c")
            .paragraph("# d")
            .toString());
  }

  @Test
  void aCellKeepsToItsColumn() {
    assertEquals("| a \\| b | c d |\n", markdown().row("a | b", "c\nd").toString());
  }

  @Test
  void codeIsNotEndedByItsLines() {
    assertEquals("````text\na\n```\nb\n````\n\n", markdown().code("a\n```\nb\n").toString());
  }
}
