package org.budgetperformance.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A cell of a table: its column and width, its paragraphs and the tables in it. */
final class WordCell implements BlockSink {
  private static final int MOST_SPAN = 1_000;

  private final int column;
  private final int number;
  private final int element;
  private final List<Object> content = new ArrayList<>();
  private int span = 1;
  private boolean goesOn;

  private WordCell(int column, int number, int element) {
    this.column = column;
    this.number = number;
    this.element = element;
  }

  /**
   * Reads the cell that begins here.
   *
   * @param column the column in which it begins, from 0
   * @param number which cell of its row it is, from 1
   */
  static WordCell read(Xml xml, WordBlocks blocks, int column, int number) {
    WordCell cell = new WordCell(column, number, xml.count().cell());
    blocks.read(xml, cell);
    return cell;
  }

  @Override
  public void cellProperties(Xml xml) {
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "w:gridSpan":
          span = xml.number("val", 1, MOST_SPAN, 1);
          break;
        case "w:vMerge":
        case "w:hMerge":
          goesOn |= !xml.attribute("val", "continue").equals("restart");
          break;
        case "w:cellDel":
          goesOn = true;
          break;
        case "w:tcPrChange":
          xml.skip();
          break;
        default:
          break;
      }
    }
  }

  @Override
  public void paragraph(String text, boolean inTextBox, int paragraph) {
    content.add(text);
  }

  @Override
  public void table(WordTable table) {
    content.add(table);
  }

  int column() {
    return column;
  }

  int number() {
    return number;
  }

  /** Returns which cell of the part it is. */
  int element() {
    return element;
  }

  int span() {
    return span;
  }

  boolean hasTables() {
    return content.stream().anyMatch(WordTable.class::isInstance);
  }

  /** Returns its text; of a cell that goes on from one above or before it, nothing is shown. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object block : content) {
      if (block instanceof String && !goesOn) {
        text.append(text.length() == 0 ? "" : "\n").append((String) block);
      }
    }
    return WordTable.trimmed(text.toString());
  }

  /** Passes on paragraphs and tables in their order. */
  void forEach(Consumer<String> paragraph, Consumer<WordTable> table) {
    for (Object block : content) {
      if (block instanceof WordTable) {
        table.accept((WordTable) block);
      } else if (!goesOn) {
        paragraph.accept(((String) block).replace('\n', ' '));
      }
    }
  }
}
