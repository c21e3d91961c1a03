package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.budgetperformance.fixtures.generate.ReportText;
import org.budgetperformance.fixtures.generate.Submissions;
import org.budgetperformance.fixtures.office.ExcelFile;
import org.budgetperformance.fixtures.office.WordFile;
import org.budgetperformance.module.ReadResult;
import org.budgetperformance.module.SubmissionReader;
import org.budgetperformance.office.OfficeFile;
import org.budgetperformance.submission.Submission;

/**
 * Generated reports that LibreOffice opened and saved say what they said. As many of each kind as the system property {@code
 * budgetperformance.libreoffice} says, none if it is not given or {@code soffice} is not installed.
 */
class LibreOfficeTest {
  private static final int REPORTS = Integer.getInteger("budgetperformance.libreoffice", 0);
  private static final long SEED = 20_241_130L;
  private static final SubmissionReader READER = HunanRules.module().reader().get();

  private Path folder;

  @BeforeTry
  void makeFolder() throws Exception {
    folder = Files.createTempDirectory("libreoffice");
  }

  @AfterTry
  void deleteFolder() throws Exception {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Example
  void aDocumentThatIsSavedAnewSaysTheSame() throws Exception {
    assertSaysTheSame("docx", text -> WordFile.ofText(text).bytes());
  }

  @Example
  void aWorkbookThatIsSavedAnewSaysTheSame() throws Exception {
    assertSaysTheSame("xlsx", text -> ExcelFile.ofText(text).bytes());
  }

  private void assertSaysTheSame(String kind, Function<String, byte[]> writer) throws Exception {
    assumeTrue(REPORTS > 0, "no reports asked for: -Dbudgetperformance.libreoffice=50");
    RandomGenerator<Submission> generator =
        Submissions.consistent(HunanRules.module()).generator(REPORTS);
    Random random = new Random(SEED);
    List<Submission> said = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      Submission submission = generator.next(random).value();
      said.add(ReportText.said(submission));
      Files.write(folder.resolve(i + "." + kind), writer.apply(ReportText.of(submission)));
    }
    save(kind);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      byte[] saved = Files.readAllBytes(folder.resolve("saved").resolve(i + "." + kind));
      ReadResult read = READER.read(OfficeFile.read(saved).get());
      if (!said.get(i).equals(read.submission()) || !read.problems().isEmpty()) {
        others.add(i + " from seed " + SEED + ": " + read.problems());
      }
    }
    System.out.println(
        REPORTS
            - others.size()
            + " of "
            + REPORTS
            + " ."
            + kind
            + " saved by LibreOffice say the same");
    assertEquals(ImmutableList.of(), others);
  }

  /** Opens and saves all files at once, with settings of its own, so that nobody's are changed. */
  private void save(String kind) throws Exception {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("settings").toUri());
    command.addAll(ImmutableList.of("--headless", "--convert-to", kind, "--outdir", "saved"));
    for (int i = 0; i < REPORTS; i++) {
      command.add(i + "." + kind);
    }
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "soffice is not installed: " + e.getMessage());
      return;
    }
    assertTrue(process.waitFor() == 0, "soffice");
  }
}
