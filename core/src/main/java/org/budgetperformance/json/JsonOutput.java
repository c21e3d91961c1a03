package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import org.budgetperformance.text.LocalizedText;

/** A JSON text that is being written. Not thread-safe. */
final class JsonOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  final JsonGenerator json;
  private final Layout layout = new Layout();

  private JsonOutput(JsonGenerator json) {
    this.json = json;
    json.setPrettyPrinter(layout);
  }

  /** Something that writes one object. */
  interface Content {
    void write(JsonOutput out) throws IOException;
  }

  /** Returns the text of one object, ended by a line feed. */
  static String of(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      content.write(new JsonOutput(json));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return text.append('\n').toString();
  }

  /** Begins an object that stands on one line. */
  void beginLine() throws IOException {
    json.writeStartObject();
    layout.beginOneLine();
  }

  void endLine() throws IOException {
    json.writeEndObject();
    layout.endOneLine();
  }

  /** Begins a list that stands on one line. */
  void beginListLine(String name) throws IOException {
    json.writeArrayFieldStart(name);
    layout.beginOneLine();
  }

  void endListLine() throws IOException {
    json.writeEndArray();
    layout.endOneLine();
  }

  void words(String name, LocalizedText words) throws IOException {
    words(name, words::in);
  }

  /** Writes a text in both languages. */
  void words(String name, Function<Locale, String> words) throws IOException {
    json.writeFieldName(name);
    beginLine();
    json.writeStringField("zh", words.apply(Locale.CHINESE));
    json.writeStringField("en", words.apply(Locale.ENGLISH));
    endLine();
  }
}
