package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that {@link ReaderFuzz} found, or was begun with, in the folder {@code fuzz}. */
class FuzzedInputTest {
  static ImmutableList<Path> found() throws Exception {
    try (Stream<Path> files = Files.list(Paths.get("src", "test", "resources", "fuzz"))) {
      return files.sorted().collect(ImmutableList.toImmutableList());
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatOnceFailedIsTaken(Path file) throws Exception {
    String input = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String name = file.getFileName().toString();
    switch (name.substring(0, 4)) {
      case "cell":
        Readers.takeCell(input);
        break;
      case "text":
        Readers.takeText(input);
        break;
      case "json":
        Readers.takeJson(input);
        break;
      default:
        throw new AssertionError("for which reader is " + name + "?");
    }
  }

  @Test
  void aSeedSpoilsInOneWay() {
    ImmutableList<String> seeds = ImmutableList.of(SampleReport.text());
    Mutations first = new Mutations(7, seeds);
    Mutations again = new Mutations(7, seeds);
    Mutations other = new Mutations(8, seeds);
    String spoilt = first.next();
    assertEquals(spoilt, again.next());
    assertNotEquals(spoilt, other.next());
    assertNotEquals(spoilt, SampleReport.text());
  }
}
