package org.budgetperformance.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The bytes of a part, counted as they are inflated and held against what the directory says of them. A document type is
 * refused before a parser sees it, as some read what it declares and others pass over it.
 */
final class CountedStream extends FilterInputStream {
  /** A small part may be compressed to nearly nothing. */
  private static final long FREE = 1 << 20;

  /** In UTF-16 a byte of nothing stands beside each of its letters; in a text < would be written otherwise. */
  private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private final ZipParts.Entry entry;
  private final ZipParts parts;
  private final CRC32 crc = new CRC32();
  private final byte[] one = new byte[1];
  private long read;
  private int matched;

  CountedStream(InputStream in, ZipParts.Entry entry, ZipParts parts) {
    super(in);
    this.entry = entry;
    this.parts = parts;
  }

  @Override
  public int read() throws IOException {
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count;
    try {
      count = in.read(target, offset, length);
    } catch (IOException e) {
      throw OfficeException.damaged();
    }
    if (count < 0) {
      damagedIf(read != entry.size() || crc.getValue() != entry.crc());
      return count;
    }
    read += count;
    crc.update(target, offset, count);
    parts.count(count);
    for (int i = offset; i < offset + count; i++) {
      if (target[i] != 0) {
        matched = target[i] == DOCUMENT_TYPE[matched] ? matched + 1 : target[i] == '<' ? 1 : 0;
        if (matched == DOCUMENT_TYPE.length) {
          throw Xml.declares();
        }
      }
    }
    damagedIf(read > entry.size());
    if (read > FREE && read / OfficeFile.MOST_RATIO > entry.compressed()) {
      throw OfficeException.tooLarge(
          "压缩比超过" + OfficeFile.MOST_RATIO,
          "compressed more than " + OfficeFile.MOST_RATIO + " times");
    }
    return count;
  }

  private static void damagedIf(boolean damaged) {
    if (damaged) {
      throw OfficeException.damaged();
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = 0;
    while (skipped < count && read() >= 0) {
      skipped++;
    }
    return skipped;
  }
}
