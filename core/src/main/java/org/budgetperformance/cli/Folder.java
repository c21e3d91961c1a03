package org.budgetperformance.cli;

import com.google.common.primitives.UnsignedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/**
 * The files below a folder by their paths, in the order of code points: reports, what could not be
 * looked at, and files that are no reports by their names.
 *
 * <p>Symbolic links are not followed, so that all lies below the folder and nothing is read twice.
 */
final class Folder {
  private static final Comparator<String> BY_CODE_POINT =
      Comparator.comparing(
          name -> name.getBytes(StandardCharsets.UTF_8), UnsignedBytes.lexicographicalComparator());

  /** What stands at the path of a file: the file, or why it cannot be looked at. */
  static final class Found {
    final Optional<InputFile> file;
    final Optional<LocalizedText> reason;

    private Found(@Nullable InputFile file, @Nullable LocalizedText reason) {
      this.file = Optional.ofNullable(file);
      this.reason = Optional.ofNullable(reason);
    }
  }

  final TreeMap<String, Found> reports = new TreeMap<>(BY_CODE_POINT);
  final TreeSet<String> others = new TreeSet<>(BY_CODE_POINT);

  private Folder() {}

  /**
   * Lists a folder.
   *
   * @param root its real path
   * @param without the real path of a folder to leave out, or null
   * @throws IOException if the folder itself cannot be read
   */
  static Folder list(Path root, @Nullable Path without) throws IOException {
    Folder folder = new Folder();
    Files.walkFileTree(root, folder.new Visitor(root, without));
    return folder;
  }

  /**
   * Returns whether a folder of the given path has reports.
   *
   * @param path the path below the folder that was listed
   */
  boolean hasFolder(String path) {
    String first = reports.ceilingKey(path + "/");
    return first != null && first.startsWith(path + "/");
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    @Nullable private final Path without;

    Visitor(Path root, @Nullable Path without) {
      this.root = root;
      this.without = without;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.equals(without) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = FileNames.relative(root, file);
      if (attributes.isSymbolicLink()) {
        cannot(name, LocalizedText.of("符号链接，不予跟随", "a symbolic link, not followed"));
      } else if (!FileNames.isReport(name)) {
        others.add(name);
      } else if (!attributes.isRegularFile()) {
        cannot(name, LocalizedText.of("不是普通文件", "not a regular file"));
      } else if (reports.containsKey(name)) {
        cannot(name, LocalizedText.of("另有同名文件", "another file has the same name"));
      } else {
        reports.put(name, new Found(InputFile.of(name, file), null));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      cannot(FileNames.relative(root, file), InputFile.unreadable(e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
    }

    private void cannot(String name, LocalizedText reason) {
      reports.put(name, new Found(null, reason));
    }
  }
}
