package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Report;
import org.budgetperformance.report.TextReport;
import org.junit.jupiter.api.Test;

/** Text of a submission, a waiver, a policy or a reader's problem stays text in every report. */
class HostileReportsTest {
  private static final CharMatcher TURNING =
      CharMatcher.inRange('\u202a', '\u202e').or(CharMatcher.inRange('\u2066', '\u2069'));
  private static final Evaluation EVALUATION = HostileText.evaluation();

  private static String render(Report report) {
    return report.render(EVALUATION, HostileText.PROBLEMS);
  }

  private static void assertNothingActs(String text) {
    assertFalse(TURNING.matchesAnyOf(text));
    assertTrue(text.replace("\\", "").contains("甲[U+202E]乙[U+2066]丙"));
    assertFalse(CharMatcher.javaIsoControl().and(CharMatcher.isNot('\n')).matchesAnyOf(text));
  }

  @Test
  void itIsJudgedAtAll() {
    assertTrue(EVALUATION.findings().size() > 10);
    assertEquals(1, EVALUATION.switchedOff().size());
    assertFalse(EVALUATION.waived().isEmpty());
    assertFalse(EVALUATION.termsProblems().isEmpty());
  }

  @Test
  void aPageHasItsOwnElementsOnly() {
    String page = render(HtmlReport.in(Locale.SIMPLIFIED_CHINESE));
    TreeSet<String> tags = new TreeSet<>();
    Matcher tag = Pattern.compile("<([A-Za-z!][^ >\n]*)").matcher(page);
    while (tag.find()) {
      tags.add(tag.group(1));
    }
    assertEquals(
        ImmutableSet.of(
            "!DOCTYPE",
            "a",
            "article",
            "body",
            "caption",
            "code",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "h3",
            "head",
            "header",
            "html",
            "li",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "path",
            "rect",
            "section",
            "span",
            "strong",
            "style",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul"),
        tags);
    assertTrue(page.contains("&lt;script&gt;document.title=&#39;hacked&#39;&lt;/script&gt;"));
    assertTrue(
        page.contains("&quot;&gt;&lt;img src=x onerror=document.title=&#39;hacked&#39;&gt;"));
    assertTrue(page.contains(HostileText.LONG));
    assertNothingActs(page);
  }

  @Test
  void noMarkOfMarkdownIsAnybodysButTheReports() {
    String markdown = render(MarkdownReport.in(Locale.SIMPLIFIED_CHINESE));
    assertFalse(Pattern.compile("(?<!\\\\)<").matcher(markdown).find());
    assertFalse(Pattern.compile("(?<!\\\\)[\\[\\]`!&$~]").matcher(markdown).find());
    assertFalse(Pattern.compile("(?<!\\\\):?//").matcher(markdown.replace("\\://", "")).find());
    assertTrue(markdown.contains("\\<script\\>document.title\\='hacked'\\</script\\>"));
    assertTrue(markdown.contains("\\| c"));
    assertNothingActs(markdown);
  }

  @Test
  void aRowOfATableOfMarkdownKeepsItsCells() {
    for (String line : render(MarkdownReport.in(Locale.ENGLISH)).split("\n", -1)) {
      if (line.startsWith("| ")) {
        int bars =
            line.replace("\\|", "").length() - line.replace("\\|", "").replace("|", "").length();
        assertTrue(ImmutableSet.of(3, 5, 6).contains(bars), line);
      }
    }
  }

  @Test
  void aTextTellsATerminalNothing() {
    String text = render(TextReport.in(Locale.SIMPLIFIED_CHINESE).withHints().withSteps());
    assertTrue(text.contains("<script>document.title='hacked'</script>"));
    assertNothingActs(text);
  }
}
