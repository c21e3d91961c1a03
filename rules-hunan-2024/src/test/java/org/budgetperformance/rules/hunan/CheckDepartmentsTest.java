package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does with documents of two departments in one file. */
class CheckDepartmentsTest {
  @TempDir Path folder;

  /** A consistent report, and the form of a sub-unit that claims 110 points. */
  @BeforeEach
  void write() throws Exception {
    String report =
        Resources.toString(
            CheckDepartmentsTest.class.getResource("consistent-report.txt"),
            StandardCharsets.UTF_8);
    String form = report.substring(report.indexOf("附件3"), report.indexOf("附件4"));
    String other = form.replace("甲县文化馆", "甲县图书馆").replace("\t\t100\t100\t\n", "\t\t100\t110\t\n");
    Files.createDirectories(folder.resolve("in"));
    Files.write(folder.resolve("in/two.txt"), (report + other).getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("in/one.txt"), report.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void eachIsPrintedUnderItsHeadingAndTheStatusIsTheWorst() throws Exception {
    CheckProcess one = CheckProcess.run(folder, "in/one.txt");
    assertEquals(0, one.status, one.out);
    assertFalse(one.out.contains("====="), one.out);
    CheckProcess two = CheckProcess.run(folder, "in/two.txt");
    assertEquals(1, two.status, two.out);
    int first = two.out.indexOf("===== 1/2 甲县文化馆 =====\n");
    int second = two.out.indexOf("===== 2/2 甲县图书馆 =====\n");
    assertTrue(first == 0 && second > 0, two.out);
    assertTrue(two.out.indexOf("STD-F01") > second, two.out);
    assertTrue(two.out.indexOf("另一预算单位的材料，单独核查：甲县图书馆") < second, two.out);
  }

  @Test
  void jsonIsAListThen() throws Exception {
    CheckProcess two = CheckProcess.run(folder, "in/two.txt", "--format", "json");
    JsonNode list = new ObjectMapper().readTree(two.out);
    assertTrue(list.isArray());
    assertEquals(2, list.size());
    for (JsonNode evaluation : list) {
      assertEquals("[]", JsonSchemas.errorsOfEvaluation(evaluation.toString()));
    }
  }

  @Test
  void aPageAndAWorkbookAreAFileEach() throws Exception {
    CheckProcess none = CheckProcess.run(folder, "in/two.txt", "--format", "html");
    assertEquals(2, none.status);
    assertTrue(none.err.contains("--output"), none.err);
    for (String format : new String[] {"html", "xlsx"}) {
      CheckProcess.run(folder, "in/two.txt", "--format", format, "--output", "out." + format);
      assertTrue(Files.exists(folder.resolve("out." + format)));
      assertTrue(Files.exists(folder.resolve("out-2." + format)));
    }
  }

  @Test
  void aFolderHasARowEach() throws Exception {
    CheckProcess all = CheckProcess.run(folder, "in", "--output", "out", "--format", "html");
    assertEquals(1, all.status);
    assertTrue(all.out.contains("two.txt-2"), all.out);
    assertTrue(Files.exists(folder.resolve("out/two.txt.html")));
    assertTrue(Files.exists(folder.resolve("out/two.txt-2.html")));
    assertFalse(Files.exists(folder.resolve("out/one.txt-2.html")));
  }
}
