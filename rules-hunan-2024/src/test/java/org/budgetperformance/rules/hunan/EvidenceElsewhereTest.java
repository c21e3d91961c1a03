package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.budgetperformance.evidence.EvidenceRecord;
import org.budgetperformance.fixtures.SampleReport;
import org.junit.jupiter.api.Test;

/** The evidence record of the sample report is the same bytes under another JDK, locale and charset. */
class EvidenceElsewhereTest {
  /** Where a JDK of another version lies on the machines of this project. */
  private static final Path OTHER_JDK = Paths.get("/usr/lib/jvm/temurin-25-jdk-amd64");

  private static String here() {
    return EvidenceRecord.of(HunanRules.module().evaluate(SampleReport.submission())).text();
  }

  /** Writes the record of the sample report in UTF-8, for the test that runs this elsewhere. */
  public static void main(String[] args) throws Exception {
    System.out.write(here().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  @Test
  void theRecordOfTheSampleReportIsTheSameElsewhere() throws Exception {
    boolean there = Files.isDirectory(OTHER_JDK);
    System.out.println("the sample's evidence elsewhere: " + (there ? OTHER_JDK : "SKIPPED"));
    assumeTrue(there, "no JDK in " + OTHER_JDK);
    ProcessBuilder builder =
        new ProcessBuilder(
            ImmutableList.of(
                OTHER_JDK.resolve("bin").resolve("java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/St_Johns",
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                EvidenceElsewhereTest.class.getName()));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] bytes = ByteStreams.toByteArray(process.getInputStream());

    assertEquals(0, process.waitFor());
    assertEquals(here(), new String(bytes, StandardCharsets.UTF_8));
    // The report contradicts itself: 163.38 + 34 is 197.38 and not 171.38.
    assertTrue(here().contains("\nverdict\tSTD-D07\tFAILED\tERROR\t26.00万元\t"), here());
  }
}
