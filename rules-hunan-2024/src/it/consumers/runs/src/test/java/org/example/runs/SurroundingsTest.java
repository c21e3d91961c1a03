package org.example.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program prints the same in every surrounding. */
class SurroundingsTest {
  private static final Path HERE = Paths.get(System.getProperty("java.home"));

  /** Where a JDK of another version lies on the machines of this project. */
  private static final Path OTHER_JDK = Paths.get("/usr/lib/jvm/temurin-25-jdk-amd64");

  private static final String JAR = path("../program/target/program-1.0.0.jar");

  @TempDir static Path folder;

  private static String expected;

  @BeforeAll
  static void onThePlainClassPath() throws Exception {
    expected = run(HERE, "-jar", JAR);
  }

  static Stream<Path> jdks() {
    boolean there = Files.isDirectory(OTHER_JDK);
    System.out.println("consumers on another JDK: " + (there ? OTHER_JDK : "SKIPPED"));
    return there ? Stream.of(HERE, OTHER_JDK) : Stream.of(HERE);
  }

  /** With the oldest Guava it reads, judges, hints, explains, reports and writes JSON. */
  @Test
  void allOfItIsThere() {
    assertTrue(
        expected.startsWith(
            "loaded [hunan-2024, national, some-county-2024]\nfailed {}\nfound some-county-2024\n"),
        expected);
    // 163.38 + 34 is 197.38 and not 171.38; the base-data table says 其中26万元纳入基本支出.
    assertTrue(expected.contains("163.38万元 + 项目支出本年决算数 34万元 = 197.38万元，而"), expected);
    assertTrue(expected.contains("\nSTD-D14 hint 多出的26.00万元等于"), expected);
    assertTrue(expected.contains("\nsuspects [2 mended, 0 broken: "), expected);
    assertTrue(expected.contains("\nsame after JSON true\n{"), expected);
    assertTrue(!expected.contains("\ndoubt "), expected);
    assertTrue(expected.contains("\"WAIVED\": 0, \"ERRORED\": 0}"), expected);
  }

  @Test
  void onThePlainClassPathOfAnotherJdk() throws Exception {
    if (Files.isDirectory(OTHER_JDK)) {
      assertEquals(expected, run(OTHER_JDK, "-jar", JAR));
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void onTheModulePath(Path jdk) throws Exception {
    String modules =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(element -> element.endsWith(".jar"))
            .filter(element -> !element.matches(".*(junit|surefire|opentest4j|apiguardian).*"))
            .collect(Collectors.joining(File.pathSeparator));
    assertTrue(modules.contains("budget-performance-core"), modules);

    assertEquals(
        expected, run(jdk, "-p", modules, "-m", "org.example.program/org.example.program.Program"));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void inOneJarWithAnotherGuava(Path jdk) throws Exception {
    assertEquals(expected, run(jdk, "-jar", path("../shaded/target/all.jar")));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void underAContextClassLoaderThatDoesNotKnowIt(Path jdk) throws Exception {
    String host = path("target/test-classes");
    assertEquals(expected, run(jdk, "-cp", host, Host.class.getName(), JAR));
  }

  /** Runs Java in a bare locale and returns what it printed. */
  private static String run(Path jdk, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    command.addAll(Arrays.asList(arguments));
    command.add(System.getProperty("report"));
    Path out = Files.createTempFile(folder, "out", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int status = process.waitFor();
    String printed = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    assertEquals(0, status, printed);
    return printed;
  }

  private static String path(String relative) {
    return Paths.get(System.getProperty("basedir"))
        .resolve(relative)
        .normalize()
        .toAbsolutePath()
        .toString();
  }
}
