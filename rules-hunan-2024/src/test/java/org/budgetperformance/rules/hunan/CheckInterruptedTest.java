package org.budgetperformance.rules.hunan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.budgetperformance.fixtures.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with a folder, told to end in the middle. */
class CheckInterruptedTest {
  private static final int REPORTS = 2_000;
  private static final int TERMINATED = 143;

  @TempDir Path folder;

  @Test
  void noHalfWrittenFileAndNoTemporaryOneIsLeft() throws Exception {
    byte[] report = SampleReport.text().getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < REPORTS; i++) {
      Files.write(folder.resolve("in/" + i + ".txt"), report);
    }
    String whole = CheckProcess.run(folder, "in/0.txt").out;

    for (int written : new int[] {1, 20, 60}) {
      Process process = CheckProcess.start(folder, "in", "--output", "out");
      while (process.isAlive() && results().size() < written) {
        Thread.sleep(5);
      }
      process.destroy(); // SIGTERM

      assertEquals(TERMINATED, process.waitFor());
      ImmutableList<Path> left = results();
      assertTrue(left.size() >= written && left.size() < REPORTS, left.size() + " results");
      for (Path file : left) {
        assertTrue(file.getFileName().toString().endsWith(".txt.txt"), file.toString());
        assertEquals(
            whole, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
      }
      MoreFiles.deleteRecursively(folder.resolve("out"), RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private ImmutableList<Path> results() throws Exception {
    Path out = folder.resolve("out");
    if (!Files.isDirectory(out)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.collect(toImmutableList());
    }
  }
}
