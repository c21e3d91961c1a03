package org.budgetperformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house of packages in house.md is the one that the imports build. */
class PackageDiagramTest {
  private static final String ROOT = "org.budgetperformance.";
  private static final Pattern ARROW = Pattern.compile("(?m)^ *([a-z.]+) --> ([a-z.]+)$");

  @Test
  void theDiagramShowsTheImportsWithoutThoseThatGoByWayOfAnother() throws Exception {
    assertEquals(withoutDetours(imports()), arrows(diagram()));
  }

  @Test
  void whatGoesByWayOfAnotherIsLeftOut() {
    assertEquals(
        ImmutableSetMultimap.of("c", "b", "b", "a"),
        withoutDetours(ImmutableSetMultimap.of("c", "b", "b", "a", "c", "a")));
  }

  private static String diagram() throws Exception {
    Path guide = Paths.get("..", "core", "src", "docs", "house.md");
    String text = new String(Files.readAllBytes(guide), StandardCharsets.UTF_8);
    int start = text.indexOf("```mermaid\n");
    return text.substring(start, text.indexOf("\n```\n", start) + 1);
  }

  private static SetMultimap<String, String> arrows(String diagram) {
    SetMultimap<String, String> arrows = TreeMultimap.create();
    Matcher arrow = ARROW.matcher(diagram);
    while (arrow.find()) {
      arrows.put(arrow.group(1), arrow.group(2));
    }
    return arrows;
  }

  private static SetMultimap<String, String> imports() {
    SetMultimap<String, String> imports = TreeMultimap.create();
    for (JavaClass javaClass :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT)) {
      for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
        String from = layer(javaClass);
        String to = layer(dependency.getTargetClass());
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
          imports.put(from, to);
        }
      }
    }
    return imports;
  }

  /** The package of a class below the root, empty for the root and for what is not ours. */
  private static String layer(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
  }

  private static SetMultimap<String, String> withoutDetours(SetMultimap<String, String> imports) {
    SetMultimap<String, String> direct = TreeMultimap.create(imports);
    imports.forEach(
        (from, to) -> {
          for (String other : imports.get(from)) {
            if (!other.equals(to) && reached(imports, other, new TreeSet<>()).contains(to)) {
              direct.remove(from, to);
            }
          }
        });
    return direct;
  }

  private static Set<String> reached(
      SetMultimap<String, String> imports, String from, Set<String> reached) {
    for (String to : imports.get(from)) {
      if (reached.add(to)) {
        reached(imports, to, reached);
      }
    }
    return reached;
  }
}
