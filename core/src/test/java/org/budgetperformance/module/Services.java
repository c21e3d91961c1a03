package org.budgetperformance.module;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;

/** A class loader whose service files are held in memory. */
final class Services extends ClassLoader {
  private static final String FILE = "META-INF/services/" + RuleModuleProvider.class.getName();

  private final ImmutableList<URL> files;

  private Services(ClassLoader parent, ImmutableList<URL> files) {
    super(parent);
    this.files = files;
  }

  /** Returns a loader that finds one service file for each text. */
  static Services files(String... texts) {
    ImmutableList.Builder<URL> urls = ImmutableList.builder();
    for (String text : texts) {
      urls.add(url(text));
    }
    return new Services(RuleModuleProvider.class.getClassLoader(), urls.build());
  }

  /** Returns a loader that finds a service file but no class of this library. */
  static Services ofAStranger() {
    return new Services(
        ClassLoader.getSystemClassLoader().getParent(), ImmutableList.of(url("com.example.Gone")));
  }

  /** Returns a loader that finds one service file, which names providers. */
  static Services of(Class<?>... providers) {
    StringBuilder names = new StringBuilder();
    for (Class<?> provider : providers) {
      names.append(provider.getName()).append('\n');
    }
    return files(names.toString());
  }

  private static URL url(String text) {
    URLStreamHandler handler =
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new InMemory(url, text);
          }
        };
    try {
      return new URL(null, "memory:services", handler);
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(FILE) ? Collections.enumeration(files) : super.getResources(name);
  }

  private static final class InMemory extends URLConnection {
    private final String text;

    InMemory(URL url, String text) {
      super(url);
      this.text = text;
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Fails to look up any resource. */
  static final class Broken extends ClassLoader {
    Broken() {
      super(RuleModuleProvider.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      throw new IOException("the disk is gone");
    }
  }

  /** Offers Hunan's module. */
  public static final class Hunan implements RuleModuleProvider {
    @Override
    public Iterable<RuleModule> modules() {
      return ImmutableList.of(TestModules.of("hunan", "43", 2024, 2024));
    }
  }

  /** Offers two modules, one of which another provider has too. */
  public static final class Two implements RuleModuleProvider {
    @Override
    public Iterable<RuleModule> modules() {
      return ImmutableList.of(
          TestModules.of("hunan", "43", 2023, 2024), TestModules.of("hubei", "42", 2020, 2024));
    }
  }

  /** Throws when it is asked. */
  public static final class Throwing implements RuleModuleProvider {
    @Override
    public Iterable<RuleModule> modules() {
      throw new IllegalStateException("no rules today");
    }
  }

  /** Returns nothing. */
  public static final class Null implements RuleModuleProvider {
    @Override
    public Iterable<RuleModule> modules() {
      return null;
    }
  }

  /** Offers one module and then null. */
  public static final class HalfWay implements RuleModuleProvider {
    @Override
    public Iterable<RuleModule> modules() {
      return Collections.unmodifiableList(
          Arrays.asList(TestModules.of("half", "44", 2024, 2024), null));
    }
  }

  /** Lacks a class that it needs. */
  public static final class Unlinked implements RuleModuleProvider {
    @Override
    public Iterable<RuleModule> modules() {
      throw new NoClassDefFoundError("Missing");
    }
  }

  /** Throws when it is made. */
  public static final class Unmakeable implements RuleModuleProvider {
    public Unmakeable() {
      throw new IllegalStateException("cannot be made");
    }

    @Override
    public Iterable<RuleModule> modules() {
      return ImmutableList.of();
    }
  }

  /** Fails in its static initialiser. */
  public static final class Uninitialised implements RuleModuleProvider {
    static final int LENGTH = Integer.parseInt("none");

    @Override
    public Iterable<RuleModule> modules() {
      return ImmutableList.of(TestModules.of("x" + LENGTH, "45", 2024, 2024));
    }
  }

  /** Has no constructor without parameters. */
  public static final class NeedsSomething implements RuleModuleProvider {
    private final String something;

    public NeedsSomething(String something) {
      this.something = something;
    }

    @Override
    public Iterable<RuleModule> modules() {
      throw new IllegalStateException(something);
    }
  }

  /** Is no provider at all. */
  public static final class NoProvider {}
}
