package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetperformance.module.RuleModuleProvider;
import org.junit.jupiter.api.Test;

/**
 * What is public is promised: {@code public-types.txt} lists every public type of the three
 * artifacts, by package, but those of packages that are not exported. One that is marked {@link Beta} may still change or go.
 */
class PublicTypesTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.budgetperformance");

  private static final String MODULE = moduleOfCore();

  @Test
  void thePublicTypesAreThoseThatAreListed() throws Exception {
    String listed =
        Resources.toString(
            Resources.getResource(PublicTypesTest.class, "public-types.txt"),
            StandardCharsets.UTF_8);

    String found = publicTypes();
    Path file = Paths.get("target", "public-types.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, found.getBytes(StandardCharsets.UTF_8));
    assertEquals(listed, found, () -> "take over " + file + " if it is meant");
  }

  /** Other people's jars name it in META-INF/services. */
  @Test
  void theNameOfTheProviderIsForEver() {
    assertEquals(
        "org.budgetperformance.module.RuleModuleProvider", RuleModuleProvider.class.getName());
    assertNotNull(
        HunanRules.class.getResource(
            "/META-INF/services/org.budgetperformance.module.RuleModuleProvider"));
  }

  /** Packages that the core does not export are public for Java's sake only. */
  @Test
  void nothingOutsideTheCoreImportsWhatItHides() {
    assertTrue(MAIN.stream().anyMatch(PublicTypesTest::isHidden));
    assertEquals(
        ImmutableList.of(),
        MAIN.stream()
            .filter(javaClass -> !isOfCore(javaClass))
            .flatMap(javaClass -> javaClass.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> isHidden(dependency.getTargetClass()))
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean isOfCore(JavaClass javaClass) {
    String folder = javaClass.getPackageName().replace('.', '/');
    return Files.isDirectory(Paths.get("..", "core", "src", "main", "java").resolve(folder));
  }

  private static boolean isHidden(JavaClass javaClass) {
    return isOfCore(javaClass) && !MODULE.contains("exports " + javaClass.getPackageName() + ";");
  }

  private static String moduleOfCore() {
    Path file = Paths.get("..", "core", "src", "main", "java", "module-info.java");
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String publicTypes() {
    return MAIN.stream()
        .filter(PublicTypesTest::isPublic)
        .filter(javaClass -> !isHidden(javaClass))
        .collect(
            Collectors.groupingBy(
                JavaClass::getPackageName,
                TreeMap::new,
                Collectors.mapping(PublicTypesTest::line, Collectors.toCollection(TreeSet::new))))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + "\n  " + String.join("\n  ", entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static boolean isPublic(JavaClass javaClass) {
    Optional<JavaClass> enclosing = javaClass.getEnclosingClass();
    return javaClass.getModifiers().contains(JavaModifier.PUBLIC)
        && !javaClass.isAnonymousClass()
        && !javaClass.getSimpleName().equals("package-info")
        && (!enclosing.isPresent() || isPublic(enclosing.get()));
  }

  private static String line(JavaClass javaClass) {
    String name = javaClass.getName().substring(javaClass.getPackageName().length() + 1);
    return name.replace('$', '.') + (isBeta(javaClass) ? " (beta)" : "");
  }

  private static boolean isBeta(JavaClass javaClass) {
    return javaClass.isAnnotatedWith(Beta.class)
        || javaClass.getEnclosingClass().map(PublicTypesTest::isBeta).orElse(false);
  }
}
