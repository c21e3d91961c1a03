package org.budgetperformance.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.Nullable;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** A piece of a parsed JSON text that knows where it stands. */
final class Element {
  private static final int MOST_QUOTED = 40;

  @Nullable private final Element parent;
  private final String key;
  private final Object value;

  Element(@Nullable Element parent, String key, Object value) {
    this.parent = parent;
    this.key = key;
    this.value = value;
  }

  static Element top(Object value) {
    return new Element(null, "", value);
  }

  /** Returns a text short enough to stand in a message of one line. */
  static String brief(String text) {
    return Ascii.truncate(PersonalDetails.known().mask(text), MOST_QUOTED, "…");
  }

  /** Returns where it stands as a JSON Pointer. */
  private String path() {
    return parent == null ? "" : parent.path() + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  JsonException fail(String zh, String en) {
    return new JsonException(path(), LocalizedText.of(zh, en));
  }

  /** Returns what a factory makes; where it complains this element has no possible value. */
  <T> T make(Supplier<T> factory) {
    try {
      return factory.get();
    } catch (JsonException e) {
      throw e;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      JsonException failed = fail("值不可用：" + found().zh(), "not a possible value: " + found().en());
      failed.initCause(e);
      throw failed;
    }
  }

  Fields fields(ImmutableSet<String> known) {
    if (!(value instanceof Map)) {
      throw expected("对象", "an object");
    }
    Fields fields = new Fields(this, (Map<?, ?>) value);
    fields.checkNames(known);
    return fields;
  }

  ImmutableList<Element> elements() {
    if (!(value instanceof List)) {
      throw expected("数组", "a list");
    }
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    int number = 0;
    for (Object element : (List<?>) value) {
      elements.add(new Element(this, String.valueOf(number), element));
      number++;
    }
    return elements.build();
  }

  /** Returns the fields of an object whose names are values too, such as ids of rules. */
  ImmutableMap<String, Element> entries() {
    if (!(value instanceof Map)) {
      throw expected("对象", "an object");
    }
    ImmutableMap.Builder<String, Element> entries = ImmutableMap.builder();
    ((Map<?, ?>) value)
        .forEach(
            (name, field) -> entries.put((String) name, new Element(this, (String) name, field)));
    return entries.build();
  }

  String text() {
    if (!(value instanceof String)) {
      throw expected("文本", "a text");
    }
    return (String) value;
  }

  boolean truth() {
    if (!(value instanceof Boolean)) {
      throw expected("true或false", "true or false");
    }
    return (Boolean) value;
  }

  BigInteger wholeNumber() {
    if (!(value instanceof Number)) {
      throw expected("整数", "a whole number");
    }
    return value instanceof BigInteger
        ? (BigInteger) value
        : BigInteger.valueOf(((Number) value).longValue());
  }

  long longNumber() {
    return make(() -> checked(Long.SIZE).longValueExact());
  }

  int intNumber() {
    return make(() -> checked(Integer.SIZE).intValueExact());
  }

  private BigInteger checked(int bits) {
    BigInteger number = wholeNumber();
    if (number.bitLength() >= bits) {
      String digits = brief(number.toString());
      throw fail("数值超出范围：" + digits, "out of range: " + digits);
    }
    return number;
  }

  private JsonException expected(String zh, String en) {
    return fail("应为" + zh + "，不是" + found().zh(), en + " is expected, not " + found().en());
  }

  private LocalizedText found() {
    if (value instanceof String) {
      String text = "\"" + brief((String) value).replaceAll("\\s", " ") + "\"";
      return LocalizedText.of("文本" + text, "the text " + text);
    } else if (value instanceof Map) {
      return LocalizedText.of("对象", "an object");
    } else if (value instanceof Collection) {
      return LocalizedText.of("数组", "a list");
    }
    return LocalizedText.of(brief(value.toString()), brief(value.toString()));
  }
}
