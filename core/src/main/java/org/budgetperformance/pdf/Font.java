package org.budgetperformance.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;

/**
 * What the codes of a font are and how wide, by what the file says of it: the font itself is not looked at, and none of
 * the system is looked for. Not thread-safe.
 */
final class Font {
  private static final double THOUSANDTH = 0.001;
  private static final double USUAL_WIDTH = 500;

  /** What takes the characters of a string. */
  interface Sink {
    /**
     * Takes a character.
     *
     * @param text the character
     * @param width how wide it is, in units of its size
     * @param isSpace whether the space between words is added to it
     */
    void glyph(String text, double width, boolean isSpace);
  }

  private final boolean isComposite;
  private final boolean isVertical;
  private final Optional<CodeMap> texts;

  /** How codes are told apart and which glyphs they are: one that is known by its name, one of the file, or neither. */
  @Nullable private final CMap known;

  private final Optional<CodeMap> own;

  /** What the glyphs of a known collection are. */
  @Nullable private final CMap collection;

  private final boolean isUnicode;
  private final Map<Integer, String> names;
  private final CodeRanges<Double> widths = new CodeRanges<>();
  private final double usualWidth;

  /** How large a unit of the widths is. */
  private final double unit;

  private final Map<Integer, String> cache = new HashMap<>();

  Font(COSDictionary font, PdfObjects objects) throws IOException {
    COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
    COSBase scale = matrix == null || matrix.size() == 0 ? null : matrix.getObject(0);
    unit = scale instanceof COSNumber ? ((COSNumber) scale).floatValue() : THOUSANDTH;
    isComposite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
    texts = map(font.getDictionaryObject(COSName.TO_UNICODE), objects);
    COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
    String name = encoding instanceof COSName ? ((COSName) encoding).getName() : "";
    if (isComposite) {
      COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
      COSBase first = descendants == null ? null : descendants.getObject(0);
      COSDictionary glyphs = first instanceof COSDictionary ? (COSDictionary) first : font;
      isVertical = name.equals("V") || name.endsWith("-V");
      known = name.isEmpty() || name.startsWith("Identity") ? null : predefined(name);
      own = map(encoding, objects);
      isUnicode = name.startsWith("Uni");
      collection = collection(glyphs);
      usualWidth = glyphs.getFloat(COSName.DW, 1000);
      addCompositeWidths(glyphs.getCOSArray(COSName.W));
      names = new HashMap<>();
    } else {
      isVertical = false;
      known = null;
      own = Optional.empty();
      isUnicode = false;
      collection = null;
      COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
      usualWidth = descriptor == null ? USUAL_WIDTH : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
      addWidths(font);
      names = names(font, encoding, descriptor);
    }
  }

  private static Optional<CodeMap> map(@Nullable COSBase stream, PdfObjects objects) {
    if (!(stream instanceof COSStream)) {
      return Optional.empty();
    }
    try {
      return Optional.of(CodeMap.read(objects.bytes((COSStream) stream)));
    } catch (IOException e) {
      return Optional.empty(); // what it would have said is not known
    }
  }

  /** Its name becomes that of a resource. */
  @Nullable
  private static CMap predefined(String name) {
    try {
      boolean isName = name.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
      return isName ? new CMapParser().parsePredefined(name) : null;
    } catch (IOException e) {
      return null;
    }
  }

  @Nullable
  private static CMap collection(COSDictionary glyphs) {
    COSDictionary info = glyphs.getCOSDictionary(COSName.CIDSYSTEMINFO);
    String ordering = info == null ? "" : String.valueOf(info.getString(COSName.ORDERING));
    return Arrays.asList("GB1", "CNS1", "Japan1", "Korea1").contains(ordering)
        ? predefined("Adobe-" + ordering + "-UCS2")
        : null;
  }

  private void addCompositeWidths(@Nullable COSArray array) {
    for (int i = 0; array != null && i + 1 < array.size(); ) {
      int first = array.getInt(i, 0);
      COSBase next = array.getObject(i + 1);
      if (next instanceof COSArray) {
        COSArray list = (COSArray) next;
        for (int j = 0; j < list.size(); j++) {
          putWidth(first + j, first + j, list.getObject(j));
        }
        i += 2;
      } else {
        putWidth(
            first, array.getInt(i + 1, 0), i + 2 < array.size() ? array.getObject(i + 2) : null);
        i += 3;
      }
    }
  }

