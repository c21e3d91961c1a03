package org.budgetperformance.cli;

import com.google.common.base.Ascii;
import com.google.common.net.PercentEscaper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Names of files as they were typed. */
final class FileNames {
  private static final PercentEscaper ESCAPER = new PercentEscaper("/-._~", false);

  private FileNames() {}

  /**
   * Returns the path of a name. Under LC_ALL=C a JVM cannot spell a Chinese name, but an address in
   * percent-encoded UTF-8 reaches the file all the same.
   *
   * @throws java.nio.file.InvalidPathException if no file can have the name
   */
  static Path path(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    if (ascii || !Files.isDirectory(Paths.get("/proc/self/cwd"))) {
      return Paths.get(name);
    }
    String absolute = name.startsWith("/") ? name : "/proc/self/cwd/" + name;
    return Paths.get(URI.create("file://" + ESCAPER.escape(absolute)));
  }

  static boolean isJson(String name) {
    return Ascii.toLowerCase(name).endsWith(".json");
  }
}
