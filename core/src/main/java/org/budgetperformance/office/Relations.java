package org.budgetperformance.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which parts a part refers to: by id, and by the type of the relation. What lies outside of the file is not there. */
final class Relations {
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> byId = new LinkedHashMap<>();
  private final Map<String, String> byType = new LinkedHashMap<>();

  private final Set<String> ids = new HashSet<>();

  private Relations() {}

  /**
   * Reads the relations of a part.
   *
   * @param parts the parts of the file
   * @param part the name of the part, empty for the file itself
   */
  static Relations of(ZipParts parts, String part) {
    Relations relations = new Relations();
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = part(part);
    if (parts.has(name)) {
      try (Xml xml = parts.xml(name)) {
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("p:Relationship")) {
            relations.add(xml, folder);
          }
        }
      }
    }
    return relations;
  }

  /** Returns the name of the part that holds the relations of a part. */
  static String part(String of) {
    int slash = of.lastIndexOf('/') + 1;
    return of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels";
  }

  private void add(Xml xml, String folder) {
    ids.add(xml.attribute("Id", ""));
    if (xml.attribute("TargetMode", "").equals("External")) {
      return;
    }
    String target = resolve(folder, xml.attribute("Target", ""));
    byId.put(xml.attribute("Id", ""), target);
    String type = xml.attribute("Type", "");
    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
  }

  private static String resolve(String folder, String target) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /**
   * Returns what a type of relations is called.
   *
   * @param last its last word
   * @param isStrict whether in the strict form of files, which has names of its own
   */
  static String type(String last, boolean isStrict) {
    return (isStrict ? STRICT : TRANSITIONAL) + last;
  }

  /** Returns an id that no relation has. */
  String freeId() {
    int number = 1;
    while (!ids.add("rIdCheck" + number)) {
      number++;
    }
    return "rIdCheck" + number;
  }

  /** Returns the part to which an id refers. */
  Optional<String> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the first part to which a relation of a type refers, by the last word of the type. */
  Optional<String> ofType(String type) {
    return Optional.ofNullable(byType.get(type));
  }
}
