package org.budgetperformance.office;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.budgetperformance.zip.Zip;

/**
 * The parts of a file that is a zip, known by its central directory. What is not asked for is not inflated. Not
 * thread-safe.
 */
final class ZipParts {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int SIZES_BEHIND = 8;

  /** What Zip64 would say elsewhere; no file within our limits needs it. */
  private static final long ELSEWHERE = 0xffff_ffffL;

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long inflated;

  /** A part as the central directory has it. */
  static final class Entry {
    private final String name;
    private final int method;
    private final long crc;
    private final long compressed;
    private final long size;
    private final long offset;
    private int start;

    Entry(String name, int method, long crc, long compressed, long size, long offset) {
      this.name = name;
      this.method = method;
      this.crc = crc;
      this.compressed = compressed;
      this.size = size;
      this.offset = offset;
    }

    long crc() {
      return crc;
    }

    long compressed() {
      return compressed;
    }

    long size() {
      return size;
    }
  }

  private ZipParts(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length >= END_SIZE
        && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt() == LOCAL;
  }

  /**
   * Reads the central directory of a zip.
   *
   * @throws OfficeException if it is damaged, says other than its parts do, or exceeds the limits
   */
  static ZipParts of(byte[] bytes) {
    if (bytes.length > OfficeFile.MOST_BYTES) {
      throw OfficeException.tooLarge("文件超过64 MiB", "the file has more than 64 MiB");
    }
    ZipParts parts = new ZipParts(bytes);
    try {
      parts.read();
    } catch (IndexOutOfBoundsException e) {
      throw OfficeException.damaged();
    }
    return parts;
  }

  private void read() {
    int end = end();
    int count = shortAt(end + 10);
    long start = intAt(end + 16);
    if (count > OfficeFile.MOST_ENTRIES) {
      throw OfficeException.tooLarge(
          "压缩包内超过" + OfficeFile.MOST_ENTRIES + "个部件",
          "more than " + OfficeFile.MOST_ENTRIES + " parts in the zip");
    }
    damagedIf(start >= ELSEWHERE || start > end || shortAt(end + 8) != count);
    List<Entry> all = new ArrayList<>();
    int at = (int) start;
    for (int i = 0; i < count; i++) {
      damagedIf(at + CENTRAL_SIZE > end || buffer.getInt(at) != CENTRAL);
      int nameLength = shortAt(at + 28);
      Entry entry =
          new Entry(
              name(at + CENTRAL_SIZE, nameLength),
              shortAt(at + 10),
              intAt(at + 16),
              intAt(at + 20),
              intAt(at + 24),
              intAt(at + 42));
      if ((shortAt(at + 8) & ENCRYPTED) != 0) {
        throw new OfficeException(
            "文件有密码，请去掉密码后另存再核查", "it has a password: save it without and check that");
      }
      damagedIf(entry.method != STORED && entry.method != DEFLATED);
      damagedIf(entries.put(key(entry.name), entry) != null);
      all.add(entry);
      at += CENTRAL_SIZE + nameLength + shortAt(at + 30) + shortAt(at + 32);
    }
    damagedIf(at > end);
    all.sort(Comparator.comparingLong(entry -> entry.offset));
    for (int i = 0; i < all.size(); i++) {
      locate(all.get(i), i + 1 < all.size() ? all.get(i + 1).offset : start);
    }
  }

  /** The end of the directory stands behind everything but a comment. */
  private int end() {
    int last = Math.max(0, bytes.length - END_SIZE - 0xffff);
    for (int at = bytes.length - END_SIZE; at >= last; at--) {
      if (buffer.getInt(at) == END && at + END_SIZE + shortAt(at + 20) == bytes.length) {
        return at;
      }
    }
    throw OfficeException.damaged();
  }

  /** Finds where the bytes of a part begin, which must say of it what the directory says. */
  private void locate(Entry entry, long limit) {
    damagedIf(entry.offset + LOCAL_SIZE > limit);
    int at = (int) entry.offset;
    int nameLength = shortAt(at + 26);
    damagedIf(
        buffer.getInt(at) != LOCAL
            || shortAt(at + 8) != entry.method
            || !name(at + LOCAL_SIZE, nameLength).equals(entry.name));
    boolean behind = (shortAt(at + 6) & SIZES_BEHIND) != 0;
    boolean elsewhere = intAt(at + 18) == ELSEWHERE || intAt(at + 22) == ELSEWHERE;
    damagedIf(
        !behind
            && !elsewhere
            && (intAt(at + 18) != entry.compressed || intAt(at + 22) != entry.size));
    long start = entry.offset + LOCAL_SIZE + nameLength + shortAt(at + 28);
    damagedIf(start + entry.compressed > limit);
    entry.start = (int) start;
  }

  private static void damagedIf(boolean damaged) {
    if (damaged) {
      throw OfficeException.damaged();
    }
  }

  private int shortAt(int at) {
    return buffer.getShort(at) & 0xffff;
  }

  private long intAt(int at) {
    return buffer.getInt(at) & ELSEWHERE;
  }

  private String name(int at, int length) {
    damagedIf(at + length > bytes.length);
    return new String(bytes, at, length, StandardCharsets.UTF_8);
  }

  /** Names of parts differ by more than the case of their letters, and some programs write \. */
  private static String key(String name) {
    String plain = Ascii.toLowerCase(name.replace('\\', '/'));
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /** Returns the names of all parts, in the order of the directory. */
  ImmutableList<String> names() {
    return entries.values().stream()
        .map(entry -> entry.name)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what the directory calls a part that is there. */
  String name(String name) {
    Entry entry = entries.get(key(name));
    return entry == null ? name : entry.name;
  }

  /** Adds a part to another zip as it is. */
  void copy(String name, Zip target) {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      throw OfficeException.damaged();
    }
    target.copy(
        entry.name,
        entry.method,
        entry.crc,
        entry.size,
        bytes,
        entry.start,
        (int) entry.compressed);
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * Opens a part that is there.
   *
   * @throws OfficeException if it is not there, or of XML that is refused
   */
  Xml xml(String name) {
    return new Xml(open(name));
  }

  /** Returns the bytes of a part that is there. */
  byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return ByteStreams.toByteArray(in);
    } catch (IOException e) {
      throw OfficeException.damaged();
    }
  }

  /** Opens the bytes of a part that is there. */
  InputStream open(String name) {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      throw OfficeException.damaged();
    }
    InputStream raw = new ByteArrayInputStream(bytes, entry.start, (int) entry.compressed);
    return new CountedStream(
        entry.method == STORED ? raw : new InflaterInputStream(raw, new Inflater(true)),
        entry,
        this);
  }

  /** Counts what was inflated of all parts. */
  void count(long more) {
    inflated += more;
    if (inflated > OfficeFile.MOST_INFLATED) {
      throw OfficeException.tooLarge("解压后超过256 MiB", "more than 256 MiB when inflated");
    }
  }

  /** Returns how many bytes were inflated of all parts. */
  long inflated() {
    return inflated;
  }
}
