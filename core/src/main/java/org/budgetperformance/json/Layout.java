package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * How a JSON text is laid out: one field a line, but a figure and the like on one line.
 *
 * <p>Lines end with {@code \n} on every system. Not thread-safe.
 */
final class Layout implements PrettyPrinter {
  private int depth;
  private int oneLine;

  /** Keeps what follows on the same line until as many ends as beginnings. */
  void beginOneLine() {
    oneLine++;
  }

  void endOneLine() {
    oneLine--;
  }

  private void breakLine(JsonGenerator json) throws IOException {
    if (oneLine == 0) {
      json.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        json.writeRaw("  ");
      }
    }
  }

  private void begin(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(oneLine == 0 ? "," : ", ");
    breakLine(json);
  }

  private void end(JsonGenerator json, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0) {
      breakLine(json);
    }
    json.writeRaw(bracket);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    begin(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    begin(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }
}
