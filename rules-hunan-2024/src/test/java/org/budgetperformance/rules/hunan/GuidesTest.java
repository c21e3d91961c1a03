package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of README and of the guides compiles and does what they say, and what they link to is there. */
class GuidesTest {
  private static final ImmutableList<String> DOCUMENTS =
      ImmutableList.of(
          "README.md",
          ".github/CONTRIBUTING.md",
          ".github/BUILD.md",
          ".github/SECURITY.md",
          ".github/CHANGELOG.md",
          "core/src/docs/command.md",
          "core/src/docs/embedding.md",
          "core/src/docs/house.md",
          "src-test-fixtures/src/docs/province.md",
          "src-test-fixtures/src/docs/testing.md",
          "rules-hunan-2024/FIGURES.md");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

  @TempDir Path folder;
  private final Guide readme;
  private final Guide embedding;
  private final Guide province;
  private final Guide testing;

  GuidesTest() throws Exception {
    readme = Guide.readme();
    embedding = Guide.after(readme, "core/src/docs/embedding.md");
    province = Guide.after(readme, "src-test-fixtures/src/docs/province.md");
    testing = Guide.after(readme, "src-test-fixtures/src/docs/testing.md");
  }

  @Test
  void theEmbeddingCodeFindsWhatIsWrongWithTheForm() throws Exception {
    String out = readme.run("Embed", folder);

    // 20 of 25 is 80% and 8 points; 26 of ≤25 leaves at most 20 × 25 ÷ 26 = 19.23 of 20 points.
    assertTrue(out.contains("STD-F03 "), out);
    assertTrue(out.contains("should be 80%; off by 20 percentage points"), out);
    assertTrue(out.contains("project-form:道路养护经费/annual-funds/execution-rate"), out);
    assertTrue(out.contains("STD-S04 "), out);
    assertTrue(out.contains("19.23"), out);
    // Cost 0–19.23; execution 8 by the amounts and 10 by the printed rate.
    assertTrue(out.contains("the rules support 8.00–29.23 points"), out);
  }

  @Test
  void figuresOfADatabaseAreChecked() throws Exception {
    String out = readme.run("FromDatabase", folder);

    // 200,000 of 250,000 yuan are 80% and 8 points; 20 points are claimed beside a blank actual
    // value.
    assertTrue(out.contains("STD-F12 "), out);
    assertFalse(out.contains("STD-F03 "), out);
  }

  @Test
  void theTestCodePasses() throws Exception {
    int run = 0;
    try (URLClassLoader loader = readme.load("ExportTest", folder)) {
      Class<?> test = loader.loadClass("ExportTest");
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object instance = constructor.newInstance();
      for (Method method : test.getDeclaredMethods()) {
        for (Annotation annotation : method.getAnnotations()) {
          if (annotation.annotationType().getName().equals(Test.class.getName())) {
            method.setAccessible(true);
            method.invoke(instance);
            run++;
          }
        }
      }
    }
    assertEquals(1, run);
  }

  @Test
  void aProvinceOfItsOwnHasARuleOfItsOwn() throws Exception {
    // 90 of training do not fit into 80 of basic expenditure.
    assertTrue(("\n" + readme.run("OwnProvince", folder)).contains("\nAH-B01\n"));
  }

  @Test
  void theReviewCodeWaivesComparesAndProves() throws Exception {
    String out = embedding.run("Review", folder);

    // 0.6 + 0 + 0 is not 0.5; 7 of 8 posts are 87.5%, not 90%, which is waived; then 0.5 is 0.5.
    assertTrue(out.startsWith("stands: STD-B04\nwaived: 洪江市财政局\ngone: STD-B04\n"), out);
    assertTrue(out.contains("\npolicy\thuaihua-2025\nwaivers\t1\ndate\t2025-05-01\n"), out);
    assertTrue(out.contains("\nverdict\tSTD-B07\tWAIVED\tERROR\t"), out);
    assertTrue(out.contains("\nverdict\tSTD-B08\tSWITCHED_OFF\n"), out);
    assertFalse(out.contains("FAILED"), out);
  }

  /** 200,000 of 250,000 yuan are 80%, not 98.6%; 0.123 yuan are no whole fen. */
  @Test
  void aRequestIsAnsweredInBothLanguagesWithItsOwnFieldOrRefusedAtIt() throws Exception {
    String out = embedding.run("Answer", folder);

    assertTrue(
        out.startsWith("[{rule=STD-F03, severity=ERROR, zh=项目支出绩效自评表「道路养护经费」·年度资金总额执行率 98.6%"),
        out);
    assertTrue(
        out.contains(" should be 80%; off by 18.6 percentage points, fields=F-1 F-2 F-3}"), out);
    assertTrue(out.endsWith("\nno cell can hold the value of /budget\n"), out);
  }

  @Test
  void reportsAreComparedWithEachOther() throws Exception {
    String out = embedding.run("SideBySide", folder);

    assertTrue(out.startsWith("STD-X01 the reports of 某县林业局, 某县水利局 are the same in 1 places"), out);
    assertTrue(out.endsWith("\n  某县水利局/department-form/expected-goal/text\n"), out);
  }

  @Test
  void theHintsAreTheOnesThatAreShown() throws Exception {
    String out = embedding.run("LookedInto", folder);

    // 163.38 + 34 − 171.38 = 26.00, which is 其中26万元纳入基本支出.
    assertTrue(out.contains("\n- 多出的26.00万元等于"), out);
    assertTrue(out.contains("“其中26万元纳入基本支出”"), out);
    assertTrue(embedding.text().contains("```text\n" + out + "```\n"), out);
  }

