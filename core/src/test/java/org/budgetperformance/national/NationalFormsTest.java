package org.budgetperformance.national;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.budgetperformance.evaluation.Evaluation;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of the national layouts of 2020 and 2021, made up with figures that agree. */
class NationalFormsTest {
  private static ReadResult read(String name) {
    try {
      String text =
          Resources.toString(
              Resources.getResource(NationalFormsTest.class, name + ".txt"),
              StandardCharsets.UTF_8);
      return NationalRules.module().reader().get().read(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-roads, 2022",
    "2020-library, 2021",
    "2020-department, 2020",
    "2021-training, 2023",
    "2021-clinic, 2022",
    "2021-transfer, 2023"
  })
  void isReadWholeAndNothingIsFound(String name, int year) {
    ReadResult read = read(name);
    assertEquals(
        "", read.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
    assertEquals(year, read.submission().fiscalYear().getValue());

    Submission form = Submission.builder().from(read.submission()).isPartial(true).build();
    Evaluation evaluation = NationalRules.module().evaluate(form);

    assertEquals(
        "",
        evaluation.findings().stream()
            .map(
                finding ->
                    finding.rule().id()
                        + " "
                        + finding.severity()
                        + " "
                        + finding.message(Locale.CHINESE))
            .collect(Collectors.joining("\n")));
  }
}
