package org.budgetperformance.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.text.LocalizedText;

/** A file that the command reads, and the name by which it speaks of it. */
final class InputFile {
  private final String name;
  private final Path path;

  private InputFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  static InputFile of(String name, Path path) {
    return new InputFile(name, path);
  }

  /** Returns the file of a name that was typed. */
  static InputFile typed(String name) throws UsageException {
    try {
      return new InputFile(name, FileNames.path(name));
    } catch (InvalidPathException e) {
      throw UsageException.of(name, LocalizedText.of("文件名不可用", "no file can have this name"));
    }
  }

  String name() {
    return name;
  }

  Path path() {
    return path;
  }

  boolean isJson() {
    return FileNames.isJson(name);
  }

  /** Returns the bytes of the file, of one that is larger than any that is read more than that. */
  byte[] bytes() throws UsageException {
    try (InputStream stream = Files.newInputStream(path)) {
      return ByteStreams.toByteArray(ByteStreams.limit(stream, OfficeFile.MOST_BYTES + 1L));
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** Returns what to say where the file or folder cannot be read. */
  UsageException cannotRead(IOException e) {
    return UsageException.of(name, unreadable(e));
  }

  /** Returns why a file or a folder could not be read, without its name. */
  static LocalizedText unreadable(IOException e) {
    if (e instanceof NoSuchFileException) {
      return LocalizedText.of("没有此文件", "no such file");
    }
    return e instanceof AccessDeniedException
        ? LocalizedText.of("没有读取权限", "permission denied")
        : LocalizedText.of("无法读取", "cannot be read");
  }
}
