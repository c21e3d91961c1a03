package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;
import org.budgetperformance.module.RuleModules;
import org.junit.jupiter.api.Test;

/** What the command says of itself, in both languages and in README. */
class HelpTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(String... args) throws Exception {
    return new Check(
            new PrintStream(out, false, "UTF-8"),
            new PrintStream(err, false, "UTF-8"),
            RuleModules.of())
        .run(ImmutableList.copyOf(args));
  }

  @Test
  void readmeHasTheTableOfOptions() throws Exception {
    Path readme = Paths.get(System.getProperty("basedir", ".")).toAbsolutePath().getParent();
    StringBuilder table = new StringBuilder("| option | what it does |\n|---|---|\n");
    for (Option option : Option.values()) {
      table.append("| `").append(option.usage().replace("|", "\\|")).append("` | ");
      table.append(option.meaning(Locale.ENGLISH)).append(" |\n");
    }

    String text =
        new String(Files.readAllBytes(readme.resolve("README.md")), StandardCharsets.UTF_8);
    assertTrue(text.contains("\n" + table + "\n"), table.toString());
  }

  @Test
  void usageAndHelpNameEveryOption() {
    for (Option option : Option.values()) {
      assertTrue(Help.usage().en().contains("[" + option.usage() + "]"), option.usage());
      for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
        String line = "\n  " + option.usage() + " ";
        assertTrue(Help.text(locale).contains(line), line);
        assertTrue(Help.text(locale).contains(" " + option.meaning(locale) + "\n"));
      }
    }
    assertTrue(Help.text(Locale.CHINESE).startsWith("用法：check FILE...|DIR "));
    assertFalse(Help.text(Locale.ENGLISH).matches("(?s).*[\u4e00-\u9fff].*"));
  }

  @Test
  void helpIsPrintedWhateverElseWasTyped() throws Exception {
    assertEquals(0, check("--year", "next", "-h", "--locale", "en"));
    assertEquals(Help.text(Locale.ENGLISH), out.toString("UTF-8"));
    assertEquals("", err.toString("UTF-8"));
  }

  @Test
  void versionNamesWhatIsLoaded() throws Exception {
    assertEquals(0, check("--version"));
    assertEquals("check 开发版本\n", out.toString("UTF-8"));
  }

  @Test
  void whatIsWrongIsSaidInTheLanguageThatWasAskedFor() throws Exception {
    assertEquals(2, check("none.txt"));
    assertEquals(2, check("--locale", "en", "none.txt"));
    assertEquals(2, check("--locale", "fr"));
    assertEquals(
        "check: none.txt：没有此文件\ncheck: none.txt: no such file\n"
            + "check: --locale：应为zh-CN或en，不是“fr”\n",
        err.toString("UTF-8").replace(System.lineSeparator(), "\n"));
  }
}
