package org.budgetperformance.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.budgetperformance.text.LocalizedText;

/**
 * The folder into which results are written, at the paths of the files that they are of: {@code
 * a/report.txt} becomes {@code a/report.txt.html}, so that no two files have the same result. Thread-safe.
 */
final class OutputFolder {
  private final String name;
  private final Path path;
  private final URI address;

  private OutputFolder(String name, Path path) {
    this.name = name;
    this.path = path;
    this.address = path.toUri();
  }

  /**
   * Makes the folder if it is not there.
   *
   * @param name its name as it was typed
   * @param input the real path of the folder that is read, which must not lie in it
   */
  static OutputFolder of(String name, Path input) throws UsageException {
    try {
      Path folder = FileNames.path(name);
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw UsageException.of(
            "--output", LocalizedText.of(name + "不是文件夹", name + " is not a folder"));
      }
      Path real = Files.createDirectories(folder).toRealPath();
      if (input.startsWith(real)) {
        throw UsageException.of(
            "--output",
            LocalizedText.of(
                "所读取的文件夹就是" + name + "或在其中",
                "the folder that is read is " + name + " or lies in it"));
      }
      return new OutputFolder(name, real);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.cannotWrite(name, e);
    }
  }

  /** Returns its real path. */
  Path path() {
    return path;
  }

  /**
   * Writes a result.
   *
   * @param relative its path below the folder, its names parted by {@code /}
   * @param bytes the bytes
   */
  void write(String relative, byte[] bytes) throws UsageException {
    try {
      Path file = FileNames.below(address, relative);
      Files.createDirectories(file.getParent());
      OutputFile.write(file, name + "/" + relative, bytes);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.cannotWrite(name + "/" + relative, e);
    }
  }
}
