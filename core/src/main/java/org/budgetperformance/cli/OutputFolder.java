package org.budgetperformance.cli;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.annotation.Nullable;
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
   * @param option the option that names it
   * @param name its name as it was typed
   * @param input the real path of the folder that is read, which must not lie in it
   */
  static OutputFolder of(Option option, String name, Path input) throws UsageException {
    try {
      Path folder = FileNames.path(name);
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw UsageException.of(
            option.word(), LocalizedText.of(name + "不是文件夹", name + " is not a folder"));
      }
      Path real = Files.createDirectories(folder).toRealPath();
      if (input.startsWith(real)) {
        throw UsageException.of(
            option.word(),
            LocalizedText.of(
                "所读取的文件夹就是" + name + "或在其中",
                "the folder that is read is " + name + " or lies in it"));
      }
      return new OutputFolder(name, real);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.cannotWrite(name, e);
    }
  }

  /**
   * Makes a folder for files that are called as those that were read, so that it must not lie among them either.
   *
   * @param option the option that names it
   * @param name its name as it was typed
   * @param input the real path of the folder that is read
   * @param results where other results are written, or null
   */
  static OutputFolder apart(Option option, String name, Path input, @Nullable OutputFolder results)
      throws UsageException {
    OutputFolder folder = of(option, name, input);
    if (folder.path.startsWith(input)) {
      throw UsageException.of(
          option.word(),
          LocalizedText.of(name + "在所读取的文件夹中", name + " lies in the folder that is read"));
    }
    if (results != null
        && (folder.path.startsWith(results.path) || results.path.startsWith(folder.path))) {
      throw UsageException.of(
          option.word(),
          LocalizedText.of(
              name + "与--output的文件夹不能相同，也不能互相包含",
              name + " and the folder of --output must not be one, nor lie in each other"));
    }
    return folder;
  }

  /** Returns its real path. */
  Path path() {
    return path;
  }

  /** Returns a file for what is not to be kept: it is gone when it is closed, or the process ends. */
  FileChannel unnamed() throws IOException {
    return FileChannel.open(
        path.resolve(OutputFile.temporary()),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /**
   * Writes a result.
   *
   * @param relative its path below the folder, its names parted by {@code /}
   * @param bytes the bytes
   */
  void write(String relative, byte[] bytes) throws UsageException {
    write(relative, ByteSource.wrap(bytes));
  }

  /** Writes a result that is read from elsewhere. */
  void write(String relative, ByteSource bytes) throws UsageException {
    try {
      Path file = FileNames.below(address, relative);
      if (!Files.createDirectories(file.getParent()).toRealPath().startsWith(path)) {
        throw UsageException.of(
            name + "/" + relative,
            LocalizedText.of("有链接指向文件夹之外，不予写入", "a link leads out of the folder: not written"));
      }
      OutputFile.write(file, name + "/" + relative, bytes);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.cannotWrite(name + "/" + relative, e);
    }
  }
}