  /** 79.5% of 24.995 is 19.871 and 80.5% of 25.005 is 20.129, each ±0.005; 21 is 84%. */
  @Test
  void aFormThatIsTypedIsAskedForNothing() throws Exception {
    String out = embedding.run("Typing", folder);

    assertEquals("0 findings\n19.87万元至20.13万元\nSTD-F03\n", out);
    assertTrue(embedding.text().contains("```text\n" + out + "```\n"), out);
  }

  @Test
  void theExchangingCodePrintsTheEvaluation() throws Exception {
    String out = embedding.run("Exchange", folder);

    // 9 of 8 posts are 112.5% and not 100%.
    assertTrue(out.contains("should be 112.5%; off by 12.5 percentage points"), out);
    assertTrue(out.contains("\"place\": \"base-data/staffing/staff-ratio\""), out);
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(out));
  }

  /** 8 of 8 posts are 100%: the first case holds, the second does not. */
  @Test
  void theTableOfCasesFailsWhereTheGuideSays() throws Exception {
    String out = testing.run("Cases", folder);

    String begin = out.substring(0, out.indexOf("[错误] STD-B07 "));
    assertEquals("第3行：STD-B07对“base-data/staffing/staff-ratio”应有结论“通过”，实为“错误”\n", begin);
    assertTrue(testing.text().contains("```text\n" + begin + "[错误] STD-B07 …\n```\n"), out);
    assertFalse(out.contains("第2行"), out);
  }

  @Test
  void generatedReportsHaveNoFindingsAndMostSlipsAreFound() throws Exception {
    String out = testing.run("Tried", folder);

    assertTrue(out.startsWith("0 errors and warnings in 20 consistent reports\n"), out);
    int line = out.indexOf('\n') + 1;
    int percent = Integer.parseInt(out.substring(line, out.indexOf('%', line)));
    assertTrue(percent >= 80, out);
  }

  @Test
  void everyClassThatTheGuidesDeclareIsRunHere() {
    assertEquals(
        ImmutableList.of("Embed", "FromDatabase", "ExportTest", "OwnProvince"), readme.classes());
    assertEquals(
        ImmutableList.of("LookedInto", "Review", "Typing", "Exchange", "Answer", "SideBySide"),
        embedding.classes());
    assertEquals(ImmutableList.of("Cases", "Tried"), testing.classes());
  }

  @Test
  void theVersionOfJacksonIsTheOneThatIsTested() throws Exception {
    String pom = Guide.read(Guide.root().resolve("pom.xml"));
    assertTrue(pom.contains("<jackson.version>2.23.0</"));
    assertTrue(
        embedding.text().contains("<artifactId>jackson-core</artifactId>\n  <version>2.23.0</"));
  }

  /** The build compiles and tests that project, so the guide need only be its code. */
  @Test
  void theProvincesCodeIsThatOfTheIntegrationProject() throws Exception {
    List<Path> sources = provinceSources();

    assertEquals(2, sources.size());
    int lines = 0;
    for (Path source : sources) {
      String code = Guide.read(source);
      assertTrue(province.text().contains("```java\n" + code + "```\n"), source.toString());
      lines += Files.readAllLines(source, StandardCharsets.UTF_8).size();
    }
    assertTrue(lines < 125, lines + " lines of Java");
  }

  /** The profile spark compiles and runs that test, so the guide need only be its code. */
  @Test
  void theSparkCodeIsThatOfItsTest() throws Exception {
    String folder = "rules-hunan-2024/src/spark/java/org/budgetperformance/rules/hunan/";
    String test = Guide.read(Guide.root().resolve(folder + "SparkTest.java"));
    int start = test.indexOf("    // guide\n") + "    // guide\n".length();
    String code = test.substring(start, test.indexOf("    // end\n"));
    assertTrue(code.contains(".parallelize("), code);
    assertTrue(embedding.text().contains("```java\n" + code + "```\n"), code);
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws Exception {
    String script = Guide.read(Guide.root().resolve(".ci/run"));
    String command = "mvn -B -ntp -Dstyle.color=never verify";
    assertTrue(script.contains("\n" + command + "\n"), script);
    assertTrue(readme.text().contains("```sh\n" + command + "\n```"));
  }

  @Test
  void theFirstCommandNamesAFileThatIsThere() {
    String command = "java -jar rules-hunan-2024/target/check.jar ";
    String text = readme.text();
    int start = text.indexOf(command) + command.length();
    String file = text.substring(start, text.indexOf('\n', start));
    assertTrue(file.endsWith(".docx"), file);
    assertTrue(Files.exists(Guide.root().resolve(file)), file);
  }

  @Test
  void theyAreShortEnoughToBeRead() throws Exception {
    assertTrue(lines("README.md") <= 350, "README has at most 350 lines");
    assertTrue(lines(".github/CONTRIBUTING.md") <= 120, "CONTRIBUTING has at most 120 lines");
  }

  private static int lines(String file) throws Exception {
    return Files.readAllLines(Guide.root().resolve(file), StandardCharsets.UTF_8).size();
  }

  @Test
  void whatTheyLinkToIsThere() throws Exception {
    int links = 0;
    for (String document : DOCUMENTS) {
      Path file = Guide.root().resolve(document);
      Matcher link = LINK.matcher(Guide.read(file));
      while (link.find()) {
        Path target = file.getParent().resolve(link.group(1)).normalize();
        assertTrue(Files.exists(target), document + " links to " + link.group(1));
        links++;
      }
    }
    assertTrue(links > 20, links + " links");
  }

  private static List<Path> provinceSources() throws Exception {
    Path project = Guide.root().resolve("src-test-fixtures/src/it/hubei/src");
    try (Stream<Path> files = Files.walk(project)) {
      // The guide only names the class that keeps verdicts, which a module need not have.
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("HubeiVerdictTest.java"))
          .collect(Collectors.toList());
    }
  }
}
