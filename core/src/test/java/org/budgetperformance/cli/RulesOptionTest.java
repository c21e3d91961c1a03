package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.budgetperformance.module.RuleModules;
import org.budgetperformance.national.NationalRules;
import org.junit.jupiter.api.Test;

/** {@code --rules} lists rules, without a report. */
class RulesOptionTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(String... args) throws Exception {
    return new Check(
            new PrintStream(out, true, "UTF-8"),
            new PrintStream(err, true, "UTF-8"),
            RuleModules.of(NationalRules.module()))
        .run(ImmutableList.copyOf(args));
  }

  @Test
  void asACatalogueToRead() throws Exception {
    assertEquals(0, check("--rules", "--locale", "en"));
    String text = out.toString("UTF-8");
    assertTrue(text.startsWith("# Rules of the nation "), text);
    assertTrue(text.contains("\n## STD-F03 "), text);
  }

  @Test
  void asJsonOfADivisionAndYear() throws Exception {
    assertEquals(0, check("--format", "json", "--rules", "--division", "340000", "--year", "2024"));
    String text = out.toString("UTF-8");
    assertTrue(
        text.startsWith("{\n  \"format\": \"rules/1\",\n  \"module\": \"national\",\n"), text);
  }

  @Test
  void wrongArgumentsAreRefusedAsEver() throws Exception {
    assertEquals(2, check("--rules", "--year", "x"));
    assertTrue(err.toString("UTF-8").contains("--year"), err.toString("UTF-8"));
  }
}
