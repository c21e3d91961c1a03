package org.budgetperformance.cli;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;

/**
 * The table of what was found in all reports of a folder (findings.csv): its rows wait on the disk until it is whole, so
 * that no number of reports fills the memory. Used by one thread.
 */
final class FindingsFile implements AutoCloseable {
  private static final String NAME = "findings.csv";

  private final OutputFolder folder;
  private final FileChannel waiting;
  @Nullable private IOException failure;

  /**
   * Begins a table.
   *
   * @param folder where it is to be written
   * @param heading its first row
   */
  FindingsFile(OutputFolder folder, String heading) throws UsageException {
    this.folder = folder;
    try {
      this.waiting = folder.unnamed();
    } catch (IOException e) {
      throw OutputFile.cannotWrite(NAME, e);
    }
    add(heading);
  }

  /** Adds rows; if that fails, {@link #write} says so. */
  void add(String rows) {
    ByteBuffer bytes = ByteBuffer.wrap(rows.getBytes(StandardCharsets.UTF_8));
    try {
      while (failure == null && bytes.hasRemaining()) {
        waiting.write(bytes);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  /** Writes the table. */
  void write() throws UsageException {
    if (failure != null) {
      throw OutputFile.cannotWrite(NAME, failure);
    }
    folder.write(
        NAME,
        new ByteSource() {
          @Override
          public InputStream openStream() throws IOException {
            return Channels.newInputStream(waiting.position(0));
          }
        });
  }

  @Override
  public void close() throws UsageException {
    try {
      waiting.close();
    } catch (IOException e) {
      throw OutputFile.cannotWrite(NAME, e);
    }
  }
}
