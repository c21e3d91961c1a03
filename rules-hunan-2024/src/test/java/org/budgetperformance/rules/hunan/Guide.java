package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import net.jqwik.api.ForAll;
import net.jqwik.engine.JqwikTestEngine;
import org.apiguardian.api.API;
import org.budgetperformance.fixtures.SampleReport;
import org.budgetperformance.module.RuleModule;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.opentest4j.AssertionFailedError;

/**
 * A guide whose code is compiled and run as it stands: with the dependencies that are named above it and nothing
 * else of this build.
 */
final class Guide {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(xml|java)\n(.*?\n)```$");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
  private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?class (\\w+) ");

  /** A class of each jar that Maven brings with a dependency. */
  private static final ImmutableListMultimap<String, Class<?>> BROUGHT =
      ImmutableListMultimap.<String, Class<?>>builder()
          .putAll(
              "budget-performance-rules-hunan-2024",
              HunanRules.class,
              RuleModule.class,
              ImmutableList.class,
              InternalFutureFailureAccess.class)
          .putAll(
              "budget-performance-test-fixtures",
              SampleReport.class,
              Test.class,
              ForAll.class,
              JqwikTestEngine.class,
              TestEngine.class,
              JUnitException.class,
              AssertionFailedError.class,
              API.class)
          .put("jackson-core", JsonFactory.class)
          .build();

  private final String text;

  /** The class path of each class, by the name of the class. */
  private final ImmutableMap<String, String> classPaths;

  private final ImmutableMap<String, String> sources;
  private final ImmutableList<String> dependencies;

  private Guide(String text, List<String> known) throws Exception {
    this.text = text;
    Set<String> named = new LinkedHashSet<>(known);
    ImmutableMap.Builder<String, String> paths = ImmutableMap.builder();
    ImmutableMap.Builder<String, String> code = ImmutableMap.builder();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      if (block.group(1).equals("xml")) {
        Matcher artifact = ARTIFACT.matcher(block.group(2));
        while (artifact.find()) {
          named.add(artifact.group(1));
        }
      } else {
        Matcher declared = CLASS.matcher(block.group(2));
        if (declared.find()) {
          paths.put(declared.group(1), classPath(named));
          code.put(declared.group(1), block.group(2));
        }
      }
    }
    this.classPaths = paths.build();
    this.sources = code.build();
    this.dependencies = ImmutableList.copyOf(named);
  }

  /** Reads README, which is read first. */
  static Guide readme() throws Exception {
    return new Guide(read(root().resolve("README.md")), ImmutableList.of());
  }

  /** Reads a guide, which is read after README. */
  static Guide after(Guide readme, String file) throws Exception {
    return new Guide(read(root().resolve(file)), readme.dependencies);
  }

  private static String classPath(Set<String> named) throws Exception {
    Set<String> entries = new LinkedHashSet<>();
    for (String dependency : named) {
      for (Class<?> brought : BROUGHT.get(dependency)) {
        URL place = brought.getProtectionDomain().getCodeSource().getLocation();
        entries.add(Paths.get(place.toURI()).toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  String text() {
    return text;
  }

  /** Returns the names of the classes in the order in which they stand. */
  ImmutableList<String> classes() {
    return sources.keySet().asList();
  }

  /** Compiles the one block that declares a class, loads it apart from this build and runs its main method. */
  String run(String name, Path folder) throws Exception {
    PrintStream before = System.out;
    ClassLoader around = Thread.currentThread().getContextClassLoader();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (URLClassLoader loader = load(name, folder)) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8.name()));
      Thread.currentThread().setContextClassLoader(loader);
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
      Thread.currentThread().setContextClassLoader(around);
    }
    return new String(out.toByteArray(), StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n");
  }

  /** Compiles the one block that declares a class; what loads it sees nothing else of this build. */
  URLClassLoader load(String name, Path folder) throws Exception {
    assertTrue(sources.containsKey(name), () -> name + " is not among " + classes());
    Path source = folder.resolve(name + ".java");
    Files.write(source, sources.get(name).getBytes(StandardCharsets.UTF_8));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String path = classPaths.get(name);
    String[] arguments = {
      "-encoding", "UTF-8", "-proc:none", "-cp", path, "-d", folder.toString(), source.toString()
    };
    int status = compiler.run(null, messages, messages, arguments);
    assertEquals(0, status, () -> new String(messages.toByteArray(), StandardCharsets.UTF_8));
    List<URL> urls = new ArrayList<>();
    urls.add(folder.toUri().toURL());
    for (String entry : Splitter.on(File.pathSeparator).split(path)) {
      urls.add(Paths.get(entry).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  static Path root() {
    return Paths.get(System.getProperty("basedir", ".")).toAbsolutePath().getParent();
  }

  static String read(Path file) throws Exception {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
