package org.budgetperformance.office;

/** What takes the paragraphs and tables of a part of a document, in their order. */
interface BlockSink {
  /**
   * Takes a paragraph.
   *
   * @param text its text, in which line breaks are {@code \n} and tabs {@code \t}
   * @param inTextBox whether it stands in a text box
   * @param element which paragraph of the part it is
   */
  void paragraph(String text, boolean inTextBox, int element);

  void table(WordTable table);

  /** Takes the headers and footers of the section that ends. */
  default void section(SectionParts section) {
    // only the text of a document has sections
  }

  /** Takes the properties of the cell that this is, at whose beginning the cursor is. */
  default void cellProperties(Xml xml) {
    xml.skip();
  }
}
