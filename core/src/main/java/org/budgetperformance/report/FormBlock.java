package org.budgetperformance.report;

import com.google.common.collect.ImmutableList;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.Columns;
import org.budgetperformance.submission.DocumentPart;
import org.budgetperformance.submission.DocumentPart.Kind;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Row;
import org.budgetperformance.text.LocalizedText;

/** A part of a document that is drawn as one table (表格分区), and which rows it takes. */
final class FormBlock {
  /** What no part takes: words, and figures. */
  private static final FormBlock OTHER_WORDS = other(Kind.WORDS, "文字内容", "Words");

  private static final FormBlock OTHERS = other(Kind.GRID, "其他", "Other");

  private final DocumentPart part;

  private FormBlock(DocumentPart part) {
    this.part = part;
  }

  private static FormBlock other(Kind kind, String zh, String en) {
    return new FormBlock(DocumentPart.of(kind, zh, en));
  }

  /** Returns the parts of a document, and two for what is in none of them. */
  static ImmutableList<FormBlock> of(DocumentType type) {
    return ImmutableList.<FormBlock>builder()
        .addAll(type.parts().stream().map(FormBlock::new).iterator())
        .add(OTHER_WORDS, OTHERS)
        .build();
  }

  /**
   * Returns the block that takes a row: the first that has its line, else the first grid that has one
   * of its columns.
   */
  static FormBlock taking(ImmutableList<FormBlock> blocks, FormSheet sheet, Row row) {
    for (FormBlock block : blocks) {
      if (block.part.has(row.line()) && block.isFor(sheet, row)) {
        return block;
      }
    }
    for (FormBlock block : blocks) {
      if (block.kind() == Kind.GRID && block.isFor(sheet, row)) {
        return block;
      }
    }
    return isWordsOnly(sheet, row) ? OTHER_WORDS : OTHERS;
  }

  /** Returns whether a row that it lists holds what it has columns for. */
  private boolean isFor(FormSheet sheet, Row row) {
    if (part.isOfWords()) {
      return isWordsOnly(sheet, row);
    }
    return kind() == Kind.INDICATORS
        || sheet.columns().stream().anyMatch(column -> part.has(column) && sheet.uses(row, column));
  }

  private static boolean isWordsOnly(FormSheet sheet, Row row) {
    return sheet.columns().stream()
        .noneMatch(column -> !column.equals(Columns.TEXT) && sheet.uses(row, column));
  }

  LocalizedText title() {
    return part.title();
  }

  Kind kind() {
    return part.kind();
  }

  /** Returns the columns to draw for some rows: the printed ones, and others that hold something. */
  ImmutableList<Column<?>> columns(FormSheet sheet, Iterable<Row> rows) {
    ImmutableList.Builder<Column<?>> all =
        ImmutableList.<Column<?>>builder().addAll(part.columns());
    for (Column<?> column : sheet.columns()) {
      if (!part.columns().contains(column) && isUsed(sheet, rows, column)) {
        all.add(column);
      }
    }
    return all.build();
  }

  private static boolean isUsed(FormSheet sheet, Iterable<Row> rows, Column<?> column) {
    for (Row row : rows) {
      if (sheet.uses(row, column)) {
        return true;
      }
    }
    return false;
  }
}
