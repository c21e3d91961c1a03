package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.budgetperformance.submission.Column;
import org.budgetperformance.submission.DocumentType;
import org.budgetperformance.submission.Figure;
import org.budgetperformance.submission.Line;
import org.budgetperformance.submission.Row;
import org.budgetperformance.submission.Sheet;
import org.budgetperformance.submission.SheetId;
import org.budgetperformance.submission.Submission;
import org.budgetperformance.submission.Unread;

/** Writes a submission; {@link SubmissionParser} reads what is written here. */
final class SubmissionWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final FigureWriter figures;

  SubmissionWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
    this.figures = new FigureWriter(out);
  }

  void write(Submission submission) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", SubmissionJson.FORMAT);
    json.writeNumberField("fiscalYear", submission.fiscalYear().getValue());
    if (submission.division().isPresent()) {
      json.writeStringField("division", submission.division().get().toString());
    }
    json.writeBooleanField("partial", submission.isPartial());
    json.writeArrayFieldStart("documents");
    for (Sheet sheet : submission.sheets()) {
      write(sheet);
    }
    json.writeEndArray();
    if (!submission.copies().isEmpty()) {
      json.writeArrayFieldStart("copies");
      for (Sheet copy : submission.copies()) {
        write(copy);
      }
      json.writeEndArray();
    }
    unread(submission.unread());
    json.writeEndObject();
  }

  private void unread(ImmutableList<Unread> unread) throws IOException {
    if (!unread.isEmpty()) {
      json.writeArrayFieldStart("unread");
      for (Unread text : unread) {
        out.beginLine();
        json.writeStringField("text", text.text());
        json.writeNumberField("line", text.line());
        json.writeNumberField("column", text.column());
        json.writeNumberField("after", text.after());
        out.endLine();
      }
      json.writeEndArray();
    }
  }

  private void write(Sheet sheet) throws IOException {
    json.writeStartObject();
    type(sheet.id().type());
    about(sheet.id());
    json.writeArrayFieldStart("rows");
    for (int row = 0; row < sheet.rows().size(); row++) {
      row(sheet, row);
    }
    json.writeEndArray();
    unread(sheet.unread());
    json.writeEndObject();
  }

  private void type(DocumentType type) throws IOException {
    json.writeStringField("type", type.id());
    if (!NationalTerms.hasLabel(type)) {
      out.words("label", type.label());
    }
    if (!NationalTerms.hasColumns(type)) {
      json.writeArrayFieldStart("columns");
      for (Column<?> column : type.columns()) {
        out.beginLine();
        json.writeStringField("id", column.id());
        json.writeStringField("type", column.type().id());
        out.words("label", column.label());
        out.endLine();
      }
      json.writeEndArray();
    }
  }

  private void about(SheetId id) throws IOException {
    if (id.subject().isPresent()) {
      json.writeStringField("subject", id.subject().get());
    }
    code(id.code());
    if (id.ordinal() != 1) {
      json.writeNumberField("ordinal", id.ordinal());
    }
  }

  private void code(Optional<String> code) throws IOException {
    if (code.isPresent()) {
      json.writeStringField("code", code.get());
    }
  }

  /** Writes a row of a document by its number. */
  void row(Sheet sheet, int number) throws IOException {
    Row row = sheet.rows().get(number);
    json.writeStartObject();
    line(row.line());
    if (row.subject().isPresent()) {
      json.writeStringField("subject", row.subject().get());
    }
    code(row.code());
    if (row.ordinal() != 1) {
      json.writeNumberField("ordinal", row.ordinal());
    }
    json.writeObjectFieldStart("figures");
    for (Column<?> column : sheet.id().type().columns()) {
      Figure<?> figure = sheet.at(number, column);
      if (!FigureWriter.isNothing(figure)) {
        json.writeFieldName(column.id());
        figures.write(figure);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void line(Line line) throws IOException {
    json.writeStringField("line", line.id());
    if (!NationalTerms.has(line)) {
      out.words("label", line.label());
      if (line.isOfProjects()) {
        json.writeBooleanField("ofProjects", true);
      }
    }
  }
}
