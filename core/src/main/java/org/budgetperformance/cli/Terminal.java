package org.budgetperformance.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.annotation.Nullable;

/** Whether somebody watches what the command says on standard error. */
final class Terminal {
  private static final Path STANDARD_ERROR = Paths.get("/proc/self/fd/2");

  private Terminal() {}

  /** Returns whether standard error is a terminal. */
  static boolean isWatched() {
    try {
      if (Files.isSymbolicLink(STANDARD_ERROR)) {
        String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return isConsole(System.console());
  }

  /** From Java 22 on there may be a console without a terminal, but it says so. */
  private static boolean isConsole(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
