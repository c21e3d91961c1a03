package org.budgetperformance.pdf;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.budgetperformance.module.Source;

/** PDF files made by hand, of as few objects as there can be, and what is read of them. */
final class PdfFiles {
  /** No font is embedded: what its codes are follows from the name of its encoding, how wide they are from W. */
  static final String FONT =
      "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H"
          + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement"
          + " 4>>/DW 1000/W[1 95 500]>>]>>";

  private PdfFiles() {}

  /** A file whose pages draw something. */
  static byte[] file(Drawn... pages) {
    return withFont(FONT, pages);
  }

  static byte[] withFont(String font, Drawn... pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add(
        "<</Type/Pages/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Kids["
            + kids
            + "]/Count "
            + pages.length
            + ">>");
    objects.add(font);
    for (Drawn page : pages) {
      objects.add("<</Type/Page/Parent 2 0 R/Contents " + (objects.size() + 2) + " 0 R>>");
      objects.add(stream("", page.content()));
    }
    return objects("", objects.toArray(new String[0]));
  }

  static String stream(String entries, String content) {
    return "<<"
        + entries
        + "/Length "
        + content.length()
        + ">>\nstream\n"
        + content
        + "\nendstream";
  }

  /** What a stream of zeros or the like holds once it is deflated, as characters. */
  static String deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
  }

  /** A file of objects that are numbered from 1, the first being its root. */
  static byte[] objects(String trailer, String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      String offset = String.valueOf(10_000_000_000L + file.length()).substring(1);
      table.append(offset).append(" 00000 n \n");
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append('\n').append(table);
    file.append("trailer\n<</Root 1 0 R/Size ").append(objects.length + 1).append(trailer);
    file.append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Each row with its place, its cells parted by bars. */
  static ImmutableList<String> rows(byte[] file) {
    Source source = PdfFile.read(file).get();
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    for (int i = 0; i < source.size(); i++) {
      String place = source.places().line(source.line(i)).at(0).en();
      rows.add(place + ": " + String.join("|", source.cells(i)));
    }
    return rows.build();
  }

  /** The rows without their places. */
  static ImmutableList<String> texts(byte[] file) {
    return rows(file).stream()
        .map(row -> row.substring(row.indexOf(": ") + 2))
        .collect(ImmutableList.toImmutableList());
  }
}
