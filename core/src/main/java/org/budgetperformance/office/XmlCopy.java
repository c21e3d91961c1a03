package org.budgetperformance.office;

import com.google.common.base.CharMatcher;
import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies a part element by element, with what is put before or behind one. The cursor stands on the beginning or the end of
 * an element, which is written when it goes on. Not thread-safe.
 */
final class XmlCopy implements Closeable {
  private static final Escaper ATTRIBUTE = XmlEscapers.xmlAttributeEscaper();
  private static final Escaper TEXT = XmlEscapers.xmlContentEscaper();

  private final XMLStreamReader reader;
  private final Writer out;
  private final ElementCount count = new ElementCount();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private final StringBuilder behind = new StringBuilder();
  private int event;
  private int depth;
  private boolean isTagOpen;
  private String name = "";
  private String root = "";

  /**
   * Begins a copy.
   *
   * @param in the part
   * @param out where the copy goes to, which is closed with this
   */
  XmlCopy(InputStream in, OutputStream out) {
    this.reader = Xml.reader(in);
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Writes what the cursor stands on, and goes on to the next element that begins or ends; false at the end. */
  boolean next() {
    pass();
    try {
      while (reader.hasNext()) {
        event = reader.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT:
            depth++;
            name = Xml.shortName(reader.getNamespaceURI(), reader.getLocalName());
            root = depth == 1 ? prefix(reader.getPrefix()) : root;
            count.start(name);
            return true;
          case XMLStreamConstants.END_ELEMENT:
            name = Xml.shortName(reader.getNamespaceURI(), reader.getLocalName());
            count.end(name);
            return true;
          case XMLStreamConstants.CHARACTERS:
          case XMLStreamConstants.CDATA:
          case XMLStreamConstants.SPACE:
            before(escaped(reader.getText()).replace("\r", "&#13;"));
            break;
          case XMLStreamConstants.PROCESSING_INSTRUCTION:
            String data = reader.getPIData();
            before("<?" + reader.getPITarget() + (data == null ? "" : " " + data) + "?>");
            break;
          case XMLStreamConstants.DTD:
          case XMLStreamConstants.ENTITY_REFERENCE:
          case XMLStreamConstants.ENTITY_DECLARATION:
            throw Xml.declares();
          default:
            break;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw OfficeException.damaged();
    }
  }

  private void pass() {
    if (event == XMLStreamConstants.START_ELEMENT) {
      closeTag();
      write("<" + qualified());
      for (int i = 0; i < reader.getNamespaceCount(); i++) {
        String prefix = reader.getNamespacePrefix(i);
        String uri = reader.getNamespaceURI(i);
        writeAttribute(
            prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
            uri == null ? "" : uri);
      }
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String local = reader.getAttributeLocalName(i);
        @Nullable String value = changed.remove(local);
        writeAttribute(
            prefix(reader.getAttributePrefix(i)) + local,
            value == null ? reader.getAttributeValue(i) : value);
      }
      changed.forEach(this::writeAttribute);
      isTagOpen = true;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      write(isTagOpen ? "/>" : "</" + qualified() + ">");
      isTagOpen = false;
      depth--;
    }
    changed.clear();
    event = 0;
    if (behind.length() > 0) {
      before(behind.toString());
      behind.setLength(0);
    }
  }

  private void writeAttribute(String key, String value) {
    write(" " + key + "=\"" + ATTRIBUTE.escape(value) + "\"");
  }

  private String qualified() {
    return prefix(reader.getPrefix()) + reader.getLocalName();
  }

  private static String prefix(@Nullable String prefix) {
    return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
  }

  private void closeTag() {
    if (isTagOpen) {
      write(">");
      isTagOpen = false;
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new AssertionError("nothing is written outside of memory", e);
    }
  }

  /** Writes XML before what the cursor stands on. */
  void before(String xml) {
    if (!xml.isEmpty()) {
      closeTag();
      write(xml);
    }
  }

  /** Has XML written behind what the cursor stands on. */
  void behind(String xml) {
    behind.append(xml);
  }

  /** Changes an attribute without a prefix of the element that begins here, or adds it. */
  void set(String attribute, String value) {
    changed.put(attribute, value);
  }

  /** Leaves out the element that begins here; the cursor is where it ended. */
  void drop() {
    int element = depth;
    try {
      while (depth >= element && reader.hasNext()) {
        int type = reader.next();
        if (type == XMLStreamConstants.START_ELEMENT) {
          depth++;
          count.start(Xml.shortName(reader.getNamespaceURI(), reader.getLocalName()));
        } else if (type == XMLStreamConstants.END_ELEMENT) {
          depth--;
          count.end(Xml.shortName(reader.getNamespaceURI(), reader.getLocalName()));
        }
      }
    } catch (XMLStreamException e) {
      throw OfficeException.damaged();
    }
    event = 0;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Returns the short name of the element that begins or ends here. */
  String name() {
    return name;
  }

  /** Returns how many elements are open, the one that begins or ends here among them. */
  int depth() {
    return depth;
  }

  ElementCount count() {
    return count;
  }

  /** Returns an attribute of the element that begins here, another text if it has none. */
  String attribute(String local, String otherwise) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  /** Returns what an element of the part's own namespace begins with, such as {@code x:}; nothing if it is the default. */
  String prefix() {
    return root;
  }

  /** Returns text as it stands between tags: what XML forbids is left out. */
  static String escaped(String text) {
    return TEXT.escape(FORBIDDEN.removeFrom(text));
  }

  /** Returns text as it stands in an attribute. */
  static String attribute(String text) {
    return ATTRIBUTE.escape(FORBIDDEN.removeFrom(text));
  }

  /** Controls, and halves of characters that are not there. */
  private static final CharMatcher FORBIDDEN =
      CharMatcher.inRange('\0', '\b')
          .or(CharMatcher.inRange('\u000b', '\f'))
          .or(CharMatcher.inRange('\u000e', '\u001f'))
          .or(CharMatcher.anyOf("\ufffe\uffff"))
          .precomputed();

  @Override
  public void close() {
    try {
      reader.close();
      out.close();
    } catch (XMLStreamException e) {
      throw OfficeException.damaged();
    } catch (IOException e) {
      throw new AssertionError("nothing is written outside of memory", e);
    }
  }
}
