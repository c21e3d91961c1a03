package org.budgetperformance.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part refers to: by id, and by the type of the relation. What lies outside of the file is not there. */
final class Relations {
  private final Map<String, String> byId = new LinkedHashMap<>();
  private final Map<String, String> byType = new LinkedHashMap<>();

  private Relations() {}

  /**
   * Reads the relations of a part.
   *
   * @param parts the parts of the file
   * @param part the name of the part, empty for the file itself
   */
  static Relations of(ZipParts parts, String part) {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
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

  private void add(Xml xml, String folder) {
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

  /** Returns the part to which an id refers. */
  Optional<String> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the first part to which a relation of a type refers, by the last word of the type. */
  Optional<String> ofType(String type) {
    return Optional.ofNullable(byType.get(type));
  }
}
