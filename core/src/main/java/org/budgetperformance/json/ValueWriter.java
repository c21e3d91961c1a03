package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.budgetperformance.amount.Amount;
import org.budgetperformance.amount.Points;
import org.budgetperformance.amount.Rate;
import org.budgetperformance.indicator.Actual;
import org.budgetperformance.indicator.Category;
import org.budgetperformance.indicator.Target;

/** Writes the value of a figure; {@link ValueParser} reads what is written here. */
final class ValueWriter {
  private final JsonOutput out;
  private final JsonGenerator json;

  ValueWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void write(Object value) throws IOException {
    if (value instanceof String) {
      json.writeString((String) value);
      return;
    }
    out.beginLine();
    if (value instanceof Amount) {
      fields((Amount) value);
    } else if (value instanceof Points) {
      json.writeNumberField("hundredths", ((Points) value).hundredths());
    } else if (value instanceof Rate) {
      fields((Rate) value);
    } else if (value instanceof BigDecimal) {
      json.writeFieldName("unscaled");
      json.writeNumber(
          ((BigDecimal) value).unscaledValue()); // a field of one in a go is newer than 2.9
      json.writeNumberField("scale", ((BigDecimal) value).scale());
    } else if (value instanceof Target) {
      read(value.toString(), ((Target) value).original());
    } else if (value instanceof Actual) {
      read(value.toString(), ((Actual) value).original());
    } else {
      fields((Category) value);
    }
    out.endLine();
  }

  private void fields(Amount amount) throws IOException {
    json.writeNumberField("fen", amount.fen());
    json.writeNumberField("slack", amount.slack());
  }

  private void fields(Rate rate) throws IOException {
    json.writeNumberField("numerator", rate.numerator());
    json.writeNumberField("denominator", rate.denominator());
    json.writeNumberField("slack", rate.slack());
  }

  private void read(String text, String original) throws IOException {
    json.writeStringField("text", text);
    if (!original.equals(text)) {
      json.writeStringField("original", original);
    }
  }

  private void fields(Category category) throws IOException {
    json.writeStringField("id", category.id());
    if (!NationalTerms.has(category)) {
      out.words("label", category.label());
      json.writeFieldName("dimension");
      out.beginLine();
      json.writeStringField("id", category.dimension().id());
      if (!NationalTerms.has(category.dimension())) {
        out.words("label", category.dimension().label());
      }
      out.endLine();
    }
  }
}
