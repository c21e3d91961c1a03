package org.budgetperformance.rules.hunan.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.budgetperformance.module.Source;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.pdf.PdfFile;
import org.budgetperformance.rules.hunan.HunanRules;

/**
 * Prints how long files of the sample take beside the least that can be done with them, in turn in one run: a Word
 * document to its findings beside unzipping it and going over its XML, a PDF to its rows and to its findings beside
 * PDFBox's own extraction of text. Takes a .docx and a .pdf.
 */
public final class OfficeTimes {
  private static final int WARM = 60;
  private static final int RUNS = 101;

  private OfficeTimes() {}

  /** Takes the paths of the two files. */
  public static void main(String[] args) throws Exception {
    byte[] word = Files.readAllBytes(Path.of(args[0]));
    byte[] pdf = Files.readAllBytes(Path.of(args[1]));
    List<Callable<Object>> tasks =
        List.of(
            () -> parse(word),
            () -> OfficeFile.read(word).orElseThrow(),
            () -> findings(OfficeFile.read(word).orElseThrow()),
            () -> text(pdf),
            () -> PdfFile.read(pdf).orElseThrow(),
            () -> findings(PdfFile.read(pdf).orElseThrow()));
    double[] medians = medians(tasks);
    print("unzipping and going over the XML", medians[0], medians[0]);
    print(".docx to rows", medians[1], medians[0]);
    print(".docx to findings", medians[2], medians[0]);
    print("PDFBox's extraction of text", medians[3], medians[3]);
    print(".pdf to rows", medians[4], medians[3]);
    print(".pdf to findings", medians[5], medians[3]);
  }

  private static void print(String what, double millis, double least) {
    System.out.printf("%-34s%6.2f ms, %.2f times%n", what, millis, millis / least);
  }

  /** Runs the tasks in turn, so that whatever else the machine does falls on all of them. */
  private static double[] medians(List<Callable<Object>> tasks) throws Exception {
    List<List<Long>> times = new ArrayList<>();
    tasks.forEach(task -> times.add(new ArrayList<>()));
    for (int run = -WARM; run < RUNS; run++) {
      for (int i = 0; i < tasks.size(); i++) {
        long start = System.nanoTime();
        tasks.get(i).call();
        if (run >= 0) {
          times.get(i).add(System.nanoTime() - start);
        }
      }
    }
    double[] medians = new double[times.size()];
    for (int i = 0; i < medians.length; i++) {
      Collections.sort(times.get(i));
      medians[i] = times.get(i).get(RUNS / 2) / 1e6;
    }
    return medians;
  }

  private static Object findings(Source source) {
    SubmissionReader reader = HunanRules.module().reader().orElseThrow();
    return HunanRules.module().evaluate(reader.read(source).submission()).findings();
  }

  private static Object parse(byte[] file) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    int elements = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
          while (xml.hasNext()) {
            elements += xml.next();
          }
        }
      }
    }
    return elements;
  }

  private static Object text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
