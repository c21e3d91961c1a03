package org.budgetperformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of the core may know of each other and of the world. */
class ArchitectureTest {
  private static final String ROOT = "org.budgetperformance";

  /** Each may import from those before it only; the root holds the style annotation for all. */
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          "text",
          "amount",
          "indicator",
          "submission",
          "explanation",
          "rule",
          "formula",
          "scoring",
          "check",
          "standard.internal",
          "standard",
          "review",
          "basedata",
          "evaluation",
          "hint",
          "comparison",
          "evidence",
          "across",
          "module",
          "zip",
          "office",
          "pdf",
          "reading.words",
          "reading.label",
          "reading.table",
          "reading.narrative",
          "reading",
          "national",
          "report",
          "json",
          "cli");

  private static final ImmutableSet<String> EXACT =
      ImmutableSet.of(
          "amount",
          "submission",
          "explanation",
          "rule",
          "scoring",
          "check",
          "standard",
          "review",
          "basedata",
          "evaluation",
          "hint",
          "comparison",
          "evidence",
          "across");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final JavaClasses OFFENDER =
      new ClassFileImporter().importPackages(ROOT + ".amount").that(named("Offender"));

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, javaClass -> javaClass.getSimpleName().equals(name));
  }

  /** The package of a class below the root, empty for the root itself. */
  private static String layer(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static boolean isOurs(JavaClass javaClass) {
    return javaClass.getPackageName().equals(ROOT)
        || javaClass.getPackageName().startsWith(ROOT + ".");
  }

  private static ArchRule classes(String what, Predicate<JavaClass> scope, Offences offences) {
    return ArchRuleDefinition.classes()
        .that(DescribedPredicate.describe("are in scope", scope))
        .should(
            new ArchCondition<JavaClass>(what) {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                offences
                    .of(javaClass)
                    .forEach(
                        offence ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    javaClass, javaClass.getName() + ": " + offence)));
              }
            });
  }

  /** What a class does that it should not. */
  private interface Offences {
    Stream<String> of(JavaClass javaClass);
  }

  private static boolean isOutsideCli(JavaClass javaClass) {
    return !layer(javaClass).equals("cli");
  }

  private static final ArchRule IMPORTS_GO_UP =
      classes(
          "import from the packages above only",
          javaClass -> true,
          javaClass ->
              javaClass.getDirectDependenciesFromSelf().stream()
                  .filter(dependency -> isOurs(dependency.getTargetClass()))
                  .filter(
                      dependency ->
                          ORDER.indexOf(layer(dependency.getTargetClass()))
                              > ORDER.indexOf(layer(javaClass)))
                  .map(Object::toString));

  private static final ArchRule NO_CLOCK =
      classes(
          "know no clock, but for the day on which the command runs",
          javaClass -> !javaClass.getName().equals(ROOT + ".cli.Today"),
          javaClass ->
              Stream.concat(
                  targets(
                      javaClass,
                      target ->
                          (owner(target).startsWith("java.time.") && target.getName().equals("now"))
                              || (owner(target).equals("java.lang.System")
                                  && ImmutableSet.of("currentTimeMillis", "nanoTime")
                                      .contains(target.getName()))),
                  dependencies(
                      javaClass,
                      name ->
                          ImmutableSet.of(
                                  "java.util.Date",
                                  "java.util.Calendar",
                                  "java.util.GregorianCalendar",
                                  "java.util.TimeZone",
                                  "java.time.Clock",
                                  "java.sql.Date")
                              .contains(name))));

  private static final ArchRule NO_DEFAULT_LOCALE =
      classes(
          "know no default locale",
          javaClass -> true,
          javaClass ->
              targets(
                  javaClass,
                  target ->
                      is(target, "java.util.Locale", "getDefault")
                          || (is(target, "java.lang.String", "format")
                              && !parameters(target).startsWith("java.util.Locale"))
                          || ((is(target, "java.lang.String", "toUpperCase")
                                  || is(target, "java.lang.String", "toLowerCase"))
                              && parameters(target).isEmpty())
                          || owner(target).equals("java.util.Formatter")
                          || owner(target).startsWith("java.text.DecimalFormat")
                          || owner(target).equals("java.text.NumberFormat")));

  private static final ArchRule NO_DEFAULT_CHARSET =
      classes(
          "know no default charset",
          javaClass -> true,
          javaClass ->
              Stream.concat(
                  targets(
                      javaClass,
                      target ->
                          is(target, "java.nio.charset.Charset", "defaultCharset")
                              || (is(target, "java.lang.String", "getBytes")
                                  && parameters(target).isEmpty())
                              || (isNew(target, "java.lang.String")
                                  && ImmutableSet.of("byte[]", "byte[],int,int")
                                      .contains(parameters(target)))
                              || ((isNew(target, "java.io.InputStreamReader")
                                      || isNew(target, "java.io.OutputStreamWriter")
                                      || isNew(target, "java.io.PrintStream")
                                      || isNew(target, "java.io.PrintWriter")
                                      || isNew(target, "java.util.Scanner"))
                                  && ImmutableSet.of(
                                          "java.io.InputStream",
                                          "java.io.OutputStream",
                                          "java.io.OutputStream,boolean")
                                      .contains(parameters(target)))),
                  dependencies(
                      javaClass,
                      name ->
                          ImmutableSet.of("java.io.FileReader", "java.io.FileWriter")
                              .contains(name))));

  private static final ArchRule NO_FILES_AND_NO_NETWORK =
      classes(
          "touch no file and no network outside cli, but for the service files of providers",
          javaClass ->
              isOutsideCli(javaClass)
                  && !javaClass.getName().equals(ROOT + ".module.DeclaredProviders"),
          javaClass ->
              dependencies(
                  javaClass,
                  name ->
                      name.startsWith("java.nio.file.")
                          || name.startsWith("java.nio.channels.")
                          || name.startsWith("java.net.")
                          || name.startsWith("java.io.File")
                          || name.equals("java.io.RandomAccessFile")));

  private static final ArchRule NO_CONSOLE =
      classes(
          "print nothing and end nothing outside cli",
          ArchitectureTest::isOutsideCli,
          javaClass ->
              Stream.concat(
                  targets(
                      javaClass,
                      target ->
                          owner(target).equals("java.lang.System")
                              && ImmutableSet.of("exit", "getenv", "getProperty")
                                  .contains(target.getName())),
                  javaClass.getFieldAccessesFromSelf().stream()
                      .filter(
                          access -> access.getTargetOwner().getName().equals("java.lang.System"))
                      .map(Object::toString)));

  private static final ArchRule NOTHING_RUN =
      classes(
          "read no serialised object, start no process and evaluate no script",
          javaClass -> true,
          javaClass ->
              dependencies(
                  javaClass,
                  name ->
                      name.equals("java.io.ObjectInputStream")
                          || name.equals("java.lang.ProcessBuilder")
                          || name.equals("java.lang.Process")
                          || name.startsWith("javax.script.")));

  private static final ArchRule NO_BINARY_FRACTIONS =
      classes(
          "hold, take and return no double and no float",
          javaClass -> EXACT.contains(layer(javaClass)),
          javaClass ->
              Stream.concat(
                      javaClass.getFields().stream().map(JavaField::getRawType),
                      javaClass.getCodeUnits().stream().flatMap(ArchitectureTest::signature))
                  .filter(
                      type ->
                          ImmutableSet.of("double", "float", "java.lang.Double", "java.lang.Float")
                              .contains(type.getBaseComponentType().getName()))
                  .map(type -> "a " + type.getName()));

  private static final ArchRule NO_JACKSON =
      classes(
          "know nothing of Jackson outside json",
          javaClass -> !layer(javaClass).equals("json"),
          javaClass -> dependencies(javaClass, name -> name.startsWith("com.fasterxml.")));

  private static final ArchRule NO_PDFBOX =
      classes(
          "know nothing of PDFBox outside pdf",
          javaClass -> !layer(javaClass).equals("pdf"),
          javaClass -> dependencies(javaClass, name -> name.startsWith("org.apache.")));

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
  }

  private static Stream<String> targets(
      JavaClass javaClass, Predicate<CodeUnitAccessTarget> forbidden) {
    return javaClass.getCodeUnitAccessesFromSelf().stream()
        .filter(access -> forbidden.test(access.getTarget()))
        .map(JavaAccess::getDescription);
  }

  private static Stream<String> dependencies(JavaClass javaClass, Predicate<String> forbidden) {
    return javaClass.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> forbidden.test(dependency.getTargetClass().getName()))
        .map(Object::toString);
  }

  private static String owner(CodeUnitAccessTarget target) {
    return target.getOwner().getName();
  }

  private static boolean is(CodeUnitAccessTarget target, String owner, String name) {
    return owner(target).equals(owner) && target.getName().equals(name);
  }

  private static boolean isNew(CodeUnitAccessTarget target, String owner) {
    return is(target, owner, "<init>");
  }

  private static String parameters(CodeUnitAccessTarget target) {
    List<String> names = new ArrayList<>();
    target.getRawParameterTypes().forEach(type -> names.add(readable(type)));
    return String.join(",", names);
  }

  private static String readable(JavaClass type) {
    return type.isArray() ? type.getComponentType().getName() + "[]" : type.getName();
  }

  static ImmutableList<ArchRule> rules() {
    return ImmutableList.of(
        IMPORTS_GO_UP,
        NO_CLOCK,
        NO_DEFAULT_LOCALE,
        NO_DEFAULT_CHARSET,
        NO_FILES_AND_NO_NETWORK,
        NO_CONSOLE,
        NOTHING_RUN,
        NO_BINARY_FRACTIONS,
        NO_JACKSON,
        NO_PDFBOX);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCoreKeeps(ArchRule rule) {
    rule.check(MAIN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aClassThatBreaksItIsNoticed(ArchRule rule) {
    assertEquals(1, OFFENDER.size());
    assertTrue(rule.evaluate(OFFENDER).hasViolation(), rule.getDescription());
  }

  @Test
  void everythingThatTheOffenderDoesIsNoticed() {
    assertEquals(1, offences(IMPORTS_GO_UP, "Outcome.PASSED"));
    assertEquals(1, offences(NO_CLOCK, "currentTimeMillis"));
    assertTrue(offences(NO_CLOCK, "java.util.Date") > 0);
    assertEquals(1, offences(NO_DEFAULT_LOCALE, "getDefault"));
    assertEquals(1, offences(NO_DEFAULT_LOCALE, "toUpperCase"));
    assertEquals(2, offences(NO_DEFAULT_CHARSET, "defaultCharset"));
    assertEquals(1, offences(NO_DEFAULT_CHARSET, "getBytes()"));
    assertTrue(offences(NO_FILES_AND_NO_NETWORK, "java.io.File") > 0);
    assertTrue(offences(NO_FILES_AND_NO_NETWORK, "java.net.URI") > 0);
    assertEquals(1, offences(NO_CONSOLE, "System.err"));
    assertTrue(offences(NOTHING_RUN, "java.io.ObjectInputStream") > 0);
    assertTrue(offences(NOTHING_RUN, "java.lang.ProcessBuilder") > 0);
    assertTrue(offences(NO_JACKSON, "com.fasterxml.jackson.core.JsonToken") > 0);
    assertTrue(offences(NO_PDFBOX, "org.apache.pdfbox.cos.COSName") > 0);
    assertEquals(1, offences(NO_BINARY_FRACTIONS, "a double"));
    assertEquals(1, offences(NO_BINARY_FRACTIONS, "a float"));
    assertEquals(1, offences(NO_BINARY_FRACTIONS, "a [D"));
  }

  private static long offences(ArchRule rule, String words) {
    return rule.evaluate(OFFENDER).getFailureReport().getDetails().stream()
        .filter(detail -> detail.contains(words))
        .count();
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertFalse(MAIN.isEmpty());
    for (JavaClass javaClass : MAIN) {
      assertTrue(
          layer(javaClass).isEmpty() || ORDER.contains(layer(javaClass)), javaClass.getName());
    }
  }

  @Test
  void theRootHoldsTheStyleAlone() {
    ImmutableList<String> root =
        MAIN.stream()
            .filter(javaClass -> layer(javaClass).isEmpty())
            .map(JavaClass::getSimpleName)
            .filter(name -> !name.equals("package-info"))
            .collect(toImmutableList());
    assertEquals(ImmutableList.of("ValueStyle"), root);
  }

  @Test
  void everyPackageSaysWhatLivesInIt() throws IOException {
    Path sources = Paths.get("src", "main", "java");
    ImmutableSet<String> packages =
        MAIN.stream().map(JavaClass::getPackageName).collect(ImmutableSet.toImmutableSet());
    assertTrue(packages.size() >= 7, packages.toString());
    for (String name : packages) {
      Path info = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
      assertTrue(Files.isRegularFile(info), name);
      String text = new String(Files.readAllBytes(info), StandardCharsets.UTF_8);
      assertTrue(text.startsWith("/**") && text.contains("package " + name + ";"), name);
    }
  }
}
