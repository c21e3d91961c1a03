package org.budgetperformance.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of provider that cannot be used is named with its jar and the root of the matter; others load. */
class BadProvidersTest {
  private static final String MODULES = " public Iterable<RuleModule> modules() ";
  private static final String PROVIDER = "public class Provider implements RuleModuleProvider {";
  private static final String NO_MODULES = MODULES + "{ return Collections.emptyList(); }";

  @TempDir Path folder;

  static Stream<Arguments> providers() {
    return Stream.of(
        Arguments.of("no subtype", "public class Provider {}", "not a subtype"),
        Arguments.of(
            "no public constructor", PROVIDER + " private Provider() {}" + NO_MODULES + "}", ""),
        Arguments.of(
            "constructor throws",
            PROVIDER
                + " public Provider() { throw new IllegalStateException(\"not today\"); }"
                + NO_MODULES
                + "}",
            "java.lang.IllegalStateException: not today"),
        Arguments.of(
            "AssertionError",
            PROVIDER
                + " public Provider() { throw new AssertionError(\"not so\"); }"
                + NO_MODULES
                + "}",
            "java.lang.AssertionError: not so"),
        Arguments.of(
            "StackOverflowError",
            PROVIDER
                + " public Provider() { Deep.fall(); }"
                + NO_MODULES
                + "} class Deep { static int fall() { return 1 + fall(); } }",
            "java.lang.StackOverflowError"),
        Arguments.of(
            "static initialiser",
            PROVIDER + " static final int N = Integer.parseInt(\"none\");" + NO_MODULES + "}",
            "java.lang.NumberFormatException: For input string: \"none\""),
        Arguments.of(
            "null",
            PROVIDER + MODULES + "{ return null; } }",
            "java.lang.NullPointerException: modules() returned null"),
        Arguments.of(
            "a null element",
            PROVIDER + MODULES + "{ return Collections.singletonList(null); } }",
            "java.lang.NullPointerException: modules() has a null element"),
        Arguments.of(
            "an iterator that throws",
            PROVIDER
                + MODULES
                + "{ return () -> { throw new UnsupportedOperationException(\"half-way\"); }; } }",
            "java.lang.UnsupportedOperationException: half-way"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("providers")
  void aProviderThatCannotBeUsed(String kind, String source, String root) throws Exception {
    assertBlamed("bad.Provider", new ProviderJar(folder).names("bad.Provider").with(source), root);
  }

  @Test
  void aProviderThatIsNotThere() throws Exception {
    assertBlamed("bad.Gone", new ProviderJar(folder).names("bad.Gone"), "not found");
  }

  @Test
  void aLineThatIsNoName() throws Exception {
    LoadReport report = load(new ProviderJar(folder).names("two words").write("bad.jar"));

    Map.Entry<String, String> failed = Iterables.getOnlyElement(report.failed().entrySet());
    assertTrue(failed.toString().contains("bad.jar"), failed.toString());
  }

  @Test
  void aClassThatModulesNeedsAndTheJarLacks() throws Exception {
    ProviderJar jar =
        new ProviderJar(folder)
            .names("bad.Provider")
            .with(
                PROVIDER
                    + MODULES
                    + "{ return Helper.modules(); } } class Helper {"
                    + " static List<RuleModule> modules() { return new ArrayList<>(); } }")
            .without("Helper");
    assertBlamed("bad.Provider", jar, "java.lang.ClassNotFoundException: bad.Helper");
  }

  @Test
  void aMethodThatThisVersionLacks() throws Exception {
    ProviderJar jar =
        new ProviderJar(folder)
            .names("bad.Provider")
            .with(
                PROVIDER
                    + MODULES
                    + "{ return Helper.modules(); } } class Helper {"
                    + " static List<RuleModule> modules() { return new ArrayList<>(); } }")
            .with("class Helper {}");
    assertBlamed("bad.Provider", jar, "java.lang.NoSuchMethodError");
  }

  @Test
  void aClassOfALaterJava() throws Exception {
    ProviderJar jar =
        new ProviderJar(folder)
            .names("bad.Provider")
            .with(PROVIDER + NO_MODULES + "}")
            .ofALaterJava("Provider");
    assertBlamed("bad.Provider", jar, "java.lang.UnsupportedClassVersionError");
  }

  @Test
  void oneIdInTwoJars() throws Exception {
    String source =
        PROVIDER
            + MODULES
            + "{ return Collections.singletonList(RuleModule.builder(\"twice\").version(\"1\")"
            + ".jurisdiction(\"43\", \"某省\", \"a province\").fiscalYears(2024, 2024).build()); } }";
    URL one = new ProviderJar(folder).names("bad.Provider").with(source).write("one.jar");
    URL two =
        new ProviderJar(folder)
            .names("bad.Other")
            .with(source.replace("class Provider", "class Other"))
            .write("two.jar");

    LoadReport report = load(one, two);

    assertEquals("one.jar", report.places().get("twice"));
    assertEquals("one.jar, two.jar", report.duplicates().get("twice"));
  }

  /** The provider is named with its jar and the root, and the one of another jar is loaded. */
  private void assertBlamed(String provider, ProviderJar jar, String root) throws Exception {
    URL good = new ProviderJar(folder).names(Services.Hunan.class.getName()).write("good.jar");

    LoadReport report = load(jar.write("bad.jar"), good);

    assertTrue(report.loaded().contains("hunan"), report.toString());
    Map.Entry<String, String> failed = Iterables.getOnlyElement(report.failed().entrySet());
    assertEquals(provider, failed.getKey(), failed.toString());
    assertTrue(failed.getValue().startsWith("bad.jar: "), failed.toString());
    assertTrue(failed.getValue().contains(root), failed.toString());
  }

  private static LoadReport load(URL... jars) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(jars, BadProvidersTest.class.getClassLoader())) {
      return RuleModules.load(loader).report();
    }
  }
}
