package org.budgetperformance.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip whose bytes depend on what is in it alone: the one of the JDK writes the time in the zone of the machine.
 * Not thread-safe.
 */
final class Zip {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int DEFLATED = 8;
  private static final int UTF_8 = 1 << 11;

  /** The first of January 1980, before which nothing in a zip can be dated. */
  private static final int DATE = (1 << 5) + 1;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  /** Adds an entry of text. */
  Zip add(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflated(bytes);
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length);
    ByteArrayOutputStream about = new ByteArrayOutputStream();
    shorts(about, VERSION, UTF_8, DEFLATED, 0, DATE);
    ints(about, (int) crc.getValue(), packed.length, bytes.length);
    shorts(about, path.length, 0);
    int offset = out.size();
    ints(directory, CENTRAL);
    shorts(directory, VERSION);
    write(directory, about.toByteArray());
    shorts(directory, 0, 0, 0);
    ints(directory, 0, offset);
    write(directory, path);
    ints(out, LOCAL);
    write(out, about.toByteArray());
    write(out, path);
    write(out, packed);
    count++;
    return this;
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] chunk = new byte[1 << 13];
    while (!deflater.finished()) {
      packed.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    return packed.toByteArray();
  }

  private static void shorts(ByteArrayOutputStream target, int... values) {
    for (int value : values) {
      target.write(value);
      target.write(value >> 8);
    }
  }

  private static void ints(ByteArrayOutputStream target, int... values) {
    for (int value : values) {
      shorts(target, value, value >> 16);
    }
  }

  private static void write(ByteArrayOutputStream target, byte[] bytes) {
    target.write(bytes, 0, bytes.length);
  }

  /** Returns all entries. */
  byte[] bytes() {
    int start = out.size();
    int size = directory.size();
    write(out, directory.toByteArray());
    ints(out, END);
    shorts(out, 0, 0, count, count);
    ints(out, size, start);
    shorts(out, 0);
    return out.toByteArray();
  }
}
