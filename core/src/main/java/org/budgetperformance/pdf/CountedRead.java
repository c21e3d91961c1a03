package org.budgetperformance.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bytes of a file, of which a parser may read each many times but not without end: a file may send it to and fro. Not
 * thread-safe.
 */
final class CountedRead extends RandomAccessReadBuffer {
  private static final long FREE = 16L << 20;
  private static final int TIMES = 64;

  private final long most;
  private long read;

  CountedRead(byte[] bytes) {
    super(bytes);
    this.most = FREE + (long) bytes.length * TIMES;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    count(length);
    return super.read(target, offset, length);
  }

  private void count(int bytes) {
    read += bytes;
    if (read > most) {
      throw Limits.exceeded("文件结构混乱", "its parts refer to each other without end");
    }
  }

  /** Returns how many bytes were read. */
  long count() {
    return read;
  }
}
