package org.budgetperformance.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;

/** Goes through a text row by row, the cells of a row parted by commas. Not thread-safe. */
final class CommaRow {
  private final String text;
  private int at;
  private int line = 1;
  @Nullable private LocalizedText fault;

  CommaRow(String text) {
    this.text = text;
  }

  static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Returns the line in which the next row begins. */
  String restOfLine() {
    return text.substring(at, endOfLine(text, at));
  }

  /** Returns the number of the line in which the next row begins, from 1. */
  int line() {
    return line;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /** Returns why the last row could not be read. */
  Optional<LocalizedText> fault() {
    return Optional.ofNullable(fault);
  }

  /** Returns the next line as it stands. */
  String takeLine() {
    String taken = restOfLine();
    at += taken.length();
    endLine();
    return taken;
  }

  /** Returns the cells of the next row, without the white space around them. */
  ImmutableList<String> takeRow() {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(cell());
    while (fault == null && !isAtEnd() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    endLine();
    return cells.build();
  }

  private String cell() {
    if (!isAtEnd() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (!isAtEnd() && ",\n\r".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).trim();
  }

  private String quoted() {
    int begun = line;
    StringBuilder cell = new StringBuilder();
    for (at++; !isAtEnd(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        if (!text.startsWith("\"\"", at)) {
          at++;
          return closed(cell.toString());
        }
        at++;
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    fault =
        LocalizedText.of(
            "第" + begun + "行的引号没有结束", "the quotes that line " + begun + " opens do not end");
    return cell.toString();
  }

  private String closed(String cell) {
    if (!isAtEnd() && ",\n\r".indexOf(text.charAt(at)) < 0) {
      fault =
          LocalizedText.of(
              "第" + line + "行的引号后面还有文字", "something follows the closing quotes in line " + line);
    }
    return cell.trim();
  }

  private void endLine() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    line++;
  }
}
