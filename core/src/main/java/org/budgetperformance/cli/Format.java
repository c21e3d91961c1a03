package org.budgetperformance.cli;

/** How a result is printed. */
enum Format {
  TEXT("text"),
  JSON("json");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  static Format parse(String word) throws UsageException {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    throw new UsageException("--format: text or json, not '" + word + "'");
  }
}
