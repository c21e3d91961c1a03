package org.budgetperformance.office;

/** Elements of WordprocessingML as XML, which say themselves what namespace they are of. Immutable. */
final class WordNames {
  private final String declaration;

  /**
   * Returns those of a document.
   *
   * @param namespace its namespace, the transitional or the strict one
   */
  WordNames(String namespace) {
    this.declaration = " xmlns:w=\"" + namespace + "\"";
  }

  /** Returns an empty element with an attribute. */
  String element(String name, String attribute, String value) {
    return "<w:" + name + declaration + " w:" + attribute + "=\"" + value + "\"/>";
  }

  /** Returns an element around others. */
  String around(String name, String content) {
    return "<w:" + name + declaration + ">" + content + "</w:" + name + ">";
  }

  /** Returns the shade of a cell or a paragraph. */
  String shade(String colour) {
    return "<w:shd" + declaration + " w:val=\"clear\" w:color=\"auto\" w:fill=\"" + colour + "\"/>";
  }

  /** Returns numbered comments. */
  String comments(Iterable<Comment> comments) {
    StringBuilder xml = new StringBuilder();
    for (Comment comment : comments) {
      xml.append("<w:comment").append(declaration).append(" w:id=\"").append(comment.id());
      xml.append("\" w:author=\"").append(Mark.AUTHOR);
      xml.append("\" w:initials=\"").append(Mark.AUTHOR).append("\">");
      for (String line : comment.lines()) {
        xml.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(XmlCopy.escaped(line));
        xml.append("</w:t></w:r></w:p>");
      }
      xml.append("</w:comment>");
    }
    return xml.toString();
  }

  /** Returns a part of comments. */
  String part(String comments) {
    return "<w:comments" + declaration + ">" + comments + "</w:comments>";
  }
}
