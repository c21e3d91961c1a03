package org.budgetperformance.json;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object, all of them known. */
final class Fields {
  private final Element object;
  private final Map<?, ?> fields;

  Fields(Element object, Map<?, ?> fields) {
    this.object = object;
    this.fields = fields;
  }

  void checkNames(ImmutableSet<String> known) {
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw new Element(object, (String) field.getKey(), field.getValue())
            .fail(
                "没有这一项；此处可用：" + String.join("、", known),
                "an unknown field; known here are " + String.join(", ", known));
      }
    }
  }

  /** Returns a field that has to be there. */
  Element get(String name) {
    return find(name)
        .orElseThrow(() -> object.fail("缺少" + name, "the field " + name + " is missing"));
  }

  Optional<Element> find(String name) {
    return Optional.ofNullable(fields.get(name)).map(value -> new Element(object, name, value));
  }

  /** Refuses a field that means nothing here. */
  void refuse(String name, String zh, String en) {
    if (fields.containsKey(name)) {
      throw get(name).fail(zh, en);
    }
  }
}
