package org.budgetperformance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.amount.Extent;
import org.budgetperformance.amount.Fraction;
import org.budgetperformance.evaluation.Explanation;
import org.budgetperformance.explanation.Step;
import org.budgetperformance.explanation.StepValue;
import org.budgetperformance.scoring.ScoreExplanation;

/**
 * Writes trees of steps as a list: a step comes after those that it is made of, which it names by
 * their numbers from 0, and a step that several others use is written once.
 */
final class TreeWriter {
  private final JsonOutput out;
  private final JsonGenerator json;
  private final Map<Step, Integer> numbers = new HashMap<>();

  TreeWriter(JsonOutput out) {
    this.out = out;
    this.json = out.json;
  }

  void write(Explanation explanation) throws IOException {
    write(explanation.verdict(), explanation.gap());
  }

  void write(ScoreExplanation explanation) throws IOException {
    write(explanation.tree(), Optional.empty());
  }

  private void write(Step result, Optional<Step> margin) throws IOException {
    numbers.clear();
    json.writeObjectFieldStart("explanation");
    json.writeArrayFieldStart("steps");
    int number = step(result);
    int measured = margin.isPresent() ? step(margin.get()) : -1;
    json.writeEndArray();
    json.writeNumberField("result", number);
    if (measured >= 0) {
      json.writeNumberField("margin", measured);
    }
    json.writeEndObject();
  }

  private int step(Step step) throws IOException {
    Integer known = numbers.get(step);
    if (known != null) {
      return known;
    }
    int[] inputs = new int[step.inputs().size()];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = step(step.inputs().get(i));
    }
    fields(step, inputs);
    numbers.put(step, numbers.size());
    return numbers.size() - 1;
  }

  private void fields(Step step, int[] inputs) throws IOException {
    out.beginLine();
    json.writeStringField("operation", step.operation().name());
    out.words("label", step.label());
    if (step.place().isPresent()) {
      json.writeStringField("place", step.place().get().toString());
    }
    if (step.state().isPresent()) {
      json.writeStringField("state", step.state().get().name());
    }
    if (step.basis().isPresent()) {
      json.writeStringField("basis", step.basis().get());
    }
    if (inputs.length > 0) {
      json.writeFieldName("inputs");
      json.writeArray(inputs, 0, inputs.length);
    }
    value(step.result());
    out.endLine();
  }

  private void value(StepValue value) throws IOException {
    json.writeFieldName("value");
    out.beginLine();
    if (value.answer().isPresent()) {
      json.writeStringField("answer", value.answer().get().name());
    } else if (value.number().isPresent()) {
      number(value.number().get());
    }
    out.words("words", value.words());
    out.endLine();
  }

  /** Exactly, and therefore as a text. */
  private void number(Extent number) throws IOException {
    if (!number.isUnknown()) {
      out.exact("least", number.least());
      Optional<Fraction> most = number.most();
      if (most.isPresent()) {
        out.exact("most", most.get());
      }
      out.exact("slack", number.slack());
      json.writeBooleanField("complete", !number.lacksSomething());
    }
  }
}
