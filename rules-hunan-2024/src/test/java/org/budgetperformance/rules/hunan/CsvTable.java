package org.budgetperformance.rules.hunan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of comma-separated values as RFC 4180 has them, read character by character. */
final class CsvTable {
  private final List<ImmutableList<String>> rows = new ArrayList<>();
  private final List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvTable() {}

  /** Reads a file, which must be UTF-8 with a byte order mark and end each row with CR LF. */
  static CsvTable read(Path file) throws Exception {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\ufeff"), "a byte order mark");
    return parse(text.substring(1));
  }

  static CsvTable parse(String text) {
    CsvTable table = new CsvTable();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        quoted = c != '"' || doubled;
        if (quoted) {
          table.cell.append(c);
        }
        i += doubled ? 1 : 0;
      } else if (c == '"') {
        assertEquals(0, table.cell.length(), "a quote within a cell, at " + i);
        quoted = true;
      } else if (c == ',') {
        table.endCell();
      } else if (c == '\r') {
        assertEquals('\n', text.charAt(i + 1), "CR alone, at " + i);
        table.endCell();
        table.rows.add(ImmutableList.copyOf(table.row));
        table.row.clear();
        i++;
      } else {
        assertTrue(c != '\n', "LF alone, at " + i);
        table.cell.append(c);
      }
    }
    assertTrue(!quoted && table.row.isEmpty() && table.cell.length() == 0, "an open row");
    return table;
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  /** Returns the rows below the headings, each as wide as these. */
  List<ImmutableList<String>> rows() {
    for (ImmutableList<String> each : rows) {
      assertEquals(rows.get(0).size(), each.size(), each.toString());
    }
    return rows.subList(1, rows.size());
  }

  ImmutableList<String> headings() {
    return rows.get(0);
  }
}
