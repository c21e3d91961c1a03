package org.budgetperformance.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.budgetperformance.evidence.EvidenceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record is the same bytes in another process, with another locale, charset, time zone and JDK. */
class EvidenceElsewhereTest {
  /** Where a JDK of another version lies on the machines of this project. */
  private static final Path OTHER_JDK = Paths.get("/usr/lib/jvm/temurin-25-jdk-amd64");

  private static final ImmutableList<String> FOREIGN =
      ImmutableList.of(
          "-Duser.language=ar",
          "-Duser.country=EG",
          "-Duser.extensions=u-nu-arab",
          "-Duser.timezone=Pacific/Kiritimati",
          "-Dline.separator=\r\n");

  private static String recordOf(Path jdk, String charset) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            ImmutableList.<String>builder()
                .add(jdk.resolve("bin").resolve("java").toString())
                .addAll(FOREIGN)
                .add("-Dfile.encoding=" + charset, "-cp", System.getProperty("java.class.path"))
                .add(EvidenceCases.class.getName())
                .build());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] bytes = ByteStreams.toByteArray(process.getInputStream());
    assertEquals(0, process.waitFor());
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String here() {
    return EvidenceRecord.of(EvidenceCases.evaluation()).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "UTF-16", "GB18030"})
  void underAnotherLocaleAndCharset(String charset) throws Exception {
    assertEquals(here(), recordOf(Paths.get(System.getProperty("java.home")), charset));
  }

  @Test
  void underAnotherJdk() throws Exception {
    boolean there = Files.isDirectory(OTHER_JDK);
    System.out.println("evidence record under another JDK: " + (there ? OTHER_JDK : "SKIPPED"));
    assumeTrue(there, "no JDK in " + OTHER_JDK);

    assertEquals(here(), recordOf(OTHER_JDK, "US-ASCII"));
  }
}
