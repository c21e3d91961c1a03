package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
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
  private static final int LONGEST_NAME = 100;

  private final JsonParser parser;
  private int depth;

  private JsonText(JsonParser parser) {
    this.parser = parser;
  }

  static Element parse(String text) {
    try (JsonParser parser = Jackson.factory().createParser(text)) {
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
      throw invalid(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }
  }

  private JsonException invalid(int line) {
    return fail("不是有效的JSON（第" + line + "行）", "no valid JSON (line " + line + ")");
  }

  /** Refuses what is over a limit, before anything is made of it. */
  @SuppressWarnings("deprecation") // the method that takes its place exists from 2.13 on
  private void limit(int size, int most) throws IOException {
    if (size > most) {
      throw invalid(parser.getCurrentLocation().getLineNr());
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
        limit(parser.getTextLength(), LONGEST_NUMBER);
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
    limit(++depth, DEEPEST);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      if (name.length() > LONGEST_NAME) {
        throw new JsonException("", LocalizedText.of("字段名过长", "a name of a field is too long"));
      }
      if (fields.containsKey(name)) {
        throw fail("此项出现两次", "the field stands twice");
      }
      parser.nextToken();
      fields.put(name, value());
    }
    depth--;
    return fields;
  }

  private List<Object> elements() throws IOException {
    List<Object> elements = new ArrayList<>();
    limit(++depth, DEEPEST);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    depth--;
    return elements;
  }
}
