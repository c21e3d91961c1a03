package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.report.HtmlReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of the sample report in headless Chromium. Pictures of it and its print are written to
 * target/report-page/. Without a browser the class is skipped.
 */
class PageInBrowserTest {
  private static final String SCRIPTS = script("page-checks.js");
  private static Browser browser;
  private static Path chinese;
  private static Path english;

  private static String script(String name) {
    try {
      return Resources.toString(
          Resources.getResource(PageInBrowserTest.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void open() {
    Optional<Path> executable = Browser.executable();
    if (!executable.isPresent()) {
      System.out.println("PageInBrowserTest is skipped: no Chromium on this machine");
    }
    assumeTrue(executable.isPresent(), "no Chromium on this machine");
    browser = Browser.start(executable.get());
    chinese = SamplePage.write("sample-report.html", SamplePage.in(Locale.SIMPLIFIED_CHINESE));
    english = SamplePage.write("sample-report-en.html", SamplePage.in(Locale.ENGLISH));
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static JsonNode ask(String question) {
    return browser.evaluate("(() => {" + SCRIPTS + "\nreturn " + question + ";})()");
  }

  private static void show(Path page, int width, String scheme) {
    browser.show(width, 900, scheme);
    browser.open(page);
  }

  private static List<String> texts(JsonNode list) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    list.forEach(item -> texts.add(item.asText()));
    return texts.build();
  }

  @Test
  void everyFindingIsThere() {
    show(chinese, 1280, "light");
    Evaluation evaluation = SamplePage.EVALUATION;
    assertEquals(evaluation.findings().size(), ask("count('article[id^=f]')").asInt());
    assertEquals(evaluation.openCauses().size(), ask("count('article[id^=u]')").asInt());
    assertEquals(evaluation.waived().size(), ask("count('article[id^=w]')").asInt());
    evaluation
        .findings()
        .forEach(
            finding ->
                assertTrue(
                    ask("document.querySelector('main').textContent")
                        .asText()
                        .contains(finding.message(Locale.SIMPLIFIED_CHINESE)),
                    finding.rule().id()));
  }

  @Test
  void everyMarkLeadsToItsFindingAndBack() {
    show(chinese, 1280, "light");
    assertTrue(ask("count('a.ref')").asInt() > 100);
    assertEquals(ImmutableList.of(), texts(ask("brokenLinks()")));
    assertEquals(ImmutableList.of(), texts(ask("marksWithoutWayBack()")));
    assertEquals(ImmutableList.of(), texts(ask("placesWithoutMark()")));
    assertEquals(ImmutableList.of(), texts(ask("linksOutOfSight('.places a', 60)")));
    assertEquals(ImmutableList.of(), texts(ask("linksOutOfSight('.form a.ref', 60)")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void nothingIsComplainedOfAndNothingIsAskedFor(String scheme) {
    show(chinese, 1280, scheme);
    assertEquals(ImmutableList.of(), browser.complaints());
    assertEquals(ImmutableList.of(chinese.toUri().toString()), browser.requests());
    assertEquals(0, ask("document.scripts.length").asInt());
  }

  /** What somebody managed to put into a page could not fetch or run anything either. */
  @Test
  void thePolicyOfThePageForbidsPicturesScriptsAndStyles() {
    show(chinese, 1280, "light");
    assertEquals(
        ImmutableList.of("img-src", "script-src-elem", "style-src-attr"),
        texts(browser.evaluate("(async () => {" + SCRIPTS + "\nreturn await violations();})()")));
  }

  @ParameterizedTest
  @CsvSource({"390,zh-CN", "390,en", "320,zh-CN", "1280,zh-CN", "1280,en"})
  void thePageNeverScrollsSideways(int width, String language) {
    show(language.equals("en") ? english : chinese, width, "light");
    ask("open()");
    assertEquals(width, ask("document.documentElement.clientWidth").asInt());
    assertEquals(width, ask("document.documentElement.scrollWidth").asInt());
    assertTrue(
        width > 400 || ask("count('.scroll', e => e.scrollWidth > e.clientWidth)").asInt() > 3);
    assertEquals(0, ask("count('.scroll', e => e.tabIndex !== 0)").asInt());
  }

  @ParameterizedTest
  @CsvSource({"light,1280,zh-CN", "dark,390,en"})
  void everybodyCanReadIt(String scheme, int width, String language) throws IOException {
    show(language.equals("en") ? english : chinese, width, scheme);
    ask("open()");
    browser.evaluate(script("/axe.min.js") + "; null");
    JsonNode audit = browser.evaluate("(async () => {" + SCRIPTS + "\nreturn await audit();})()");
    assertEquals(ImmutableList.of(), texts(audit.get("violations")));
    assertTrue(audit.get("contrasts").asInt() > 300, audit.get("contrasts").toString());
  }

  @Test
  void headingsAndHeadsOfTablesAreInOrder() {
    show(chinese, 1280, "light");
    assertEquals(1, ask("count('h1')").asInt());
    assertEquals(ImmutableList.of(), texts(ask("headingsOutOfOrder()")));
    assertEquals(ImmutableList.of(), texts(ask("tablesOutOfOrder()")));
    assertEquals("zh-CN", ask("document.documentElement.lang").asText());
  }

  @Test
  void theKeyboardFindsTheContentFirst() {
    show(chinese, 1280, "light");
    press("Tab", 9);
    assertEquals("#main", ask("document.activeElement.getAttribute('href')").asText());
    assertTrue(ask("document.activeElement.getBoundingClientRect().left >= 0").asBoolean());
    press("Enter", 13);
    assertEquals("#main", ask("location.hash").asText());
    press("Tab", 9);
    assertTrue(ask("document.querySelector('main').contains(document.activeElement)").asBoolean());
    assertFalse(
        ask("getComputedStyle(document.activeElement).outlineStyle").asText().equals("none"));
  }

  private static void press(String key, int code) {
    for (String type : ImmutableList.of("rawKeyDown", "char", "keyUp")) {
      if (!type.equals("char") || key.equals("Enter")) {
        browser.send(
            "Input.dispatchKeyEvent",
            "type",
            type,
            "key",
            key,
            "code",
            key,
            "text",
            type.equals("char") ? "\r" : "",
            "windowsVirtualKeyCode",
            code);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "390,light", "390,dark"})
  void picturesAreTaken(int width, String scheme) {
    show(chinese, width, scheme);
    int height = ask("document.documentElement.scrollHeight").asInt();
    JsonNode picture =
        browser.send(
            "Page.captureScreenshot",
            "captureBeyondViewport",
            true,
            "clip",
            Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, 8000), "scale", 1));
    byte[] bytes = Base64.getDecoder().decode(picture.get("data").asText());
    assertTrue(bytes.length > 50_000, "only " + bytes.length + " bytes");
    SamplePage.write("sample-report-" + width + "-" + scheme + ".png", bytes);
  }

  /** On A4 nothing is cut off at the right: tables are as wide as the paper and no wider. */
  @Test
  void thePrintFitsOnA4() {
    show(chinese, 1280, "light");
    JsonNode print =
        browser.send("Page.printToPDF", "preferCSSPageSize", true, "printBackground", true);
    byte[] bytes = Base64.getDecoder().decode(print.get("data").asText());
    SamplePage.write("sample-report-a4.pdf", bytes);
    String pdf = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF-"), pdf.substring(0, 8));
    assertTrue(pdf.contains("/MediaBox [0 0 594.95996 841.91998]"), "not A4");

    browser.send("Emulation.setEmulatedMedia", "media", "print");
    browser.show(703, 900, "light"); // 210 mm without the margins of 12 mm, at 96 dots an inch
    browser.send("Emulation.setEmulatedMedia", "media", "print");
    assertTrue(ask("document.documentElement.scrollWidth").asInt() <= 703);
    assertEquals(0, ask("count('nav', e => e.offsetHeight > 0)").asInt());
  }

  @Test
  void hostileTextIsShownAndDoesNothing() {
    Path file =
        SamplePage.write(
            "hostile.html",
            HtmlReport.in(Locale.SIMPLIFIED_CHINESE)
                .render(HostileText.evaluation(), HostileText.PROBLEMS));
    show(file, 390, "light");

    assertEquals(ImmutableList.of(), browser.complaints());
    assertEquals(ImmutableList.of(file.toUri().toString()), browser.requests());
    assertFalse(ask("document.title").asText().equals("hacked"));
    assertEquals(0, ask("count('script, img, iframe, object, link, form, [onerror]')").asInt());
    String text = ask("document.body.textContent").asText();
    assertTrue(text.contains(HostileText.SCRIPT));
    assertTrue(text.contains(HostileText.IMAGE));
    assertTrue(text.contains("甲[U+202E]乙"));
    assertTrue(text.contains(HostileText.LONG));
    assertTrue(ask("document.documentElement.scrollWidth").asInt() <= 390);
    assertTrue(ask("document.documentElement.scrollHeight").asInt() < 120_000);
  }
}