  private void addWidths(COSDictionary font) {
    COSArray array = font.getCOSArray(COSName.WIDTHS);
    int first = font.getInt(COSName.FIRST_CHAR, 0);
    for (int i = 0; array != null && i < array.size(); i++) {
      putWidth(first + i, first + i, array.getObject(i));
    }
  }

  private void putWidth(int first, int last, @Nullable COSBase width) {
    if (width instanceof COSNumber) {
      widths.put(first, last, (double) ((COSNumber) width).floatValue());
    }
  }

  private static Map<Integer, String> names(
      COSDictionary font, @Nullable COSBase encoding, @Nullable COSDictionary descriptor) {
    String base = String.valueOf(font.getNameAsString(COSName.BASE_FONT));
    boolean isSymbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & 4) != 0;
    Encoding usual =
        base.contains("Symbol")
            ? SymbolEncoding.INSTANCE
            : base.contains("Dingbats")
                ? ZapfDingbatsEncoding.INSTANCE
                : COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
                    ? WinAnsiEncoding.INSTANCE
                    : StandardEncoding.INSTANCE;
    COSDictionary given = encoding instanceof COSDictionary ? (COSDictionary) encoding : null;
    COSName name =
        given != null
            ? given.getCOSName(COSName.BASE_ENCODING)
            : encoding instanceof COSName ? (COSName) encoding : null;
    Encoding named = name == null ? null : Encoding.getInstance(name);
    boolean isOwn = named == null && isSymbolic && !(usual instanceof SymbolEncoding);
    Map<Integer, String> names = new HashMap<>();
    if (!isOwn) {
      names.putAll((named == null ? usual : named).getCodeToNameMap());
    }
    COSArray differences = given == null ? null : given.getCOSArray(COSName.DIFFERENCES);
    int code = 0;
    for (int i = 0; differences != null && i < differences.size(); i++) {
      COSBase item = differences.getObject(i);
      if (item instanceof COSNumber) {
        code = ((COSNumber) item).intValue();
      } else if (item instanceof COSName) {
        names.put(code++, ((COSName) item).getName());
      }
    }
    return names;
  }

  boolean isVertical() {
    return isVertical;
  }

  /** Reads the characters of a string. */
  void read(byte[] bytes, Sink sink) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    while (in.available() > 0) {
      int offset = bytes.length - in.available();
      int code;
      int length;
      if (known != null) {
        code = known.readCode(in);
        length = Math.max(1, bytes.length - in.available() - offset);
      } else {
        length = !isComposite ? 1 : own.isPresent() ? own.get().length(bytes, offset) : 2;
        code =
            CodeMap.number(
                Arrays.copyOfRange(bytes, offset, Math.min(bytes.length, offset + length)));
        in.skip(length);
      }
      int glyph = !isComposite ? code : glyph(code, length);
      String text = cache.get(code);
      if (text == null) {
        text = text(code, glyph);
        cache.put(code, text);
      }
      CodeRanges.Range<Double> width = widths.find(glyph);
      sink.glyph(
          text, (width == null ? usualWidth : width.value) * unit, length == 1 && code == ' ');
    }
  }

  private int glyph(int code, int length) {
    return known != null
        ? known.toCID(code, length)
        : own.isPresent() ? own.get().glyph(code) : code;
  }

  private String text(int code, int glyph) {
    Optional<String> text = texts.flatMap(map -> map.text(code));
    if (text.isPresent() && text.get().charAt(0) != 0) {
      return text.get();
    }
    String other;
    if (!isComposite) {
      other = GlyphList.getAdobeGlyphList().toUnicode(names.get(code));
    } else if (isUnicode) {
      byte[] bytes =
          code >>> 16 == 0
              ? new byte[] {(byte) (code >> 8), (byte) code}
              : new byte[] {
                (byte) (code >> 24), (byte) (code >> 16), (byte) (code >> 8), (byte) code
              };
      other = new String(bytes, StandardCharsets.UTF_16BE);
    } else {
      other = collection == null ? null : collection.toUnicode(glyph);
    }
    return other == null || other.isEmpty() ? Glyph.UNKNOWN : other;
  }
}
