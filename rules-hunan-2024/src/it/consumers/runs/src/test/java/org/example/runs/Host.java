package org.example.runs;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Paths;

/** Runs the program as a plug-in: neither the thread's class loader nor the system's knows it. */
public final class Host {
  private Host() {}

  public static void main(String[] args) throws Exception {
    URL[] plugIn = {Paths.get(args[0]).toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(plugIn, ClassLoader.getSystemClassLoader().getParent())) {
      loader
          .loadClass("org.example.program.Program")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {args[1]});
    }
  }
}
