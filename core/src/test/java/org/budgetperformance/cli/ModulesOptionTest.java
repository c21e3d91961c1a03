package org.budgetperformance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.budgetperformance.module.RuleModuleProvider;
import org.budgetperformance.module.RuleModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --modules} and standard error tell which rules could not be loaded, and why. */
class ModulesOptionTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(RuleModules modules, String... args) throws Exception {
    return new Check(
            new PrintStream(out, true, "UTF-8"), new PrintStream(err, true, "UTF-8"), modules)
        .run(ImmutableList.copyOf(args));
  }

  /** A folder whose service file names a class that is nowhere. */
  private RuleModules broken() throws Exception {
    Path services = folder.resolve("rules/classes/META-INF/services");
    Files.createDirectories(services);
    Files.write(
        services.resolve(RuleModuleProvider.class.getName()),
        "com.example.Gone\n".getBytes(StandardCharsets.UTF_8));
    URL[] urls = {folder.resolve("rules/classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, Check.class.getClassLoader())) {
      return RuleModules.load(loader);
    }
  }

  @Test
  void whatCouldNotBeLoadedIsNamedWithWhereItStands() throws Exception {
    assertEquals(3, check(broken(), "--modules", "--locale", "en"));
    String text = out.toString("UTF-8");
    assertTrue(text.startsWith("national 0.1.0 (the nation, "), text);
    assertTrue(text.contains("\nrules not loaded: com.example.Gone (rules/classes: "), text);
  }

  @Test
  void asJsonToo() throws Exception {
    assertEquals(3, check(broken(), "--format", "json", "--modules"));
    String json = out.toString("UTF-8");
    assertTrue(json.contains("\"id\": \"national\""), json);
    assertTrue(json.contains("\"com.example.Gone\": \"rules/classes: "), json);
  }

  @Test
  void whoeverChecksIsToldTo() throws Exception {
    assertEquals(2, check(broken(), folder.resolve("none.txt").toString()));
    assertTrue(
        err.toString("UTF-8").startsWith("check: 未能加载规则 com.example.Gone（"), err.toString("UTF-8"));
  }
}
