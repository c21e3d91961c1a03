package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.report.ComparisonPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample before and after it was mended, as a page in headless Chromium; without a browser the class is skipped. */
class ComparisonInBrowserTest {
  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> executable = Browser.executable();
    assumeTrue(executable.isPresent(), "no Chromium on this machine: the page is not looked at");
    Evaluation sample = HunanRules.module().evaluate(SampleReport.submission());
    Evaluation corrected = HunanRules.module().evaluate(MendedReport.submission());
    Comparison mended = Comparison.of(sample, corrected);
    Comparison spoilt = Comparison.of(corrected, sample);
    write("mended", ComparisonPage.in(Locale.SIMPLIFIED_CHINESE).render(mended));
    write("spoilt", ComparisonPage.in(Locale.ENGLISH).render(spoilt));
    write(
        "hostile",
        ComparisonPage.in(Locale.SIMPLIFIED_CHINESE)
            .render(Comparison.of(corrected, HostileText.evaluation())));
    browser = Browser.start(executable.get());
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path file(String name) {
    return folder.resolve(name + ".html");
  }

  private static void write(String name, String page) throws IOException {
    Files.write(file(name), page.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(ComparisonInBrowserTest.class, name), StandardCharsets.UTF_8);
  }

  private static JsonNode ask(String question) throws IOException {
    return browser.evaluate(
        "(async () => {" + resource("page-checks.js") + "\nreturn await " + question + ";})()");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static void show(String name, int width, String scheme) {
    browser.show(width, 900, scheme);
    browser.open(file(name));
  }

  @Test
  void whatBecameOfTheFindingsIsCountedFirst() throws IOException {
    show("mended", 1280, "light");

    // All 38 findings of SampleReportFindingsTest, those that follow from others among them.
    assertEquals(38, ask("count('article.entry')").asInt());
    assertEquals(
        ImmutableList.of(), texts(ask("all('a[href^=\"#\"]').filter(a => !target(a)).map(name)")));
  }

  @Test
  void nothingIsComplainedOfAndNothingIsAskedFor() throws IOException {
    show("hostile", 1280, "light");

    assertEquals(ImmutableList.of(), browser.complaints());
    assertEquals(ImmutableList.of(file("hostile").toUri().toString()), browser.requests());
    assertEquals(0, ask("document.scripts.length + document.images.length").asInt());
    assertFalse(ask("document.title").asText().equals("hacked"));
  }

  @ParameterizedTest
  @CsvSource({"mended,390,light", "spoilt,390,dark", "mended,768,light", "spoilt,1280,dark"})
  void everybodyCanReadItAndItNeverScrollsSideways(String name, int width, String scheme)
      throws IOException {
    show(name, width, scheme);

    assertEquals(width, ask("document.documentElement.scrollWidth").asInt());
    assertEquals(1, ask("count('h1')").asInt());
    assertEquals(ImmutableList.of(), texts(ask("headingsOutOfOrder()")));
    assertEquals(ImmutableList.of(), texts(ask("tablesOutOfOrder()")));
    browser.evaluate(resource("/axe.min.js") + "; null");
    JsonNode audit = ask("audit()");
    assertEquals(ImmutableList.of(), texts(audit.get("violations")));
    assertTrue(audit.get("contrasts").asInt() > 20, audit.get("contrasts").toString());
  }
}
