package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.text.LocalizedText;

/**
 * Parses a text strictly: no field twice, no null, no number but a whole one, nothing after the end.
 *
 * <p>A number with a fraction or an exponent is refused as text, so {@code 1e999999999} costs nothing.
 */
final class JsonText {
  /** A note's amount lies 10 levels deep. */
  private static final int DEEPEST = 20;

  private static final int LONGEST_NUMBER = 1_000;

  /** Nothing is kept of the names in one text when the next is parsed. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonText(JsonParser parser) {
    this.parser = parser;
  }

  static Element parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonText(parser).parse();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
  }

  private Element parse() throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw fail("没有内容", "there is no JSON");
      }
      Object top = value();
      if (parser.nextToken() != null) {
        throw new JsonException(
            "", LocalizedText.of("JSON结束后还有内容", "something follows the end of the JSON"));
      }
      return Element.top(top);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw fail("不是有效的JSON（第" + line + "行）", "no valid JSON (line " + line + ")");
    }
  }

  private JsonException fail(String zh, String en) {
    return new JsonException(
        parser.getParsingContext().pathAsPointer().toString(), LocalizedText.of(zh, en));
  }

  private Object value() throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT:
        return fields();
      case START_ARRAY:
        return elements();
      case VALUE_STRING:
        return parser.getText();
      case VALUE_NUMBER_INT:
        return parser.getNumberValue();
      case VALUE_TRUE:
        return true;
      case VALUE_FALSE:
        return false;
      case VALUE_NULL:
        throw fail("不使用null，请省略此项", "null stands for nothing here; leave the field out");
      default:
        throw fail(
            "数应为整数，不带小数点和指数：" + brief(),
            "a number is whole here, without point or exponent: " + brief());
    }
  }

  private String brief() throws IOException {
    return Element.brief(parser.getText());
  }

  private Map<String, Object> fields() throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (fields.containsKey(name)) {
        throw fail("此项出现两次", "the field stands twice");
      }
      parser.nextToken();
      fields.put(name, value());
    }
    return fields;
  }

  private List<Object> elements() throws IOException {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }
}
