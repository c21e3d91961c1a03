package org.budgetperformance.office;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a marked copy of a document of Word: its text, its comments, and what says that it has some. Used once. */
final class WordCopy {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final ZipParts parts;
  private final String main;
  private final boolean isStrict;

  WordCopy(ZipParts parts, String main, boolean isStrict) {
    this.parts = parts;
    this.isStrict = isStrict;
    this.main = main;
  }

  byte[] bytes(Map<Integer, Comment> comments) {
    Relations relations = Relations.of(parts, main);
    WordNames names = new WordNames(isStrict ? STRICT : TRANSITIONAL);
    Optional<String> existing = relations.ofType("comments").filter(parts::has);
    Set<Integer> taken = existing.map(this::ids).orElse(new HashSet<>());
    int id = 1;
    for (Comment comment : comments.values()) {
      while (!taken.add(id)) {
        id++;
      }
      comment.number(id);
    }
    PackageParts copy = new PackageParts(parts);
    copy.change(main, xml -> new WordMarks(xml, comments, names).copy());
    String written = names.comments(comments.values());
    if (existing.isPresent()) {
      copy.append(existing.get(), written);
    } else {
      String part = copy.free("word/comments", ".xml");
      copy.add(part, names.part(written), TYPE);
      copy.relate(main, relations.freeId(), Relations.type("comments", isStrict), part);
    }
    return copy.bytes();
  }

  /** Returns the numbers of the comments that are there. */
  private Set<Integer> ids(String part) {
    Set<Integer> ids = new HashSet<>();
    try (Xml xml = parts.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("w:comment")) {
          ids.add(xml.number("id", 0, Integer.MAX_VALUE, 0));
        }
      }
    }
    return ids;
  }
}
