package org.budgetperformance.office;

import java.util.Map;
import java.util.Optional;

/** Makes a marked copy of a document of Word: its text, its comments, and what says that it has some. Used once. */
final class WordCopy {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final ZipParts parts;
  private final String main;

  WordCopy(ZipParts parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  byte[] bytes(Map<Integer, Comment> comments) {
    Relations relations = Relations.of(parts, main);
    boolean strict = relations.isStrict();
    WordNames names = new WordNames(strict ? STRICT : TRANSITIONAL);
    Optional<String> existing = relations.ofType("comments").filter(parts::has);
    int id = existing.map(this::freeId).orElse(1);
    for (Comment comment : comments.values()) {
      comment.number(id++);
    }
    PackageParts copy = new PackageParts(parts);
    copy.change(main, xml -> new WordMarks(xml, comments, names).copy());
    String written = names.comments(comments.values());
    if (existing.isPresent()) {
      copy.append(existing.get(), written);
    } else {
      String part = copy.free("word/comments", ".xml");
      copy.add(part, names.part(written), TYPE);
      copy.relate(main, relations.freeId(), relations.type("comments"), part);
    }
    return copy.bytes();
  }

  private int freeId(String part) {
    int free = 1;
    try (Xml xml = parts.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("w:comment")) {
          free = Math.max(free, xml.number("id", 0, Integer.MAX_VALUE - 1, 0) + 1);
        }
      }
    }
    return free;
  }
}
