package org.budgetperformance.cli;

import java.io.PrintStream;

/** Shows on one line of a terminal how far the command is. Thread-safe. */
final class Progress {
  private static final int WHOLE = 100;

  private final PrintStream terminal;
  private final boolean shown;
  private final int all;
  private int done;

  /**
   * @param terminal where to show it
   * @param shown whether to show it at all
   * @param all how many files there are
   */
  Progress(PrintStream terminal, boolean shown, int all) {
    this.terminal = terminal;
    this.shown = shown;
    this.all = all;
  }

  /** Counts a file that is done; shows it if that makes another percent. */
  synchronized void step() {
    long before = (long) done * WHOLE / all;
    done++;
    long now = (long) done * WHOLE / all;
    if (shown && now > before) {
      print(done + "/" + all + " (" + now + "%)");
    }
  }

  /** Leaves an empty line. */
  synchronized void end() {
    if (shown) {
      print("                              ");
      print("");
    }
  }

  private void print(String text) {
    terminal.print("\r" + text);
    terminal.flush();
  }
}
