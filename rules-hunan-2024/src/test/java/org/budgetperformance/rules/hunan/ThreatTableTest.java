package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every claim of SECURITY.md on hostile input names a test that is there. */
class ThreatTableTest {
  private static final Path ROOT = Paths.get("..");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

  @Test
  void everyRowNamesTestsThatAreThere() throws Exception {
    String guide = read(ROOT.resolve(".github").resolve("SECURITY.md"));
    int start = guide.indexOf("\n## What a hostile input can do\n");
    String section = guide.substring(start + 1);
    int rows = 0;
    for (String row : section.split("\n", -1)) {
      if (row.startsWith("| ") && !row.startsWith("| who ")) {
        rows++;
        Matcher test = TEST.matcher(row);
        assertTrue(test.find(), row);
        do {
          assertIsThere(test.group(1), Optional.ofNullable(test.group(2)));
        } while (test.find());
      }
    }
    assertTrue(rows >= 8, section);
  }

  private static void assertIsThere(String name, Optional<String> method) throws Exception {
    for (String module : new String[] {"core", "src-test-fixtures", "rules-hunan-2024"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src").resolve("test"))) {
        Optional<Path> found =
            files.filter(file -> file.getFileName().toString().equals(name + ".java")).findFirst();
        if (found.isPresent()) {
          String source = read(found.get());
          assertTrue(
              !method.isPresent() || source.contains("void " + method.get() + "("),
              () -> name + " lacks " + method);
          return;
        }
      }
    }
    throw new AssertionError("no test " + name);
  }

  private static String read(Path file) throws Exception {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
