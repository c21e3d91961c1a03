package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of README compiles and does what README says. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void theEmbeddingCodeFindsWhatIsWrongWithTheForm() throws Exception {
    String out = runMain("Embed");

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
  void theReviewCodeWaivesComparesAndProves() throws Exception {
    String out = runMain("Review");

    // 0.6 + 0 + 0 is not 0.5; 7 of 8 posts are 87.5%, not 90%, which is waived; then 0.5 is 0.5.
    assertTrue(out.startsWith("stands: STD-B04\nwaived: 洪江市财政局\ngone: STD-B04\n"), out);
    assertTrue(out.contains("\npolicy\thuaihua-2025\nwaivers\t1\ndate\t2025-05-01\n"), out);
    assertTrue(out.contains("\nverdict\tSTD-B07\tWAIVED\tERROR\t"), out);
    assertTrue(out.contains("\nverdict\tSTD-B08\tSWITCHED_OFF\n"), out);
    assertFalse(out.contains("FAILED"), out);
  }

  @Test
  void reportsAreComparedWithEachOther() throws Exception {
    String out = runMain("SideBySide").replace(System.lineSeparator(), "\n");

    assertTrue(out.startsWith("STD-X01 the reports of 某县林业局, 某县水利局 are the same in 1 places"), out);
    assertTrue(out.endsWith("\n  某县水利局/department-form/expected-goal/text\n"), out);
  }

  @Test
  void theHintsAreTheOnesThatAreShown() throws Exception {
    String out = runMain("LookedInto").replace(System.lineSeparator(), "\n");

    // 163.38 + 34 − 171.38 = 26.00, which is 其中26万元纳入基本支出.
    assertTrue(out.contains("\n- 多出的26.00万元等于"), out);
    assertTrue(out.contains("“其中26万元纳入基本支出”"), out);
    assertTrue(readme().contains("```text\n" + out + "```\n"), out);
  }

  @Test
  void theExchangingCodePrintsTheEvaluation() throws Exception {
    String out = runMain("Exchange");

    // 9 of 8 posts are 112.5% and not 100%.
    assertTrue(out.contains("should be 112.5%; off by 12.5 percentage points"), out);
    assertTrue(out.contains("\"place\": \"base-data/staffing/staff-ratio\""), out);
    assertEquals("[]", JsonSchemas.errorsOfEvaluation(out));
  }

  @Test
  void theVersionOfJacksonIsTheOneThatIsTested() throws Exception {
    assertTrue(read(root().resolve("pom.xml")).contains("<jackson.version>2.23.0</"));
    assertTrue(readme().contains("<artifactId>jackson-core</artifactId>\n  <version>2.23.0</"));
  }

  @Test
  void theTestCodePasses() throws Exception {
    Class<?> test = compile("ExportTest");
    Constructor<?> constructor = test.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object instance = constructor.newInstance();
    int run = 0;
    for (Method method : test.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        method.setAccessible(true);
        method.invoke(instance);
        run++;
      }
    }
    assertEquals(1, run);
  }

  /** The build compiles and tests that project, so README need only be its code. */
  @Test
  void theProvincesCodeIsThatOfTheIntegrationProject() throws Exception {
    List<Path> sources = provinceSources();

    assertEquals(2, sources.size());
    for (Path source : sources) {
      assertTrue(readme().contains("```java\n" + read(source) + "```\n"), source.toString());
    }
  }

  /** The profile spark compiles and runs that test, so README need only be its code. */
  @Test
  void theSparkCodeIsThatOfItsTest() throws Exception {
    String folder = "rules-hunan-2024/src/spark/java/org/budgetperformance/rules/hunan/";
    String test = read(root().resolve(folder + "SparkTest.java"));
    int start = test.indexOf("    // README\n") + "    // README\n".length();
    String code = test.substring(start, test.indexOf("    // end\n"));
    assertTrue(code.contains(".parallelize("), code);
    assertTrue(readme().contains("```java\n" + code + "```\n"), code);
  }

  @Test
  void theProvinceTakesFewerThan125LinesWithItsTest() throws Exception {
    int lines = 0;
    for (Path source : provinceSources()) {
      lines += Files.readAllLines(source, StandardCharsets.UTF_8).size();
    }
    assertTrue(lines > 0 && lines < 125, () -> "not fewer than 125 lines of Java");
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws Exception {
    String script = read(root().resolve(".ci/run"));
    String command = "mvn -B -ntp -Dstyle.color=never verify";
    assertTrue(script.contains("\n" + command + "\n"), script);
    assertTrue(readme().contains("```sh\n" + command + "\n```"));
  }

  @Test
  void theFirstCommandNamesFilesThatAreThere() throws Exception {
    String fixtures =
        "src-test-fixtures/src/main/resources/org/budgetperformance/fixtures/"
            + "hongjiang-petition-office-2024.txt";
    assertTrue(readme().contains("rules-hunan-2024/target/check.jar " + fixtures + "\n"));
    assertTrue(Files.exists(root().resolve(fixtures)));
  }

  private static List<Path> provinceSources() throws Exception {
    Path project = root().resolve("src-test-fixtures/src/it/hubei/src");
    try (Stream<Path> files = Files.walk(project)) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
    }
  }

  private String runMain(String name) throws Exception {
    Method main = compile(name).getMethod("main", String[].class);
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8.name()));
    try {
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }

  /** Compiles the one code block of README that declares a class, and loads the class. */
  private Class<?> compile(String name) throws Exception {
    String code =
        Iterables.getOnlyElement(
            Iterables.filter(javaBlocks(), block -> block.contains("class " + name + " ")));
    Path source = folder.resolve(name + ".java");
    Files.write(source, code.getBytes(StandardCharsets.UTF_8));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        compiler.run(
            null,
            messages,
            messages,
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    assertEquals(0, status, () -> new String(messages.toByteArray(), StandardCharsets.UTF_8));
    URL[] urls = {folder.toUri().toURL()};
    return new URLClassLoader(urls, ReadmeTest.class.getClassLoader()).loadClass(name);
  }

  private static ImmutableList<String> javaBlocks() throws Exception {
    List<String> blocks = new ArrayList<>();
    String readme = readme();
    int start = readme.indexOf("```java\n");
    while (start >= 0) {
      int end = readme.indexOf("\n```\n", start);
      blocks.add(readme.substring(start + "```java\n".length(), end + 1));
      start = readme.indexOf("```java\n", end);
    }
    return ImmutableList.copyOf(blocks);
  }

  private static String readme() throws Exception {
    return read(root().resolve("README.md"));
  }

  private static Path root() {
    return Paths.get(System.getProperty("basedir", ".")).toAbsolutePath().getParent();
  }

  private static String read(Path file) throws Exception {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
