package org.budgetperformance.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.budgetperformance.module.SubmissionReader;

/** Reads the file that the command was given. */
final class InputFile {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private InputFile() {}

  static String read(String name) throws UsageException {
    byte[] bytes;
    try {
      Path path = FileNames.path(name);
      if (Files.isDirectory(path)) {
        throw new UsageException(name + " is a directory, not a file");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, SubmissionReader.MAX_BYTES + 1L));
      }
    } catch (NoSuchFileException e) {
      throw new UsageException("no such file: " + name);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("cannot read " + name + ": " + e.getClass().getSimpleName());
    }
    if (bytes.length > SubmissionReader.MAX_BYTES) {
      throw new UsageException(
          name + " is larger than " + SubmissionReader.MAX_BYTES + " bytes (4 MiB)");
    }
    return decode(name, bytes);
  }

  private static String decode(String name, byte[] bytes) throws UsageException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException(name + " is not UTF-8 text");
    }
  }
}
