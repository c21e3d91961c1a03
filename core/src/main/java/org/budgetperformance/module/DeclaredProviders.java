package org.budgetperformance.module;

import com.google.common.base.Splitter;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The providers that service files name, so that one that fails is called by its name and its jar: what {@link
 * java.util.ServiceLoader} throws may tell neither.
 */
final class DeclaredProviders {
  private static final String FILE = "META-INF/services/" + RuleModuleProvider.class.getName();
  private static final char COMMENT = '#';
  private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();

  /** Those that are neither loaded nor failed yet, each with where it was named, in the order of loading. */
  private final Map<String, String> left = new LinkedHashMap<>();

  private DeclaredProviders() {}

  static DeclaredProviders of(@Nullable ClassLoader loader) {
    DeclaredProviders declared = new DeclaredProviders();
    try {
      Iterable<URL> files =
          Collections.list(
              loader == null ? ClassLoader.getSystemResources(FILE) : loader.getResources(FILE));
      for (URL file : files) {
        declared.read(file);
      }
    } catch (IOException e) {
      // Loading meets the same and reports it.
      return declared;
    }
    return declared;
  }

  private void read(URL file) throws IOException {
    for (String line : Resources.readLines(file, StandardCharsets.UTF_8)) {
      int comment = line.indexOf(COMMENT);
      String name = (comment < 0 ? line : line.substring(0, comment)).trim();
      if (!name.isEmpty()) {
        left.putIfAbsent(name, place(file.toString()));
      }
    }
  }

  /** Returns the jar that a class is of, or the end of the path of its folder. */
  static String place(Class<?> provider) {
    CodeSource source = provider.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? provider.getName()
        : place(source.getLocation().toString());
  }

  /** Leaves out what is above: folders are often named after people. */
  private static String place(String url) {
    int service = url.indexOf("!/") >= 0 ? url.indexOf("!/") : url.indexOf(FILE);
    ImmutableList<String> path =
        ImmutableList.copyOf(SEGMENTS.split(service < 0 ? url : url.substring(0, service)));
    int kept = url.contains(".jar") ? 1 : 2;
    return String.join("/", path.subList(Math.max(0, path.size() - kept), path.size()));
  }

  /** Takes a provider for loaded. */
  void loaded(RuleModuleProvider provider) {
    left.remove(provider.getClass().getName());
  }

  /**
   * Returns the provider that something was thrown for, and where it is named: the one that the message or the stack
   * speaks of, else the next in the order of loading.
   *
   * @param otherwise what it is called where no service file names it, as on the module path
   */
  Map.Entry<String, String> blame(Throwable thrown, String otherwise) {
    for (Throwable cause : Throwables.getCausalChain(thrown)) {
      for (Map.Entry<String, String> declared : left.entrySet()) {
        if (speaksOf(cause, declared.getKey())) {
          return take(declared.getKey());
        }
      }
    }
    Iterator<String> next = left.keySet().iterator();
    return next.hasNext() && !(thrown.getCause() instanceof IOException)
        ? take(next.next())
        : Collections.singletonMap(otherwise, "").entrySet().iterator().next();
  }

  private Map.Entry<String, String> take(String name) {
    String place = String.valueOf(left.remove(name));
    return Collections.singletonMap(name, place).entrySet().iterator().next();
  }

  private static boolean speaksOf(Throwable thrown, String name) {
    String message = String.valueOf(thrown.getMessage());
    if (message.contains(name) || message.contains(name.replace('.', '/'))) {
      return true;
    }
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
