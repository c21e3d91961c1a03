package org.budgetperformance.pdf;

import static org.budgetperformance.pdf.Drawn.at;

import java.nio.charset.StandardCharsets;
import org.budgetperformance.office.SpoiltBytes;
import org.junit.jupiter.api.Test;

/** PDFs that were spoilt by chance are read or refused, and nothing else. */
class SpoiltPdfTest {
  @Test
  void pdfs() {
    byte[] plain =
        PdfFiles.file(
            new Drawn()
                .text(50, 90, "附件3")
                .grid(at(50, 150, 250), 700, 720, 740)
                .text(60, 714, "甲"),
            new Drawn().grid(at(50, 150, 250), 50, 70, 90).text(60, 84, "5"));
    String content =
        PdfFiles.deflated("BT /F 10 Tf 50 700 Td <7532> Tj ET".getBytes(StandardCharsets.US_ASCII));
    byte[] packed =
        PdfFiles.objects(
            "",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/MediaBox[0 0 600 800]/Kids[3 0 R]/Count 1/Rotate 90>>",
            "<</Type/Page/Contents[4 0 R]/Resources<</Font<</F 5 0 R>>>>>>",
            PdfFiles.stream("/Filter[/FlateDecode]/DecodeParms[<</Predictor 1>>]", content),
            PdfFiles.FONT,
            PdfFiles.stream("/Type/ObjStm/N 1/First 4", "9 0 <</A 1>>"));
    SpoiltBytes.hand(20_241_130, PdfFile::read, plain, packed);
  }
}
