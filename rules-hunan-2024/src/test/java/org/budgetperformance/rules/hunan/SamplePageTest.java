package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.rule.Finding;
import org.budgetperformance.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the sample report, as text: what a browser shows of it says {@link PageInBrowserTest}. */
class SamplePageTest {
  private static final Pattern ENTRY =
      Pattern.compile(
          "<article class=\"entry [-a-z0-9 ]+\" id=\"(\\w+)\"(.*?)</article>", Pattern.DOTALL);
  private static final Pattern PLACES =
      Pattern.compile(
          "<ul class=\"places\".*?\n</ul>|<ul class=\"places\".*?</ul>", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount() == 0 ? 0 : 1));
    }
    return found;
  }

  /** Returns what the element of a cell or a note holds, up to the end of the cell. */
  private static String cell(String page, String id) {
    int start = page.indexOf(" id=\"" + id + "\"");
    assertTrue(start > 0, id);
    int end = page.indexOf("</td>", start);
    int head = page.indexOf("</th>", start);
    return page.substring(start, head > 0 && head < end ? head : end);
  }

  /** If this fails, read what the build wrote to target/report-page/ and take it over if it is right. */
  @Test
  void thePageIsTheOneThatWasLookedAt() throws Exception {
    String page = SamplePage.in(Locale.SIMPLIFIED_CHINESE);
    SamplePage.write("sample-report.html", page);
    String golden =
        Resources.toString(
            Resources.getResource(SamplePageTest.class, "sample-report.html"),
            StandardCharsets.UTF_8);
    assertTrue(golden.equals(page), "compare with target/report-page/sample-report.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void everyFindingHasItsArticleAndEveryPlaceOfItItsLink(String language) {
    String page = SamplePage.in(Locale.forLanguageTag(language));
    List<Finding> told = new ArrayList<>(SamplePage.EVALUATION.findings());
    SamplePage.EVALUATION.openCauses().forEach(cause -> told.add(cause.findings().get(0)));

    Matcher entry = ENTRY.matcher(page);
    int number = 0;
    while (entry.find()) {
      Finding finding = told.get(number);
      String article = entry.group(2);
      assertTrue(article.contains("<code>" + finding.rule().id() + "</code>"), article);
      List<String> places = all(PLACES, article);
      List<String> links = places.isEmpty() ? ImmutableList.of() : all(LINK, places.get(0));
      boolean open = finding.outcome() == Outcome.UNDECIDED;
      int shown = open ? finding.openCells().size() : finding.places().size();
      assertEquals(shown, links.size(), finding.rule().id());
      for (String link : links) {
        String back = "href=\"#" + entry.group(1) + "\"";
        assertTrue(cell(page, link).contains(back), link + " does not lead back to " + back);
      }
      number++;
    }
    assertEquals(told.size(), number);
  }

  @Test
  void everyLinkLeadsToOneElementOfThePage() {
    String page = SamplePage.in(Locale.SIMPLIFIED_CHINESE);
    List<String> ids = all(ID, page);
    Set<String> once = new HashSet<>(ids);
    assertEquals(once.size(), ids.size());
    List<String> links = all(LINK, page);
    assertTrue(links.size() > 200, "only " + links.size());
    assertEquals(ImmutableList.of(), missing(links, once));
  }

  private static List<String> missing(List<String> links, Set<String> ids) {
    List<String> missing = new ArrayList<>(links);
    missing.removeAll(ids);
    return missing;
  }

  @Test
  void nothingOnThePageIdentifiesAPerson() {
    for (String language : ImmutableList.of("zh-CN", "en")) {
      String page = SamplePage.in(Locale.forLanguageTag(language));
      assertFalse(page.contains("张三"), language);
      assertFalse(page.contains("13800000181"), language);
      assertFalse(page.contains("13800000131"), language);
    }
  }

  @Test
  void theSameEvaluationGivesTheSamePage() {
    assertEquals(SamplePage.in(Locale.ENGLISH), SamplePage.in(Locale.ENGLISH));
  }
}
