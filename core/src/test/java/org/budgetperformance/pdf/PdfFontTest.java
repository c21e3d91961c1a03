package org.budgetperformance.pdf;

import static org.budgetperformance.pdf.PdfFiles.stream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.budgetperformance.module.Source;
import org.junit.jupiter.api.Test;

/** What the codes of fonts are, by each way in which a file may say so. */
class PdfFontTest {
  private static byte[] file(String font, String shown, String... others) {
    String[] objects = new String[5 + others.length];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[1] =
        "<</Type/Pages/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Kids[4 0 R]/Count 1>>";
    objects[2] = font;
    objects[3] = "<</Type/Page/Contents 5 0 R>>";
    objects[4] = stream("", "BT /F 10 Tf 50 700 Td " + shown + " Tj ET");
    System.arraycopy(others, 0, objects, 5, others.length);
    return PdfFiles.objects("", objects);
  }

  private static String text(String font, String shown, String... others) {
    return String.join("", PdfFiles.texts(file(font, shown, others)));
  }

  @Test
  void aMapOfTheFileSaysWhatItsCodesAre() {
    String map =
        stream(
            "",
            "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF>"
                + " endcodespacerange 2 beginbfchar <01> <7532> <02> <4E594E19> endbfchar 2"
                + " beginbfrange <10> <12> <0041> <20> <21> [<4E01> <620A>] endbfrange endcmap");
    assertEquals(
        "甲乙丙ABC丁戊",
        text("<</Type/Font/Subtype/TrueType/ToUnicode 6 0 R>>", "<0102101112 2021>", map));
  }

  @Test
  void aSimpleFontGoesByTheNamesOfItsCharacters() {
    assertEquals(
        "A5%",
        text("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", "(A5%)"));
    assertEquals(
        "≤B5",
        text(
            "<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/Widths[700"
                + " 600]/Encoding<</Differences[65/lessequal]>>>>",
            "(AB5)"));
    assertEquals("≥α", text("<</Type/Font/Subtype/Type1/BaseFont/Symbol>>", "<B361>"));
    assertEquals("a", text("<</Type/Font/Subtype/TrueType/BaseFont/X>>", "(a)"));
  }

  @Test
  void aKnownEncodingSaysItOfAFontThatIsNotEmbedded() {
    String font =
        "<</Type/Font/Subtype/Type0/Encoding/%s/DescendantFonts[<</Subtype/CIDFontType0"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>]>>";
    assertEquals("甲5", text(String.format(Locale.ROOT, font, "GBK-EUC-H"), "<BCD735>"));
    assertEquals("甲", text(String.format(Locale.ROOT, font, "UniGB-UCS2-H"), "<7532>"));
    // 甲 is glyph 2122 of the collection.
    assertEquals("甲", text(String.format(Locale.ROOT, font, "Identity-H"), "<084A>"));
  }

  /** Codes of one byte and of two, glyphs by a map of the file, what they are by the collection. */
  @Test
  void theEncodingMayStandInTheFile() {
    String map =
        stream(
            "/Type/CMap",
            "2 begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange 1 begincidrange <8000>"
                + " <8001> 2122 endcidrange 1 begincidchar <41> 34 endcidchar");
    String font =
        "<</Type/Font/Subtype/Type0/Encoding 6 0 R/DescendantFonts[<</CIDSystemInfo<</Ordering(GB1)"
            + ">>/W[34[600 700] 2122[1000]]>>]>>";
    assertEquals("甲A", text(font, "<800041>", map));
  }

  @Test
  void downwardsAndRotatedTextIsReadFromItsBeginning() {
    String font = PdfFiles.FONT.replace("UTF16-H", "UTF16-V");
    Drawn down =
        new Drawn()
            .grid(Drawn.at(50, 70, 250), 100, 180, 200)
            .raw("BT /F 10 Tf 60 690 Td <7EE9654863076807> Tj ET");
    Drawn up =
        new Drawn()
            .grid(Drawn.at(50, 70, 250), 100, 180, 200)
            .raw("BT /F 10 Tf 0 1 -1 0 65 630 Tm <7EE9654863076807> Tj ET");
    assertEquals("绩效指标|", joined(PdfFiles.texts(PdfFiles.withFont(font, down)).get(0)));
    assertEquals("绩效指标|", joined(PdfFiles.texts(PdfFiles.file(up)).get(0)));
  }

  private static String joined(String text) {
    return text.replace("\n", "");
  }

  /** One is the number of the radical, the other that of two letters in one. */
  @Test
  void twinsOfCharactersAreThose() {
    assertEquals("金额ffi", text(PdfFiles.FONT, "<2FA6989DFB03>"));
  }

  @Test
  void whatAFontDoesNotSayIsARemark() {
    byte[] file =
        file(
            "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</CIDSystemInfo"
                + "<</Ordering(Identity)>>>>]>>",
            "<00010002>");
    Source source = PdfFile.read(file).get();

    assertEquals(ImmutableList.of("\ufffd\ufffd"), source.cells(0));
    assertEquals(
        "2 characters could not be read, as their font does not say what they are",
        source.remarks().get(0).en());
  }
}
