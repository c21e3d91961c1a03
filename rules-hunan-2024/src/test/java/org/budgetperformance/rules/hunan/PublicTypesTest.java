package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.common.annotations.Beta;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
 * artifacts, by package. One that is marked {@link Beta} may still change or go.
 */
class PublicTypesTest {
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

  private static String publicTypes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.budgetperformance")
            .stream()
            .filter(PublicTypesTest::isPublic)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName,
                    TreeMap::new,
                    Collectors.mapping(
                        PublicTypesTest::line, Collectors.toCollection(TreeSet::new))))
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
