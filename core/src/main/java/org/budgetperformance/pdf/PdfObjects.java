package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The objects of a file, as PDFBox takes it apart, with every stream inflated under a limit, those that the parser itself
 * needs included. Not thread-safe.
 */
final class PdfObjects extends PDFParser {
  /** Pictures have filters of their own, which nobody needs here. */
  private static final ImmutableSet<String> FILTERS =
      ImmutableSet.of(
          "FlateDecode",
          "LZWDecode",
          "ASCIIHexDecode",
          "ASCII85Decode",
          "RunLengthDecode",
          "Crypt",
          "Fl",
          "LZW",
          "AHx",
          "A85",
          "RL");

  private static final int MOST_FILTERS = 8;

  /** A row of a predictor is allocated before there is anything in it. */
  private static final long WIDEST_ROW = 1 << 20;

  private final Limits limits;

  /**
   * Opens a file.
   *
   * @throws IOException if it is damaged or has a password
   */
  PdfObjects(byte[] bytes, Limits limits) throws IOException {
    super(new CountedRead(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    this.limits = limits;
    Limits.objects(count(bytes));
    document = new Document(this);
    xrefTrailerResolver = new CountedXref();
    parsePDFHeader();
    initialParse();
  }

  /** A search for objects in a damaged file keeps all that it finds. */
  private static long count(byte[] bytes) {
    long count = 0;
    for (int i = 3; i < bytes.length; i++) {
      boolean is = bytes[i] == 'j' && bytes[i - 1] == 'b' && bytes[i - 2] == 'o';
      count += is && bytes[i - 3] <= ' ' ? 1 : 0;
    }
    return count;
  }

  @Override
  protected void checkPages(COSDictionary root) {
    // Pages walks them, however deep they stand.
  }

  COSDictionary root() throws IOException {
    COSDictionary root = document.getTrailer().getCOSDictionary(COSName.ROOT);
    if (root == null) {
      throw new IOException("no root");
    }
    return root;
  }

  boolean isEncrypted() {
    return document.isEncrypted();
  }

  /** Returns the file for a program that changes it. */
  PDDocument whole() throws IOException {
    return createDocument();
  }

  /** Returns what a stream holds. */
  byte[] bytes(COSStream stream) throws IOException {
    InputStream in = stream.createRawInputStream();
    limits.inflate(stream.getLength());
    List<COSName> filters = filters(stream);
    for (int i = 0; i < filters.size(); i++) {
      checkParameters(stream, i);
      Output out = new Output();
      FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
      in = new ByteArrayInputStream(out.toByteArray());
    }
    return IOUtils.toByteArray(in);
  }

  private static List<COSName> filters(COSStream stream) throws IOException {
    List<COSName> filters = new ArrayList<>();
    COSBase filter = stream.getFilters();
    if (filter instanceof COSName) {
      filters.add((COSName) filter);
    } else if (filter instanceof COSArray) {
      for (int i = 0; i < ((COSArray) filter).size(); i++) {
        COSBase name = ((COSArray) filter).getObject(i);
        filters.add(name instanceof COSName ? (COSName) name : COSName.getPDFName("?"));
      }
    }
    if (filters.size() > MOST_FILTERS
        || !filters.stream().allMatch(name -> FILTERS.contains(name.getName()))) {
      throw new IOException("filters");
    }
    return filters;
  }

  private static void checkParameters(COSDictionary stream, int filter) throws IOException {
    COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSArray) {
      parameters = ((COSArray) parameters).getObject(filter);
    }
    if (parameters instanceof COSDictionary) {
      COSDictionary given = (COSDictionary) parameters;
      long columns = given.getInt(COSName.COLUMNS, 1);
      long bits =
          (long) given.getInt(COSName.BITS_PER_COMPONENT, 8) * given.getInt(COSName.COLORS, 1);
      if (columns < 0 || bits < 0 || bits > WIDEST_ROW || columns * bits > WIDEST_ROW) {
        throw new IOException("a row of " + columns);
      }
    }
  }

  /** Collects what a filter gives. */
  private final class Output extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int b) {
      limits.inflate(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      limits.inflate(length);
      super.write(bytes, offset, length);
    }
  }

  /** Makes streams that give themselves to a parser under the limits. */
  private final class Document extends COSDocument {
    Document(PdfObjects parser) {
      super(IOUtils.createMemoryOnlyStreamCache(), parser);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream = new Stream(createRandomAccessReadView(start, length));
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  /** A stream of objects, or of where they are. */
  private final class Stream extends COSStream {
    Stream(RandomAccessReadView raw) throws IOException {
      super(IOUtils.createMemoryOnlyStreamCache().create(), raw);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      Limits.objects(getInt(COSName.N, 0));
      return new RandomAccessReadBuffer(bytes(this));
    }
  }

  /** Where the objects are: a file may say so of more than it has. */
  private static final class CountedXref extends XrefTrailerResolver {
    private long count;

    @Override
    public void setXRef(COSObjectKey key, long offset) {
      Limits.objects(++count);
      super.setXRef(key, offset);
    }
  }
}
