package org.budgetperformance.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.budgetperformance.module.Source;
import org.budgetperformance.text.LocalizedText;

/**
 * A text whose cells are parted by commas (CSV), read wholly or not at all. Cells may stand in quotes and
 * then hold commas and ends of lines, as Excel writes them (RFC 4180).
 */
final class CommaSeparated {
  /** So many rows after one another are a table; a sentence with commas stands alone. */
  private static final int LEAST_ROWS = 3;

  private static final Pattern UP_TO_THREE_DIGITS = Pattern.compile("-?[1-9][0-9]{0,2}");
  private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}(\\.[0-9]+)?");

  private final String file;
  private final boolean named;
  private final CommaRow scanner;
  private final List<ImmutableList<String>> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();

  private CommaSeparated(String file, String text) {
    this.file = file;
    this.named = isNamed(file);
    this.scanner = new CommaRow(text);
  }

  /**
   * Returns the rows of a text whose cells are parted by commas, empty if they are parted otherwise.
   *
   * @param file the name of the file
   * @param text its text
   * @throws UsageException if it cannot be read as a whole
   */
  static Optional<Source> read(String file, String text) throws UsageException {
    if (text.indexOf('\t') >= 0 || (!isNamed(file) && !hasTable(text))) {
      return Optional.empty();
    } else if (text.indexOf(',') < 0) {
      throw UsageException.of(
          file,
          LocalizedText.of("CSV文件的单元格不是以逗号分隔", "the cells of this CSV are not parted by commas"));
    }
    return Optional.of(new CommaSeparated(file, text).grid());
  }

  private static boolean isNamed(String file) {
    return Ascii.toLowerCase(file).endsWith(".csv");
  }

  private static boolean hasTable(String text) {
    int rows = 0;
    for (int start = 0; start < text.length() && rows < LEAST_ROWS; ) {
      int end = CommaRow.endOfLine(text, start);
      if (end > start) {
        rows = isRow(text, start, end) ? rows + 1 : 0;
      }
      start = end + 1;
    }
    return rows >= LEAST_ROWS;
  }

  /** A sentence ends with a full stop. */
  private static boolean isRow(String text, int start, int end) {
    int commas = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '。') {
        return false;
      }
      commas += text.charAt(i) == ',' ? 1 : 0;
    }
    return commas >= 2;
  }

  private Source grid() throws UsageException {
    while (!scanner.isAtEnd()) {
      lines.add(scanner.line());
      ImmutableList<String> row =
          isSentence() ? ImmutableList.of(scanner.takeLine()) : scanner.takeRow();
      if (scanner.fault().isPresent()) {
        throw UsageException.of(file, scanner.fault().get());
      }
      rows.add(isOneCell(row) ? row.subList(0, 1) : row);
    }
    checkThousands();
    Source.Builder grid = Source.builder();
    for (int i = 0; i < rows.size(); i++) {
      grid.row(lines.get(i), rows.get(i));
    }
    return grid.build();
  }

  /** Where a narrative stands above tables, its commas part no cells; within a table they do. */
  private boolean isSentence() {
    boolean inTable = !rows.isEmpty() && rows.get(rows.size() - 1).size() > 1;
    String rest = scanner.restOfLine();
    return !named && !inTable && !rest.startsWith("\"") && rest.indexOf('。') >= 0;
  }

  /** A paragraph has commas behind it where a table is wider. */
  private static boolean isOneCell(ImmutableList<String> row) {
    return row.stream().skip(1).allMatch(String::isEmpty);
  }

  /** Whether 1,234 without quotes is one number or two is told by the width of the other rows alone. */
  private void checkThousands() throws UsageException {
    int width = 0;
    for (ImmutableList<String> row : rows) {
      width = thousands(row) < 0 ? Math.max(width, row.size()) : width;
    }
    for (int i = 0; i < rows.size(); i++) {
      int cell = thousands(rows.get(i));
      if (cell >= 0 && rows.get(i).size() > width) {
        String number = rows.get(i).get(cell) + "," + rows.get(i).get(cell + 1);
        throw UsageException.of(
            file,
            LocalizedText.of(
                "第" + lines.get(i) + "行的“" + number + "”是一个数还是两个单元格无法判断：请去掉千分位逗号或加引号",
                "line "
                    + lines.get(i)
                    + ": "
                    + number
                    + " may be one number or two cells: leave out the"
                    + " comma or put the number into quotes"));
      }
    }
  }

  /** Returns the first cell that may be the beginning of a number parted by commas, -1 if none is. */
  private static int thousands(ImmutableList<String> row) {
    for (int i = 0; i + 1 < row.size(); i++) {
      if (UP_TO_THREE_DIGITS.matcher(row.get(i)).matches()
          && THREE_DIGITS.matcher(row.get(i + 1)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
