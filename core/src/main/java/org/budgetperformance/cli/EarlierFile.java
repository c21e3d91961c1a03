package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.budgetperformance.comparison.Comparison;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.json.ComparisonJson;
import org.budgetperformance.report.ComparisonPage;
import org.budgetperformance.report.ComparisonText;
import org.budgetperformance.report.ComparisonWorkbook;
import org.budgetperformance.text.LocalizedText;

/**
 * The file of the same report before its correction (整改前的材料), and what became of what was found in it. It is judged
 * without waivers and policies, so that what they take away of the later findings is told as such.
 */
final class EarlierFile {
  private static final LocalizedText SEVERAL =
      LocalizedText.of("材料属于几个单位，整改对照须逐个单位进行", "the documents are of several units: compare one");

  private final InputFile file;

  private EarlierFile(InputFile file) {
    this.file = file;
  }

  static EarlierFile typed(String name) throws UsageException {
    return new EarlierFile(InputFile.typed(name));
  }

  /** Returns the file, which is not to be replaced. */
  InputFile file() {
    return file;
  }

  /**
   * Returns what became of what was found in it.
   *
   * @param later the evaluations of the corrected report
   * @param today the day on which it is checked
   */
  Comparison compared(
      ImmutableList<Evaluation> later, ModuleChoice modules, Arguments arguments, LocalDate today)
      throws UsageException {
    Arguments alone = Arguments.builder().from(arguments).terms(Optional.empty()).build();
    ImmutableList<Evaluation> earlier =
        Input.of(file, modules).evaluate(alone, TermsFiles.of(alone, today), false);
    if (earlier.size() > 1 || later.size() > 1) {
      throw UsageException.of(Option.EARLIER.word(), SEVERAL);
    } else if (earlier.get(0).submission().sheets().isEmpty()) {
      throw UsageException.of(file.name(), Check.NOTHING_READ);
    }
    return Comparison.of(earlier.get(0), later.get(0));
  }

  /** Returns the bytes of a comparison as the arguments want it; of a text, in UTF-8. */
  static byte[] write(Comparison comparison, Arguments arguments) {
    switch (arguments.format()) {
      case XLSX:
        return ComparisonWorkbook.in(arguments.locale()).render(comparison);
      case HTML:
        return bytes(ComparisonPage.in(arguments.locale()).render(comparison));
      case JSON:
        return bytes(ComparisonJson.write(comparison));
      default:
        ComparisonText text = ComparisonText.in(arguments.locale());
        return bytes(
            (arguments.width().isPresent() ? text.wrappedAt(arguments.width().getAsInt()) : text)
                .render(comparison));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
