package org.budgetperformance.office;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * Copies the text of a document with a comment and a shade at some of its cells and paragraphs. A comment upon a cell is
 * pinned to its first paragraph. Used once.
 */
final class WordMarks {
  /** What stands before the shade in the properties of a cell, and of a paragraph: the schema has an order. */
  private static final ImmutableSet<String> BEFORE_IN_CELL =
      ImmutableSet.of("w:cnfStyle", "w:tcW", "w:gridSpan", "w:hMerge", "w:vMerge", "w:tcBorders");

  private static final ImmutableSet<String> BEFORE_IN_PARAGRAPH =
      ImmutableSet.of(
          "w:pStyle",
          "w:keepNext",
          "w:keepLines",
          "w:pageBreakBefore",
          "w:framePr",
          "w:widowControl",
          "w:numPr",
          "w:suppressLineNumbers",
          "w:pBdr");

  private final XmlCopy xml;
  private final Map<Integer, Comment> comments;
  private final WordNames names;

  /** The comments upon paragraphs that have not ended, and how deep those stand. */
  private final Deque<Comment> open = new ArrayDeque<>();

  private final Deque<Integer> depths = new ArrayDeque<>();
  private Optional<Comment> ofCell = Optional.empty();
  private int paragraph;
  private int cell;

  /**
   * Makes a copier.
   *
   * @param xml the text of the document
   * @param comments what to write, by paragraph and cell ({@link ElementCount})
   * @param names how its elements are called
   */
  WordMarks(XmlCopy xml, Map<Integer, Comment> comments, WordNames names) {
    this.xml = xml;
    this.comments = comments;
    this.names = names;
  }

  void copy() {
    boolean more = xml.next();
    while (more) {
      if (!xml.isStart()) {
        end();
        more = xml.next();
      } else if (xml.name().equals("w:tc") && xml.count().cell() > cell) {
        cell = xml.count().cell();
        more = cell();
      } else if (xml.name().equals("w:p") && xml.count().paragraph() < paragraph) {
        paragraph = xml.count().paragraph();
        more = paragraph();
      } else {
        more = xml.next();
      }
    }
  }

  private boolean cell() {
    Optional<Comment> comment = Optional.ofNullable(comments.get(cell));
    if (!comment.isPresent()) {
      return xml.next();
    }
    ofCell = comment;
    return properties("w:tcPr", BEFORE_IN_CELL, comment.get().colour(), "");
  }

  private boolean paragraph() {
    Optional<Comment> own = Optional.ofNullable(comments.get(paragraph));
    StringBuilder begin = new StringBuilder();
    ofCell.ifPresent(comment -> begin.append(begin(comment)));
    own.ifPresent(comment -> begin.append(begin(comment)));
    ofCell = Optional.empty();
    return begin.length() == 0
        ? xml.next()
        : properties(
            "w:pPr", BEFORE_IN_PARAGRAPH, own.map(Comment::colour).orElse(""), begin.toString());
  }

  private String begin(Comment comment) {
    open.push(comment);
    depths.push(xml.depth());
    return names.element("commentRangeStart", "id", comment.id());
  }

  private void end() {
    while (!open.isEmpty() && xml.name().equals("w:p") && xml.depth() == depths.element()) {
      depths.pop();
      String id = open.pop().id();
      xml.before(
          names.element("commentRangeEnd", "id", id)
              + names.around("r", names.element("commentReference", "id", id)));
    }
  }

  /**
   * Goes over the properties with which an element begins, which are added if it has none.
   *
   * @param kind what they are called
   * @param before what stands before a shade in them
   * @param colour the colour of the shade, empty for none
   * @param then what is to stand behind them
   */
  private boolean properties(String kind, ImmutableSet<String> before, String colour, String then) {
    String shade = colour.isEmpty() ? "" : names.shade(colour);
    if (!xml.next()) {
      return false;
    } else if (!xml.isStart() || !xml.name().equals(kind)) {
      xml.before((shade.isEmpty() ? "" : names.around(kind.substring(2), shade)) + then);
      return true;
    }
    int depth = xml.depth();
    String missing = shade;
    while (xml.next() && (xml.isStart() || xml.depth() > depth)) {
      boolean isProperty = xml.isStart() && xml.depth() == depth + 1;
      if (isProperty && xml.name().equals("w:shd") && !shade.isEmpty()) {
        xml.drop();
      } else if (isProperty && !before.contains(xml.name())) {
        xml.before(missing);
        missing = "";
      }
    }
    xml.before(missing);
    xml.behind(then);
    return xml.next();
  }
}
