package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.fixtures.MendedReport;
import org.budgetperformance.json.EvaluationJson;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.json.SubmissionJson;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.ReadingProblem;
import org.budgetperformance.module.RuleModule;
import org.budgetperformance.report.HtmlReport;
import org.budgetperformance.report.MarkdownReport;
import org.budgetperformance.report.Summary;
import org.budgetperformance.report.SummaryCsv;
import org.budgetperformance.report.SummaryEntry;
import org.budgetperformance.report.SummaryPage;
import org.budgetperformance.report.SummaryText;
import org.budgetperformance.report.TextReport;
import org.budgetperformance.submission.DivisionCode;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.FigureType;
import org.budgetperformance.submission.Lines;
import org.budgetperformance.submission.Note;
import org.budgetperformance.submission.Place;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.text.LocalizedText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal details of nobody, planted wherever a text or a submission has room for one. */
class PlantedDetailsTest {
  private static final RuleModule RULES = HunanRules.module();
  private static final ImmutableList<Details> DETAILS = Details.some(200, 4_312L);
  private static final int EACH = 20;

  private static Map<String, String> outputs(
      String file, Evaluation evaluation, ImmutableList<ReadingProblem> problems) {
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put(
        "text",
        TextReport.in(Locale.SIMPLIFIED_CHINESE)
            .withHints()
            .withSteps()
            .render(evaluation, problems));
    outputs.put("narrow", TextReport.in(Locale.ENGLISH).wrappedAt(40).render(evaluation, problems));
    outputs.put(
        "markdown",
        MarkdownReport.in(Locale.ENGLISH).withoutHints().withSteps().render(evaluation, problems));
    outputs.put("page", HtmlReport.in(Locale.SIMPLIFIED_CHINESE).render(evaluation, problems));
    outputs.put("json", EvaluationJson.writeExplained(evaluation, problems));
    EvidenceRecord record = EvidenceRecord.of(evaluation);
    outputs.put("evidence", record.text());
    outputs.put("canonical", record.canonicalTexts().toString());
    Summary summary =
        Summary.of(
            ImmutableList.of(
                SummaryEntry.of(file, evaluation, problems.size()),
                SummaryEntry.withoutResult(file, LocalizedText.of(file, file))),
            ImmutableList.of(file));
    outputs.put("summary", SummaryText.in(Locale.ENGLISH).render(summary));
    outputs.put("csv", SummaryCsv.in(Locale.SIMPLIFIED_CHINESE).reports(summary));
    outputs.put("index", SummaryPage.in(Locale.ENGLISH, ".html").render(summary));
    return outputs;
  }

  private static void assertHidden(List<Details> planted, Map<String, String> outputs) {
    List<String> shown = new ArrayList<>();
    outputs.forEach(
        (name, output) -> {
          for (Details detail : planted) {
            for (String secret : detail.secrets) {
              int at = output.indexOf(secret);
              if (at >= 0) {
                String around =
                    output.substring(
                        Math.max(0, at - 60), Math.min(output.length(), at + secret.length() + 20));
                shown.add(name + " shows " + detail.text + ": " + around);
              }
            }
          }
        });
    assertTrue(shown.isEmpty(), () -> shown.size() + "\n" + Joiner.on('\n').join(shown));
  }

  /** In turn behind what stands in a cell, in brackets, alone, and as a cell or a line of its own. */
  private static String plant(String cell, Details detail, int how) {
    if (cell.trim().isEmpty()) {
      return detail.text;
    }
    switch (how % 5) {
      case 0:
        return cell + "（" + detail.text + "）";
      case 1:
        return detail.text;
      case 2:
        return cell + "\t" + detail.text;
      case 3:
        return cell + "\n" + detail.text;
      default:
        return cell + "，" + detail.text;
    }
  }

  @Test
  void inEveryKindOfCellAndLineOfAText() {
    List<String> lines = Splitter.on('\n').splitToList(MendedReport.text());
    for (int from = 0; from < DETAILS.size(); from += EACH) {
      List<Details> planted = DETAILS.subList(from, from + EACH);
      List<String> text = new ArrayList<>(lines);
      for (int i = 0; i < EACH; i++) {
        int line = (7 * from + i * lines.size() / EACH + from / EACH) % lines.size();
        List<String> cells = new ArrayList<>(Splitter.on('\t').splitToList(text.get(line)));
        int cell = (from / EACH + i) % cells.size();
        cells.set(cell, plant(cells.get(cell), planted.get(i), from / EACH + i));
        text.set(line, Joiner.on('\t').join(cells));
      }
      ReadResult read = RULES.reader().get().read(Joiner.on('\n').join(text));
      Evaluation evaluation = RULES.evaluate(read.submission());
      assertHidden(planted, outputs("a/b.txt", evaluation, read.problems()));
    }
  }

