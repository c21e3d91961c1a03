package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.budgetperformance.text.LocalizedText;
import org.budgetperformance.text.PersonalDetails;

/** A JSON text that is being written. Not thread-safe. */
final class JsonOutput {
  final JsonGenerator json;
  private final Layout layout = new Layout();

  /** Writes texts as they are. */
  private final JsonGenerator exact;

  private JsonOutput(JsonGenerator exact, UnaryOperator<String> texts) {
    this.exact = exact;
    this.json = new Texts(exact, texts);
    exact.setPrettyPrinter(layout);
  }

  /** Something that writes one object. */
  interface Content {
    void write(JsonOutput out) throws IOException;
  }

  /** Writes each text as it may be shown. */
  private static final class Texts extends JsonGeneratorDelegate {
    private final UnaryOperator<String> texts;

    Texts(JsonGenerator json, UnaryOperator<String> texts) {
      super(json);
      this.texts = texts;
    }

    @Override
    public void writeString(String text) throws IOException {
      super.writeString(texts.apply(text));
    }
  }

  /** Returns the text of one object as it was handed in, personal details too, ended by a line feed. */
  static String asHandedIn(Content content) {
    return of(UnaryOperator.identity(), content);
  }

  /** Returns the text of one object without personal details, ended by a line feed. */
  static String hiding(PersonalDetails details, Content content) {
    return of(details::mask, content);
  }

  private static String of(UnaryOperator<String> texts, Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Jackson.factory().createGenerator(text)) {
      content.write(new JsonOutput(json, texts));
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

  /** Writes a number or an id as a text, which is nobody's telephone number however many digits it has. */
  void exact(String name, Object number) throws IOException {
    exact.writeStringField(name, number.toString());
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
