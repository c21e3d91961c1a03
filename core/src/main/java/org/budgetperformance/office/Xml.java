package org.budgetperformance.office;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part one after another, by short names whichever namespace a program writes them in: {@code w:p} of
 * Word, {@code x:c} of Excel. Of alternate contents there is only the first; a document type, an entity and what
 * stands too deep is refused whatever the parser would do. Not thread-safe.
 */
final class Xml implements Closeable {
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.<String, String>builder()
          .put("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:")
          .put("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:")
          .put("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x:")
          .put("http://purl.oclc.org/ooxml/spreadsheetml/main", "x:")
          .put("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:")
          .put("http://purl.oclc.org/ooxml/officeDocument/math", "m:")
          .put("http://schemas.openxmlformats.org/drawingml/2006/main", "a:")
          .put("http://purl.oclc.org/ooxml/drawingml/main", "a:")
          .put("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:")
          .put("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:")
          .put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:")
          .put("http://schemas.openxmlformats.org/package/2006/relationships", "p:")
          .build();

  private static final ImmutableSet<String> BRANCHES = ImmutableSet.of("mc:Choice", "mc:Fallback");

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final XMLStreamReader reader;
  private final Map<String, Map<String, String>> names = new HashMap<>();

  /** For each alternate content around the cursor whether a branch was taken. */
  private final Deque<Boolean> taken = new ArrayDeque<>();

  private final ElementCount count = new ElementCount();

  private int event;
  private int depth;
  private String name = "";

  Xml(InputStream in) {
    reader = reader(in);
  }

  /** Returns a reader that resolves nothing; a document type is still for the caller to refuse. */
  static XMLStreamReader reader(InputStream in) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLReporter((message, type, information, location) -> {}); // else to System.err
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is resolved");
        });
    try {
      return factory.createXMLStreamReader(decoded(in));
    } catch (XMLStreamException | IOException e) {
      throw OfficeException.damaged();
    }
  }

  /** The format allows UTF-8 and UTF-16 alone, and what a declaration says of it must not decide. */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 2);
    int first = bytes.read();
    int second = bytes.read();
    boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
    Charset charset =
        first == 0xfe || first == 0
            ? StandardCharsets.UTF_16BE
            : first == 0xff || second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    if (!marked && second >= 0) {
      bytes.unread(second);
      bytes.unread(first);
    }
    PushbackReader text = new PushbackReader(new InputStreamReader(bytes, charset.newDecoder()));
    int mark = text.read();
    if (mark >= 0 && mark != BYTE_ORDER_MARK) {
      text.unread(mark);
    }
    return text;
  }

  /** Goes on to the next element that begins or ends, or to the next text; false at the end. */
  boolean next() {
    while (step()) {
      if (event == XMLStreamConstants.START_ELEMENT && BRANCHES.contains(name) && !branch()) {
        skip();
      } else {
        return true;
      }
    }
    return false;
  }

  /** Returns whether this branch of an alternate content is the one to take. */
  private boolean branch() {
    boolean first = taken.isEmpty() || !taken.pop();
    taken.push(true);
    return first;
  }

  private boolean step() {
    try {
      while (reader.hasNext()) {
        event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT:
            start();
            return true;
          case XMLStreamConstants.END_ELEMENT:
            depth--;
            name = shortName();
            count.end(name);
            if (name.equals("mc:AlternateContent")) {
              taken.pop();
            }
            return true;
          case XMLStreamConstants.CHARACTERS:
          case XMLStreamConstants.CDATA:
          case XMLStreamConstants.SPACE:
            return true;
          case XMLStreamConstants.DTD:
          case XMLStreamConstants.ENTITY_REFERENCE:
          case XMLStreamConstants.ENTITY_DECLARATION:
            throw declares();
          default:
            break;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw OfficeException.damaged();
    }
  }

  static OfficeException declares() {
    return new OfficeException(
        "文件含有文档类型或实体声明，不予读取", "it declares a document type or an entity: refused");
  }

  private void start() {
    depth++;
    name = shortName();
    count.start(name);
    if (depth > OfficeFile.MOST_DEPTH) {
      throw OfficeException.tooLarge(
          "元素嵌套超过" + OfficeFile.MOST_DEPTH + "层",
          "elements stand in each other more than " + OfficeFile.MOST_DEPTH + " deep");
    }
    if (name.equals("mc:AlternateContent")) {
      taken.push(false);
    }
  }

  private String shortName() {
    @Nullable String namespace = reader.getNamespaceURI();
    Map<String, String> known =
        names.computeIfAbsent(namespace == null ? "" : namespace, uri -> new HashMap<>());
    return known.computeIfAbsent(reader.getLocalName(), local -> shortName(namespace, local));
  }

  /** Returns the short name of an element, whichever namespace a program wrote it in. */
  static String shortName(@Nullable String namespace, String local) {
    return PREFIXES.getOrDefault(namespace == null ? "" : namespace, "?:") + local;
  }

  /** Goes on within the element at whose beginning the depth was the given one; false behind its end. */
  boolean within(int element) {
    return next() && depth >= element;
  }

  /** Returns how many elements are open, the one that begins here among them. */
  int depth() {
    return depth;
  }

  /** Returns which paragraph and which cell began last. */
  ElementCount count() {
    return count;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /** Returns whether the element that begins here is of the strict form of files. */
  boolean isStrict() {
    return Strings.nullToEmpty(reader.getNamespaceURI()).startsWith("http://purl.oclc.org/ooxml/");
  }

  /** Returns the short name of the element that begins or ends here. */
  String name() {
    return name;
  }

  /** Goes to the end of the element that begins here. */
  void skip() {
    int element = depth;
    while (depth >= element && step()) {
      // nothing of it is wanted
    }
  }

  /** Returns the text in the element that begins here, and goes to its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    int element = depth;
    while (within(element)) {
      if (!isStart() && !isEnd()) {
        text.append(reader.getText());
        checkLength(text.length());
      }
    }
    return text.toString();
  }

  static void checkLength(long length) {
    if (length > Rows.MOST) {
      throw OfficeException.tooLarge("文字过多", "too much text");
    }
  }

  /** Returns an attribute of the element that begins here, whatever its namespace; null if it has none. */
  @Nullable
  String attribute(String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns the attributes without a namespace of the element that begins here. */
  ImmutableMap<String, String> attributes() {
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (Strings.isNullOrEmpty(reader.getAttributeNamespace(i))) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    return attributes.build();
  }

  /** Returns an attribute, another text if the element that begins here has none. */
  String attribute(String local, String otherwise) {
    String value = attribute(local);
    return value == null ? otherwise : value;
  }

  /** Returns an attribute that is a whole number within bounds, another one if it is none. */
  int number(String local, int least, int most, int otherwise) {
    String value = attribute(local, "");
    try {
      return Math.max(least, Math.min(most, Integer.parseInt(value)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Returns whether a property that is there alone, or with a value, is on. */
  boolean isOn(String local) {
    String value = attribute(local, "true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw OfficeException.damaged();
    }
  }
}
