package org.budgetperformance.submission;

import javax.annotation.Nullable;

/**
 * The document of a type that a submission may have in what was not read (未识别的材料). Immutable and thread-safe.
 */
final class AssumedDocument implements Derivation<Submission, Sheet> {
  private final DocumentType type;

  AssumedDocument(DocumentType type) {
    this.type = type;
  }

  @Override
  public Sheet from(Submission submission) {
    Sheet.Builder sheet = Sheet.builder(SheetId.of(type));
    for (Unread text : submission.unread()) {
      sheet.unread(Unread.of(text.text(), text.line(), text.column(), -1));
    }
    return sheet.build().open(Stage.FILED);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AssumedDocument && type.equals(((AssumedDocument) other).type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
