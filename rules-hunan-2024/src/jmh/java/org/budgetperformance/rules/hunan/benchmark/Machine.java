package org.budgetperformance.rules.hunan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What the figures were measured on. */
final class Machine {
  private Machine() {}

  static List<String> lines() {
    int cores = Runtime.getRuntime().availableProcessors();
    return List.of(
        "| | |",
        "|---|---|",
        "| date | " + LocalDate.now(ZoneOffset.UTC) + " |",
        "| processor | " + field("/proc/cpuinfo", "model name") + ", " + cores + " cores |",
        "| memory | " + field("/proc/meminfo", "MemTotal") + " |",
        "| system | "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " |",
        "| JDK | "
            + System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.runtime.version")
            + " |");
  }

  private static String field(String file, String name) {
    Path path = Paths.get(file);
    try {
      return Files.exists(path)
          ? Files.readAllLines(path).stream()
              .filter(line -> line.startsWith(name))
              .map(line -> line.substring(line.indexOf(':') + 1).trim())
              .findFirst()
              .orElse("unknown")
          : "unknown";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
