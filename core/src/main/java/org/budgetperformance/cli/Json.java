package org.budgetperformance.cli;

/** What the command says where Jackson, which is optional, is not there. */
final class Json {
  private static final String ARTIFACT = "com.fasterxml.jackson.core:jackson-core";

  private Json() {}

  /**
   * Returns what to tell the user of a class that is missing.
   *
   * @throws NoClassDefFoundError the error itself if the class is not one of Jackson's
   */
  static UsageException missing(NoClassDefFoundError error) {
    if (!String.valueOf(error.getMessage()).startsWith("com/fasterxml/jackson/")) {
      throw error;
    }
    return new UsageException(
        "JSON需要Jackson：请将" + ARTIFACT + "加入类路径",
        "JSON needs Jackson: add " + ARTIFACT + " to the class path");
  }
}
