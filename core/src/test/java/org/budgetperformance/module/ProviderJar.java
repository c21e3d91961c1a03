package org.budgetperformance.module;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** A jar with a provider that is compiled for a test, as somebody else's is. */
final class ProviderJar {
  private static final String IMPORTS =
      "package bad;\nimport java.util.*;\nimport org.budgetperformance.module.*;\n";

  private static final Pattern PUBLIC = Pattern.compile("public class (\\w+)");

  private final Path folder;
  private final Map<String, byte[]> entries = new TreeMap<>();

  ProviderJar(Path folder) throws IOException {
    this.folder = Files.createTempDirectory(folder, "classes");
  }

  /** Names a provider in a line of the service file. */
  ProviderJar names(String line) {
    entries.put(
        "META-INF/services/" + RuleModuleProvider.class.getName(),
        (line + "\n").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds classes of the package bad, each compiled from the source of the one file. */
  ProviderJar with(String source) throws IOException {
    Matcher open = PUBLIC.matcher(source);
    Path file = folder.resolve((open.find() ? open.group(1) : "Source") + ".java");
    Files.write(file, (IMPORTS + source).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String[] arguments = {
      "-proc:none",
      "-nowarn",
      "-cp",
      System.getProperty("java.class.path"),
      "-d",
      folder.toString(),
      file.toString()
    };
    int status = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments);
    assertEquals(0, status, messages::toString);
    try (Stream<Path> classes = Files.walk(folder)) {
      for (Path path :
          classes.filter(name -> name.toString().endsWith(".class")).collect(Collectors.toList())) {
        entries.put("bad/" + path.getFileName(), Files.readAllBytes(path));
      }
    }
    return this;
  }

  /** Takes a class out again. */
  ProviderJar without(String name) {
    entries.remove("bad/" + name + ".class");
    return this;
  }

  /** Marks a class as compiled for a Java that is not there yet. */
  ProviderJar ofALaterJava(String name) {
    byte[] code = entries.get("bad/" + name + ".class");
    code[7] = (byte) 250; // the low byte of the major version
    return this;
  }

  URL write(String name) throws IOException {
    Path jar = folder.getParent().resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return jar.toUri().toURL();
  }
}
