package org.budgetperformance.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.text.LocalizedText;

/** A file that the command reads, and the name by which it speaks of it. */
final class InputFile {
  private static final char BYTE_ORDER_MARK = '\ufeff';

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
      throw new UsageException("cannot read " + name + ": " + e.getClass().getSimpleName());
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

  /** Returns the text of the file. */
  String read() throws UsageException {
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(path)) {
      bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, SubmissionReader.MAX_BYTES + 1L));
    } catch (NoSuchFileException e) {
      throw new UsageException("no such file: " + name, LocalizedText.of("没有此文件", "no such file"));
    } catch (IOException e) {
      throw new UsageException(
          "cannot read " + name + ": " + e.getClass().getSimpleName(), unreadable(e));
    }
    if (bytes.length > SubmissionReader.MAX_BYTES) {
      String limit = SubmissionReader.MAX_BYTES + " bytes (4 MiB)";
      throw new UsageException(
          name + " is larger than " + limit, LocalizedText.of("文件超过4 MiB", "larger than " + limit));
    }
    return decode(bytes);
  }

  /** Returns why a file or a folder could not be read, without its name. */
  static LocalizedText unreadable(IOException e) {
    return e instanceof AccessDeniedException
        ? LocalizedText.of("没有读取权限", "permission denied")
        : LocalizedText.of(
            "无法读取：" + e.getClass().getSimpleName(),
            "cannot be read: " + e.getClass().getSimpleName());
  }

  private String decode(byte[] bytes) throws UsageException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException(
          name + " is not UTF-8 text", LocalizedText.of("不是UTF-8文本", "not UTF-8 text"));
    }
  }
}
