package org.budgetperformance.office;

import javax.annotation.Nullable;

/**
 * Reads paragraphs and tables wherever they stand. What it does not know it walks through, so that no word is lost; what it
 * leaves out, such as what was deleted while changes were tracked, it counts. Used by one document.
 */
final class WordBlocks {
  /** A picture so large, in English metric units, may show a form: 10 cm by 8 cm. */
  private static final int LARGE_WIDTH = 3_600_000;

  private static final int LARGE_HEIGHT = 2_880_000;

  private final WordStyles styles;
  private final Numbering numbering;
  private final Rows remarks;
  private boolean placeholder;
  private boolean large;

  WordBlocks(WordStyles styles, Numbering numbering, Rows remarks) {
    this.styles = styles;
    this.numbering = numbering;
    this.remarks = remarks;
  }

  /** Reads what stands in the element that begins here. */
  void read(Xml xml, BlockSink sink) {
    read(xml, sink, false);
  }

  private void read(Xml xml, BlockSink sink, boolean inTextBox) {
    StringBuilder before = new StringBuilder();
    int element = xml.count().paragraph();
    int depth = xml.depth();
    while (xml.within(depth)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "w:p":
          element = xml.count().paragraph();
          Paragraph paragraph = new Paragraph(sink);
          paragraph.read(xml);
          before.append(paragraph.text);
          if (!paragraph.endDeleted) {
            sink.paragraph(before.toString(), inTextBox, element);
            before.setLength(0);
          }
          if (paragraph.section != null) {
            sink.section(paragraph.section);
          }
          break;
        case "w:tbl":
          sink.table(WordTable.read(xml, this));
          break;
        case "w:sectPr":
          sink.section(SectionParts.read(xml));
          break;
        case "w:tcPr":
          sink.cellProperties(xml);
          break;
        case "w:footnote":
        case "w:endnote":
          if (xml.attribute("type") != null && !xml.attribute("type", "").equals("normal")) {
            xml.skip();
          }
          break;
        default:
          other(xml);
          break;
      }
    }
    if (before.length() > 0) {
      sink.paragraph(before.toString(), inTextBox, element);
    }
  }

  /** Takes what may stand anywhere; what it does not know is walked through. */
  void other(Xml xml) {
    switch (xml.name()) {
      case "w:sdtPr":
        placeholder = false;
        int depth = xml.depth();
        while (xml.within(depth)) {
          placeholder |= xml.isStart() && xml.name().equals("w:showingPlcHdr") && xml.isOn("val");
        }
        break;
      case "w:sdtContent":
        if (placeholder) {
          xml.skip();
        }
        placeholder = false;
        break;
      case "w:del":
      case "w:moveFrom":
        leftOut();
        xml.skip();
        break;
      case "w:altChunk":
      case "w:subDoc":
        remarks.remark(
            "嵌入的子文档未读，其中可能有表", "an embedded document was not read, in which a form may stand");
        break;
      case "w:object":
        remarks.remark(
            "嵌入的对象未读，其中可能有表", "an embedded object was not read, in which a form may stand");
        break;
      case "wp:extent":
        large =
            xml.number("cx", 0, Integer.MAX_VALUE, 0) >= LARGE_WIDTH
                && xml.number("cy", 0, Integer.MAX_VALUE, 0) >= LARGE_HEIGHT;
        break;
      case "a:blip":
        if (large) {
          remarks.remark("图片中的文字未读，其中可能有表", "a picture was not read, in which a form may stand");
        }
        large = false;
        break;
      case "w:instrText":
      case "w:delInstrText":
      case "w:delText":
      case "w:rt":
        xml.skip();
        break;
      default:
        if (xml.name().endsWith("Change")) { // how something was formatted before
          xml.skip();
        }
        break;
    }
  }

  /** Counts what was deleted while changes were tracked, or is hidden. */
  void leftOut() {
    remarks.remark(
        "修订中已删除或隐藏的内容未读", "what tracked changes delete, or what is hidden, was left out");
  }

  /** A paragraph while it is read. */
  private final class Paragraph {
    private final BlockSink sink;
    private final StringBuilder text = new StringBuilder();
    private boolean endDeleted;
    @Nullable private SectionParts section;

    Paragraph(BlockSink sink) {
      this.sink = sink;
    }

    void read(Xml xml) {
      int depth = xml.depth();
      while (xml.within(depth)) {
        if (xml.isStart()) {
          if (xml.name().equals("w:pPr")) {
            properties(xml);
          } else {
            inline(xml, true);
          }
        }
      }
    }

    private void properties(Xml xml) {
      String style = "";
      @Nullable String number = null;
      int level = -1;
      int depth = xml.depth();
      while (xml.within(depth)) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "w:pStyle":
            style = xml.attribute("val", "");
            break;
          case "w:numId":
            number = xml.attribute("val");
            break;
          case "w:ilvl":
            level = xml.number("val", 0, Numbering.LEVELS - 1, 0);
            break;
          case "w:del":
          case "w:moveFrom":
            endDeleted = true;
            break;
          case "w:sectPr":
            section = SectionParts.read(xml);
            break;
          case "w:pPrChange":
            xml.skip();
            break;
          default:
            break;
        }
      }
      text.append(numbering.next(style, number, level));
    }

    /** Takes an element that begins within a line. */
    private void inline(Xml xml, boolean isShown) {
      switch (xml.name()) {
        case "w:r":
          run(xml, isShown);
          break;
        case "w:t":
        case "m:t":
          append(Symbols.readable(xml.text()), isShown);
          break;
        case "m:den":
          append("/", isShown);
          break;
        case "w:tab":
        case "w:ptab":
          append("\t", isShown);
          break;
        case "w:br":
        case "w:cr":
          append(xml.attribute("type", "").equals("page") ? "" : "\n", isShown);
          break;
        case "w:noBreakHyphen":
          append("-", isShown);
          break;
        case "w:sym":
          append(Symbols.of(xml.attribute("font", ""), xml.attribute("char", "")), isShown);
          break;
        case "w:txbxContent":
          WordBlocks.this.read(xml, sink, true);
          break;
        default:
          other(xml);
          break;
      }
    }

    private void run(Xml xml, boolean isShown) {
      boolean shown = isShown;
      int depth = xml.depth();
      while (xml.within(depth)) {
        if (xml.isStart() && xml.name().equals("w:rPr")) {
          shown &= !styles.isHidden(xml);
        } else if (xml.isStart()) {
          inline(xml, shown);
        }
      }
    }

    private void append(String more, boolean isShown) {
      if (isShown) {
        text.append(more);
        Xml.checkLength(text.length());
      } else if (!more.trim().isEmpty()) {
        leftOut();
      }
    }
  }
}
