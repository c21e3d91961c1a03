package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.budgetperformance.text.LocalizedText;

/**
 * Writes the files that the command was told to write, each whole or not at all: it is written beside
 * its place and moved when it is complete. Thread-safe.
 */
final class OutputFile {
  private static final long MOST_SECONDS = 10;

  /** Whoever writes holds it for reading; once it is held for writing nothing is written any more. */
  private static final ReentrantReadWriteLock WRITING = new ReentrantReadWriteLock();

  private OutputFile() {}

  /**
   * Sees to it that an interrupted process writes the files to their end that it has begun, and begins
   * no other.
   */
  static void finishWhenInterrupted() {
    Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::stop, "check-output"));
  }

  private static void stop() {
    try {
      // Never released: the process ends here.
      WRITING.writeLock().tryLock(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Writes a result into the file of a name that was typed.
   *
   * @param option the option that names it
   * @param name the name of the file, which may be there
   * @param inputs the files that were read, which are not to be replaced
   * @param bytes the bytes
   */
  static void write(Option option, String name, ImmutableList<InputFile> inputs, byte[] bytes)
      throws UsageException {
    try {
      Path file = FileNames.path(name);
      for (InputFile input : inputs) {
        if (Files.exists(file) && Files.isSameFile(file, input.path())) {
          throw UsageException.of(
              option.word(),
              LocalizedText.of(name + "正是所读取的文件", name + " is the file that is read"));
        }
      }
      write(file, name, ByteSource.wrap(bytes));
    } catch (IOException | InvalidPathException e) {
      throw cannotWrite(name, e);
    }
  }

  /**
   * Writes a result into a file.
   *
   * @param file the file, which may be there
   * @param name how to speak of it
   * @param bytes the bytes
   */
  static void write(Path file, String name, ByteSource bytes) throws UsageException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || (Files.exists(file) && !Files.isRegularFile(file))) {
      throw UsageException.of("--output", LocalizedText.of(name + "不是文件", name + " is not a file"));
    }
    WRITING.readLock().lock();
    try {
      replace(file, folder.resolve(temporary()), bytes);
    } catch (IOException e) {
      throw cannotWrite(name, e);
    } finally {
      WRITING.readLock().unlock();
    }
  }

  static UsageException cannotWrite(String name, Exception e) {
    if (e instanceof AccessDeniedException) {
      return UsageException.of(
          name,
          LocalizedText.of("结果无法写入：没有写入权限", "the result cannot be written: permission denied"));
    } else if (e instanceof NoSuchFileException) {
      return UsageException.of(
          name, LocalizedText.of("结果无法写入：没有此文件夹", "the result cannot be written: no such folder"));
    }
    return UsageException.of(name, LocalizedText.of("结果无法写入", "the result cannot be written"));
  }

  /** Returns a name that no other file has. */
  static String temporary() {
    return ".check-" + UUID.randomUUID() + ".tmp";
  }

  private static void replace(Path file, Path temporary, ByteSource bytes) throws IOException {
    try {
      try (OutputStream out =
          Files.newOutputStream(
              temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        bytes.copyTo(out);
      }
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
