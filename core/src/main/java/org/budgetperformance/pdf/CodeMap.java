package org.budgetperformance.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** A map of codes that a file brings (CMap): what characters they are, or what glyphs. Ranges stay ranges. Not thread-safe. */
final class CodeMap {
  private static final int LONGEST_CODE = 4;

  private final CodeRanges<String> texts = new CodeRanges<>();
  private final CodeRanges<Integer> glyphs = new CodeRanges<>();

  /** The codes of each length, from 1. */
  private final List<CodeRanges<Boolean>> codes = new ArrayList<>();

  private CodeMap() {
    for (int i = 0; i < LONGEST_CODE; i++) {
      codes.add(new CodeRanges<>());
    }
  }

  /** Reads a map, as far as it can be read. */
  static CodeMap read(byte[] bytes) throws IOException {
    CodeMap map = new CodeMap();
    PDFStreamParser parser = new PDFStreamParser(bytes);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator) {
        map.add(((Operator) token).getName(), operands);
        operands.clear();
      } else if (token instanceof COSBase) {
        operands.add((COSBase) token);
      }
    }
    return map;
  }

  private void add(String operator, List<COSBase> operands) {
    int step = operator.endsWith("range") && !operator.equals("endcodespacerange") ? 3 : 2;
    if (!operator.startsWith("end")) {
      return;
    }
    for (int i = 0; i + step <= operands.size(); i += step) {
      COSBase value = operands.get(i + step - 1);
      if (operands.get(i) instanceof COSString && operands.get(i + step - 2) instanceof COSString) {
        byte[] first = ((COSString) operands.get(i)).getBytes();
        add(operator, first, number(((COSString) operands.get(i + step - 2)).getBytes()), value);
      }
    }
  }

  private void add(String operator, byte[] code, int last, COSBase value) {
    int first = number(code);
    switch (operator) {
      case "endcodespacerange":
        if (value instanceof COSString && code.length > 0 && code.length <= LONGEST_CODE) {
          codes.get(code.length - 1).put(first, number(((COSString) value).getBytes()), true);
        }
        break;
      case "endbfchar":
      case "endbfrange":
        if (value instanceof COSString) {
          texts.put(first, last, text((COSString) value));
        } else if (value instanceof COSArray) {
          for (int i = 0; i < ((COSArray) value).size() && first + i <= last; i++) {
            COSBase text = ((COSArray) value).getObject(i);
            if (text instanceof COSString) {
              texts.put(first + i, first + i, text((COSString) text));
            }
          }
        }
        break;
      case "endcidchar":
      case "endcidrange":
        if (value instanceof COSNumber) {
          glyphs.put(first, last, ((COSNumber) value).intValue());
        }
        break;
      default:
        break;
    }
  }

  private static String text(COSString value) {
    return new String(value.getBytes(), StandardCharsets.UTF_16BE);
  }

  static int number(byte[] bytes) {
    int number = 0;
    for (byte b : bytes) {
      number = number << 8 | (b & 0xff);
    }
    return number;
  }

  /** Returns what characters a code is; those of a range differ in their last. */
  Optional<String> text(int code) {
    CodeRanges.Range<String> range = texts.find(code);
    if (range == null || range.value.isEmpty()) {
      return Optional.empty();
    }
    int last = range.value.codePointBefore(range.value.length());
    int point = last + code - range.first;
    return Character.isValidCodePoint(point)
        ? Optional.of(
            new StringBuilder(range.value)
                .delete(range.value.length() - Character.charCount(last), range.value.length())
                .appendCodePoint(point)
                .toString())
        : Optional.empty();
  }

  /** Returns the glyph of a code, the first one if it is of none. */
  int glyph(int code) {
    CodeRanges.Range<Integer> range = glyphs.find(code);
    return range == null ? 0 : range.value + code - range.first;
  }

  /** Returns how many bytes the code has that begins somewhere. */
  int length(byte[] bytes, int offset) {
    int code = 0;
    for (int i = 0; i < LONGEST_CODE && offset + i < bytes.length; i++) {
      code = code << 8 | (bytes[offset + i] & 0xff);
      if (codes.get(i).find(code) != null) {
        return i + 1;
      }
    }
    return codes.stream().allMatch(CodeRanges::isEmpty) ? 2 : 1;
  }
}
