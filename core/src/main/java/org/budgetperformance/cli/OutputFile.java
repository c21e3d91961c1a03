package org.budgetperformance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes the file that the command was told to write. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Writes a text into a file, all of it or nothing: it is written beside the file and moved when it
   * is complete.
   *
   * @param name the name of the file, which may be there
   * @param input the name of the file that was read, which is not to be replaced
   * @param text the text
   */
  static void write(String name, String input, String text) throws UsageException {
    try {
      Path file = FileNames.path(name);
      Path folder = file.toAbsolutePath().getParent();
      boolean there = Files.exists(file);
      if (folder == null || (there && !Files.isRegularFile(file))) {
        throw new UsageException("--output: " + name + " is not a file");
      } else if (there && Files.isSameFile(file, FileNames.path(input))) {
        throw new UsageException("--output: " + name + " is the file that is read");
      }
      replace(file, folder.resolve(".check-" + UUID.randomUUID() + ".tmp"), text);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("cannot write " + name + ": " + e.getClass().getSimpleName());
    }
  }

  private static void replace(Path file, Path temporary, String text) throws IOException {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
