package org.budgetperformance.rules.hunan;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two operations of RFC 6902 that are written here, applied as the RFC says and no more kindly. */
final class JsonPatch {
  private JsonPatch() {}

  /**
   * Returns a document with a patch applied.
   *
   * @throws IllegalArgumentException if an operation is another one, or has no such target
   */
  static JsonNode apply(JsonNode document, JsonNode patch) {
    JsonNode patched = document.deepCopy();
    for (JsonNode operation : patch) {
      JsonPointer path = JsonPointer.compile(operation.get("path").textValue());
      JsonNode parent = patched.at(path.head());
      String key = path.last().getMatchingProperty();
      JsonNode value = operation.get("value");
      switch (operation.get("op").textValue()) {
        case "add":
          add(parent, key, value, path);
          break;
        case "replace":
          replace(parent, key, value, path);
          break;
        default:
          throw new IllegalArgumentException("operation " + operation);
      }
    }
    return patched;
  }

  /** Section 4.1: into an array before the element of that index, or behind the last; of an object the member is set. */
  private static void add(JsonNode parent, String key, JsonNode value, JsonPointer path) {
    if (parent.isArray()) {
      ArrayNode array = (ArrayNode) parent;
      int index = key.equals("-") ? array.size() : Integer.parseInt(key);
      if (index < 0 || index > array.size()) {
        throw new IllegalArgumentException("no such element: " + path);
      }
      array.insert(index, value);
    } else if (parent.isObject()) {
      ((ObjectNode) parent).set(key, value);
    } else {
      throw new IllegalArgumentException("no such target: " + path);
    }
  }

  /** Section 4.3: the target must be there. */
  private static void replace(JsonNode parent, String key, JsonNode value, JsonPointer path) {
    if (!parent.isObject() || !parent.has(key)) {
      throw new IllegalArgumentException("no such member: " + path);
    }
    ((ObjectNode) parent).set(key, value);
  }
}
