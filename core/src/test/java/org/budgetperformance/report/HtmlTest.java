package org.budgetperformance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.budgetperformance.text.PersonalDetails;
import org.junit.jupiter.api.Test;

/** Nothing gets into a page but as text, and no link leads out of its folder. */
class HtmlTest {
  private static String page(Html html) {
    return html.end();
  }

  private static Html chinese() {
    return new Html(Locale.SIMPLIFIED_CHINESE, PersonalDetails.known());
  }

  @Test
  void textIsEscaped() {
    assertEquals(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<p>&lt;b&gt; &amp; &quot;&#39;</p></html>\n",
        page(chinese().element("p", "<b> & \"'")));
  }

  @Test
  void anAttributeIsEscaped() {
    assertTrue(
        page(chinese().open("p").attribute("title", "\"><script>"))
            .contains("<p title=\"&quot;&gt;&lt;script&gt;\">"));
  }

  @Test
  void marksThatTurnTheDirectionAreWrittenOut() {
    assertTrue(page(chinese().element("p", "甲\u202e乙\u2067丙")).contains("甲[U+202E]乙[U+2067]丙"));
  }

  @Test
  void wordsFromRightToLeftAreSetApart() {
    assertTrue(page(chinese().element("p", "שלום 5")).contains("<p><bdi>שלום 5</bdi></p>"));
    assertTrue(page(chinese().element("title", "שלום")).contains("<title>שלום</title>"));
  }

  @Test
  void chineseOnAnEnglishPageIsSaidToBeChinese() {
    String page =
        page(
            new Html(Locale.ENGLISH, PersonalDetails.known())
                .element("p", "洪江区信访局")
                .element("p", "163.38万元"));
    assertTrue(page.contains("<html lang=\"en\">"));
    assertTrue(page.contains("<p><bdi lang=\"zh-CN\">洪江区信访局</bdi></p>"));
    assertTrue(page(chinese().element("p", "洪江区信访局")).contains("<p>洪江区信访局</p>"));
  }

  @Test
  void thereIsNoElementAndNoAttributeThatRuns() {
    assertThrows(IllegalArgumentException.class, () -> chinese().open("script"));
    assertThrows(IllegalArgumentException.class, () -> chinese().open("img"));
    assertThrows(
        IllegalArgumentException.class, () -> chinese().open("p").attribute("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> chinese().open("p").attribute("style", "x"));
  }

  @Test
  void aLinkLeadsNowhereElse() {
    for (String address :
        new String[] {"http://example.org/", "javascript:x", "//example.org", "x"}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> chinese().open("a").attribute("href", address),
          address);
    }
    assertTrue(page(chinese().link("f1").text("1")).contains("<a href=\"#f1\">1</a>"));
  }

  @Test
  void anIdStandsOnce() {
    Html page = chinese().open("p").attribute("id", "f1").close();
    assertTrue(page.has("f1"));
    assertThrows(IllegalArgumentException.class, () -> page.open("p").attribute("id", "f1"));
  }

  @Test
  void anAttributeComesBeforeTheContent() {
    Html page = chinese().element("p", "x");
    assertThrows(IllegalStateException.class, () -> page.attribute("id", "late"));
  }
}
