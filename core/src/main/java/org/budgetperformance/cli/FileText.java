package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.text.LocalizedText;

/** The text of a file, and the encoding that was taken (文本及其编码). */
final class FileText {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char REPLACEMENT = '\ufffd';

  private final String text;
  private final Charset encoding;

  private FileText(String text, Charset encoding) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    this.text = marked ? text.substring(1) : text;
    this.encoding = encoding;
  }

  /**
   * Decodes the bytes of a file strictly: a byte order mark decides, else it is UTF-8, UTF-16 if every
   * other byte says so, or GB18030.
   *
   * @param name the name of the file
   * @throws UsageException if it is of a known kind that is no text, too long, or no text in any of these
   */
  static FileText of(String name, byte[] bytes) throws UsageException {
    checkKind(name, bytes);
    if (bytes.length > SubmissionReader.MAX_BYTES) {
      throw UsageException.of(
          name,
          LocalizedText.of(
              "文件超过4 MiB", "larger than " + SubmissionReader.MAX_BYTES + " bytes (4 MiB)"));
    }
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = decode(bytes, charset);
      if (text.filter(found -> charset.equals(StandardCharsets.UTF_8) || isPlausible(found))
          .isPresent()) {
        checkKind(name, text.get().getBytes(StandardCharsets.UTF_8));
        return new FileText(text.get(), charset);
      }
    }
    throw UsageException.of(name, damage(bytes));
  }

  private static void checkKind(String name, byte[] bytes) throws UsageException {
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      throw UsageException.of(name, kind.get().reason());
    }
  }

  private static ImmutableList<Charset> candidates(byte[] bytes) {
    if (starts(bytes, 0xfe, 0xff)) {
      return ImmutableList.of(StandardCharsets.UTF_16BE);
    } else if (starts(bytes, 0xff, 0xfe)) {
      return ImmutableList.of(StandardCharsets.UTF_16LE);
    } else if (nuls(bytes, 0) + nuls(bytes, 1) > 0 && mayBeUtf16(bytes)) {
      return nuls(bytes, 0) > nuls(bytes, 1)
          ? ImmutableList.of(
              StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)
          : ImmutableList.of(
              StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8);
    } else if (starts(bytes, 0xef, 0xbb, 0xbf) || isDamaged(bytes) || !hasGb18030()) {
      return ImmutableList.of(StandardCharsets.UTF_8);
    }
    return ImmutableList.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    boolean starts = bytes.length >= mark.length;
    for (int i = 0; starts && i < mark.length; i++) {
      starts = bytes[i] == (byte) mark[i];
    }
    return starts;
  }

  /** Counts bytes that are 0: the upper ones of ends of lines, digits and Latin letters. */
  private static long nuls(byte[] bytes, int from) {
    long nuls = 0;
    for (int i = from; i < bytes.length; i += 2) {
      nuls += bytes[i] == 0 ? 1 : 0;
    }
    return nuls;
  }

  /** A text in UTF-8 has hardly a byte that is 0, and one in UTF-16 is no UTF-8 if it has a hanzi. */
  private static boolean mayBeUtf16(byte[] bytes) {
    return (nuls(bytes, 0) + nuls(bytes, 1)) * 4 >= bytes.length
        || !decode(bytes, StandardCharsets.UTF_8).isPresent();
  }

  /** Not every Java runtime brings it. */
  private static boolean hasGb18030() {
    return Charset.isSupported("GB18030");
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns whether a text has no controls but ends of lines and of cells, and hardly a character that
   * nobody writes in Chinese: what was decoded wrongly has both.
   */
  private static boolean isPlausible(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && "\t\n\u000b\f\r\u001a".indexOf(c) < 0) {
        return false;
      }
      strange += isUsual(c) ? 0 : 1;
    }
    return strange * 20 <= text.length();
  }

  /** Signs, hanzi and their like, wide forms; hanzi beyond the first plane are two surrogates. */
  private static boolean isUsual(char c) {
    return c < 0x100
        || (c >= 0x2000 && c < 0x2800)
        || (c >= 0x2e80 && c < 0xa000)
        || Character.isSurrogate(c)
        || c >= 0xe000;
  }

  /** Returns whether most of what is not ASCII is UTF-8, but not all: no other encoding looks so. */
  private static boolean isDamaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int wrong = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      wrong += text.charAt(i) == REPLACEMENT ? 1 : 0;
      other += text.charAt(i) >= 0x80 ? 1 : 0;
    }
    return wrong > 0 && wrong * 10 < other;
  }

  private static LocalizedText damage(byte[] bytes) {
    if (!isDamaged(bytes)) {
      return LocalizedText.of(
          "不是文本文件（UTF-8、UTF-16、GB18030均不能读取）", "no text in UTF-8, UTF-16 or GB18030");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    long line =
        1 + text.substring(0, text.indexOf(REPLACEMENT)).chars().filter(c -> c == '\n').count();
    return LocalizedText.of(
        "第" + line + "行有损坏的UTF-8字符，请重新导出", "damaged UTF-8 in line " + line + ": export it again");
  }

  String text() {
    return text;
  }

  /** Returns which encoding was taken if it is not UTF-8. */
  Optional<LocalizedText> remark() {
    return encoding.equals(StandardCharsets.UTF_8)
        ? Optional.empty()
        : Optional.of(
            LocalizedText.of("按" + encoding.name() + "编码读取", "read as " + encoding.name()));
  }
}
