package org.budgetperformance.cli;

import com.google.common.io.ByteStreams;
import com.google.common.net.PercentEscaper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.budgetperformance.module.SubmissionReader;

/** Reads the file that the command was given. */
final class InputFile {
  private static final PercentEscaper ESCAPER = new PercentEscaper("/-._~", false);
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private InputFile() {}

  static String read(String name) throws UsageException {
    byte[] bytes;
    try {
      Path path = path(name);
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

  /**
   * Returns the path of a name. Under LC_ALL=C a JVM cannot spell a Chinese name, but an address in
   * percent-encoded UTF-8 reaches the file all the same.
   */
  private static Path path(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    if (ascii || !Files.isDirectory(Paths.get("/proc/self/cwd"))) {
      return Paths.get(name);
    }
    String absolute = name.startsWith("/") ? name : "/proc/self/cwd/" + name;
    return Paths.get(URI.create("file://" + ESCAPER.escape(absolute)));
  }
}
