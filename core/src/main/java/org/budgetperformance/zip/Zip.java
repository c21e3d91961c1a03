package org.budgetperformance.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a zip whose bytes depend on what is in it alone: the one of the JDK writes the time in the zone of the machine.
 * Not thread-safe.
 */
public final class Zip {
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
  public Zip add(String name, String text) {
    try (OutputStream entry = entry(name)) {
      entry.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("nothing is written outside of memory", e);
    }
    return this;
  }

  /** Returns what takes the bytes of an entry; it is added when that is closed, one after another. */
  public OutputStream entry(String name) {
    return new Packing(
        name, new ByteArrayOutputStream(), new Deflater(Deflater.DEFAULT_COMPRESSION, true));
  }

  /**
   * Adds an entry that is packed already.
   *
   * @param name its name
   * @param method how it is packed, as a zip says
   * @param crc the checksum of its bytes
   * @param size how many bytes it has
   * @param bytes what its packed bytes stand in
   * @param start where they begin
   * @param length how many of them there are
   */
  public void copy(
      String name, int method, long crc, long size, byte[] bytes, int start, int length) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream about = new ByteArrayOutputStream();
    shorts(about, VERSION, UTF_8, method, 0, DATE);
    ints(about, (int) crc, length, (int) size);
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
    out.write(bytes, start, length);
    count++;
  }

  /** Packs the bytes of an entry, and adds it in the end. */
  private final class Packing extends DeflaterOutputStream {
    private final String name;
    private final ByteArrayOutputStream packed;
    private final CRC32 crc = new CRC32();
    private long size;
    private boolean closed;

    Packing(String name, ByteArrayOutputStream packed, Deflater deflater) {
      super(packed, deflater);
      this.name = name;
      this.packed = packed;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      super.write(bytes, start, length);
      crc.update(bytes, start, length);
      size += length;
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        super.close();
        def.end();
        copy(name, DEFLATED, crc.getValue(), size, packed.toByteArray(), 0, packed.size());
      }
    }
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
  public byte[] bytes() {
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
