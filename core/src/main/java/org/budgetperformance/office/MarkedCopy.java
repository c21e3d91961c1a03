package org.budgetperformance.office;

import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.budgetperformance.submission.SourcePlace;

/**
 * Copies of files of Word and Excel with comments and shades (批注件). Nothing else of the file is changed, comments that are there
 * stay, and those that are added have no date and nobody's name. Stateless and thread-safe; of the same file and marks it
 * makes the same bytes.
 */
public final class MarkedCopy {
  private MarkedCopy() {}

  /**
   * Returns a marked copy of a file. What stands where no comment can be pinned, such as in a header, is commented
   * upon at the beginning.
   *
   * @param file the bytes of the file
   * @param name what the file is called in the places of the marks, where several were handed in; marks upon other
   *     files are passed over
   * @param marks what to write where; several at one place become one comment, whose colour is that of the first
   * @return the bytes of the copy, empty if the file is no document of Word and no workbook in Open XML
   * @throws OfficeException if the file is damaged or exceeds what is read ({@link OfficeFile}), or if it holds what a
   *     copy would carry onward, such as macros or links to elsewhere
   */
  public static Optional<byte[]> of(byte[] file, Optional<String> name, Iterable<Mark> marks) {
    if (!ZipParts.isZip(file)) {
      return Optional.empty();
    }
    Optional<Rows> rows = OfficeFile.rows(ZipParts.of(file));
    if (!rows.isPresent()) {
      return Optional.empty();
    }
    // What was inflated while reading does not count against the copy.
    ZipParts parts = ZipParts.of(file);
    String main = OfficeFile.main(parts).orElseThrow(OfficeException::damaged);
    CarriedContent.check(parts, main);
    Map<SourcePlace, Anchor> anchors = new LinkedHashMap<>();
    rows.get()
        .anchors()
        .forEach((place, anchor) -> anchors.put(name.map(place::in).orElse(place), anchor));
    Iterable<Mark> here = Iterables.filter(marks, mark -> mark.place().file().equals(name));
    boolean isWord;
    boolean isStrict;
    try (Xml xml = parts.xml(main)) {
      xml.next();
      isWord = xml.name().equals("w:document");
      isStrict = xml.isStrict();
    }
    return Optional.of(
        isWord
            ? new WordCopy(parts, main, isStrict).bytes(wordComments(anchors, here))
            : new WorkbookCopy(parts, main, isStrict).bytes(sheetComments(anchors, here)));
  }

  /** Returns the comments by the elements of a document. */
  private static Map<Integer, Comment> wordComments(
      Map<SourcePlace, Anchor> anchors, Iterable<Mark> marks) {
    Map<Integer, Comment> comments = new TreeMap<>();
    for (Mark mark : marks) {
      Anchor anchor = anchors.getOrDefault(mark.place(), Anchor.FIRST_PARAGRAPH);
      int element = anchor.element(mark.column());
      comments.computeIfAbsent(element, none -> new Comment()).add(mark);
    }
    return comments;
  }

  /** Returns the comments by the cells of each sheet. */
  private static Map<String, Map<CellAddress, Comment>> sheetComments(
      Map<SourcePlace, Anchor> anchors, Iterable<Mark> marks) {
    Map<String, Map<CellAddress, Comment>> comments = new TreeMap<>();
    for (Mark mark : marks) {
      Anchor anchor = anchors.get(mark.place());
      if (anchor == null && !anchors.isEmpty()) {
        anchor = anchors.values().iterator().next();
      }
      if (anchor != null) {
        comments
            .computeIfAbsent(anchor.part(), part -> new TreeMap<>())
            .computeIfAbsent(
                CellAddress.of(anchor.row(), anchor.element(mark.column())), cell -> new Comment())
            .add(mark);
      }
    }
    return comments;
  }
}
