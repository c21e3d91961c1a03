package org.budgetperformance.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which the command runs (今天): the only place of the library that asks a clock. */
final class Today {
  private Today() {}

  static LocalDate get() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