  @Test
  void inEveryColumnAndNameOfASubmission() {
    Submission mended = MendedReport.submission();
    List<Place> places = new ArrayList<>();
    mended.sheets().forEach(sheet -> places.addAll(sheet.figures().keySet()));
    for (int from = 0; from < DETAILS.size(); from += 2 * EACH) {
      List<Details> planted = DETAILS.subList(from, from + 2 * EACH);
      Submission submission = mended;
      for (int i = 0; i < planted.size(); i++) {
        Place place = places.get((from * 5 + i * places.size() / planted.size()) % places.size());
        String text = planted.get(i).text;
        Figure<?> stated =
            place.column().type().equals(FigureType.TEXT)
                ? Figure.of("见" + text)
                : submission.at(place).withNotes(ImmutableList.of(Note.of(text)));
        submission = submission.with(place, i % 3 == 0 ? Figure.unreadable(text) : stated);
      }
      List<ReadingProblem> problems = new ArrayList<>();
      for (Details detail : planted) {
        problems.add(ReadingProblem.of(1, detail.text, LocalizedText.of(detail.text, detail.text)));
      }
      Evaluation evaluation = RULES.evaluate(submission);
      assertHidden(planted, outputs("a/b.txt", evaluation, ImmutableList.copyOf(problems)));
    }
  }

  @Test
  void inNamesOfProjectsAndFiles() {
    for (int from = 0; from < DETAILS.size(); from += EACH) {
      List<Details> planted = DETAILS.subList(from, from + EACH);
      String name =
          "乡村道路养护，" + Joiner.on("；").join(planted.stream().map(d -> d.text).iterator()) + "等路段";
      String text =
          MendedReport.text()
              .replace("付市驻京办工作经费", name)
              .replace("洪江区信访局", "信访局" + planted.get(0).text);
      ReadResult read = RULES.reader().get().read(text);
      Evaluation evaluation = RULES.evaluate(read.submission());
      assertHidden(planted, outputs("a/" + name + ".txt", evaluation, read.problems()));
    }
  }

  /** Cells that are told one by one: what makes them a detail is the cell before. */
  @Test
  void inCellsWhoseLabelIsAnotherProblem() {
    Evaluation evaluation = RULES.evaluate(MendedReport.submission());
    ImmutableList.Builder<ReadingProblem> problems = ImmutableList.builder();
    LocalizedText reason = LocalizedText.of("无法识别", "not read");
    for (String cell : ImmutableList.of("项目负责人", "王小某", "联系电话", "7612345", "自评由王小某完成")) {
      problems.add(ReadingProblem.of(7, cell, reason));
    }
    outputs("a.txt", evaluation, problems.build())
        .forEach(
            (name, output) -> {
              assertFalse(output.contains("王小某"), name);
              assertFalse(output.contains("7612345"), name);
            });
  }

  @Test
  void inMessagesOfExceptions() {
    for (Details detail : DETAILS) {
      String text = detail.text;
      String json = SubmissionJson.write(ConsistentSubmission.build());
      assertHidden(
          detail,
          Assertions.assertThrows(
              JsonException.class,
              () -> SubmissionJson.read(json.replace("\"STATED\"", "\"" + text + "\""))));
      assertHidden(
          detail, Assertions.assertThrows(RuntimeException.class, () -> DivisionCode.of(text)));
      assertHidden(
          detail,
          Assertions.assertThrows(RuntimeException.class, () -> Row.of(Lines.PROJECT, text, 0)));
    }
  }

  private static void assertHidden(Details detail, Exception thrown) {
    detail.secrets.forEach(
        secret -> assertFalse(thrown.toString().contains(secret), thrown::toString));
  }

  /** It is the user's own data, and says so. */
  @Test
  void theJsonOfASubmissionKeepsWhatWasHandedIn() {
    ReadResult read =
        RULES.reader().get().read(MendedReport.text().replace("付市驻京办工作经费", "道路养护王小某13800001234"));
    assertTrue(SubmissionJson.write(read.submission()).contains("王小某13800001234"));
  }

  @Test
  void inWhatTheCommandSaysAndWrites(@TempDir Path folder) throws Exception {
    write(folder, "王小某13800001234.txt", MendedReport.text());
    write(folder, "王小某13800005234.txt", MendedReport.text());
    write(folder, "王小某13800001234.pptx", "");
    CheckProcess check = CheckProcess.run(folder, "in", "--output", "out", "--format", "html");
    List<String> names = new ArrayList<>();
    StringBuilder all = new StringBuilder(check.out).append(check.err);
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        names.add(file.getFileName().toString());
        all.append(file.getFileName())
            .append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    assertEquals(7, names.size(), names::toString); // two pages, their index, and four tables
    assertFalse(all.toString().contains("王小某"));
    assertFalse(all.toString().contains("13800001234"));
    String index =
        new String(Files.readAllBytes(folder.resolve("out/index.html")), StandardCharsets.UTF_8);
    assertTrue(index.contains("138____1234.txt~1.html"), index);
    CheckProcess missing = CheckProcess.run(folder, "联系人王小某13800001234.txt");
    assertFalse(missing.err.contains("王小某"), missing.err);
    assertFalse(missing.err.contains("13800001234"), missing.err);
  }

  /** Writes a file whatever the locale of the JVM: percent-encoded UTF-8 reaches it under C too. */
  private static void write(Path folder, String name, String text) throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path file = Paths.get(URI.create(in.toUri() + URLEncoder.encode(name, "UTF-8")));
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
