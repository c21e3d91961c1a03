package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.fixtures.SampleReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index of a folder in headless Chromium; without a browser the class is skipped. */
class IndexInBrowserTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path index;

  @BeforeAll
  static void open() throws Exception {
    Optional<Path> executable = Browser.executable();
    assumeTrue(executable.isPresent(), "no Chromium on this machine: the index is not looked at");
    write("town/report.txt", SampleReport.text());
    write("town/mended.txt", MendedReport.text());
    write("javascript:alert(1)?#%41 <script>.txt", SampleReport.text());
    write("noise.txt", "no report");
    write("budget.pptx", "not read");
    CheckProcess check = CheckProcess.run(folder, "in", "--output", "out", "--format", "html");
    assertEquals(1, check.status, check.err);
    index = folder.resolve("out/index.html");
    browser = Browser.start(executable.get());
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static void write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(IndexInBrowserTest.class, name), StandardCharsets.UTF_8);
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

  private static void show(int width, String scheme) {
    browser.show(width, 900, scheme);
    browser.open(index);
  }

  @Test
  void everyReportLeadsToItsPage() throws Exception {
    show(1280, "light");
    List<String> links =
        texts(ask("Array.from(document.querySelectorAll('tbody a'), link => link.href)"));

    assertEquals(3, links.size());
    for (String link : links) {
      Path page = Paths.get(URI.create(link));
      assertTrue(page.startsWith(index.getParent()) && Files.isRegularFile(page), link);
    }
    assertEquals(
        ImmutableList.of(), texts(ask("all('a[href^=\"#\"]').filter(a => !target(a)).map(name)")));
  }

  @Test
  void nothingIsComplainedOfAndNothingIsAskedFor() throws Exception {
    show(1280, "light");

    assertEquals(ImmutableList.of(), browser.complaints());
    assertEquals(ImmutableList.of(index.toUri().toString()), browser.requests());
    assertEquals(0, ask("document.scripts.length").asInt());
  }

  @ParameterizedTest
  @CsvSource({"390,light", "1280,dark"})
  void everybodyCanReadItAndItNeverScrollsSideways(int width, String scheme) throws Exception {
    show(width, scheme);

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
